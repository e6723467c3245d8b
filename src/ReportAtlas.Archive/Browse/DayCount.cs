namespace ReportAtlas.Archive.Browse;

/// <summary>A day and the number of events that may have begun on it.</summary>
public readonly record struct DayCount(DateOnly Day, int Count);
