using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>Gives a telling without a place the place of another with which it goes.</summary>
internal static class SharedPlace
{
    /// <summary>How many sentences on what was done under an accord may be told.</summary>
    private const int AccordReach = 2;

    /// <summary>What happened with or because of something else in the sentence happened where that did, unless either names its own place.</summary>
    internal static void Fill(Telling? earlier, Telling later)
    {
        if (
            earlier is null
            || later.First > earlier.End + 2
            || later.ClauseKind is not (ClauseKind.Time or ClauseKind.Cause or ClauseKind.Result or ClauseKind.And)
        )
        {
            return;
        }

        later.Place ??= earlier.Place;
        earlier.Place ??= later.ClauseKind is ClauseKind.And || earlier.IsDefinite ? null : later.Place;
    }

    /// <summary>«وتم بموجبه تبادل أسرى»: where and when the accord before it was made.</summary>
    internal static void FillFromAccord(EventGround ground, List<Telling> tellings, Telling later)
    {
        if (
            later.Place is null
            && ground.HasOneOf(later.ReachBack, later.End, ground.Lexicon.Beside.Under)
            && LastTalks(ground, tellings, later.Sentence - AccordReach) is { IsBackground: false } accord
            && accord.Sentence < later.Sentence
        )
        {
            later.Place = accord.Place;
            later.Date ??= accord.Date;
        }
    }

    /// <summary>The last talks told so far, from a sentence on.</summary>
    private static Telling? LastTalks(EventGround ground, List<Telling> tellings, int first)
    {
        for (var at = tellings.Count - 1; at >= 0 && tellings[at].Sentence >= first; at--)
        {
            if (tellings[at].FamilyIn(ground.Lexicon) == "talks")
            {
                return tellings[at];
            }
        }

        return null;
    }
}
