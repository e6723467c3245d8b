using System.Buffers;
using System.Runtime.InteropServices;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>The date words of one text, looked up once: for every token the words that begin there. Its tables are lent, and given back by <see cref="Dispose"/>.</summary>
internal sealed class DateTokens : IDisposable
{
    private static readonly int Hearts =
        Bit(DateWordKind.Month) | Bit(DateWordKind.Weekday) | Bit(DateWordKind.Ordinal) | Bit(DateWordKind.Cardinal)
        | Bit(DateWordKind.RelativeDay) | Bit(DateWordKind.Unit) | Bit(DateWordKind.Season) | Number;

    /// <summary>The bit of a token of digits, beside those of <see cref="Bit"/>.</summary>
    private const ushort Number = 1 << 15;

    /// <summary>The bit of a verb of publishing: it is sought in every sentence and stands in few.</summary>
    private const ushort Bulletin = 1 << 14;

    /// <summary>Longer lists of words are not kept for the next text.</summary>
    private const int MostKept = 65536;

    /// <summary>The list of the text that this thread read before.</summary>
    [ThreadStatic]
    private static List<LexiconMatch<DateWord>>? s_spare;

    private readonly List<LexiconMatch<DateWord>> _matches;
    private readonly int[] _start;
    private readonly ushort[] _kinds;

    internal DateTokens(AnalyzedText text, DateWords words)
    {
        Text = text;
        _matches = s_spare ?? [];
        s_spare = null;
        var count = text.TokenCount;
        _start = ArrayPool<int>.Shared.Rent(count + 1);
        _kinds = ArrayPool<ushort>.Shared.Rent(count);
        var lexicon = words.Lexicon;
        var tokens = text.Tokens;
        for (var token = 0; token < tokens.Length; token++)
        {
            var first = _matches.Count;
            _start[token] = first;
            var kinds = tokens[token].Kind == TokenKind.Number ? Number : (ushort)0;
            if (lexicon.MayBeginAt(text, token))
            {
                lexicon.FindAt(text, token, _matches);
                foreach (ref readonly var match in CollectionsMarshal.AsSpan(_matches)[first..])
                {
                    kinds |= (ushort)(Bit(match.Entry.Kind) | (match.Entry.IsBulletin ? Bulletin : 0));
                }
            }

            _kinds[token] = kinds;
        }

        _start[count] = _matches.Count;
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_start);
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
        while (token < end && ((_kinds[token] & Bulletin) == 0 || !IsCue(token, "bulletin")))
        {
            token++;
        }

        return token;
    }

    internal AnalyzedText Text { get; }

    /// <summary>Whether a word of one of these kinds (bits of <see cref="Bit"/>) begins at a token.</summary>
    internal bool HasAny(int token, int kinds) => (uint)token < (uint)Text.TokenCount && (_kinds[token] & kinds) != 0;

    internal static ushort Bit(DateWordKind kind) => (ushort)(1 << (int)kind);

    /// <summary>The date words that begin at a token; empty outside the text.</summary>
    internal ReadOnlySpan<LexiconMatch<DateWord>> At(int token) =>
        token < 0 || token >= Text.TokenCount
            ? []
            : CollectionsMarshal.AsSpan(_matches)[_start[token].._start[token + 1]];

    /// <summary>The longest word of a kind that begins at a token.</summary>
    internal bool TryGet(int token, DateWordKind kind, out LexiconMatch<DateWord> found)
    {
        found = default;
        if (!HasAny(token, Bit(kind)))
        {
            return false;
        }

        foreach (var match in At(token))
        {
            if (match.Entry.Kind == kind && (match.Form.Clitics & Clitics.Article) == 0 && match.TokenCount > found.TokenCount)
            {
                found = match;
            }
        }

        return found.TokenCount > 0;
    }

    /// <summary>The longest word of a kind that ends just before a token, and, where a code is given, has it.</summary>
    internal bool TryGetBefore(int end, DateWordKind kind, out LexiconMatch<DateWord> found, string? code = null)
    {
        for (var token = Math.Max(0, end - 4); token < end; token++)
        {
            if (!HasAny(token, Bit(kind)))
            {
                continue;
            }

            foreach (var match in At(token))
            {
                if (match.EndToken == end && match.Entry.Kind == kind && (match.Form.Clitics & Clitics.Article) == 0
                    && (code is null || match.Entry.Code == code))
                {
                    found = match;
                    return true;
                }
            }
        }

        found = default;
        return false;
    }

    /// <summary>Whether a cue of this code begins at a token.</summary>
    internal bool IsCue(int token, string code)
    {
        if (!HasAny(token, Bit(DateWordKind.Cue)))
        {
            return false;
        }

        foreach (var match in At(token))
        {
            if (match.Entry.Kind == DateWordKind.Cue && match.Entry.Code == code && (match.Form.Clitics & Clitics.Article) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A whole number of digits only, or null.</summary>
    internal int? Integer(int token)
    {
        if (!Text.Is(token, TokenKind.Number) || Text.Word(token) is not { Length: <= 4 } digits)
        {
            return null;
        }

        var value = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return null;
            }

            value = (value * 10) + (digit - '0');
        }

        return value;
    }
}
