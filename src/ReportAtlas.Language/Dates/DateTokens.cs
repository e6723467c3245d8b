using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>The date words of one text, looked up once: for every token the words that begin there. Its tables are lent, and given back by <see cref="Dispose"/>.</summary>
internal sealed class DateTokens : IDisposable
{
    private static readonly int Hearts =
        Bit(DateWordKind.Month)
        | Bit(DateWordKind.Weekday)
        | Bit(DateWordKind.Ordinal)
        | Bit(DateWordKind.Cardinal)
        | Bit(DateWordKind.RelativeDay)
        | Bit(DateWordKind.Unit)
        | Bit(DateWordKind.Season)
        | Number;

    /// <summary>The bit of a token of digits, beside those of <see cref="Bit"/>.</summary>
    private const ushort Number = 1 << 15;

    /// <summary>The bit of a verb of publishing: it is sought in every sentence and stands in few.</summary>
    private const ushort Bulletin = 1 << 14;

    /// <summary>The bit of a token at which a word of several tokens begins.</summary>
    private const ushort Longer = 1 << 13;

    /// <summary>The bit of a month or weekday in Latin letters, beside that of its kind.</summary>
    internal const ushort English = 1 << 12;

    /// <summary>The bits of the kinds of word.</summary>
    private const int Words = Longer - 1;

    /// <summary>How many kinds of word have a bit.</summary>
    internal const int WordBits = 13;

    /// <summary>Longer lists of words are not kept for the next text.</summary>
    private const int MostKept = 65536;

    /// <summary>The list of the text that this thread read before.</summary>
    [ThreadStatic]
    private static List<LexiconMatch<DateWord>>? s_spare;

    /// <summary>Tokens whose words are fetched before any of them is looked at.</summary>
    private const int Together = 64;

    private readonly DateWords _words;
    private readonly List<LexiconMatch<DateWord>> _matches;

    /// <summary>Where in the list the words stand that begin at a token; empty until they are asked for, which of most nobody does.</summary>
    private readonly (int Start, int Count)[] _found;
    private readonly ushort[] _kinds;

    /// <summary>Whether a verb of publishing may begin at any token.</summary>
    private bool _hasBulletin;

    internal DateTokens(AnalyzedText text, DateWords words)
    {
        Text = text;
        _words = words;
        _matches = s_spare ?? [];
        s_spare = null;
        _found = ArrayPool<(int, int)>.Shared.Rent(text.TokenCount);
        _kinds = ArrayPool<ushort>.Shared.Rent(text.TokenCount);
        MarkNumbers(text.Tokens);
        MarkWords();
    }

    private void MarkNumbers(ReadOnlySpan<Token> tokens)
    {
        var kinds = _kinds.AsSpan(0, tokens.Length);
        for (var token = 0; token < kinds.Length; token++)
        {
            kinds[token] = tokens[token].Kind == TokenKind.Number ? Number : (ushort)0;
        }
    }

    private void MarkWords()
    {
        var (tokens, starts) = (new Places(), new Starts());
        for (var first = 0; first < Text.TokenCount; first += Together)
        {
            var count = _words.Starts.Gather(Text, first, Math.Min(first + Together, Text.TokenCount), _words.Lexicon.Bit, tokens, starts);
            for (var i = 0; i < count; i++)
            {
                var (token, start) = (tokens[i], starts[i]);
                _found[token] = default;
                _kinds[token] |= start.Kinds;
                _hasBulletin |= (start.Kinds & Bulletin) != 0;
                if (_words.Lexicon.GoesOn(start.Start, Text, token))
                {
                    MarkLonger(token);
                }
            }
        }
    }

    private void MarkLonger(int token)
    {
        Look(token);
        foreach (ref readonly var match in AtKnown(token))
        {
            _kinds[token] |= (ushort)(BitsOf(match.Entry) | (match.TokenCount > 1 ? Longer : 0));
            _hasBulletin |= match.Entry.IsBulletin;
        }
    }

    private void Look(int token)
    {
        var start = _matches.Count;
        _words.Lexicon.FindAt(Text, token, _matches);
        _found[token] = (start, _matches.Count - start);
    }

    private ReadOnlySpan<LexiconMatch<DateWord>> AtKnown(int token) =>
        CollectionsMarshal.AsSpan(_matches).Slice(_found[token].Start, _found[token].Count);

    public void Dispose()
    {
        ArrayPool<(int, int)>.Shared.Return(_found);
        ArrayPool<ushort>.Shared.Return(_kinds);
        if (_matches.Capacity <= MostKept)
        {
            _matches.Clear();
            s_spare = _matches;
        }
    }

    /// <summary>The first token from here on that can be the heart of a date: a number, month, weekday or the like; beyond all tokens when there is none.</summary>
    internal int NextDated(int token)
    {
        while (token < Text.TokenCount && (_kinds[token] & Hearts) == 0)
        {
            token++;
        }

        return token < Text.TokenCount ? token : int.MaxValue;
    }

    /// <summary>The first token of a range at which a verb of publishing begins; the end where there is none.</summary>
    internal int NextBulletin(int token, int end)
    {
        if (!_hasBulletin)
        {
            return end;
        }

        while (token < end && ((_kinds[token] & Bulletin) == 0 || !this.IsCue(token, "bulletin")))
        {
            token++;
        }

        return token;
    }

    internal AnalyzedText Text { get; }

    /// <summary>Whether a word of one of these kinds (bits of <see cref="Bit"/>) begins at a token.</summary>
    internal bool HasAny(int token, int kinds) => (uint)token < (uint)Text.TokenCount && (_kinds[token] & kinds) != 0;

    internal static ushort Bit(DateWordKind kind) => (ushort)(1 << (int)kind);

    /// <summary>The bits of a word's kind.</summary>
    internal static ushort BitsOf(DateWord word) =>
        (ushort)(Bit(word.Kind) | (word.Code == "english" ? English : 0) | (word.IsBulletin ? Bulletin : 0));

    /// <summary>The kinds of word that begin at a token, as bits of <see cref="Bit"/>; none outside the text.</summary>
    internal int KindsAt(int token) => (uint)token < (uint)Text.TokenCount ? _kinds[token] & Words : 0;

    /// <summary>Whether a date word of more tokens than one begins at a token.</summary>
    internal bool HasLonger(int token) => HasAny(token, Longer);

    /// <summary>The date words that begin at a token; empty outside the text.</summary>
    internal ReadOnlySpan<LexiconMatch<DateWord>> At(int token)
    {
        if (!HasAny(token, Words))
        {
            return [];
        }

        if (_found[token].Count == 0)
        {
            Look(token);
        }

        return AtKnown(token);
    }

    [InlineArray(Together)]
    private struct Places
    {
        private int _first;
    }

    [InlineArray(Together)]
    private struct Starts
    {
        private DateStart _first;
    }
}
