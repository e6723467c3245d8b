using System.Text.Json.Serialization;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Evaluation;

/// <summary>A date expression and the date it means.</summary>
public sealed record ReadingDate
{
    /// <summary>The shortest expression with its modifier («السبت الماضي»), the part of the day left out.</summary>
    public string Text { get; init; } = "";

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>The date as <c>YYYY-MM-DD</c>, <c>YYYY-MM</c> or <c>YYYY</c>; null when it hangs on an unknown publication date.</summary>
    public string? Value { get; init; }

    /// <summary>Where <see cref="Value"/> is null: days from the publication date, as -1 for «أمس».</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? OffsetDays { get; init; }

    /// <summary>Where <see cref="Value"/> is null: the English name of the weekday, as <c>Monday</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Weekday { get; init; }

    public string? Rule { get; init; }

    internal TextSpan Span => TextSpan.FromBounds(Start, End);
}
