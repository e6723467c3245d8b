using System.Collections.Frozen;
using ReportAtlas.Language.Events;

namespace ReportAtlas.Language.Evaluation;

/// <summary>
/// What readings call the parties: those that every report knows by a code that readers agreed on, any other by the name that Arabic papers give it, since
/// no two readers translate «العشائر العربية» alike.
/// </summary>
public static class ActorNames
{
    private static readonly FrozenSet<string> Agreed = FrozenSet.ToFrozenSet(
        ["SDF", "Coalition", "ISIS", "Syrian government forces", "Turkey", "SNA", "Russia", "Iran-backed", "Iraqi forces", "Israel", "Jordan", "unknown gunmen", "civilians", "Raqqa Civil Council"],
        StringComparer.Ordinal);

    /// <summary>The party's name in readings.</summary>
    public static string InReadings(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Agreed.Contains(actor.Code) ? actor.Code : actor.NameArabic;
    }
}
