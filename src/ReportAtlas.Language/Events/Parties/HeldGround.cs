using ReportAtlas.Language.Events.Cues;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Tells a party that is named only for ground: whoever holds it, since when, or that it was fired from there.</summary>
internal static class HeldGround
{
    /// <summary>How many words the ground from which something was fired may stand from that word.</summary>
    private const int SourceReach = 6;

    /// <summary>«مناطق سيطرة قسد», «الخاضعة للتنظيم»: only the ground is said to be its.</summary>
    internal static bool IsHolder(EventGround ground, int token) =>
        ActorRoles.IsAfter(ground, "holder", token, token - 3) || IsHolderSince(ground, token);

    /// <summary>«قرية تسيطر عليها منذ الشهر الفائت فصائل موالية لأنقرة»: since when stands before who does.</summary>
    private static bool IsHolderSince(EventGround ground, int token)
    {
        var since = token - 1;
        while (since > 0 && ground.IsInDate(since))
        {
            since--;
        }

        since -= since > 0 && ground.IsOneOf(since, ground.Lexicon.TimeSigns.Dating) ? 1 : 0;
        return since < token - 1 && ActorRoles.IsAfter(ground, "holder", since + 1, since - 1);
    }

    /// <summary>«قذيفة أطلقت من مناطق سيطرة النظام»: whose ground the fire came from, so that it was done from there.</summary>
    internal static bool IsSource(EventGround ground, int token)
    {
        if (!IsHolder(ground, token) && !IsOfArea(ground, token))
        {
            return false;
        }

        for (var before = token - 1; before >= Math.Max(0, token - SourceReach); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.RoleMark, out var match) && match.Cue.Code is "source" or "doer" && !IsWithinMark(ground, before))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«معبر الصالحية مع مناطق النظام»: its ground, which may also be what was hit.</summary>
    internal static bool IsOfArea(EventGround ground, int token) => ActorRoles.IsAfter(ground, "area", token, token - 2);

    /// <summary>«الواقع تحت يد النظام»: the hand is that of the holder, and did nothing.</summary>
    internal static bool IsWithinMark(EventGround ground, int token) =>
        ground.Scan.TryFind(token - 1, CueKind.RoleMark, out var mark) && mark.Cue.Code == "holder" && mark.End > token;
}
