using ReportAtlas.Language.Layout.Publishers;

namespace ReportAtlas.Language.Layout.Credits;

/// <summary>What a part of a credit line is.</summary>
internal enum CreditKind
{
    /// <summary>Words of no list: a person, or no credit at all.</summary>
    Unknown,
    Outlet,
    City,
    Date,
    Generic,
    Lead,
    Source,

    /// <summary>Words that only join or label: «في», «نشر في», «الساعة».</summary>
    Filler,
}

/// <summary>A part of a credit line, by its words (half-open).</summary>
internal readonly record struct CreditPart(CreditKind Kind, int First, int End, Outlet? Outlet = null, StatedDate? Date = null, bool IsUpdate = false)
{
    public int Count => End - First;
}
