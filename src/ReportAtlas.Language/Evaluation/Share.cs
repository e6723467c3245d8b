namespace ReportAtlas.Language.Evaluation;

/// <summary>Counts how many of a whole were right.</summary>
internal sealed class Share
{
    public int Hits { get; private set; }

    public int Total { get; private set; }

    /// <summary>The part of the whole, or null where there was nothing to count.</summary>
    public double? Value => Of(Hits, Total);

    public void Count(bool hit)
    {
        Total++;
        Hits += hit ? 1 : 0;
    }

    public static double? Of(int part, int whole) => whole == 0 ? null : (double)part / whole;

    /// <summary>The harmonic mean of precision and recall: null where either is unknown, 0 where both are 0.</summary>
    public static double? F1(double? precision, double? recall) =>
        (precision, recall) switch
        {
            (null, _) or (_, null) => null,
            ({ } p, { } r) => p + r == 0 ? 0 : 2 * p * r / (p + r),
        };
}
