using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Events;

/// <summary>A date expression in an article, see <see cref="DateMention"/>.</summary>
public sealed class DateMentionRow
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public int Ordinal { get; set; }

    public int Start { get; set; }

    public int Length { get; set; }

    /// <summary>First day of what it means; null when that is not settled.</summary>
    public DateOnly? DateFrom { get; set; }

    public DateOnly? DateTo { get; set; }

    public DatePrecision? DatePrecision { get; set; }

    public DateOnly? Anchor { get; set; }

    public int? OffsetDays { get; set; }

    public DayOfWeek? Weekday { get; set; }

    public int? NamedDay { get; set; }

    public int? NamedMonth { get; set; }

    public int? NamedYear { get; set; }

    public string? PartOfDay { get; set; }

    public DateRole Role { get; set; }

    public double Confidence { get; set; }

    public required string Rule { get; set; }

    public Reason? Reason { get; set; }
}
