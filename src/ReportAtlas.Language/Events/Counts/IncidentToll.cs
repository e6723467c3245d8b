using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>
/// Tells a sum that is the toll of the incident told right before it («الحصيلة الأولية ستة شهداء», «بلغ عدد القتلى سبعة حتى الآن») from one that is
/// kept over a time: the incident has no toll yet, and nothing says since when the sum is counted.
/// </summary>
internal static class IncidentToll
{
    /// <summary>More dead than this are seldom those of one incident.</summary>
    private const int Most = 150;

    internal static bool IsOf(EventGround ground, List<Telling> tellings, Telling toll, Sentence sentence)
    {
        if (
            tellings.Count == 0
            || toll.Counts.Count == 0
            || toll.Place is not null
            || toll.Date is not null
            || !toll.Triggers.TrueForAll(static trigger => trigger.Cue.Code == "casualty")
        )
        {
            return false;
        }

        var incident = tellings[^1];
        return !incident.IsBackground
            && incident.FamilyIn(ground.Lexicon) == "violence"
            && toll.Sentence - incident.LastSentence is 0 or 1
            && (incident.Place is not null || IsStepOfPlaced(ground, tellings, incident))
            && HasNoToll(incident)
            && !(toll.Counts.TryGetValue(Outcome.Killed, out var dead) && dead.Min > Most)
            && !IsOverTime(ground, sentence);
    }

    /// <summary>«نصب التنظيم كمينا قرب السخنة. وقال ناشطون إن عناصره استهدفوا حافلة»: how it went, told behind where it was.</summary>
    private static bool IsStepOfPlaced(EventGround ground, List<Telling> tellings, Telling step) =>
        tellings.Count > 1
        && tellings[^2] is { IsBackground: false, Place: not null } placed
        && placed.FamilyIn(ground.Lexicon) == "violence"
        && step.Sentence - placed.LastSentence is 0 or 1
        && HasNoToll(placed);

    private static bool HasNoToll(Telling telling) => !telling.Counts.ContainsKey(Outcome.Killed) && !telling.Counts.ContainsKey(Outcome.Injured);

    /// <summary>«ارتفع عدد قتلى القصف إلى خمسة بعد أن فارقت طفلة الحياة»: who raised the sum told right before is in it.</summary>
    internal static bool IsRaisedBy(EventGround ground, Telling? sum, Telling death)
    {
        return sum is not null
            && sum.Sentence == death.Sentence
            && death.ClauseKind == ClauseKind.Time
            && sum.Counts.ContainsKey(Outcome.Killed)
            && death.Triggers.TrueForAll(static trigger => trigger.Cue.Code == "casualty")
            && TollCue.StandsIn(ground, sum.ReachBack, sum.Head.End);
    }

    /// <summary>«منذ بداية العام», «خلال الشهر»: since when, or over how long, its sentence counts.</summary>
    internal static bool IsOverTime(EventGround ground, Sentence sentence)
    {
        foreach (var match in ground.Scan.In(sentence.FirstToken, sentence.EndToken, CueKind.Background))
        {
            if (
                match.Cue
                is { Kind: CueKind.Background, Code: "long" or "weeks" or "earlier" or "then" }
                    or { Kind: CueKind.Background, Code: "total", Reach: "sentence" }
            )
            {
                return true;
            }
        }

        return false;
    }
}
