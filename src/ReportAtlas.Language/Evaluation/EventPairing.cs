namespace ReportAtlas.Language.Evaluation;

/// <summary>
/// Pairs the incidents of one report, one to one. The surest telling is paired first; between equally sure ones the
/// same type counts most, then the same place, then that the incident is expected at all.
/// </summary>
internal sealed class EventPairing
{
    private readonly Dictionary<int, int> predictedByGold = [];
    private readonly HashSet<int> paired = [];
    private readonly ILookup<int, GoldEvent> toldBy;

    public EventPairing(IReadOnlyList<GoldEvent> gold, IReadOnlyList<ReadingEvent> predicted, ReportText? text)
    {
        var tellings = predicted.Select(e => new Telling(e.Paragraph, e.SentenceQuote)).ToList();
        var candidates = new List<(int Gold, int Predicted, double Score)>();
        for (var g = 0; g < gold.Count; g++)
        {
            var first = new Telling(gold[g].Paragraph, gold[g].SentenceQuote);
            var further = gold[g].Also.Select(also => new Telling(also.Paragraph, also.Quote)).ToList();
            for (var p = 0; p < predicted.Count; p++)
            {
                // A retelling counts a shade less, so that the fullest telling is paired where a reader found both.
                var likeness = further.Select(also => 0.98 * also.Likeness(tellings[p], text)).Append(first.Likeness(tellings[p], text)).Max();
                if (likeness > 0)
                {
                    candidates.Add((g, p, likeness + Bonus(gold[g], predicted[p])));
                }
            }
        }

        toldBy = candidates.ToLookup(candidate => candidate.Predicted, candidate => gold[candidate.Gold]);
        foreach (var (g, p, _) in candidates.OrderByDescending(c => c.Score).ThenBy(c => c.Gold).ThenBy(c => c.Predicted))
        {
            if (!predictedByGold.ContainsKey(g) && paired.Add(p))
            {
                predictedByGold.Add(g, p);
            }
        }
    }

    /// <summary>The reader's event paired with a gold one, or null.</summary>
    public int? FindPredicted(int gold) => predictedByGold.TryGetValue(gold, out var predicted) ? predicted : null;

    /// <summary>Whether a reader's event tells nothing that the gold holds.</summary>
    public bool IsFalse(int predicted) => !toldBy.Contains(predicted);

    /// <summary>Whether a reader's event tells an expected incident again that another is already paired with.</summary>
    public bool IsDuplicate(int predicted) => !paired.Contains(predicted) && toldBy[predicted].Any(e => e.Expected);

    private static double Bonus(GoldEvent gold, ReadingEvent predicted) =>
        (0.5 * (gold.Accepts(predicted.Type) ? 1 : 0))
        + (0.3 * (PlaceAgreement.IsSame(gold, predicted.Place) ? 1 : 0))
        + (0.1 * (gold.Expected ? 1 : 0));
}
