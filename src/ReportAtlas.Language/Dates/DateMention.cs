using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>A date expression in an article and what it means there.</summary>
public sealed record DateMention
{
    /// <summary>The expression with its modifier («الأحد الماضي»), part of day left out.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The expression's letters.</summary>
    public required string Surface { get; init; }

    /// <summary>What it means; null when that cannot be settled, and <see cref="Reason"/> says why.</summary>
    public DateValue? Value { get; init; }

    /// <summary>The day it was reckoned from; null for an absolute date and for one that is not settled.</summary>
    public DateOnly? Anchor { get; init; }

    /// <summary>Days from publication for expressions such as «أمس» (-1), known even when the publication date is not.</summary>
    public int? OffsetDays { get; init; }

    /// <summary>The weekday that it names, known even when the publication date is not.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Day of the month and month that it names, known even when the year is not.</summary>
    public int? NamedDay { get; init; }

    public int? NamedMonth { get; init; }

    /// <summary>The year that it names.</summary>
    public int? NamedYear { get; init; }

    /// <summary>The part of day that stands with it (صباح، مساء، فجر، ليل): a code of Resources/dates; null when there is none.</summary>
    public string? PartOfDay { get; init; }

    /// <summary>Whether it begins or ends a stretch of time («منذ»، «حتى») or stands inside one.</summary>
    public DateRole Role { get; init; }

    /// <summary>The id of the rule that read it.</summary>
    public required string Rule { get; init; }

    /// <summary>From 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>How it was reckoned, or why it was left open.</summary>
    public Reason? Reason { get; init; }
}

/// <summary>What part a date plays in its clause.</summary>
public enum DateRole
{
    /// <summary>The time of what is told.</summary>
    At,

    /// <summary>«منذ»، «ابتداء من»: a stretch begins there.</summary>
    Since,

    /// <summary>«حتى»، «لغاية»: a stretch ends there.</summary>
    Until,
}
