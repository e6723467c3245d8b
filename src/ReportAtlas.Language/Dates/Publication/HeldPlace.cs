namespace ReportAtlas.Language.Dates.Publication;

/// <summary>A town, quarter, camp or field and who held it when: a row of Resources/dates/held-places.tsv.</summary>
/// <param name="Name">Its name in English.</param>
/// <param name="Spells">The holders with the first day of each and the first day after it; several may hold a place at once.</param>
internal sealed record HeldPlace(string Name, IReadOnlyList<(char Holder, DateOnly Since, DateOnly Until)> Spells)
{
    internal const string File = "dates/held-places.tsv";

    /// <summary>Whether one of some holders ever held it.</summary>
    internal bool WasOf(string holders) => Spells.Any(spell => holders.Contains(spell.Holder, StringComparison.Ordinal));

    internal static HeldPlace Of(ResourceRow row)
    {
        var spells = new List<(char, DateOnly, DateOnly)>();
        var parts = row.Parts(2).ToList();
        for (var at = 0; at < parts.Count; at++)
        {
            var until = at + 1 < parts.Count ? DayOf(row, parts[at + 1]) : DateOnly.MaxValue;
            var since = DayOf(row, parts[at]);
            if (since >= until)
            {
                throw row.Wrong($"'{parts[at]}' does not come before what follows it.");
            }

            spells.AddRange(parts[at].Split(' ')[0].Split('+').Select(holder => (CodeOf(row, holder), since, until)));
        }

        return new HeldPlace(row[0], spells);
    }

    private static DateOnly DayOf(ResourceRow row, string spell) =>
        spell.Split(' ') switch
        {
            [_] => DateOnly.MinValue,
            [_, var day] when DateOnly.TryParseExact(day, "yyyy-MM-dd", out var since) => since,
            _ => throw row.Wrong($"'{spell}' is no holder with a day."),
        };

    private static char CodeOf(ResourceRow row, string holder) => GroundWords.CodeOf(holder) ?? throw row.Wrong($"'{holder}' holds nothing.");
}
