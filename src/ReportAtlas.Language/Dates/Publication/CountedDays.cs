using System.Globalization;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>The day of publication by what a report counts: the days gone by since a date, the last day of its figures.</summary>
internal sealed class CountedDays(DateTokens tokens, IReadOnlyList<DateMention> mentions, Candidates candidates)
{
    internal void Apply()
    {
        ApplyElapsed();
        ApplyCountsUntil();
    }

    /// <summary>«بعد مرور نحو 20 يوما ... منذ الـ 21 من أيلول»: the day after so many days.</summary>
    private void ApplyElapsed()
    {
        foreach (var mention in mentions)
        {
            if (
                mention is { Role: DateRole.Since, Expression.Day: not null }
                && DaysBefore(mention) is { } days
                && Reckoning.Reckon(mention.Expression, candidates.Latest) is { } start
            )
            {
                var day = start.From.AddDays(days);
                candidates.TryNarrow(
                    published => published == day,
                    new Reason("published.elapsed", days.ToString(CultureInfo.InvariantCulture), mention.Surface)
                );
            }
        }
    }

    private int? DaysBefore(DateMention mention)
    {
        var sentence = tokens.Text.Sentences[tokens.Text.SentenceOf(mention.Tokens.First)];
        for (var token = mention.Tokens.First - 1; token >= Math.Max(sentence.FirstToken, mention.Tokens.First - 30); token--)
        {
            if (
                tokens.Integer(token) is { } days
                && tokens.TryGet(token + 1, DateWordKind.Unit, out var unit)
                && unit.Entry.Second == "day"
                && (
                    tokens.TryGetBefore(token, DateWordKind.Cue, out _, "elapsed")
                    || (
                        tokens.TryGetBefore(token, DateWordKind.Cue, out var about, "approximate")
                        && tokens.TryGetBefore(about.FirstToken, DateWordKind.Cue, out _, "elapsed")
                    )
                )
            )
            {
                return days;
            }
        }

        return null;
    }

    /// <summary>Counts that run «حتى الـ 10 من الشهر الجاري» are published that day or the next ones.</summary>
    private void ApplyCountsUntil()
    {
        var until = mentions
            .Where(mention =>
                mention is { Role: DateRole.Until, Passage: 0, Expression: { Day: not null, IsFuture: false, Shift: DateShift.Current } }
            )
            .Select(mention => (mention, value: Reckoning.Reckon(mention.Expression, candidates.Latest)))
            .Where(pair => pair.value is not null)
            .OrderBy(pair => pair.value!.From)
            .LastOrDefault();
        if (until.value is { } last)
        {
            candidates.TryNarrow(day => day == last.From, new Reason("published.until", until.mention.Surface));
        }
    }
}
