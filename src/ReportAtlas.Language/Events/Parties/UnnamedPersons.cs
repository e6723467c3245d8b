using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Tells people whom a passage only calls persons («شخصين», «عدد من الأشخاص»), or who only sat in a car that was fired at.</summary>
internal static class UnnamedPersons
{
    /// <summary>How many words persons without a figure may stand from what befell them («عدد من»).</summary>
    private const int VagueReach = 4;

    /// <summary>How many words behind the verb it may be said at whom somebody fired.</summary>
    private const int AimReach = 8;

    /// <summary>«شخصين», «10 أشخاص»: people counted by no other word.</summary>
    internal static bool AreIn(EventGround ground, Telling telling)
    {
        foreach (var count in telling.Counts.Values)
        {
            for (
                var token = count.Span is { } span ? ground.Text.TokenAt(span.Start) : int.MaxValue;
                token < ground.Text.TokenCount && ground.Text.SpanOf(token).Start < count.Span!.Value.End;
                token++
            )
            {
                if (ground.HoldsOneOf(token, ground.Lexicon.Parts.Person) || ground.HoldsOneOf(token, ground.Lexicon.Parts.Persons))
                {
                    return true;
                }
            }
        }

        return FiresAtPersons(ground, telling)
            || telling.Counts.Count == 0 && (TellsOfPersons(ground, telling) || telling.Others.Exists(other => TellsOfPersons(ground, other)));
    }

    /// <summary>«أطلق حرس الحدود النار على شخصين، فقتل أحدهما»: at whom, though only those of them who fell are counted.</summary>
    private static bool FiresAtPersons(EventGround ground, Telling telling)
    {
        for (var token = telling.Head.End; token < Math.Min(telling.End - 1, telling.Head.End + AimReach) && !ground.IsPause(token); token++)
        {
            if (
                ground.Text.Is(token, "علي")
                && ground.Scan.TryFind(token + 1, CueKind.Person, out var person)
                && person.Cue.Code == "neutral"
                && ground.HoldsOneOf(token + 1, ground.Lexicon.Parts.Person)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool TellsOfPersons(EventGround ground, Telling telling) =>
        telling.Triggers.Exists(trigger =>
            ((TriggerCue)trigger.Cue).Outcome is Outcome.Killed or Outcome.Injured or Outcome.Detained
            && IsOfPersons(ground, trigger.End, telling.End)
        );

    /// <summary>«اعتقال عدد من الأشخاص»: persons without a figure.</summary>
    private static bool IsOfPersons(EventGround ground, int first, int end)
    {
        for (var token = first; token < Math.Min(end, first + VagueReach) && !ground.IsPause(token); token++)
        {
            if (ground.HoldsOneOf(token, ground.Lexicon.Parts.Persons))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«أطلق عناصر الحاجز النار على سيارة، فقتل سائقها»: a car that is no army's, whoever fired.</summary>
    internal static bool AreFiredAtInCar(EventGround ground, Telling telling)
    {
        for (var token = telling.Head.End; token < Math.Min(telling.End - 1, telling.Head.End + AimReach) && !ground.IsPause(token); token++)
        {
            if (ground.Text.Is(token, "علي") && ground.IsOneOf(token + 1, ground.Lexicon.PartySigns.Cars))
            {
                return !ground.HoldsOneOf(token + 2, ground.Lexicon.Parts.Military)
                    && !ground.Scan.HasIn(token + 2, Math.Min(telling.End, token + 4), CueKind.Actor);
            }
        }

        return false;
    }
}
