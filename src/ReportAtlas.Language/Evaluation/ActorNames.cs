using System.Collections.Frozen;
using ReportAtlas.Language.Events;

namespace ReportAtlas.Language.Evaluation;

/// <summary>
/// What readings call the parties: those that every report knows by a code that readers agreed on, states and civil bodies by the name that the world
/// gives them, any other armed group by the name that Arabic papers give it, since no two readers translate «العشائر العربية» alike.
/// </summary>
public static class ActorNames
{
    private static readonly FrozenSet<string> Agreed = FrozenSet.ToFrozenSet(
        ["SDF", "ISIS", "Syrian government forces", "SNA", "unknown gunmen", "civilians"],
        StringComparer.Ordinal);

    /// <summary>The party's name in readings.</summary>
    public static string InReadings(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Agreed.Contains(actor.Code) || actor.Group is "external" or "other" ? actor.Code : actor.NameArabic;
    }
}
