using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>What is asked of the date words of a text: which stands at a token, which ends there, which number it is.</summary>
internal static class DateLookups
{
    /// <summary>The longest word of a kind that begins at a token.</summary>
    internal static bool TryGet(this DateTokens tokens, int token, DateWordKind kind, out LexiconMatch<DateWord> found)
    {
        found = default;
        if (!tokens.HasAny(token, DateTokens.Bit(kind)))
        {
            return false;
        }

        foreach (var match in tokens.At(token))
        {
            if (match.Entry.Kind == kind && (match.Form.Clitics & Clitics.Article) == 0 && match.TokenCount > found.TokenCount)
            {
                found = match;
            }
        }

        return found.TokenCount > 0;
    }

    /// <summary>The longest word of a kind that ends just before a token, and, where a code is given, has it.</summary>
    internal static bool TryGetBefore(this DateTokens tokens, int end, DateWordKind kind, out LexiconMatch<DateWord> found, string? code = null)
    {
        for (var token = Math.Max(0, end - 4); token < end; token++)
        {
            if (!tokens.HasAny(token, DateTokens.Bit(kind)))
            {
                continue;
            }

            foreach (var match in tokens.At(token))
            {
                if (
                    match.EndToken == end
                    && match.Entry.Kind == kind
                    && (match.Form.Clitics & Clitics.Article) == 0
                    && (code is null || match.Entry.Code == code)
                )
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
    internal static bool IsCue(this DateTokens tokens, int token, string code)
    {
        if (!tokens.HasAny(token, DateTokens.Bit(DateWordKind.Cue)))
        {
            return false;
        }

        foreach (var match in tokens.At(token))
        {
            if (match.Entry.Kind == DateWordKind.Cue && match.Entry.Code == code && (match.Form.Clitics & Clitics.Article) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A whole number of digits only, or null.</summary>
    internal static int? Integer(this DateTokens tokens, int token)
    {
        if (!tokens.Text.Is(token, TokenKind.Number) || tokens.Text.Word(token) is not { Length: <= 4 } digits)
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
