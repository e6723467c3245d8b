namespace ReportAtlas.Language.Layout.Pages;

/// <summary>How a phrase of chrome.tsv tells a line, named there in small letters.</summary>
internal enum ChromeMatch
{
    /// <summary>It is the whole line.</summary>
    Line,

    /// <summary>It begins a short line.</summary>
    Start,

    /// <summary>It is the whole line, or stands before its colon.</summary>
    Label,

    /// <summary>It begins a notice of some length.</summary>
    Notice,

    /// <summary>The line is made of such words.</summary>
    Words,

    /// <summary>It is the whole line, and headlines after it go with it.</summary>
    Run,

    /// <summary>It is the whole line, and all that follows goes with it.</summary>
    Tail,
}
