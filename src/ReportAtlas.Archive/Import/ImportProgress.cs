namespace ReportAtlas.Archive.Import;

/// <summary>How far an import has come.</summary>
/// <param name="Done">Files dealt with, the refused among them.</param>
/// <param name="Total">All files.</param>
/// <param name="Last">What became of the last one.</param>
public readonly record struct ImportProgress(int Done, int Total, ImportOutcome Last);
