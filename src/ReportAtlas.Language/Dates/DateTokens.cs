using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>The date words of one text, looked up once: for every token the words that begin there.</summary>
internal sealed class DateTokens
{
    private readonly List<LexiconMatch<DateWord>> _matches = [];
    private readonly int[] _start;
    private readonly int[] _nextDated;

    internal DateTokens(AnalyzedText text, DateWords words)
    {
        Text = text;
        _start = new int[text.TokenCount + 1];
        for (var token = 0; token < text.TokenCount; token++)
        {
            _start[token] = _matches.Count;
            words.Lexicon.FindAt(text, token, _matches);
        }

        _start[text.TokenCount] = _matches.Count;
        _nextDated = new int[text.TokenCount + 1];
        _nextDated[text.TokenCount] = int.MaxValue;
        for (var token = text.TokenCount - 1; token >= 0; token--)
        {
            _nextDated[token] = IsDated(token) ? token : _nextDated[token + 1];
        }
    }

    /// <summary>The first token from here on that can be the heart of a date: a number, month, weekday or the like.</summary>
    internal int NextDated(int token) => _nextDated[token];

    internal AnalyzedText Text { get; }

    private bool IsDated(int token)
    {
        if (Text.Is(token, TokenKind.Number))
        {
            return true;
        }

        foreach (var match in At(token))
        {
            if (match.Entry.Kind is DateWordKind.Month or DateWordKind.Weekday or DateWordKind.Ordinal or DateWordKind.Cardinal
                or DateWordKind.RelativeDay or DateWordKind.Unit or DateWordKind.Season)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The date words that begin at a token; empty outside the text.</summary>
    internal ReadOnlySpan<LexiconMatch<DateWord>> At(int token) =>
        token < 0 || token >= Text.TokenCount
            ? []
            : System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_matches)[_start[token].._start[token + 1]];

    /// <summary>The longest word of a kind that begins at a token.</summary>
    internal bool TryGet(int token, DateWordKind kind, out LexiconMatch<DateWord> found)
    {
        found = default;
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
