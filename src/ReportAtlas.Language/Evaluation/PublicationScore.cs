namespace ReportAtlas.Language.Evaluation;

/// <summary>
/// The report as a whole: its publication date, headline and publisher.
/// <list type="bullet">
/// <item><c>pub_acc</c>: the share of reports with the right publication date: the gold's, an alternative, any day of the month where
/// the gold gives a month, and none (or the one known from outside) where the text does not tell.</item>
/// <item><c>pub_known_acc</c>: the same over the reports whose date can be known (<c>pub_known_n</c>).</item>
/// <item><c>title_acc</c>, <c>source_acc</c>: headline and publisher word for word after <see cref="TextNormalizer.Words"/>.</item>
/// </list>
/// A report without a reading is wrong in all of them.
/// </summary>
internal sealed class PublicationScore(EvaluationOptions options)
{
    private const int MonthLength = 7; // YYYY-MM

    private readonly Share all = new();
    private readonly Share known = new();
    private readonly Share titles = new();
    private readonly Share sources = new();

    public void Add(ReportComparison report)
    {
        var (gold, predicted) = (report.Gold, report.Predicted);
        var agreement = new DateAgreement(gold.Published, gold.PublishedAlternatives, gold.PublishedMetadata, options.UseMetadata);
        var right =
            !predicted.IsBlank
            && (
                agreement.Value is { } date
                    ? agreement.Accepts(predicted.Published) || IsInMonth(predicted.Published, date)
                    : predicted.Published is null || predicted.Published == agreement.Told
            );

        all.Count(right);
        if (agreement.Value is not null)
        {
            known.Count(right);
        }

        titles.Count(!predicted.IsBlank && IsSameWording(gold.Title, predicted.Title));
        sources.Count(!predicted.IsBlank && IsSameWording(gold.Source, predicted.Source));
    }

    public IEnumerable<Figure> Figures() =>
        [
            Figure.Rate("pub_acc", all.Value),
            Figure.Count("pub_known_n", known.Total),
            Figure.Rate("pub_known_acc", known.Value),
            Figure.Rate("title_acc", titles.Value),
            Figure.Rate("source_acc", sources.Value),
        ];

    private static bool IsInMonth(string? date, string month) =>
        month.Length == MonthLength && date is not null && date.StartsWith(month, StringComparison.Ordinal);

    private static bool IsSameWording(string? one, string? other) => TextNormalizer.Words(one).SequenceEqual(TextNormalizer.Words(other));
}
