using System.Collections.Immutable;
using System.Globalization;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>
/// Chooses among the years that fit a weekday with its day and month («الجمعة 3 حزيران»), or a month alone («الجاري»), by all that the text names
/// and tells of its time. This is the one place where these signs are weighed.
/// <para>
/// Each year's likelihood is the product of: how many reports there are of it; how soon it follows the last year that the text prints
/// (<see cref="LastNamed"/>); each name and deed of an era (<see cref="EraName"/>); and what is told of who held which place (<see cref="GroundSign"/>).
/// Signs of ground lean on each other, since a report tells of one front: the one that speaks most against a year counts in full, the
/// second half, the third a third and so on, in powers. No sign rules a year out.
/// </para>
/// <para>
/// A year is settled where it is <see cref="Lead"/> times likelier than all others together. Of 113 odd reports of tests/readings for which several years
/// fit, without the dates that they print, 73 were settled so, and 72 of these rightly; their texts had been looked at while the signs were written
/// (YearCalibrationTests). Else it stays open, and the years are told with their likelihoods.
/// </para>
/// </summary>
internal sealed class LikeliestYear
{
    /// <summary>Stretches of possible days that are further apart are of different years.</summary>
    private const int Gap = 31;

    /// <summary>Longer stretches are of reports that name a day of theirs, and begin with it.</summary>
    private const int LongStretch = 31;

    /// <summary>One year must be so many times likelier than all others together.</summary>
    internal const double Lead = 6;

    /// <summary>A year with less than this share is not worth telling.</summary>
    private const double Remote = 0.05;

    private const int MostTold = 4;

    /// <summary>Where even the likeliest year has less, nothing is worth telling.</summary>
    private const double Tellable = 0.3;

    /// <summary>Signs that a reason names.</summary>
    private const int MostNamed = 4;

    /// <summary>A sign is told among the reasons when it makes the year at least so many times likelier than the likeliest of the others.</summary>
    private const double Telling = 1.25;

    /// <summary>Few reports are of the year in which the war had not spread yet, and of the last one.</summary>
    private const double Thin = 0.5;

    private readonly IReadOnlyList<TimeSign> _signs;
    private readonly LastNamed? _last;

    internal LikeliestYear(IReadOnlyList<TimeSign> signs, LastNamed? last) => (_signs, _last) = (signs, last);

    /// <summary>A stretch of possible days with its share of all likelihood.</summary>
    internal readonly record struct WeighedYear(DateOnly First, DateOnly Last, double Share);

    /// <summary>The years that were weighed last, the likeliest first; empty where there was no choice between years.</summary>
    internal ImmutableArray<WeighedYear> Weighed { get; private set; } = [];

    /// <summary>Narrows the days to the year for which the text speaks; gives how likely it is, null where none was settled.</summary>
    internal double? Apply(Candidates candidates)
    {
        Weighed = Weigh(candidates.Days);
        if (Weighed.Length < 2 || Weighed[0].Share < Lead * (1 - Weighed[0].Share))
        {
            return null;
        }

        var (first, end, share) = Weighed[0];
        return candidates.TryNarrow(day => day >= first && day <= end, Told(Weighed)) ? share : null;
    }

    /// <summary>Why the year stays open, with the likelihood of each; null where there was no choice.</summary>
    internal Reason? Open() =>
        Weighed.Length < 2 || Weighed[0].Share < Tellable
            ? null
            : new Reason(
                "published.open-years",
                string.Join(
                    " · ",
                    Weighed
                        .Where(static year => year.Share >= Remote)
                        .Take(MostTold)
                        .Select(static year => string.Create(CultureInfo.InvariantCulture, $"{year.First.Year} ({100 * year.Share:0} %)"))
                )
            );

    /// <summary>The years of some days, the likeliest first.</summary>
    internal ImmutableArray<WeighedYear> Weigh(IReadOnlyList<DateOnly> days)
    {
        var stretches = Stretches(days);
        if (stretches.Count < 2)
        {
            return [];
        }

        var weights = stretches.ConvertAll(stretch => Weigh(stretch.First, stretch.Last));
        var sum = weights.Sum();
        return
        [
            .. stretches
                .Select((stretch, at) => new WeighedYear(stretch.First, stretch.Last, weights[at] / sum))
                .OrderByDescending(static year => year.Share),
        ];
    }

    /// <summary>The years in which some days lie, the likeliest first, where it is told how likely each day is by the last date that the text names.</summary>
    internal ImmutableArray<(int Year, double Share)> WeighYears(IReadOnlyList<DateOnly> days, Func<DateOnly, double> weighNamed)
    {
        var weights = new SortedDictionary<int, double>();
        for (var at = 0; at < days.Count; )
        {
            // The signs of a time change slowly, so those of a month are asked once.
            var (first, named) = (days[at], 0.0);
            for (; at < days.Count && (days[at].Year, days[at].Month) == (first.Year, first.Month); at++)
            {
                named += weighNamed(days[at]);
            }

            weights[first.Year] = weights.GetValueOrDefault(first.Year) + (named * WeighSigns(first, days[at - 1]));
        }

        var sum = weights.Values.Sum();
        return [.. weights.Select(pair => (pair.Key, pair.Value / sum)).OrderByDescending(static pair => pair.Item2)];
    }

    private double Weigh(DateOnly first, DateOnly last) => (_last?.Weigh(first) ?? 1) * WeighSigns(first, last);

    private double WeighSigns(DateOnly first, DateOnly last)
    {
        var weight = first.Year is 2011 or 2026 ? Thin : 1;
        List<double>? ground = null;
        foreach (var sign in _signs)
        {
            if (sign is GroundSign)
            {
                (ground ??= []).Add(Weigh(sign, first, last));
            }
            else
            {
                weight *= Weigh(sign, first, last);
            }
        }

        if (ground is not null)
        {
            ground.Sort();
            for (var at = 0; at < ground.Count; at++)
            {
                weight *= Math.Pow(ground[at], 1.0 / (at + 1));
            }
        }

        return weight;
    }

    /// <summary>The likelihood of a sign in a stretch: of its first day where that is named, else the mean of its beginning, middle and end.</summary>
    private static double Weigh(TimeSign sign, DateOnly first, DateOnly last)
    {
        var days = last.DayNumber - first.DayNumber;
        return days == 0 || days > LongStretch ? sign.Weigh(first) : (sign.Weigh(first) + sign.Weigh(first.AddDays(days / 2)) + sign.Weigh(last)) / 3;
    }

    /// <summary>What speaks for the likeliest year against the next ones, the most telling first.</summary>
    private Reason Told(ImmutableArray<WeighedYear> years)
    {
        var (first, last, _) = years[0];
        var others = years.Skip(1).Sum(static year => year.Share);
        var telling = _signs
            .Select(sign =>
                (sign.Name, Ratio: others * Weigh(sign, first, last) / years.Skip(1).Sum(year => year.Share * Weigh(sign, year.First, year.Last)))
            )
            .Append(
                (
                    Name: _last?.Surface ?? "",
                    Ratio: _last is null ? 0 : others * _last.Weigh(first) / years.Skip(1).Sum(year => year.Share * _last.Weigh(year.First))
                )
            )
            .Where(static pair => pair.Ratio >= Telling)
            .OrderByDescending(static pair => pair.Ratio)
            .Select(static pair => pair.Name)
            .Distinct()
            .Take(MostNamed)
            .ToList();
        return telling.Exists(name => name != _last?.Surface)
            ? new Reason("published.era", first.Year.ToString(CultureInfo.InvariantCulture), string.Join(" · ", telling))
            : new Reason("published.near-named", _last?.Surface ?? "");
    }

    /// <summary>The first and last day of every stretch of possible days.</summary>
    private static List<(DateOnly First, DateOnly Last)> Stretches(IReadOnlyList<DateOnly> days)
    {
        List<(DateOnly, DateOnly)> stretches = [];
        var first = days[0];
        for (var at = 1; at <= days.Count; at++)
        {
            if (at == days.Count || days[at].DayNumber - days[at - 1].DayNumber > Gap)
            {
                stretches.Add((first, days[at - 1]));
                first = at < days.Count ? days[at] : first;
            }
        }

        return stretches;
    }
}
