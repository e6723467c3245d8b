using System.Globalization;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>An event of Resources/dates/known-events.tsv.</summary>
/// <param name="When">Its day, or its month where no more is certain.</param>
internal sealed record KnownEvent(string Id, DateValue When, string Name, int Groups);

/// <summary>Finds sentences that name a well-known dated event. Immutable once the vocabulary is frozen.</summary>
internal sealed class KnownEvents
{
    internal const string File = "dates/known-events.tsv";

    /// <summary>The events whose anniversaries are kept.</summary>
    internal const string KeptFile = "dates/kept-events.tsv";

    private readonly Lexicon<(KnownEvent Event, int Group)> _words;

    internal KnownEvents(Vocabulary vocabulary, string file = File)
    {
        _words = new Lexicon<(KnownEvent, int)>(vocabulary);
        foreach (var row in Resource.ReadRows(file, 4))
        {
            var groups = row[3].Split('+', StringSplitOptions.TrimEntries);
            var known = new KnownEvent(row[0], When(row), row[2], groups.Length);
            for (var group = 0; group < groups.Length; group++)
            {
                foreach (var phrase in groups[group].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    _words.Add(phrase, (known, group));
                }
            }
        }
    }

    /// <summary>The events whose every group of words stands between two tokens.</summary>
    internal IReadOnlyList<KnownEvent> NamedIn(AnalyzedText text, int first, int end)
    {
        var seen = new Dictionary<KnownEvent, int>();
        var matches = new List<LexiconMatch<(KnownEvent Event, int Group)>>();
        for (var token = first; token < end; token++)
        {
            matches.Clear();
            _words.FindAt(text, token, matches);
            foreach (var match in matches.Where(match => match.Entry.Event.Groups == 1 || !IsGroundHeld(text, match.FirstToken)))
            {
                seen[match.Entry.Event] = seen.GetValueOrDefault(match.Entry.Event) | (1 << match.Entry.Group);
            }
        }

        return [.. seen.Where(pair => pair.Value == (1 << pair.Key.Groups) - 1).Select(pair => pair.Key)];
    }

    /// <summary>«مناطق سيطرة قسد» tells of ground that is held, and of no taking of it.</summary>
    private static bool IsGroundHeld(AnalyzedText text, int token) =>
        Particles.IsHolding(text.Word(token)) && token > 0 && Particles.IsGround(text.Word(token - 1));

    internal static DateValue When(ResourceRow row) =>
        DateOnly.TryParseExact(row[1], "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? DateValue.Month(month.Year, month.Month)
            : DateValue.Day(Day(row));

    internal static DateOnly Day(ResourceRow row, int cell = 1) =>
        DateOnly.TryParseExact(row[cell], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw row.Wrong($"'{row[cell]}' is no day.");
}
