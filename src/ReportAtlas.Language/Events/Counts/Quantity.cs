namespace ReportAtlas.Language.Events.Counts;

/// <summary>A number of people read from a text.</summary>
/// <param name="Min">Lowest figure; 0 when the text gives none («عشرات»).</param>
/// <param name="Max">Highest figure; null when it has no upper bound.</param>
/// <param name="First">First token.</param>
/// <param name="End">The first token after it and its noun.</param>
/// <param name="Group">The group of persons.tsv that its noun belongs to; empty when no known noun stands with it.</param>
internal readonly record struct Quantity(int Min, int? Max, int First, int End, string Group)
{
    internal bool IsVague => Min == 0;

    /// <summary>Whether things or families are counted, and so no persons.</summary>
    internal bool IsOfThings => Group is "thing" or "family";

    /// <summary>Whether it gives a figure, and a noun says that it is of living people.</summary>
    internal bool IsPeople => !IsVague && Group is not ("thing" or "family" or "body" or "");

    /// <summary>These people and more that follow.</summary>
    internal Quantity Plus(Quantity more) => this with { Min = Min + more.Min, Max = Max + more.Max, End = more.End };

    /// <summary>Whether they are called martyrs, as papers call only the dead of their own side.</summary>
    internal bool IsMourned { get; init; }
}
