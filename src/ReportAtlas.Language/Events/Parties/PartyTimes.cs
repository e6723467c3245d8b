using System.Collections.Frozen;
using System.Globalization;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Since when the parties to the war are there, and whose planes were alone in the sky before others came.</summary>
internal sealed class PartyTimes
{
    private readonly FrozenDictionary<string, Beginning> _beginnings;
    private readonly FrozenDictionary<string, (DateOnly Until, string Code, DateOnly? Guns)> _skies;

    internal PartyTimes()
    {
        _beginnings = Resource
            .ReadRows("actors/times.tsv", 4)
            .ToFrozenDictionary(static row => row[0], static row => new Beginning(DayOf(row), row[2], [.. row.Parts(3)]), StringComparer.Ordinal);
        _skies = Resource
            .ReadRows("actors/skies.tsv", 4)
            .ToFrozenDictionary(
                static row => row[0],
                static row => (DayOf(row), row[2], row[3] == "-" ? (DateOnly?)null : DayOf(row, 3)),
                StringComparer.Ordinal
            );
    }

    /// <summary>When a party first had its name; null for one that has been there all along.</summary>
    internal Beginning? Of(string code) => _beginnings.GetValueOrDefault(code);

    /// <summary>The code of the party whose planes alone struck in a country on a day; null when there were others.</summary>
    internal string? AloneInTheSky(string country, DateOnly day) => _skies.TryGetValue(country, out var sky) && day < sky.Until ? sky.Code : null;

    /// <summary>The code of the party that alone had heavy guns in a country on a day; null when others had them too.</summary>
    internal string? AloneWithGuns(string country, DateOnly day) =>
        _skies.TryGetValue(country, out var sky) && sky.Guns is { } until && day < until ? sky.Code : null;

    private static DateOnly DayOf(ResourceRow row, int column = 1) =>
        DateOnly.TryParseExact(row[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw row.Wrong($"no day: {row[column]}");

    /// <summary>A party's first day.</summary>
    /// <param name="Day">That day.</param>
    /// <param name="Before">The code of the party that its looser names meant until then.</param>
    /// <param name="Companions">Codes of parties that were named so only until then.</param>
    internal sealed record Beginning(DateOnly Day, string Before, string[] Companions);
}
