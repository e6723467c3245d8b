using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Reads people told one by one before the word that says what became of them all («إضافة إلى طفل وامرأة مصابين»).</summary>
internal static class ListedHurt
{
    /// <summary>How many words such a list has at most.</summary>
    private const int Reach = 4;

    internal static bool TryRead(EventGround ground, Telling telling, CueMatch trigger, out Quantity quantity)
    {
        for (var token = Math.Max(telling.ReachBack, trigger.First - Reach); token < trigger.First - 1; token++)
        {
            if (
                ground.Scan.Has(token, CueKind.Person)
                && QuantityReader.TryRead(ground, token, trigger.First, out quantity)
                && quantity is { IsPeople: true, Min: > 1 }
                && quantity.End == trigger.First
            )
            {
                return true;
            }
        }

        quantity = default;
        return false;
    }
}
