namespace ReportAtlas.Language.Evaluation;

/// <summary>
/// Date expressions: were they found, and understood?
/// <list type="bullet">
/// <item><c>date_recall</c>, <c>date_precision</c>: expressions paired one to one by any shared character. Optional ones are
/// not asked for, and what touches any gold expression is never false.</item>
/// <item><c>date_value_acc</c>: of paired expressions whose value can be known (<c>date_value_n</c>), the share with that value or an alternative.</item>
/// <item><c>date_relative_acc</c>: of the others (<c>date_relative_n</c>), the share left open and described rightly (days from publication, weekday),
/// or given the value that follows from the publication date.</item>
/// </list>
/// </summary>
internal sealed class DateScore(EvaluationOptions options, ICollection<Finding> findings)
{
    private readonly Share values = new();
    private readonly Share descriptions = new();
    private int gold;
    private int found;
    private int wrong;

    public void Add(ReportComparison report)
    {
        var dates = report.Predicted.Dates;
        var expected = report.Gold.Dates.Where(date => !date.Optional).ToList();
        var pairs = SpanMatcher.Match([.. expected.Select(e => e.Span)], [.. dates.Select(e => e.Span)]);
        var foundGold = pairs.Select(pair => pair.Gold).ToHashSet();
        var used = pairs.Select(pair => pair.Predicted).ToHashSet();

        gold += expected.Count;
        found += pairs.Count;
        wrong += dates.Where((date, index) => !used.Contains(index) && !report.Gold.Dates.Any(g => g.Span.Overlaps(date.Span))).Count();
        foreach (var date in expected.Where((_, index) => !foundGold.Contains(index)))
        {
            findings.Add(
                new Finding
                {
                    Kind = FindingKind.MissedDate,
                    ReportId = report.Id,
                    Text = date.Text,
                    Start = date.Start,
                    End = date.End,
                    Expected = date.Value,
                }
            );
        }

        foreach (var (e, p) in pairs)
        {
            CountValue(report.Id, expected[e], dates[p]);
        }
    }

    public IEnumerable<Figure> Figures() =>
        [
            Figure.Count("dates_gold", gold),
            Figure.Rate("date_recall", Share.Of(found, gold)),
            Figure.Rate("date_precision", Share.Of(found, found + wrong)),
            Figure.Count("date_value_n", values.Total),
            Figure.Rate("date_value_acc", values.Value),
            Figure.Count("date_relative_n", descriptions.Total),
            Figure.Rate("date_relative_acc", descriptions.Value),
        ];

    private void CountValue(string reportId, GoldDate truth, ReadingDate date)
    {
        var agreement = new DateAgreement(truth.Value, truth.ValueAlt, truth.ValueIfMetadata, options.UseMetadata);
        if (agreement.Value is null)
        {
            var toldRightly = !string.IsNullOrEmpty(agreement.Told) && date.Value == agreement.Told;
            descriptions.Count(toldRightly || (date.Value is null && IsDescribed(truth, date)));
            return;
        }

        var right = agreement.Accepts(date.Value);
        values.Count(right);
        if (!right)
        {
            findings.Add(
                new Finding
                {
                    Kind = FindingKind.WrongDate,
                    ReportId = reportId,
                    Text = truth.Text,
                    Start = truth.Start,
                    End = truth.End,
                    Expected = agreement.Value,
                    Found = date.Value,
                }
            );
        }
    }

    private static bool IsDescribed(GoldDate truth, ReadingDate date) =>
        (truth.OffsetDays is null || truth.OffsetDays == date.OffsetDays) && (truth.Weekday is null || truth.Weekday == date.Weekday);
}
