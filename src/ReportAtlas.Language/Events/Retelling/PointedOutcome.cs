using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Tells what came of an operation or attack that the words point at by its noun («واعتقلت خلال الحملة ستة», «وأسفر العدوان عن استشهاد جندي»).</summary>
internal sealed class PointedOutcome(EventGround ground, TellingAgreement same)
{
    internal bool IsOf(Telling operation, Telling telling) => PointedAt(telling) == operation && IsOutcome(operation, telling);

    /// <summary>The kept telling of what a telling points at by a noun («خلال العملية»); null where it points at nothing.</summary>
    private static Telling? PointedAt(Telling telling)
    {
        var pointed = telling.PointsAt;
        while (pointed?.ToldIn is { } main)
        {
            pointed = main;
        }

        return pointed;
    }

    /// <summary>«واعتقلت خلال الحملة ستة», «العملية استهدفت منزلا»: what came of the operation just told, or what it was for.</summary>
    private bool IsOutcome(Telling operation, Telling telling) =>
        operation.IsBackground == telling.IsBackground
        && (
            operation.Type == telling.Type
            || (
                (operation.FamilyIn(ground.Lexicon) == "violence" || (operation.Type == "territorial_change" && IsNamedFirst(telling)))
                && IsOnlyToll(telling)
            )
            || (
                telling.IsOpen
                && (
                    telling.Counts.Count == 0
                    || SceneSequel.IsItsCost(operation, telling)
                    || IsOnlySome(operation, telling)
                    || TellingAgreement.SharesCount(operation, telling, least: 1)
                )
            )
        )
        && (!TellingAgreement.CountsDiffer(operation, telling) || IsOnlySome(operation, telling))
        && same.Scene.PlacesAgree(operation, telling)
        && TellingAgreement.DatesAgree(operation, telling)
        && (
            operation.FamilyIn(ground.Lexicon) is "violence" or "custody"
            || (operation.Type == "territorial_change" && telling.HeadCue.Type == "casualty")
        );

    /// <summary>«وأسفر العدوان عن استشهاد جندي», «وكلفت العملية المهاجمين تسعة قتلى»: told by what became of people alone, so that its kind is that of what it points at.</summary>
    private static bool IsOnlyToll(Telling telling) =>
        telling.Counts.Count > 0 && telling.Triggers.TrueForAll(static trigger => trigger.Cue.Code == "casualty");

    /// <summary>«وكلفت العملية المهاجمين تسعة قتلى»: by the operation itself, and not only in its course.</summary>
    private bool IsNamedFirst(Telling telling)
    {
        foreach (var noun in ground.Scan.In(telling.ReachBack, telling.Head.First, CueKind.Incident))
        {
            if (noun.Cue.Kind == CueKind.Incident && noun.HasClitic(Clitics.Article))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«العملية التي أدت إلى مقتل القيادي»: one of those whom it killed.</summary>
    private static bool IsOnlySome(Telling operation, Telling telling) =>
        telling.Counts.All(count => operation.Counts.TryGetValue(count.Key, out var all) && count.Value.Min == 1 && all.Min > 1);
}
