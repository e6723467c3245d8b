namespace ReportAtlas.Web.Components.Reader;

/// <summary>Why a stretch of an article's text is marked. Where two marks cover the same stretch, the earlier kind stands outside.</summary>
public enum MarkKind
{
    /// <summary>The clause of the lit event.</summary>
    Lit,

    /// <summary>Words that were searched for.</summary>
    Hit,
    Link,
    Strong,
    Emphasized,
    Code,

    /// <summary>A printed date that contradicts itself.</summary>
    Contradiction,

    /// <summary>The words that tell an event.</summary>
    Trigger,
    Date,
    Place,

    /// <summary>A number of people.</summary>
    Count,
    Actor,

    /// <summary>Who claims an event.</summary>
    Claim,
}
