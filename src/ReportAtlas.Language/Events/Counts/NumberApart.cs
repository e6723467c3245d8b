using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Reads the number of people that is given only after them, in words of its own: «قتل من كان فيه وعددهم سبعة», «المصابون، وهم ستة، نقلوا ...».</summary>
internal static class NumberApart
{
    /// <summary>How many words may stand between what befell people and their number.</summary>
    private const int Reach = 24;

    /// <summary>Another word with people of its own; «الموقوفين المفرج عنهم» only says who they are.</summary>
    private static bool TellsOfOthers(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Trigger, out var other)
        && ((TriggerCue)other.Cue).Outcome != Outcome.None
        && !other.HasClitic(Clitics.Article);

    internal static void Find(EventGround ground, Telling telling)
    {
        foreach (var trigger in telling.Triggers)
        {
            var outcome = CountFinder.OutcomeOf(telling, (TriggerCue)trigger.Cue);
            if (outcome == Outcome.None || telling.Counts.TryGetValue(outcome, out var known) && known.Min > 1)
            {
                continue;
            }

            for (var token = trigger.End; token < Math.Min(telling.End - 1, trigger.End + Reach) && !TellsOfOthers(ground, token); token++)
            {
                if (
                    ground.IsOneOf(token, ground.Lexicon.Tolls.OfNumber)
                    && QuantityReader.TryRead(ground, token + 1, telling.End, out var people)
                    // «أصيب أفراد عائلة، هم أب وأم وثلاثة أطفال»: one by one.
                    && people is { IsVague: false, IsOfThings: false }
                    && (people.Min > 1 || ground.IsNumber(people.First))
                )
                {
                    CountFinder.Put(ground, telling, outcome, people);
                    break;
                }
            }
        }
    }
}
