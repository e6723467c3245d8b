namespace ReportAtlas.Language.Places;

/// <summary>A side of a place's countryside; two flags make a corner («الشمالي الشرقي»).</summary>
[Flags]
public enum Side
{
    None = 0,
    North = 1,
    South = 2,
    East = 4,
    West = 8,
}
