namespace ReportAtlas.Web.Screens;

/// <summary>Parts of a screen that are loaded apart, so that what is wanted first need not wait for the rest.</summary>
[Flags]
public enum ScreenParts
{
    /// <summary>Totals, the place tree, facets and the timeline.</summary>
    Counts = 1,

    /// <summary>The page of events or of articles.</summary>
    List = 2,

    All = Counts | List,
}
