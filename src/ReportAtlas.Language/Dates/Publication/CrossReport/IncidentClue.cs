using System.Globalization;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Language.Dates.Publication.CrossReport;

/// <summary>An incident that is hardly told of twice by chance: at one exact place, with two numbers of people or one that is not small.</summary>
internal static class IncidentClue
{
    /// <summary>A single number from here on is rare enough.</summary>
    private const int Uncommon = 13;

    /// <summary>The clue of an event; null when others like it may have happened.</summary>
    internal static DatingClue? Find(EventMention item)
    {
        if (item.IsBackground || item.Place is not { Status: PlaceStatus.Resolved, Precision: PlacePrecision.Exact, Place: { IsArea: false } place })
        {
            return null;
        }

        var (killed, injured, detained, displaced) = (Exact(item.Killed), Exact(item.Injured), Exact(item.Detained), Exact(item.Displaced));
        var told = Told(killed) + Told(injured) + Told(detained) + Told(displaced);
        if (told == 0 || (told == 1 && killed + injured + detained + displaced < Uncommon))
        {
            return null;
        }

        var numbers = Name("k", killed) + Name("i", injured) + Name("d", detained) + Name("m", displaced);
        return DatingClue.Of(
            DatingClueKind.Incident,
            $"incident {item.Type.Code} {place.Id}{numbers}",
            item.DateSource,
            item.DateSource is null ? null : item.Date
        );
    }

    /// <summary>A number of people, where it is one number and more than one; else 0.</summary>
    private static int Exact(CountRange? count) => count is { Min: > 1 } range && range.Max == range.Min ? range.Min : 0;

    private static int Told(int exact) => exact > 0 ? 1 : 0;

    private static string Name(string outcome, int exact) => exact > 0 ? string.Create(CultureInfo.InvariantCulture, $" {outcome}{exact}") : "";
}
