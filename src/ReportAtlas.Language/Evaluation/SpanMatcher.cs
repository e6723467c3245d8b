using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Evaluation;

/// <summary>
/// Pairs marked stretches one to one. Any shared character is enough to pair, and the pair that shares the greatest
/// part of what it covers together is made first; ties go to the earlier in each list.
/// </summary>
internal static class SpanMatcher
{
    /// <returns>Index pairs into the two lists, best pair first.</returns>
    public static IReadOnlyList<(int Gold, int Predicted)> Match(IReadOnlyList<TextSpan> gold, IReadOnlyList<TextSpan> predicted)
    {
        var candidates =
            from g in Enumerable.Range(0, gold.Count)
            from p in Enumerable.Range(0, predicted.Count)
            let shared = Math.Min(gold[g].End, predicted[p].End) - Math.Max(gold[g].Start, predicted[p].Start)
            where shared > 0
            orderby (double)shared / gold[g].Union(predicted[p]).Length descending, g, p
            select (Gold: g, Predicted: p);

        var takenGold = new HashSet<int>();
        var takenPredicted = new HashSet<int>();
        var pairs = new List<(int, int)>();
        foreach (var pair in candidates)
        {
            if (takenGold.Contains(pair.Gold) || takenPredicted.Contains(pair.Predicted))
            {
                continue;
            }

            takenGold.Add(pair.Gold);
            takenPredicted.Add(pair.Predicted);
            pairs.Add(pair);
        }

        return pairs;
    }
}
