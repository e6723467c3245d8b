namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>The parts of a filter that an event fails; none for one that is let through.</summary>
[Flags]
internal enum FilterParts : ushort
{
    None = 0,
    Place = 1,
    Date = 2,
    Type = 4,
    Actor = 8,
    Publisher = 16,
    Speaker = 32,
    TimePrecision = 64,
    PlacePrecision = 128,
    Review = 256,

    /// <summary>What no facet counts by: background, text, confidence, article, report, kind of list.</summary>
    Rest = 512,
}
