using ReportAtlas.Language.Places;

namespace ReportAtlas.Language.Evaluation;

/// <summary>
/// Places: were the mentions found, and are they where the reader put them?
/// <list type="bullet">
/// <item><c>places_overlap_*</c>: precision, recall and F1 of mentions paired one to one by any shared character. Optional
/// mentions are not asked for; a stretch that touches any gold mention is never false, so a second one inside a mention is ignored.</item>
/// <item><c>places_exact_*</c>: the same over distinct (start, end) pairs that must agree on both.</item>
/// <item><c>place_kind_acc</c>, <c>place_name_acc</c>: of paired mentions, the share with the gold's kind, and with its name by <see cref="TextNormalizer.PlaceKey"/>.</item>
/// <item><c>toponym_acc_10km</c>, <c>toponym_acc_161km</c>: of paired mentions whose true point is known (<c>toponym_n</c>), the share put within
/// 10 km, and within 161 km (a hundred miles, the customary measure), of the nearest true point; unresolved ones count as outside.</item>
/// <item><c>toponym_resolved</c>, <c>toponym_median_km</c>: the share that got a point at all, and the median error of those.</item>
/// </list>
/// </summary>
internal sealed class PlaceScore(ICollection<Finding> findings)
{
    private const double NearKm = 10;
    private const double HundredMilesKm = 161;

    private readonly Share kinds = new();
    private readonly Share names = new();
    private readonly Share near = new();
    private readonly Share withinHundredMiles = new();
    private readonly Share resolved = new();
    private readonly List<double> errorsKm = [];
    private int gold;
    private int found;
    private int marked;
    private int goldExact;
    private int foundExact;
    private int markedExact;

    public void Add(ReportComparison report)
    {
        var places = report.Predicted.Places;
        var expected = report.Gold.Places.Where(place => !place.Optional).ToList();
        var pairs = SpanMatcher.Match([.. expected.Select(e => e.Span)], [.. places.Select(e => e.Span)]);

        CountMentions(report, expected, pairs);
        CountExact(report, expected);
        foreach (var (e, p) in pairs)
        {
            CountResolution(report.Id, expected[e], places[p]);
        }
    }

    public IEnumerable<Figure> Figures()
    {
        foreach (
            var (name, hits, whole, asked) in new[] { ("places_overlap", found, marked, gold), ("places_exact", foundExact, markedExact, goldExact) }
        )
        {
            var (precision, recall) = (Share.Of(hits, whole), Share.Of(hits, asked));
            yield return Figure.Rate($"{name}_p", precision);
            yield return Figure.Rate($"{name}_r", recall);
            yield return Figure.Rate($"{name}_f1", Share.F1(precision, recall));
        }

        yield return Figure.Count("places_gold", gold);
        yield return Figure.Rate("place_kind_acc", kinds.Value);
        yield return Figure.Rate("place_name_acc", names.Value);
        yield return Figure.Count("toponym_n", near.Total);
        yield return Figure.Rate("toponym_acc_10km", near.Value);
        yield return Figure.Rate("toponym_acc_161km", withinHundredMiles.Value);
        yield return Figure.Rate("toponym_resolved", resolved.Value);
        yield return Figure.Rate("toponym_median_km", Median(errorsKm));
    }

    private void CountMentions(ReportComparison report, List<GoldPlace> expected, IReadOnlyList<(int Gold, int Predicted)> pairs)
    {
        var foundGold = pairs.Select(pair => pair.Gold).ToHashSet();
        var used = pairs.Select(pair => pair.Predicted).ToHashSet();
        var missed = expected.Where((_, index) => !foundGold.Contains(index));
        var wrong = report
            .Predicted.Places.Where((place, index) => !used.Contains(index) && !report.Gold.Places.Any(g => g.Span.Overlaps(place.Span)))
            .ToList();

        gold += expected.Count;
        found += pairs.Count;
        marked += pairs.Count + wrong.Count;
        foreach (var place in missed)
        {
            findings.Add(
                new Finding
                {
                    Kind = FindingKind.MissedPlace,
                    ReportId = report.Id,
                    Text = place.Text,
                    Start = place.Start,
                    End = place.End,
                    Expected = place.ResolvesTo,
                }
            );
        }

        foreach (var place in wrong)
        {
            findings.Add(
                new Finding
                {
                    Kind = FindingKind.FalsePlace,
                    ReportId = report.Id,
                    Text = place.Text,
                    Start = place.Start,
                    End = place.End,
                    Found = place.ResolvesTo,
                }
            );
        }
    }

    private void CountExact(ReportComparison report, List<GoldPlace> expected)
    {
        var asked = expected.Select(place => place.Span).ToHashSet();
        var given = report.Predicted.Places.Select(place => place.Span).ToHashSet();
        var hits = given.Count(asked.Contains);
        var wrong = given.Count(span => !asked.Contains(span) && !report.Gold.Places.Any(place => place.Optional && place.Span.Overlaps(span)));

        goldExact += asked.Count;
        foundExact += hits;
        markedExact += hits + wrong;
    }

    private void CountResolution(string reportId, GoldPlace truth, ReadingPlace place)
    {
        kinds.Count(truth.Kind == place.Kind);
        names.Count(TextNormalizer.PlaceKey(truth.ResolvesTo) == TextNormalizer.PlaceKey(place.ResolvesTo));
        if (truth is not { Lat: { } lat, Lon: { } lon })
        {
            return;
        }

        var error = place is { Lat: { } foundLat, Lon: { } foundLon }
            ? truth.AltPoints.Prepend([lat, lon]).Min(point => new GeoPoint(point[0], point[1]).DistanceTo(new GeoPoint(foundLat, foundLon)))
            : double.PositiveInfinity;
        near.Count(error <= NearKm);
        withinHundredMiles.Count(error <= HundredMilesKm);
        resolved.Count(double.IsFinite(error));
        if (!double.IsFinite(error))
        {
            return;
        }

        errorsKm.Add(error);
        if (error > NearKm)
        {
            findings.Add(
                new Finding
                {
                    Kind = FindingKind.FarPlace,
                    ReportId = reportId,
                    Text = truth.Text,
                    Start = truth.Start,
                    End = truth.End,
                    Expected = truth.ResolvesTo,
                    Found = place.ResolvesTo,
                    DistanceKm = error,
                }
            );
        }
    }

    private static double? Median(List<double> values)
    {
        if (values.Count == 0)
        {
            return null;
        }

        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
