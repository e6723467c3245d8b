using System.Collections.Frozen;
using ReportAtlas.Language.Events;

namespace ReportAtlas.Language.Evaluation;

/// <summary>
/// What readings call the parties: those that every report knows by a name that readers agreed on, states and civil bodies by the name that the world
/// gives them, any other armed group by the name that Arabic papers give it, since no two readers translate «المعارضة السورية» alike.
/// </summary>
public static class ActorNames
{
    /// <summary>Readers count the YPG, and the youth movement that recruits for them, with the forces that they founded, whatever the year.</summary>
    private static readonly FrozenDictionary<string, string> Agreed = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["SDF"] = "SDF",
        ["YPG"] = "SDF",
        ["Revolutionary Youth"] = "SDF",
        ["ISIS"] = "ISIS",
        ["Syrian government forces"] = "Syrian government forces",
        ["SNA"] = "SNA",
        ["Free Syrian Army"] = "Free Syrian Army",
        ["Nusra Front"] = "Jabhat al-Nusra",
        ["tribal forces"] = "tribal fighters",
        ["unknown gunmen"] = "unknown gunmen",
        ["civilians"] = "civilians",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The party's name in readings.</summary>
    public static string InReadings(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Agreed.TryGetValue(actor.Code, out var agreed) ? agreed
            : actor.Group is "external" or "other" ? actor.Code
            : actor.NameArabic;
    }
}
