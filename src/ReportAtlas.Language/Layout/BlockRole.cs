namespace ReportAtlas.Language.Layout;

/// <summary>What a block of an article is.</summary>
public enum BlockRole
{
    /// <summary>A line above the headline that leads to it.</summary>
    Kicker,
    Headline,
    Subheadline,

    /// <summary>Who wrote it: «| الوطن - وكالات».</summary>
    Byline,

    /// <summary>Where and when it was written, on a line of its own: «أبوظبي - سكاي نيوز عربية», «27/05/2017».</summary>
    Dateline,

    /// <summary>A heading within the article.</summary>
    Heading,
    Paragraph,
    ListItem,
    Quote,

    /// <summary>What a picture shows, as the line under it tells: «مقاتلون عند مدخل البلدة (رويترز)». It is read for places and dates, and tells no event of its own.</summary>
    Caption,
}
