using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Parties;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>
/// All that the event stage looks at in one article: text, cues, and the mentions of places and dates by token. Its tables are
/// lent, and given back by <see cref="Dispose"/>.
/// </summary>
internal sealed class EventGround : IDisposable
{
    /// <summary>The gazetteer's id of the country that the reports are about.</summary>
    private const string Homeland = "c-SY";

    private readonly int[] _placeOver;

    private readonly int[] _dateOver;

    private readonly Dictionary<string, bool> _seats = new(StringComparer.Ordinal);

    private readonly PartyNames _parties;

    internal EventGround(
        AnalyzedText text,
        ArticleLayout layout,
        ImmutableArray<PlaceMention> places,
        ImmutableArray<DateMention> dates,
        PublicationDate published,
        EventLexicon lexicon
    )
    {
        Text = text;
        Layout = layout;
        Published = published;
        Lexicon = lexicon;
        Places = MentionTables.Put(text, places, static place => place.Status != PlaceStatus.Refused, static place => place.Span);
        Country = MostNamedCountry();
        Dates = MentionTables.Put(text, dates, static _ => true, static date => date.Span);
        _placeOver = MentionTables.Cover(Places, text.TokenCount);
        _dateOver = MentionTables.Cover(Dates, text.TokenCount);
        var closed = MentionTables.Closed(text, Places);
        Scan = new CueScan(text, lexicon, closed.AsSpan(0, text.TokenCount));
        ArrayPool<bool>.Shared.Return(closed);
        _parties = new PartyNames(this);
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
    internal bool IsInDate(int token) => (uint)token < (uint)Text.TokenCount && _dateOver[token] > 0;

    /// <summary>«فجر اليوم», «فجر الأحد»: the dawn of a day, written like the verb for blowing up.</summary>
    internal bool IsDawn(int token) =>
        token + 1 < Text.TokenCount
        && _dateOver[token + 1] is > 0 and var number
        && Dates[number - 1] is var date
        && date.First == token + 1
        && date.Mention.PartOfDay == "dawn";

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
    internal bool IsNamed(Actor actor) => _parties.IsNamed(actor);

    /// <summary>Whether a name of a party counts in this text; while the names are looked for, as far as they are known.</summary>
    internal bool Counts(ActorCue cue) => _parties.Counts(cue);

    /// <summary>Who was meant by a party's looser name when the report was written.</summary>
    internal Actor AtThatTime(Actor actor) => _parties.AtThatTime(actor);

    /// <summary>The party whose name in this text begins with a noun («المجلس»); null where none does.</summary>
    internal Actor? ByHead(ReadOnlySpan<char> noun) => _parties.ByHead(noun);

    /// <summary>The party that signs the text as its statement; null when none does.</summary>
    internal Actor? Signer => _parties.Signer;

    /// <summary>The party in whose name the text says «our forces»: who signs it, or for whom its publisher speaks; null when none does.</summary>
    internal Actor? Own => Signer ?? (Lexicon.PartyVoice.OfPublisher(Layout.Publisher) is { } code ? AtThatTime(Lexicon.Actor(code)) : null);

    internal bool IsHeadline(int block) =>
        Text.Blocks[block].Role is BlockRole.Headline or BlockRole.Kicker or BlockRole.Subheadline or BlockRole.Heading;

    internal BlockRole? RoleAt(TextSpan span) => Text.BlockAt(span.Start) is >= 0 and var block ? Text.Blocks[block].Role : null;

    /// <summary>The token before, quotes and brackets left out; -1 at the sentence's start.</summary>
    internal int Before(int token, int first)
    {
        do
        {
            token--;
        } while (token >= first && Text.Is(token, TokenKind.Punctuation) && !IsPause(token));

        return token >= first ? token : -1;
    }

    /// <summary>Whether a token is one of some words; false outside the text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal bool IsOneOf(int token, WordSet words) => IsIn(token, words);

    /// <summary>The same, with «و» or «ف» before the word or without.</summary>
    internal bool IsOneOfJoined(int token, WordSet words) =>
        IsOneOf(token, words) || (Text.Is(token, TokenKind.Word) && Text.Word(token) is ['و' or 'ف', _, _, ..] && words.Has(Text.Word(token)[1..]));

    /// <summary>Whether a token is a word that holds one of some parts; false outside the text.</summary>
    internal bool HoldsOneOf(int token, WordParts parts) => Text.Is(token, TokenKind.Word) && parts.AreIn(Text.Word(token));

    /// <summary>Whether a token of a range is one of some words.</summary>
    internal bool HasOneOf(int first, int end, WordSet words)
    {
        for (var token = first; token < end; token++)
        {
            if (IsIn(token, words))
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsIn(int token, WordSet words) =>
        Text.Is(token, TokenKind.Word) && Text.Word(token) is var word && words.MayHave(word) && words.Holds(word);

    /// <summary>Whether a number stands at a token, in digits or in words; false outside the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsNumber(int token) => Text.Is(token, TokenKind.Number) || Scan.Has(token, CueKind.Number);

    /// <summary>Whether a comma, colon or semicolon stands here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsPause(int token) => Text.Is(token, TokenKind.Punctuation) && IsPauseSign(token);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsPauseSign(int token) => Text.Word(token) is "،" or "," or ":" or "؛" or "…";

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
}
