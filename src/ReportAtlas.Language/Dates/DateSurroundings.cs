using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>What the words around an expression add to it; they stay outside its span.</summary>
/// <param name="PartOfDay">A code of parts-of-day.tsv.</param>
/// <param name="Position">«مطلع»، «أواخر».</param>
/// <param name="Role">A code of roles.tsv; "" when no such word stands before it.</param>
/// <param name="FollowsPreposition">Whether the word before it can only stand before a time or place.</param>
/// <param name="LeadStart">The first token of what belongs to it.</param>
internal readonly record struct DateSurroundings(string? PartOfDay, DatePosition? Position, string Role, bool FollowsPreposition, int LeadStart)
{
    /// <summary>How far a role word may stand from its day: «ابتداء من الساعة الخامسة بالتوقيت المحلي من صباح الأحد».</summary>
    private const int Reach = 14;

    /// <summary>Reads the words before <paramref name="first"/>, back to <paramref name="from"/>, and the one at <paramref name="end"/>.</summary>
    internal static DateSurroundings Read(DateTokens tokens, int from, int first, int end)
    {
        string? part = null;
        DatePosition? position = null;
        var role = "";
        var at = first;
        var lead = first;
        from = Math.Max(from, first - Reach);
        while (at > from)
        {
            if (tokens.TryGetBefore(at, DateWordKind.Role, out var roleWord) && roleWord.FirstToken >= from)
            {
                role = role is "" or "from" || roleWord.Entry.Code == "since" ? roleWord.Entry.Code : role;
                at = roleWord.FirstToken;
                if (role is not ("from" or "before"))
                {
                    break;
                }
            }
            else if (tokens.TryGetBefore(at, DateWordKind.PartOfDay, out var partWord) && partWord.FirstToken >= from)
            {
                part ??= partWord.Entry.Code;
                at = lead = partWord.FirstToken;
            }
            else if (tokens.TryGetBefore(at, DateWordKind.Position, out var positionWord) && positionWord.FirstToken >= from)
            {
                position ??= (DatePosition)positionWord.Entry.Number;
                at = lead = positionWord.FirstToken;
            }
            else if (IsFiller(tokens, at - 1))
            {
                at--;
            }
            else
            {
                break;
            }
        }

        if (part is null && tokens.TryGet(end, DateWordKind.PartOfDay, out var after) && after.Form.CliticLength == 0)
        {
            part = after.Entry.Code;
        }

        return new DateSurroundings(part, position, role, tokens.IsCue(first - 1, "preposition"), lead);
    }

    private static bool IsFiller(DateTokens tokens, int token)
    {
        var word = tokens.Text.Word(token);
        return tokens.Text.Is(token, TokenKind.Number) ? word.Contains(':')
            : tokens.Text.Is(token, TokenKind.Punctuation) ? word is "(" or ")" or ":" or "\""
            : Particles.IsFiller(word) || tokens.IsCue(token, "clock");
    }
}
