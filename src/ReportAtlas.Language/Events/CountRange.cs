using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>A number of people: at least <see cref="Min"/> and at most <see cref="Max"/>.</summary>
/// <param name="Min">Lowest figure.</param>
/// <param name="Max">Highest figure; null when the text gives no upper bound («أكثر من 20»).</param>
/// <param name="Span">Where the figure stands; null when it is understood.</param>
public sealed record CountRange(int Min, int? Max, TextSpan? Span);
