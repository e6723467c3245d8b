namespace ReportAtlas.Benchmarks.Browser;

/// <summary>Times of one thing done several times, in milliseconds.</summary>
internal sealed class Samples
{
    private readonly List<double> _values = [];

    public int Count => _values.Count;

    /// <summary>NaN when nothing was measured.</summary>
    public double Median => Quantile(0.5);

    /// <summary>The value that 95 of 100 do not exceed; NaN when nothing was measured.</summary>
    public double P95 => Quantile(0.95);

    public void Add(double milliseconds) => _values.Add(milliseconds);

    public void Add(IEnumerable<double> milliseconds) => _values.AddRange(milliseconds);

    /// <summary>How many are longer than this.</summary>
    public int Above(double milliseconds) => _values.Count(value => value > milliseconds);

    private double Quantile(double share)
    {
        var ordered = _values.Order().ToList();
        return ordered.Count == 0 ? double.NaN : ordered[(int)Math.Min(ordered.Count - 1, Math.Ceiling(share * ordered.Count) - 1)];
    }
}
