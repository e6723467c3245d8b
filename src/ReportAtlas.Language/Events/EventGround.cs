using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>A mention with the tokens that it covers (half-open).</summary>
internal readonly record struct Placed<T>(T Mention, int First, int End);

/// <summary>
/// All that the event stage looks at in one article: text, cues, and the mentions of places and dates by token. Its tables are
/// lent, and given back by <see cref="Dispose"/>.
/// </summary>
internal sealed class EventGround : IDisposable
{
    /// <summary>The gazetteer's id of the country that the reports are about.</summary>
    private const string Homeland = "c-SY";

    /// <summary>Tokens of the longest mention; what is longer is no name.</summary>
    private const int LongestMention = 9;

    private readonly int[] _placeOver;

    private readonly int[] _dateOver;

    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    private readonly Dictionary<string, bool> _seats = new(StringComparer.Ordinal);

    private bool _isTurkishManner;

    internal EventGround(
        AnalyzedText text, ArticleLayout layout, ImmutableArray<PlaceMention> places, ImmutableArray<DateMention> dates,
        PublicationDate published, EventLexicon lexicon)
    {
        Text = text;
        Layout = layout;
        Published = published;
        Lexicon = lexicon;
        Places = PutAll(places, static place => place.Status != PlaceStatus.Refused, static place => place.Span);
        Country = MostNamedCountry();
        Dates = PutAll(dates, static _ => true, static date => date.Span);
        _placeOver = Cover(Places, text.TokenCount);
        _dateOver = Cover(Dates, text.TokenCount);
        var closed = Closed();
        Scan = new CueScan(text, lexicon, closed.AsSpan(0, text.TokenCount));
        ArrayPool<bool>.Shared.Return(closed);
        FindNames();
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_placeOver);
        ArrayPool<int>.Shared.Return(_dateOver);
        Scan.Dispose();
    }

    internal AnalyzedText Text { get; }

    internal ArticleLayout Layout { get; }

    internal PublicationDate Published { get; }

    internal EventLexicon Lexicon { get; }

    internal CueScan Scan { get; }

    /// <summary>Places in text order, without the refused.</summary>
    internal Placed<PlaceMention>[] Places { get; }

    internal Placed<DateMention>[] Dates { get; }

    /// <summary>The gazetteer's id of the country whose places the text names most often; null where it names none.</summary>
    internal string? Country { get; }

    /// <summary>The place whose name covers a token; null where none does.</summary>
    internal Placed<PlaceMention>? PlaceOver(int token) =>
        (uint)token < (uint)Text.TokenCount && _placeOver[token] is > 0 and var number ? Places[number - 1] : null;

    /// <summary>Whether a date covers a token.</summary>
    internal bool IsInDate(int token) => _dateOver[token] > 0;

    /// <summary>For each token the number, from 1, of the mention that covers it; 0 where none does. Of two the first counts.</summary>
    private static int[] Cover<T>(Placed<T>[] mentions, int tokens)
    {
        var over = ArrayPool<int>.Shared.Rent(tokens);
        over.AsSpan(0, tokens).Clear();
        for (var number = mentions.Length; number > 0; number--)
        {
            var (first, end) = (mentions[number - 1].First, Math.Min(mentions[number - 1].End, mentions[number - 1].First + LongestMention));
            if (first < Math.Min(end, tokens))
            {
                over.AsSpan(first..Math.Min(end, tokens)).Fill(number);
            }
        }

        return over;
    }

    /// <summary>Whether a name may stand for a government: a country, a city abroad, a capital.</summary>
    internal bool IsSeat(PlaceMention place) =>
        place.Kind is PlaceKind.Country or PlaceKind.Continent
        || (place.Place?.CountryId is { } country && country != Homeland)
        || (place.Place is { } known ? Lexicon.IsSeat(known) : IsSeatByName(place.Surface));

    private bool IsSeatByName(string name)
    {
        if (!_seats.TryGetValue(name, out var isSeat))
        {
            isSeat = Lexicon.IsSeat(name);
            _seats.Add(name, isSeat);
        }

        return isSeat;
    }

    /// <summary>Whether the text gives one of the party's own names.</summary>
    internal bool IsNamed(Actor actor) => _named.Contains(actor.Code);

    /// <summary>Whether a name of a party counts in this text; in the Turkish manner «the organisation» and «the terrorists» are not ISIS.</summary>
    internal bool Counts(ActorCue cue) => cue.When switch
    {
        "turkish" => _isTurkishManner,
        "named" => IsNamed(cue.Actor) && !(_isTurkishManner && cue.Actor.Code == "ISIS"),
        ['i', 'n', ' ', ..] => Country == cue.When[3..],
        ['n', 'o', 't', ' ', 'i', 'n', ' ', ..] => Country != cue.When[7..],
        ['w', 'i', 't', 'h', ' ', ..] => _named.Contains(cue.When[5..]),
        ['w', 'i', 't', 'h', 'o', 'u', 't', ' ', ..] => !_named.Contains(cue.When[8..]),
        _ => true,
    };

    /// <summary>The party in whose name the text says «our forces»: that whose press office or command signs it; null when none does.</summary>
    internal Actor? Own { get; private set; }

    internal bool IsHeadline(int block) => Text.Blocks[block].Role is BlockRole.Headline or BlockRole.Kicker or BlockRole.Subheadline or BlockRole.Heading;

    internal BlockRole? RoleAt(TextSpan span) => Text.BlockAt(span.Start) is >= 0 and var block ? Text.Blocks[block].Role : null;

    /// <summary>The mentions that begin in a range of tokens.</summary>
    internal static ReadOnlySpan<Placed<T>> In<T>(Placed<T>[] mentions, int first, int end)
    {
        var from = FirstAt(mentions, first);
        var to = from;
        while (to < mentions.Length && mentions[to].First < end)
        {
            to++;
        }

        return mentions.AsSpan(from, to - from);
    }

    /// <summary>The token before, quotes and brackets left out; -1 at the sentence's start.</summary>
    internal int Before(int token, int first)
    {
        do
        {
            token--;
        }
        while (token >= first && Text.Is(token, TokenKind.Punctuation) && !IsPause(token));

        return token >= first ? token : -1;
    }

    /// <summary>Whether a comma, colon or dash stands here.</summary>
    internal bool IsPause(int token) =>
        Text.Is(token, TokenKind.Punctuation) && Text.Word(token) is "،" or "," or ":" or "؛" or "…";

    /// <summary>Words between two tokens, signs not counted.</summary>
    internal int Distance(int from, int to)
    {
        var words = 0;
        for (var token = from; token < to; token++)
        {
            words += Text.Is(token, TokenKind.Punctuation) ? 0 : 1;
        }

        return words;
    }

    private Placed<T>[] PutAll<T>(ImmutableArray<T> mentions, Predicate<T> counts, Func<T, TextSpan> spanOf)
    {
        var placed = new Placed<T>[mentions.Length];
        var count = 0;
        foreach (var mention in mentions)
        {
            if (counts(mention))
            {
                placed[count++] = Put(mention, spanOf(mention));
            }
        }

        return count == placed.Length ? placed : placed[..count];
    }

    private Placed<T> Put<T>(T mention, TextSpan span)
    {
        var first = Text.TokenAt(span.Start);
        var end = first;
        while (end < Text.TokenCount && Text.Folded.ToOriginal(Text.Tokens[end].End - 1) < span.End - 1)
        {
            end++;
        }

        return new Placed<T>(mention, first, end + 1);
    }

    /// <summary>The first in the alphabet where two are named as often.</summary>
    private string? MostNamedCountry()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var place in Places)
        {
            if (place.Mention.Place?.CountryId is { } country)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, country, out _)++;
            }
        }

        var (most, count) = ((string?)null, 0);
        foreach (var (country, named) in counts)
        {
            if (named > count || (named == count && string.CompareOrdinal(country, most) < 0))
            {
                (most, count) = (country, named);
            }
        }

        return most;
    }

    /// <summary>The tokens inside place names, where no word is a cue; the words around them («مدينة», «في») stay open. The table is lent.</summary>
    private bool[] Closed()
    {
        var closed = ArrayPool<bool>.Shared.Rent(Text.TokenCount);
        closed.AsSpan(0, Text.TokenCount).Clear();
        foreach (ref readonly var place in Places.AsSpan())
        {
            if (place.Mention.Status == PlaceStatus.Anaphor)
            {
                continue;
            }

            // A first word with a particle before it may still be one («بالرقة»); by itself it is the name («تدمر», not «destroys»).
            var isWhole = place.Mention.Span.Start == Text.SpanOf(place.First).Start;
            for (var token = place.First + (isWhole ? 0 : 1); token < place.End && token < Text.TokenCount; token++)
            {
                closed[token] = true;
            }
        }

        return closed;
    }

    /// <summary>«المركز الإعلامي لقوات ...», «القيادة العامة ل...»: the party's own voice.</summary>
    private bool SpeaksFor(int token)
    {
        for (var before = token - 1; before >= Math.Max(0, token - 3); before--)
        {
            if (Scan.TryFind(before, CueKind.Speaker, out var speaker) && speaker.Cue.Code == "voice")
            {
                return speaker.End >= token - 1;
            }
        }

        return false;
    }

    private void FindNames()
    {
        foreach (var match in Scan.In(0, Text.TokenCount))
        {
            if (match.Cue is ActorCue { NeedsName: false } actor && Counts(actor))
            {
                _named.Add(actor.Actor.Code);
                _isTurkishManner |= actor.When == "turkish-sign";
                Own = SpeaksFor(match.First) ? actor.Actor : Own;
            }
        }
    }

    private static int FirstAt<T>(Placed<T>[] mentions, int token)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].First < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
