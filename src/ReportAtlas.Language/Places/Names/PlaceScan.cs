using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>
/// The working state of one search for places: which tokens are taken, and what was found so far. Its tables are lent, and given
/// back by <see cref="Dispose"/>.
/// </summary>
internal sealed class PlaceScan : IDisposable
{
    private readonly List<LexiconMatch<PlaceName>> _matches = [];
    private readonly int _tokens;
    private readonly bool[] _taken;

    /// <summary>Of each token, all that its readings may be; most tokens are nothing, and are passed over by this.</summary>
    private readonly WordClasses[] _classes;

    /// <summary>Of each sentence, all that its words may be: most sentences hold nothing that a finder looks for, and are passed over by this.</summary>
    private readonly WordClasses[] _sentences;

    public PlaceScan(PlaceLanguage language, AnalyzedText text)
    {
        Language = language;
        Words = language.Words;
        Text = text;
        _tokens = text.TokenCount;
        _taken = ArrayPool<bool>.Shared.Rent(_tokens);
        _taken.AsSpan(0, _tokens).Clear();
        _classes = ArrayPool<WordClasses>.Shared.Rent(_tokens);
        for (var token = 0; token < _tokens; token++)
        {
            _classes[token] = PlaceWords.Of(text, token);
        }

        _sentences = ArrayPool<WordClasses>.Shared.Rent(text.Sentences.Length);
        for (var sentence = 0; sentence < text.Sentences.Length; sentence++)
        {
            var all = WordClasses.None;
            foreach (var classes in _classes.AsSpan(text.Sentences[sentence].FirstToken..text.Sentences[sentence].EndToken))
            {
                all |= classes;
            }

            _sentences[sentence] = all;
        }
    }

    public void Dispose()
    {
        ArrayPool<bool>.Shared.Return(_taken);
        ArrayPool<WordClasses>.Shared.Return(_classes);
        ArrayPool<WordClasses>.Shared.Return(_sentences);
    }

    /// <summary>The tokens of a sentence; none when no word of it may be of a class.</summary>
    public (int First, int End) TokensOf(int sentence, WordClasses wanted)
    {
        var (first, end) = (Text.Sentences[sentence].FirstToken, Text.Sentences[sentence].EndToken);
        return (_sentences[sentence] & wanted) != 0 ? (first, end) : (first, first);
    }

    public PlaceLanguage Language { get; }

    public PlaceWords Words { get; }

    public AnalyzedText Text { get; }

    /// <summary>All that was found, in the order of finding; sorted before it is settled.</summary>
    public List<PlaceHit> Hits { get; } = [];

    /// <summary>Whether a reading of a token may be of a class, the article and future readings among them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBe(int token, WordClasses wanted) => (uint)token < (uint)_tokens && (_classes[token] & wanted) != 0;

    /// <summary>Whether one of the readings of a token is of a class; a stripped article never makes one, nor does a future س.</summary>
    public bool Is(int token, WordClasses wanted) => TryFind(token, wanted, out _);

    /// <summary>The reading of a token that is of a class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(int token, WordClasses wanted, out WordForm found)
    {
        // No call for the most of tokens, which cannot be.
        if (MayBe(token, wanted))
        {
            return FindForm(token, wanted, out found);
        }

        found = default;
        return false;
    }

    private bool FindForm(int token, WordClasses wanted, out WordForm found)
    {
        foreach (var form in Text.Forms(token))
        {
            if ((form.Clitics & (Clitics.Article | Clitics.Future)) == 0 && (Words.Of(form.Word) & wanted) != 0)
            {
                found = form;
                return true;
            }
        }

        found = default;
        return false;
    }

    public bool IsTaken(int token) => (uint)token >= (uint)_tokens || _taken[token];

    public void Take(int first, int end) => Array.Fill(_taken, true, first, end - first);

    /// <summary>Adds a hit and takes its tokens.</summary>
    public void Add(PlaceHit hit)
    {
        Hits.Add(hit);
        Take(hit.First, hit.End);
    }

    /// <summary>The country whose adjective stands at a token («الموصل العراقية»); null for every other word.</summary>
    public string? CountryOfAdjective(int token) =>
        Text.Is(token, TokenKind.Word) && Language.Nationalities.TryGetValue(Text.Word(token), out var country) ? country : null;

    /// <summary>Takes hits out again and frees their tokens.</summary>
    public void Drop(Predicate<PlaceHit> dropped)
    {
        foreach (var hit in Hits)
        {
            if (dropped(hit))
            {
                Array.Fill(_taken, false, hit.First, hit.End - hit.First);
            }
        }

        Hits.RemoveAll(dropped);
    }

    /// <summary>Puts the hits in text order.</summary>
    public void Sort() => Hits.Sort((left, right) => left.First != right.First ? left.First.CompareTo(right.First) : right.End.CompareTo(left.End));

    /// <summary>The hits of the same sentence around one, without it; no farther than a dozen names, since more tell nothing and make long lists slow.</summary>
    public NearHits Around(int at) => new(Hits, at);

    /// <summary>The longest name that begins at a token, read with no other clitics than the allowed; where two are as long, the plainer.</summary>
    /// <param name="afterHead">Whether a classifying noun stands before it, which lets in names that need one of their own.</param>
    public bool TryName(int token, int limit, Clitics allowed, out LexiconMatch<PlaceName> longest, bool afterHead = false)
    {
        longest = default;
        if (token >= limit || !MayBe(token, WordClasses.OpensName) || IsTaken(token))
        {
            return false;
        }

        // Most words go on to no longer name, and are the name or none.
        if (Language.Names.MayBeginAt(Text, token) && Language.Names.AloneAt(Text, token) is { } alone)
        {
            foreach (ref readonly var single in alone.Singles.AsSpan())
            {
                if ((single.Form.Clitics & ~allowed) == 0 && (afterHead || single.Entry.Use < NameUse.Inner))
                {
                    longest = new LexiconMatch<PlaceName>(single.Entry, token, token + 1, single.Form);
                    return true;
                }
            }

            return false;
        }

        _matches.Clear();
        Language.Names.FindAt(Text, token, _matches);
        foreach (ref readonly var match in CollectionsMarshal.AsSpan(_matches))
        {
            if (
                (match.Form.Clitics & ~allowed) == 0
                && match.EndToken <= limit
                && match.TokenCount > longest.TokenCount
                && (afterHead || match.Entry.Use < NameUse.Inner)
                && !IsTaken(match.EndToken - 1)
                && (!CrossesBracket(token, match.EndToken) || match.Entry.Senses[0].Place.Kind == PlaceKind.Road)
            )
            {
                longest = match;
            }
        }

        return longest.TokenCount > 0 && (!IsSided(longest, limit) || TryUnsided(allowed, afterHead, ref longest));
    }

    /// <summary>«الجرذي شرقي دير الزور»: right before another name an indefinite side is where the place lies, and no part of its name.</summary>
    private bool IsSided(LexiconMatch<PlaceName> name, int limit) =>
        name.TokenCount > 1
        && name.EndToken < limit
        && Is(name.EndToken - 1, WordClasses.Direction)
        && !Text.Word(name.EndToken - 1).StartsWith("ال", StringComparison.Ordinal)
        && MayBe(name.EndToken, WordClasses.OpensName)
        && Language.Names.MayBeginAt(Text, name.EndToken);

    /// <summary>Takes the name without its side, where the gazetteer has it; true in either case.</summary>
    private bool TryUnsided(Clitics allowed, bool afterHead, ref LexiconMatch<PlaceName> name)
    {
        foreach (ref readonly var match in CollectionsMarshal.AsSpan(_matches))
        {
            if ((match.Form.Clitics & ~allowed) == 0 && match.EndToken == name.EndToken - 1 && (afterHead || match.Entry.Use < NameUse.Inner))
            {
                name = match;
                break;
            }
        }

        return true;
    }

    /// <summary>Whether a name of more words than one may begin at a token, by its word and the next.</summary>
    public bool GoesOn(int token) => MayBe(token, WordClasses.OpensName) && Language.Names.GoesOn(Text, token);

    /// <summary>«عين العرب (كوباني)» are two names of one town, each a mention of its own; the number of a road belongs to its name.</summary>
    private bool CrossesBracket(int first, int end)
    {
        for (var token = first + 1; token < end; token++)
        {
            if (this.IsSign(token, '('))
            {
                return true;
            }
        }

        return false;
    }
}
