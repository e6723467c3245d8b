using System.Globalization;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>
/// The year of a report that gives its own day by a weekday alone, «السبت», where no day and no month can be settled, and that adds in another sentence what
/// happened «في 9 أيار 2020». Papers add a full date mostly of what is weeks past, and of what is years past on its anniversary or as the beginning of
/// something; so it is asked of no other. All that <see cref="LikeliestYear"/> weighs counts too. Relative dates stay open.
/// </summary>
/// <param name="Share">Its share of all likelihood, from 0 to 1.</param>
internal sealed record OpenYear(DateValue Value, double Share, Reason Reason)
{
    /// <summary>How often such a date is of late; an estimate.</summary>
    private const double OfLate = 0.8;

    /// <summary>The mean of days after it on which such a report appears.</summary>
    private const double Season = 60;

    /// <summary>The sum of all that <see cref="LastNamed"/> gives the days after it.</summary>
    private const double AllLater = 730;

    /// <summary>The year that the text speaks for clearly; null where it does for none.</summary>
    internal static OpenYear? Find(DateTokens tokens, IReadOnlyList<DateMention> mentions, LikeliestYear years, Candidates candidates)
    {
        if (LastNamed.In(mentions) is not { When.Precision: DatePrecision.Day } last || !IsAdded(tokens, mentions, last))
        {
            return null;
        }

        var shares = years.WeighYears(candidates.Days, day => Weigh(last, day));
        var (year, share) = shares[0];
        return share < LikeliestYear.Lead * (1 - share)
            ? null
            : new OpenYear(
                DateValue.Year(year),
                Math.Round(share, 2),
                new Reason("published.year-after", last.Surface, year.ToString(CultureInfo.InvariantCulture))
            );
    }

    private static bool IsAdded(DateTokens tokens, IReadOnlyList<DateMention> mentions, LastNamed last)
    {
        if (
            mentions.FirstOrDefault(mention => mention.Surface == last.Surface)
                is not { Role: DateRole.At, Passage: 0, Expression.IsFullDate: true } added
            || RemembersYears(tokens, mentions)
        )
        {
            return false;
        }

        var sentence = tokens.Text.SentenceOf(added.Tokens.First);
        return mentions.Any(mention =>
            mention is { Form: DateForm.Weekday, Passage: 0, Role: DateRole.At, Expression: { Shift: null, IsFuture: false } }
            && tokens.Text.SentenceOf(mention.Tokens.First) != sentence
        );
    }

    /// <summary>«الذكرى الثامنة», «قبل عام».</summary>
    private static bool RemembersYears(DateTokens tokens, IReadOnlyList<DateMention> mentions)
    {
        for (var token = 0; token < tokens.Text.TokenCount; token++)
        {
            if (tokens.IsCue(token, "anniversary"))
            {
                return true;
            }
        }

        return mentions.Any(static mention => mention.Expression is { Unit: DateUnit.Year } or { YearShift: not null });
    }

    private static double Weigh(LastNamed last, DateOnly day)
    {
        var gap = day.DayNumber - last.When.To.DayNumber;
        return (gap < 0 ? 0 : OfLate / Season * Math.Exp(-gap / Season)) + ((1 - OfLate) / AllLater * last.Weigh(day));
    }
}
