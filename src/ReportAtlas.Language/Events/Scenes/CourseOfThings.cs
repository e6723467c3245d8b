using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>
/// Tells the day of a deed from that since which something larger runs, of which the deed is a part or a consequence:
/// «اعتقلت ... ضمن حملة بدأتها منذ أيام», «انسحبت ... بعد معارك مستمرة منذ شهر», «وسط توتر تشهده المنطقة منذ آب».
/// </summary>
internal static class CourseOfThings
{
    private const int Reach = 14;

    /// <summary>Whether a date is that since which a campaign, a siege or a strain runs that stands beside the deed.</summary>
    internal static bool IsSinceWhen(EventGround ground, Telling telling, Placed<DateMention> date)
    {
        // «بعد اشتباكات استمرت منذ ليل أمس»: as good as the deed's own day.
        if (date.Mention is not { Role: DateRole.Since, OffsetDays: null, Weekday: null })
        {
            return false;
        }

        for (var token = date.First - 1; token >= Math.Max(telling.Head.End, date.First - Reach) && !ground.IsPause(token); token--)
        {
            // «القصف المستمر منذ شهر» is the deed itself.
            if (
                (token > telling.Head.End && ground.IsOneOf(token, ground.Lexicon.TimeSigns.Lasting))
                || (
                    ground.IsOneOf(token, ground.Lexicon.TimeSigns.PartOf)
                    && token + 2 < date.First
                    && ground.Text.Word(token + 1) is not ['ا', 'ل', ..]
                )
            )
            {
                return true;
            }
        }

        return false;
    }
}
