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

        if ((item.Killed ?? item.Injured ?? item.Detained ?? item.Displaced) is null)
        {
            return null;
        }

        (string Name, CountRange? Count)[] counts = [("k", item.Killed), ("i", item.Injured), ("d", item.Detained), ("m", item.Displaced)];
        var exact = counts.Where(count => count.Count is { } range && range.Max == range.Min && range.Min > 1).ToList();
        if (exact.Count == 0 || (exact.Count == 1 && exact[0].Count!.Min < Uncommon))
        {
            return null;
        }

        var numbers = string.Concat(exact.Select(count => string.Create(CultureInfo.InvariantCulture, $" {count.Name}{count.Count!.Min}")));
        return DatingClue.Of(DatingClueKind.Incident, $"incident {item.Type.Code} {place.Id}{numbers}", item.DateSource, item.DateSource is null ? null : item.Date);
    }
}
