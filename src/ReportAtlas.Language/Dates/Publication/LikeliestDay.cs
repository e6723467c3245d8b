using System.Collections.Immutable;
using System.Globalization;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>The likeliest of several possible days.</summary>
/// <param name="Confidence">Its share of all likelihood, from 0 to 1.</param>
/// <param name="Others">Days that remain possible, the likelier first.</param>
internal sealed record LikeliestDay(double Confidence, ImmutableArray<DateOnly> Others)
{
    /// <summary>Days among which one is sought; more are only ever told as a month or year.</summary>
    private const int Reach = 62;

    /// <summary>It must be so many times likelier than the next.</summary>
    private const double Lead = 2;

    /// <summary>And have this share of all likelihood at least.</summary>
    private const double Share = 1.0 / 3;

    /// <summary>A day with less than this share is not worth telling.</summary>
    private const double Remote = 0.08;

    private const int MostOthers = 3;

    /// <summary>Narrows the candidates to the one that is clearly likeliest; null, with nothing changed, when none is.</summary>
    internal static LikeliestDay? Find(DaySigns signs, Candidates candidates)
    {
        if (candidates.Width is 1 or > Reach || !signs.Speak)
        {
            return null;
        }

        var weights = candidates.Days.Select(day => (Day: day, Weight: signs.Weigh(day))).OrderByDescending(pair => pair.Weight).ToList();
        var sum = weights.Sum(pair => pair.Weight);
        if (weights[0].Weight < Share * sum || (weights.Count > 1 && weights[0].Weight < Lead * weights[1].Weight))
        {
            return null;
        }

        var confidence = Math.Round(weights[0].Weight / sum, 2);
        ImmutableArray<DateOnly> others = [.. weights.Skip(1).Where(pair => pair.Weight >= Remote * sum).Take(MostOthers).Select(pair => pair.Day)];
        var percent = (100 * confidence).ToString("0", CultureInfo.InvariantCulture);
        var reason = others.IsEmpty
            ? new Reason("published.likeliest", Iso(weights[0].Day), percent)
            : new Reason("published.likeliest-of", Iso(weights[0].Day), percent, string.Join(" · ", others.Select(Iso)));
        candidates.TryNarrow(day => day == weights[0].Day, reason);
        return new LikeliestDay(confidence, others);
    }

    private static string Iso(DateOnly day) => DateValue.Day(day).ToString();
}
