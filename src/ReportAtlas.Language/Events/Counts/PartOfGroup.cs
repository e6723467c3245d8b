using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Reads whom a number is a part of: «ثلاثة من حرس القاعدة», «أربعة من خلية», «ستة من سجنائه». Out of a group come its people, whatever the group is called, unless it is one of things.</summary>
internal static class PartOfGroup
{
    /// <summary>Kinds of cue, as bits, that «من» leads to and that are no group of people.</summary>
    private const uint NotGroups =
        (1u << (int)CueKind.Break)
        | (1u << (int)CueKind.Bound)
        | (1u << (int)CueKind.Locative)
        | (1u << (int)CueKind.Number)
        | (1u << (int)CueKind.Trigger)
        | (1u << (int)CueKind.Means)
        | (1u << (int)CueKind.RoleMark);

    /// <summary>Whether «من» and a group stand behind a number; then <paramref name="after"/> is set behind them.</summary>
    internal static bool TryRead(EventGround ground, ref int after, int end)
    {
        var group = after + 1;
        if (
            group >= end
            || !ground.Text.Is(after, "من")
            || !ground.Text.Is(group, TokenKind.Word)
            || ground.Scan.HasAny(group, NotGroups)
            || ground.Scan.HasAny(after, 1u << (int)CueKind.Bound)
            || ground.Scan.Has(group, CueKind.Actor)
            || ground.PlaceOver(group) is not null
            || ground.IsInDate(group)
        )
        {
            return false;
        }

        // «أربعة من خلية», «خمسة من أفراد أسرة», but «ثلاث من العائلات».
        if (
            ground.Scan.TryFind(group, CueKind.Person, out var noun)
            && !(noun.Cue.Code == "family" && !(noun.Cue.Is(WordShape.Plural) && noun.HasClitic(Clitics.Article)))
        )
        {
            return false;
        }

        after = group + 1;
        return true;
    }
}
