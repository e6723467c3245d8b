using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Tells parties that are named only to describe another: its backers, its enemies, its owner.</summary>
internal static class PartyPatrons
{
    /// <summary>How many words «بين» may stand from what describes the first side.</summary>
    private const int BetweenReach = 7;

    /// <summary>«قسد المدعومة من واشنطن»: named to describe another party.</summary>
    internal static bool IsPatron(EventGround ground, int token)
    {
        // «التحالف الدولي ضد داعش»: what the coalition is called.
        if (ground.Text.Is(token - 1, "ضد") && IsCoalitionEnd(ground, token - 1))
        {
            return true;
        }

        for (var before = token - 1; before >= Math.Max(0, token - 3); before--)
        {
            if (ground.IsPause(before))
            {
                return false;
            }

            // «دوار أمن الدولة»: the name of a square.
            if (
                ground.Scan.TryFind(before, CueKind.RoleMark, out var mark)
                && (
                    mark.Cue.Code is "patron" or "cover"
                    || (mark.Cue.Code == "named" && (mark.End == token || (mark.End == token - 1 && ground.Scan.Has(mark.End, CueKind.Force))))
                )
            )
            {
                return !(mark.Cue.Code == "patron" && (IsOtherSide(ground, before, token) || HasItsObject(ground, before, mark.End, token)));
            }

            // «سيارة تابعة لقسد» is what was hit; «فصائل الجيش الوطني التابعة لتركيا» has a name already.
            if (mark.Cue?.Code == "owner")
            {
                return HasName(ground, before);
            }
        }

        return false;
    }

    /// <summary>«اشتباكات بين الفصائل المدعومة من تركيا وقسد»: behind «بين» the «و» leads on to the other side, and not to another patron.</summary>
    private static bool IsOtherSide(EventGround ground, int mark, int token)
    {
        if (ground.Text.Word(token) is not ['و', ..] || token < mark + 2)
        {
            return false;
        }

        for (var before = mark - 1; before >= Math.Max(0, mark - BetweenReach) && !ground.IsPause(before); before--)
        {
            if (ground.Text.Is(before, "بين"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«مقاتلون موالون للنظام بهجوم لداعش», «فصائل موالية لإيران في ضربات أميركية»: the patron is named already, and no «و» leads on to another.</summary>
    private static bool HasItsObject(EventGround ground, int mark, int first, int token)
    {
        for (var between = mark; between < token; between++)
        {
            if (between >= first && ground.PlaceOver(between) is { } state && ground.Lexicon.StateParty(state.Mention.Surface) is not null)
            {
                return ground.Text.Word(token) is not ['و', ..];
            }

            if (
                ground.Scan.TryFind(between, CueKind.Actor, out var patron)
                && patron.End <= token
                && patron.Cue.Code is not ("civilians" or "unknown gunmen")
            )
            {
                return ground.Text.Word(token) is not ['و', ..];
            }
        }

        return false;
    }

    private static bool IsCoalitionEnd(EventGround ground, int end)
    {
        for (var start = end - 1; start >= Math.Max(0, end - 3); start--)
        {
            if (ground.Scan.TryFind(start, CueKind.Actor, out var coalition) && coalition.Cue.Code == "Coalition" && coalition.End == end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«التابع لهيئة تحرير الشام»: a party's own name stands behind a word of belonging.</summary>
    internal static bool IsOwnedByOther(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.RoleMark, out var owner)
        && owner.Cue.Code == "owner"
        && ground.Scan.TryFind(AfterFor(ground, owner.End), CueKind.Actor, out var other)
        && other.Cue is ActorCue { When: "always" };

    /// <summary>«لـ"نظام الأسد"»: where the name begins behind the particle and the quote.</summary>
    private static int AfterFor(EventGround ground, int token)
    {
        var name = ground.Text.Is(token, "ل") ? token + 1 : token;
        return ground.Text.Is(name, TokenKind.Punctuation) && !ground.IsPause(name) ? name + 1 : name;
    }

    private static bool HasName(EventGround ground, int token)
    {
        for (var before = token - 1; before >= Math.Max(0, token - 4) && !ground.IsPause(before); before--)
        {
            if (
                ground.Scan.TryFind(before, CueKind.Actor, out var actor)
                && actor.Cue is ActorCue { Actor.Code: not ("civilians" or "unknown gunmen") } name
                && (name.When == "always" || !IsOwnedByOther(ground, actor.End))
            )
            {
                return ground.Distance(actor.End, token) == 0;
            }
        }

        return false;
    }
}
