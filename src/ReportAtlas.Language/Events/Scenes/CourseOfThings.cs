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
        if (date.Mention.Role != DateRole.Since)
        {
            return false;
        }

        for (var token = date.First - 1; token >= Math.Max(telling.Head.End, date.First - Reach) && !ground.IsPause(token); token--)
        {
            if (ground.IsOneOf(token, ground.Lexicon.TimeSigns.Lasting)
                || (ground.IsOneOf(token, ground.Lexicon.TimeSigns.PartOf) && token + 2 < date.First && ground.Text.Word(token + 1) is not ['ا', 'ل', ..]))
            {
                return true;
            }
        }

        return false;
    }
}
