using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>
/// Tells the further strikes of a list in which only the first number has its noun: «3 غارات على منبج و5 في محيط كوباني», «هجين بست غارات، وبلدة السوسة بثلاث».
/// </summary>
internal static class CountedStrikes
{
    /// <summary>How many words the first number of a list may stand from a further one.</summary>
    private const int FirstReach = 22;

    /// <summary>How many words the name of a place, with the noun before it, may take up.</summary>
    private const int NameReach = 4;

    /// <summary>Whether a further place of a list of counted strikes begins at a token.</summary>
    internal static bool IsOneMore(EventGround ground, int token) =>
        EndOfNumber(ground, token) is > 0 and var end
            ? ground.Scan.Has(end, CueKind.Locative) && FollowsCount(ground, token, isWith: false)
            : ground.Text.Word(token) is ['و', ..] && PlaceWithNumber(ground, token) is not null && FollowsCount(ground, token, isWith: true);

    /// <summary>«غارات على بلدة هجين وأخرى في محيط السوسة»: what was struck is the place right before, and no thing in it.</summary>
    internal static bool IsBehindStruckPlace(EventGround ground, int token)
    {
        if (ground.PlaceOver(token - 1) is not { } place || place.End != token)
        {
            return false;
        }

        for (var before = place.First - 1; before >= Math.Max(0, place.First - 2); before--)
        {
            if (ground.Text.Is(before, "علي"))
            {
                return IsStrike(ground, before - 1) || ground.Scan.Has(before - 1, CueKind.Means) || ground.Scan.Has(before - 1, CueKind.Nationality);
            }
        }

        return false;
    }

    /// <summary>The token after a number that is joined on by «و», written with it or apart; 0 where none stands here.</summary>
    private static int EndOfNumber(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Number, out var number) && number.HasClitic(Clitics.Conjunction) ? number.End
        : ground.Text.Is(token, "و") && ground.IsNumber(token + 1) ? token + 2
        : 0;

    /// <summary>«وبلدة السوسة بثلاث», «وكوباني بـ5»: the place that is named at a token, where it follows right behind with how many; null elsewhere.</summary>
    internal static Placed<PlaceMention>? PlaceWithNumber(EventGround ground, int token)
    {
        for (var at = token; at < token + NameReach && at < ground.Text.TokenCount; at++)
        {
            if (ground.PlaceOver(at) is { } place)
            {
                return IsWithNumber(ground, place.End) ? place : null;
            }
        }

        return null;
    }

    /// <summary>«بست», «بـ5», «ب 5», «بغارتين».</summary>
    private static bool IsWithNumber(EventGround ground, int token) =>
        (ground.Scan.TryFind(token, CueKind.Number, out var number) && number.HasClitic(Clitics.Bi))
        || (ground.Text.Is(token, "ب") && ground.IsNumber(token + 1))
        || (
            ground.Scan.TryFind(token, CueKind.Trigger, out var strikes)
            && strikes.HasClitic(Clitics.Bi)
            && strikes.Cue.Is(WordShape.Dual)
            && IsStrike(ground, token)
        );

    /// <summary>Whether a number of strikes or shells is told before, and how: «ست غارات», «بست غارات».</summary>
    private static bool FollowsCount(EventGround ground, int token, bool isWith)
    {
        for (
            var before = token - 1;
            before >= Math.Max(0, token - FirstReach) && !ground.Text.Is(before, TokenKind.Break) && !ground.Text.Is(before, ".");
            before--
        )
        {
            if (
                IsStrike(ground, before)
                && (
                    isWith
                        ? IsWithNumber(ground, before - 1) || IsWithNumber(ground, before - 2) || IsWithNumber(ground, before)
                        : ground.IsNumber(before - 1)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A raid or strike, or what was fired: «غارات», «قذائف».</summary>
    private static bool IsStrike(EventGround ground, int token) => ground.IsOneOf(token, ground.Lexicon.Beside.Strikes);
}
