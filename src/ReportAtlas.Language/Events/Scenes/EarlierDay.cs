using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>
/// «وسبق ذلك بيومين، مقتل ...», «وقبل ذلك بيوم قتل ...»: the day of an event by how many days it came before the one told last. The sentence must open so.
/// </summary>
internal static class EarlierDay
{
    /// <summary>The id that is added to the rule of an event dated so.</summary>
    internal const string Rule = "+days-before";

    /// <summary>How many words may stand before the word that points back.</summary>
    private const int Reach = 4;

    /// <summary>The day, for an event without one; null where its sentence does not open so or what it points at has no day.</summary>
    internal static DateValue? Of(EventGround ground, Telling telling, Sentence sentence, List<Telling> earlier)
    {
        if (telling.Date is not null || telling.InHeadline || DaysIn(ground, sentence) is not { } days)
        {
            return null;
        }

        // What else the sentence tells points at the same event.
        for (var at = earlier.Count - 1; at >= 0; at--)
        {
            if (earlier[at].Sentence < telling.Sentence && !earlier[at].InHeadline)
            {
                return (earlier[at].Date?.Value ?? earlier[at].Day) is { } day && day.From == day.To ? DateValue.Day(day.From.AddDays(-days)) : null;
            }
        }

        return null;
    }

    private static int? DaysIn(EventGround ground, Sentence sentence)
    {
        for (var token = sentence.FirstToken; token < Math.Min(sentence.EndToken - 1, sentence.FirstToken + Reach); token++)
        {
            if (
                ground.Text.Is(token, "ذلك")
                && ground.Text.Is(token + 1, TokenKind.Word)
                && ground.IsOneOf(token - 1, ground.Lexicon.TimeSigns.Before)
            )
            {
                return ground.IsOneOf(token + 1, ground.Lexicon.TimeSigns.ByOneDay) ? 1
                    : ground.IsOneOf(token + 1, ground.Lexicon.TimeSigns.ByTwoDays) ? 2
                    : null;
            }
        }

        return null;
    }
}
