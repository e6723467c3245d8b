namespace ReportAtlas.Language.Evaluation;

/// <summary>One of the four numbers of an event, as the gold and a reading give it.</summary>
internal sealed record CountField(Func<GoldEvent, int?> Gold, Func<GoldEvent, IReadOnlyList<int?>> Alternatives, Func<ReadingEvent, int?> Predicted)
{
    public static IReadOnlyList<CountField> All { get; } =
    [
        new(gold => gold.Killed, gold => gold.KilledAlt, predicted => predicted.Killed),
        new(gold => gold.Injured, gold => gold.InjuredAlt, predicted => predicted.Injured),
        new(gold => gold.Detained, gold => gold.DetainedAlt, predicted => predicted.Detained),
        new(gold => gold.Displaced, gold => gold.DisplacedAlt, predicted => predicted.Displaced),
    ];
}
