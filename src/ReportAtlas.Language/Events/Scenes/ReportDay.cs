using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events.Factuality;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>
/// The day of what a report tells without naming one, where all that it dates is of one day, that day is its news, and both are of one story: a report of
/// the fighting of Friday says «الجمعة» once. Background, what came before or later, and a passage with a date of its own are left alone.
/// </summary>
internal static class ReportDay
{
    /// <summary>The id that is added to the rule of an event dated so.</summary>
    internal const string Rule = "+report-day";

    /// <summary>How many days before publication the day of the news may lie.</summary>
    private const int NewsDays = 2;

    /// <summary>How many words «after» may stand before the word for what went before.</summary>
    private const int AfterReach = 4;

    /// <summary>How many sentences back the time is looked for: a text may be one endless paragraph.</summary>
    private const int Memory = 20;

    internal static void Fill(EventGround ground, List<Telling> merged)
    {
        if (DayOf(ground, merged) is not { } day)
        {
            return;
        }

        foreach (var telling in merged)
        {
            if (
                LacksDay(ground, telling)
                && !IsOfOtherDay(ground, telling, day)
                && merged.Exists(dated => IsDated(dated) && IsOfItsStory(ground, dated, telling))
            )
            {
                (telling.Day, telling.DayRule) = (day, Rule);
            }
        }
    }

    /// <summary>Whether it is news without a day, and nothing says that it was before or after what has one.</summary>
    private static bool LacksDay(EventGround ground, Telling telling) =>
        telling is { Date: null, Day: null, IsBackground: false } && !SameDay.MayBeOfAnother(ground, telling) && !IsAfterwards(ground, telling);

    /// <summary>Whether it is news with a day of its own, and not one that was filled in here.</summary>
    private static bool IsDated(Telling telling) =>
        !telling.IsBackground && (telling.Date?.Value ?? telling.Day) is not null && telling.DayRule != Rule;

    /// <summary>«أول المبادلات كانت في شباط. أُخرج السجناء من ...», under a report of June: its paragraph before it, or the heading above, names another time, further back than news.</summary>
    private static bool IsOfOtherDay(EventGround ground, Telling telling, DateValue day)
    {
        var first = telling.Sentence;
        while (first > 0 && telling.Sentence - first < Memory && (ground.Text.Sentences[first - 1].Block == telling.Block || IsHeadingAbove(ground, first)))
        {
            first--;
        }

        foreach (var date in MentionTables.In(ground.Dates, ground.Text.Sentences[first].FirstToken, telling.First))
        {
            if (date.Mention.Role == DateRole.At && date.Mention.Value is { } other && day.From.DayNumber - other.To.DayNumber > EarlierNews.NewsDays)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHeadingAbove(EventGround ground, int sentence)
    {
        var (above, block) = (ground.Text.Sentences[sentence - 1].Block, ground.Text.Sentences[sentence].Block);
        return above != block && ground.Text.Blocks[above].Role == BlockRole.Heading && ground.Text.Blocks[block].Role != BlockRole.Heading;
    }

    /// <summary>Whether both are of one story: the same party had a part in both, or both happened at one place.</summary>
    private static bool IsOfItsStory(EventGround ground, Telling dated, Telling telling) =>
        Retelling.TellingAgreement.SharesActor(dated, telling)
        || (dated.Place is not null && telling.Place is not null && Retelling.SceneAgreement.SamePlace(dated, telling));

    /// <summary>«وذلك بعد غارات ...», «عقب يومين من مقتل ...», «تبنى التنظيم تصفية ...»: what the news came after, and what somebody only now says that he did.</summary>
    private static bool IsAfterwards(EventGround ground, Telling telling) =>
        telling.ClauseKind == ClauseKind.Time
        || ground.HasOneOf(Math.Max(telling.ReachBack, telling.Head.First - AfterReach), telling.Head.First, ground.Lexicon.TimeSigns.After)
        || ground.HasOneOf(telling.ReachBack, telling.Head.First, ground.Lexicon.DeedSigns.Claims);

    /// <summary>The only day on which news of the report happened; null where it dates none, or several.</summary>
    private static DateValue? DayOf(EventGround ground, List<Telling> merged)
    {
        DateValue? only = null;
        foreach (var telling in merged)
        {
            if (telling.IsBackground || (telling.Date?.Value ?? telling.Day) is not { } day)
            {
                continue;
            }

            if (
                day.Precision != DatePrecision.Day
                || day.From != day.To
                || (only is { } known && known.From != day.From)
                || (telling.Date is { } date && EventDateFinder.IsStretch(date))
            )
            {
                return null;
            }

            only = day;
        }

        return only is { } one && ground.Published.Anchor is { } published && published.DayNumber - one.From.DayNumber is >= 0 and <= NewsDays
            ? one
            : null;
    }
}
