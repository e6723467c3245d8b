using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Retelling;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>Tells what was earlier and is news all the same, as it lies only days back, from what is long past.</summary>
internal static class EarlierNews
{
    /// <summary>An earlier event («وكان ... قد») is still news when it lies no further back than this.</summary>
    internal const int NewsDays = 10;

    /// <summary>Days from the first to the last of a week.</summary>
    private const int Week = 6;

    /// <summary>How many words the length of a stretch may take up («على مدى أكثر من ثلاث ساعات»).</summary>
    private const int StretchReach = 5;

    /// <summary>Whether what a word tells to be earlier («وكان قد», «سابقا») lies no further back than news does.</summary>
    internal static bool Is(EventGround ground, Telling telling, Sentence sentence, CueMatch earlier)
    {
        if (IsJustBefore(ground, earlier.End) || IsDaysAgo(ground, earlier.End, telling.End))
        {
            return true;
        }

        if ((DateAfter(ground, earlier.End, telling.Head.First) ?? telling.Date ?? FirstDate(ground, sentence, telling)) is not { } date)
        {
            return false;
        }

        if (date.Value is { } value && ground.Published.Anchor is { } published)
        {
            // «الأسبوع الماضي», «في أيلول»: of no day; a month may be young.
            var length = value.To.DayNumber - value.From.DayNumber;
            return published.DayNumber - (length > NewsDays ? value.From : value.To).DayNumber <= NewsDays && length != Week;
        }

        // Without a day of publication a full date may be yesterday's.
        return date.NamedMonth is not null
            ? date.NamedDay is not null
            : date.NamedDay is not null || date.Weekday is not null || date.OffsetDays is > -NewsDays;
    }

    /// <summary>«وكان مسلحون هاجموا الخميس حاجزا في البلدة»: on a weekday, which papers name of the last days only, and at a settlement.</summary>
    internal static bool IsOfWeekday(EventGround ground, Telling telling) =>
        telling is { Date: { Weekday: not null, NamedMonth: null, Role: DateRole.At } day, Place: { } place }
        && Whereabouts.IsSettlement(place.Mention)
        && (day.Value is not { } value || ground.Published.Anchor is not { } published || published.DayNumber - value.To.DayNumber <= NewsDays);

    /// <summary>«طوال الليل», «على مدى أكثر من ثلاث ساعات»: as long as one incident lasts, and no total.</summary>
    internal static bool IsStretch(EventGround ground, int token)
    {
        var isNumbered = false;
        for (var next = token; next < Math.Min(ground.Text.TokenCount, token + StretchReach) && !ground.IsPause(next); next++)
        {
            if (ground.IsNumber(next) || ground.Scan.Has(next, CueKind.Bound))
            {
                isNumbered = true;
                continue;
            }

            if (ground.Text.Is(next, TokenKind.Word))
            {
                return ground.IsOneOf(next, ground.Lexicon.TimeSigns.ShortTime)
                    || (isNumbered && ground.IsOneOf(next, ground.Lexicon.TimeSigns.NumberedDays));
            }
        }

        return false;
    }

    /// <summary>«وسبق ذلك بيومين»: days before the news, and news too.</summary>
    private static bool IsJustBefore(EventGround ground, int token) =>
        ground.Text.Is(token, "ذلك") && ground.IsOneOf(token + 1, ground.Lexicon.TimeSigns.ByDays);

    /// <summary>«وكانت البلدة شهدت قبل يومين احتجاجات», «منذ أيام», «قبل ذلك بساعات»: days back, and still news.</summary>
    private static bool IsDaysAgo(EventGround ground, int first, int end)
    {
        for (var token = first; token < end - 1; token++)
        {
            if (
                ground.IsOneOf(token, ground.Lexicon.TimeSigns.Ago)
                && (ground.IsOneOf(token + 1, ground.Lexicon.TimeSigns.Days) || IsJustBefore(ground, token + 1))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static DateMention? DateAfter(EventGround ground, int first, int end)
    {
        foreach (var date in MentionTables.In(ground.Dates, first, end))
        {
            return date.Mention;
        }

        return null;
    }

    private static DateMention? FirstDate(EventGround ground, Sentence sentence, Telling telling)
    {
        foreach (var date in MentionTables.In(ground.Dates, Math.Max(sentence.FirstToken, telling.First - 60), telling.End))
        {
            return date.Mention;
        }

        return null;
    }
}
