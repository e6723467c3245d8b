using ReportAtlas.Language.Dates.Publication.CrossReport;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>
/// What makes one day of publication likelier than another, as factors: how papers name the last days («أمس», «أول من
/// أمس», else the weekday), how soon what is prepared begins, how steadily a count grows. The factors are estimates of
/// how papers write, not counted from any collection.
/// </summary>
internal sealed class DaySigns
{
    /// <summary>How often the last weekday that a paper names, where it calls other days «أمس», lies so many days back; it does not call today by its name.</summary>
    private static readonly double[] ByDistance = [0.02, 0.5, 0.3, 0.12, 0.06, 0.03, 0.03];

    /// <summary>One day is seldom called both «أمس» and by its name, since the reader would take them for two.</summary>
    private const double AlsoYesterday = 0.25;

    /// <summary>«أول من أمس» and a weekday's name are more often one day: the paper says the first, the agency that it prints the second.</summary>
    private const double AlsoDayBefore = 0.8;

    /// <summary>What the same source said on a weekday and «أمس» is mostly one saying, told twice.</summary>
    private const double SameSaying = 3;

    /// <summary>Papers of the region that say «أمس» seldom appear on the weekend.</summary>
    private const double OnWeekend = 0.5;

    /// <summary>Days in which the likelihood falls to a third, from the beginning of an attack back to its being prepared.</summary>
    private const double PreparingDays = 7;

    /// <summary>How fast the likelihood falls where a count would have grown more or less steeply than before.</summary>
    private const double Steadiness = 4;

    private readonly List<(DayOfWeek Weekday, int? SaidAlso)> _weekdays;
    private readonly bool _saysYesterday;
    private readonly bool _saysDayBefore;
    private readonly IReadOnlyList<DatingEvidence> _others;

    internal DaySigns(DateTokens tokens, IReadOnlyList<DateMention> mentions, IReadOnlyList<DatingEvidence> others)
    {
        var own = mentions.Where(mention => mention.Passage == 0 && !mention.Expression.IsFuture).ToList();
        var relative = own.Where(mention => mention.Expression is { Offset: -1 or -2, Weekday: null, Day: null }).ToList();
        _saysYesterday = relative.Exists(mention => mention.Expression.Offset == -1);
        _saysDayBefore = relative.Exists(mention => mention.Expression.Offset == -2);
        _weekdays =
        [
            .. own.Where(mention => mention.Expression is { Weekday: not null, Day: null, Month: null, Offset: null, Shift: null, Unit: null })
                .Select(mention =>
                    (mention.Expression.Weekday!.Value, relative.Find(other => Sayings.AreOfOneSource(tokens, mention, other))?.Expression.Offset)
                )
                .Distinct(),
        ];
        _others = others;
    }

    /// <summary>Whether there is any sign.</summary>
    internal bool Speak => _others.Count > 0 || (_saysYesterday && _weekdays.Count > 0);

    /// <summary>How likely a day is, against other days; above 0.</summary>
    internal double Weigh(DateOnly day)
    {
        var weight = _saysYesterday && _weekdays.Count > 0 ? WeighNames(day) : 1;
        foreach (var other in _others)
        {
            weight *=
                other.Kind == DatingEvidenceKind.Begins
                    ? Math.Exp(-Math.Abs(other.From.DayNumber - day.DayNumber) / PreparingDays)
                    : Math.Exp(-Steadiness * Math.Abs(Math.Log(Steepness(day, other))));
        }

        return Math.Max(weight, double.Epsilon);
    }

    private double WeighNames(DateOnly day)
    {
        var weight = day.DayOfWeek is DayOfWeek.Friday or DayOfWeek.Saturday ? OnWeekend : 1;
        var nearest = ByDistance.Length - 1;
        foreach (var (weekday, saidAlso) in _weekdays)
        {
            var distance = ((int)day.DayOfWeek - (int)weekday + 7) % 7;
            nearest = Math.Min(nearest, distance);
            weight *=
                saidAlso == -distance ? SameSaying
                : distance == 1 ? AlsoYesterday
                : distance == 2 && _saysDayBefore ? AlsoDayBefore
                : 1;
        }

        return weight * ByDistance[nearest];
    }

    /// <summary>How much faster the count would have grown up to a day than up to the other report; 1 when as fast, for the day of that report that fits best.</summary>
    private static double Steepness(DateOnly day, DatingEvidence other)
    {
        var days = Math.Max(1, day.DayNumber - other.Since.DayNumber);
        var (least, most) = (Math.Max(1, other.From.DayNumber - other.Since.DayNumber), Math.Max(1, other.To.DayNumber - other.Since.DayNumber));
        return other.Ratio / (days / Math.Clamp(days / other.Ratio, least, most));
    }
}
