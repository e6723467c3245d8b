namespace ReportAtlas.Language.Dates;

/// <summary>Where a publication date comes from.</summary>
public enum PublicationBasis
{
    /// <summary>It is not known.</summary>
    None,

    /// <summary>A dateline prints it.</summary>
    Stated,
    FrontMatter,

    /// <summary>Reckoned from weekdays, «الجاري» and the like in the text.</summary>
    Inferred,

    /// <summary>A person said so.</summary>
    Given,
}
