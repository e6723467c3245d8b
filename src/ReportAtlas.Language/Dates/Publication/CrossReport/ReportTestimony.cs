using System.Collections.Immutable;

namespace ReportAtlas.Language.Dates.Publication.CrossReport;

/// <summary>An article as far as it can help to date others or be dated by them.</summary>
/// <param name="Id">What the program finds it by.</param>
/// <param name="Title">What a person knows it by: its headline, else its file's name.</param>
/// <param name="Published">When it was published by its own telling; null when it does not tell.</param>
/// <param name="Clues">What it tells.</param>
public sealed record ReportTestimony(string Id, string Title, DateValue? Published, ImmutableArray<DatingClue> Clues)
{
    /// <summary>The testimony of an article. What others said of its date is left out: no report vouches for itself by way of another.</summary>
    public static ReportTestimony Of(string id, string fileName, ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new ReportTestimony(
            id,
            reading.Layout.Title ?? fileName,
            IsByOthers(reading.Published) ? null : reading.Published.Value,
            reading.Clues
        );
    }

    /// <summary>Whether a publication date rests on what other reports tell.</summary>
    public static bool IsByOthers(PublicationDate published)
    {
        ArgumentNullException.ThrowIfNull(published);
        return published.Reasons.Any(CrossReportReasons.IsOne);
    }

    /// <summary>Whether another report's date may settle more than the article does by itself.</summary>
    public static bool IsOpen(PublicationDate published)
    {
        ArgumentNullException.ThrowIfNull(published);
        return published is { Basis: PublicationBasis.None } or { Basis: PublicationBasis.Inferred, Value: not { Precision: DatePrecision.Day } }
            || IsByOthers(published);
    }
}
