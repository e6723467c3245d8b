namespace ReportAtlas.Archive.Browse;

/// <summary>What a filter lets through, in numbers. <see cref="Matching"/> is the sum of on the map, region only and without place.</summary>
/// <param name="Matching">Events that the filter lets through.</param>
/// <param name="OnMap">Those at a place that has a point of its own or its container's.</param>
/// <param name="RegionOnly">Those at an area that a point would misstate, or at a place whose point nobody knows.</param>
/// <param name="WithoutPlace">Those whose place the text does not say or that could not be settled.</param>
/// <param name="WithoutDate">Those whose date is not settled; they are among the above.</param>
/// <param name="Articles">Articles that tell them.</param>
/// <param name="Reports">Reports that hold these articles.</param>
public sealed record EventTotals(int Matching, int OnMap, int RegionOnly, int WithoutPlace, int WithoutDate, int Articles, int Reports);

/// <summary>What the archive holds in all, whatever the filter.</summary>
/// <param name="Reports">All reports, those without any event among them.</param>
/// <param name="Articles">All their articles.</param>
/// <param name="Events">All events that are news.</param>
/// <param name="Background">Events that are context only.</param>
/// <param name="First">The first day on which an event may have happened; null when none is dated.</param>
/// <param name="Last">The last such day.</param>
public sealed record ArchiveTotals(int Reports, int Articles, int Events, int Background, DateOnly? First, DateOnly? Last);
