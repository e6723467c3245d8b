using System.Runtime.CompilerServices;

namespace ReportAtlas.Language.Text;

/// <summary>
/// Phrases of one or more words, matched by token against an <see cref="AnalyzedText"/> of the same
/// <see cref="Vocabulary"/>. The first word may carry clitics and an article; later words stand as they were added,
/// so both forms are added where both are written. Fill it with <see cref="Add"/> before the vocabulary is frozen; reading is thread-safe.
/// </summary>
public sealed class Lexicon<T>
{
    private readonly Vocabulary _vocabulary;
    private readonly uint _bit;
    private readonly WordNotes<PhraseStart<T>> _starts;

    private readonly PhraseTree<T> _phrases = new();

    public Lexicon(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabulary = vocabulary;
        _bit = vocabulary.AddLexicon();
        _starts = new WordNotes<PhraseStart<T>>(vocabulary, StartOf);
    }

    /// <summary>The bit that is set for a word (<see cref="WordSigns.Begins"/>) at which an entry may begin.</summary>
    internal uint Bit => _bit;

    /// <summary>Adds an entry under a phrase, which is folded and cut into words here.</summary>
    /// <exception cref="ArgumentException">The phrase holds no word.</exception>
    public void Add(string phrase, T entry)
    {
        var folded = ArabicFolder.Fold(phrase);
        var words = Tokenizer.Tokenize(folded).Select(token => _vocabulary.Add(folded[token.Start..token.End])).ToArray();
        if (words.Length == 0)
        {
            throw new ArgumentException($"The phrase '{phrase}' holds no word.", nameof(phrase));
        }

        _phrases.Add(words, entry);
        _vocabulary.Begin(words[0], _bit);
        foreach (var word in words.AsSpan(1))
        {
            _vocabulary.Continue(word, _bit);
        }
    }

    /// <summary>Whether some entry may begin at a token: a quick answer, which most tokens' is no.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool MayBeginAt(AnalyzedText text, int token) => (text.Begins(token) & _bit) != 0;

    /// <summary>Adds to <paramref name="matches"/> all entries that begin at a token, shortest first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void FindAt(AnalyzedText text, int token, List<LexiconMatch<T>> matches)
    {
        // No call for the most of tokens, at which nothing begins.
        if (MayBeginAt(text, token))
        {
            FindBegun(text, token, matches);
        }
    }

    private void FindBegun(AnalyzedText text, int token, List<LexiconMatch<T>> matches)
    {
        var (start, found) = (_starts.Of(text.Reading(token)), 0);
        if (GoesOn(start, text, token))
        {
            foreach (ref readonly var open in start.Open.AsSpan())
            {
                AddSingles(start.Singles.AsSpan(found, open.Before - found), token, matches);
                FindLonger(open, text, token, matches);
                found = open.Before;
            }
        }

        AddSingles(start.Singles.AsSpan(found), token, matches);
    }

    private static void AddSingles(ReadOnlySpan<(T Entry, WordForm Form)> singles, int token, List<LexiconMatch<T>> matches)
    {
        foreach (ref readonly var single in singles)
        {
            matches.Add(new LexiconMatch<T>(single.Entry, token, token + 1, single.Form));
        }
    }

    /// <summary>What the word at a token, which may begin an entry, is by itself; null when an entry of more words may go on from it, and <see cref="FindAt"/> must be asked.</summary>
    internal PhraseStart<T>? AloneAt(AnalyzedText text, int token) =>
        _starts.Of(text.Reading(token)) is var start && GoesOn(start, text, token) ? null : start;

    /// <summary>Whether an entry of more words than one goes on from a token to the next; it may still end in nothing.</summary>
    internal bool GoesOn(AnalyzedText text, int token) =>
        MayBeginAt(text, token) && MayContinueAt(text, token + 1) && GoesOn(_starts.Of(text.Reading(token)), text, token);

    /// <summary>Whether an entry of more words than one stands at a token, whose word is known to begin some.</summary>
    internal bool HasLonger(PhraseStart<T> start, AnalyzedText text, int token)
    {
        if (!GoesOn(start, text, token))
        {
            return false;
        }

        foreach (ref readonly var open in start.Open.AsSpan())
        {
            var node = open.Node;
            for (var end = token + 1; end < text.TokenCount && _phrases.Following(node) != 0 && (text.Continues(end) & _bit) != 0; end++)
            {
                node = _phrases.Next(node, text.WholeWord(end));
                if (node == 0)
                {
                    break;
                }

                if (_phrases.IsEnd(node))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether an entry of more words than one goes on, from the word at a token, to the word after it; it may still end in nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool GoesOn(PhraseStart<T> start, AnalyzedText text, int token) =>
        MayContinueAt(text, token + 1) && start.Open.Length > 0 && LeadsOn(start, text, token);

    private bool LeadsOn(PhraseStart<T> start, AnalyzedText text, int token)
    {
        var next = text.WholeWord(token + 1);
        if ((start.Next & PhraseStart<T>.BitOf(next)) == 0)
        {
            return false;
        }

        foreach (ref readonly var open in start.Open.AsSpan())
        {
            if (_phrases.Next(open.Node, next) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word at a token stands in some phrase after its first; most do not, and need no look-up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayContinueAt(AnalyzedText text, int token) => token < text.TokenCount && (text.Continues(token) & _bit) != 0;

    /// <summary>The longest entry that begins at a token; where two are as long, the one that takes fewer clitics off.</summary>
    public bool TryFindLongestAt(AnalyzedText text, int token, out LexiconMatch<T> longest)
    {
        longest = default;
        var matches = new List<LexiconMatch<T>>();
        FindAt(text, token, matches);
        foreach (var match in matches)
        {
            if (match.TokenCount > longest.TokenCount)
            {
                longest = match;
            }
        }

        return matches.Count > 0;
    }

    /// <summary>What a written word is to this lexicon by itself.</summary>
    internal PhraseStart<T> StartOf(WordReading word)
    {
        var (singles, open, following) = (new List<(T, WordForm)>(), new List<OpenPhrase>(), 0UL);
        foreach (var form in word.Forms)
        {
            if (_phrases.First(form.Word) is > 0 and var node)
            {
                foreach (var entry in _phrases.At(node))
                {
                    singles.Add((entry, form));
                }

                if (_phrases.Following(node) is > 0 and var next)
                {
                    open.Add(new OpenPhrase(node, form, singles.Count));
                    following |= next;
                }
            }
        }

        return new PhraseStart<T>([.. singles], [.. open], following);
    }

    /// <summary>Adds to <paramref name="matches"/> the entries of more words than one that a reading of a token's word begins, shortest first.</summary>
    internal void FindLonger(in OpenPhrase open, AnalyzedText text, int token, List<LexiconMatch<T>> matches)
    {
        var node = open.Node;
        for (
            var end = token + 1;
            end < text.TokenCount
                && text.WholeWord(end) is >= 0 and var word
                && (_phrases.Following(node) & PhraseStart<T>.BitOf(word)) != 0
                && _phrases.Next(node, word) is > 0 and var next;
            end++
        )
        {
            node = next;
            foreach (var entry in _phrases.At(node))
            {
                matches.Add(new LexiconMatch<T>(entry, token, end + 1, open.Form));
            }
        }
    }
}
