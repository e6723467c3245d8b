using System.Globalization;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>A name of Resources/dates/era-names.tsv.</summary>
/// <param name="Since">The first day on which texts used it as a matter of course.</param>
/// <param name="Until">The last such day.</param>
/// <param name="Outside">How likely it is on other days, against these; above 0, below 1.</param>
/// <param name="Name">What it is.</param>
/// <param name="Groups">How many groups of words name it together.</param>
internal sealed record EraName(DateOnly Since, DateOnly Until, double Outside, string Name, int Groups)
{
    internal double Weigh(DateOnly day) => day >= Since && day <= Until ? 1 : Outside;
}

/// <summary>
/// Chooses among several years by how the text calls things: «الوحدات الكردية» without a word of the Syrian Democratic Forces is of
/// the years before these. Immutable once the vocabulary is frozen.
/// </summary>
internal sealed class EraNames
{
    internal const string File = "dates/era-names.tsv";

    /// <summary>Stretches of possible days that are further apart are of different years.</summary>
    private const int Gap = 31;

    /// <summary>More stretches than a few are no choice between years.</summary>
    private const int MostStretches = 5;

    /// <summary>One stretch must be so many times likelier than all others together.</summary>
    private const double Lead = 6;

    /// <summary>The group of the words beside which a name says nothing.</summary>
    private const int Beside = -1;

    private readonly Lexicon<(EraName Name, int Group)> _words;

    internal EraNames(Vocabulary vocabulary)
    {
        _words = new Lexicon<(EraName, int)>(vocabulary);
        foreach (var row in Resource.ReadRows(File, 5))
        {
            var groups = row[4].Split('+', StringSplitOptions.TrimEntries);
            var name = new EraName(KnownEvents.Day(row, 0), KnownEvents.Day(row), double.Parse(row[2], CultureInfo.InvariantCulture), row[3], groups.Length);
            for (var group = 0; group < groups.Length; group++)
            {
                Add(groups[group].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), name, group);
            }

            Add(row.Parts(5), name, Beside);
        }

        void Add(IEnumerable<string> spellings, EraName name, int group)
        {
            foreach (var spelling in spellings)
            {
                _words.Add(spelling, (name, group));
            }
        }
    }

    /// <summary>Narrows the days to the stretch for which the text's names speak; gives how likely it is against the others, null where nothing was settled.</summary>
    internal double? Apply(AnalyzedText text, LastNamed? last, Candidates candidates)
    {
        var stretches = Stretches(candidates.Days);
        if (stretches.Count is < 2 or > MostStretches)
        {
            return null;
        }

        var names = In(text);
        var weighed = stretches.Select(first => (First: first, Weight: names.Aggregate(last?.Weigh(first) ?? 1, (weight, name) => weight * name.Weigh(first)))).OrderByDescending(pair => pair.Weight).ToList();
        var others = weighed.Skip(1).Sum(pair => pair.Weight);
        if (weighed[0].Weight < Lead * others)
        {
            return null;
        }

        var first = weighed[0].First;
        var next = stretches.Where(other => other > first).DefaultIfEmpty(DateOnly.MaxValue).Min();
        var speaking = names.Where(name => name.Weigh(first) >= 1 && stretches.Exists(other => name.Weigh(other) < 1)).Select(name => name.Name).Distinct();
        var reason = speaking.Any()
            ? new Reason("published.era", first.Year.ToString(CultureInfo.InvariantCulture), string.Join(" · ", speaking))
            : new Reason("published.near-named", last?.Surface ?? "");
        return candidates.TryNarrow(day => day >= first && day < next, reason)
            ? weighed[0].Weight / (weighed[0].Weight + others)
            : null;
    }

    /// <summary>The first day of every stretch of possible days.</summary>
    private static List<DateOnly> Stretches(IReadOnlyList<DateOnly> days)
    {
        List<DateOnly> first = [];
        for (var at = 0; at < days.Count && first.Count <= MostStretches; at++)
        {
            if (at == 0 || days[at].DayNumber - days[at - 1].DayNumber > Gap)
            {
                first.Add(days[at]);
            }
        }

        return first;
    }

    /// <summary>The names that a text uses, in its order, without those beside which another name stands that takes their meaning.</summary>
    private List<EraName> In(AnalyzedText text)
    {
        var seen = new Dictionary<EraName, int>();
        var matches = new List<LexiconMatch<(EraName Name, int Group)>>();
        for (var token = 0; token < text.TokenCount; token++)
        {
            matches.Clear();
            _words.FindAt(text, token, matches);
            foreach (var match in matches)
            {
                var bit = match.Entry.Group == Beside ? 1 << match.Entry.Name.Groups : 1 << match.Entry.Group;
                seen[match.Entry.Name] = seen.GetValueOrDefault(match.Entry.Name) | bit;
            }
        }

        // A dictionary from which nothing is taken keeps the order in which it was filled.
        return [.. seen.Where(pair => pair.Value == (1 << pair.Key.Groups) - 1).Select(pair => pair.Key)];
    }
}
