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

    /// <summary>Whether it is said by calendar, weekday, distance or length of time.</summary>
    public DateForm Form { get; init; }

    /// <summary>Whether it begins or ends a stretch of time («منذ»، «حتى») or stands inside one.</summary>
    public DateRole Role { get; init; }

    /// <summary>The id of the rule that read it.</summary>
    public required string Rule { get; init; }

    /// <summary>From 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>How it was reckoned, or why it was left open.</summary>
    public Reason? Reason { get; init; }

    /// <summary>What it says, before it is reckoned.</summary>
    internal DateExpression Expression { get; init; } = DateExpression.Empty;

    /// <summary>The number of the older bulletin, printed again, that it stands in; 0 for the article's own words.</summary>
    internal int Passage { get; init; }

    /// <summary>The number of the bulletin whose day it names («نشر المرصد أمس أن ...»); 0 for none.</summary>
    internal int Introduces { get; init; }

    /// <summary>Its first token and the first token after it.</summary>
    internal (int First, int End) Tokens { get; init; }
}
