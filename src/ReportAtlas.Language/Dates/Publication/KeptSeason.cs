using System.Globalization;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>
/// The time of a report that tells of an anniversary of a well-known event without a year or a day of it: «أحيت المدن الذكرى الثالثة لانطلاق الثورة»
/// is written about then.
/// </summary>
internal static class KeptSeason
{
    /// <summary>Days before the anniversary and after it within which papers tell of it.</summary>
    private const int Before = 3;

    private const int After = 10;

    /// <summary>Narrows the days; false, with nothing changed, when the report tells of none, or of several.</summary>
    internal static bool Apply(DateTokens tokens, IReadOnlyList<DateMention> mentions, KnownEvents kept, Candidates candidates)
    {
        (KnownEvent Event, int Years)? found = null;
        var text = tokens.Text;
        for (var sentence = 0; sentence < text.Sentences.Length; sentence++)
        {
            if (
                AnniversaryYears.In(tokens, sentence) is not { } years
                || kept.NamedIn(text, text.Sentences[sentence].FirstToken, text.Sentences[sentence].EndToken) is not [var named]
                || mentions.Any(mention => mention.Expression.Year is not null && text.SentenceOf(mention.Tokens.First) == sentence)
            )
            {
                continue;
            }

            if (found is not null && found != (named, years))
            {
                return false;
            }

            found = (named, years);
        }

        if (found is not var (known, count))
        {
            return false;
        }

        var (from, to) = (known.When.From.AddYears(count), known.When.To.AddYears(count));
        (from, to) = known.When.Precision == DatePrecision.Day ? (from.AddDays(-Before), to.AddDays(After)) : (from, to);
        return candidates.TryNarrow(
            day => day >= from && day <= to,
            new Reason("published.kept", count.ToString(CultureInfo.InvariantCulture), known.Name)
        );
    }
}
