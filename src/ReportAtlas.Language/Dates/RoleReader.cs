using System.Collections.Immutable;
using ReportAtlas.Language.Dates.Patterns;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>
/// Settles the roles of the dates of a sentence. «من» begins a stretch only when an end follows, «إلى» ends one only
/// when a beginning went before, and «و» ends what «بين» began.
/// </summary>
internal sealed class RoleReader
{
    private string _before = "";

    /// <summary>Where the mention before ends; -1 before the first.</summary>
    internal int LastEnd { get; private set; } = -1;

    /// <summary>Begins a sentence.</summary>
    internal void Begin() => (_before, LastEnd) = ("", -1);

    /// <summary>The role of a match; makes the mention before it a beginning where this one turns out to be its end.</summary>
    internal DateRole Read(DateTokens tokens, PatternMatch match, DateSurroundings around, ImmutableArray<DateMention>.Builder found)
    {
        var opened = _before is "from" or "since" or "between";
        var role = around.Role switch
        {
            "since" or "between" => DateRole.Since,
            "until" => DateRole.Until,
            "to" when opened => DateRole.Until,
            "before" => DateRole.Before,
            "after" => DateRole.After,
            "" or "from" when _before == "between" && LastEnd >= 0 && IsJoined(tokens, match) => DateRole.Until,
            _ => DateRole.At,
        };
        if (role == DateRole.Until && _before == "from" && found.Count > 0)
        {
            found[^1] = found[^1] with { Role = DateRole.Since };
        }

        _before = role == DateRole.Until ? "" : around.Role;
        LastEnd = match.End;
        return role;
    }

    /// <summary>Whether nothing but «و» and words that lead to a date («نهاية»، «شهر») stands between this match and the one before.</summary>
    private bool IsJoined(DateTokens tokens, PatternMatch match)
    {
        if (match.First - LastEnd > 4)
        {
            return false;
        }

        for (var token = LastEnd; token < match.First; token++)
        {
            if (tokens.Text.Is(token, TokenKind.Punctuation) && !tokens.Text.Is(token, "-") && !tokens.Text.Is(token, "–"))
            {
                return false;
            }
        }

        return true;
    }
}
