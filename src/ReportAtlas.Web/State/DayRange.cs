namespace ReportAtlas.Web.State;

/// <summary>A run of days, both ends included; the last is never before the first. Addresses write it as EDTF does: «2019-01-01/2019-03-31».</summary>
public readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    /// <summary>How many days it holds, at least 1.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Whether the two share a day.</summary>
    public bool Touches(DayRange other) => First <= other.Last && Last >= other.First;

    /// <summary>The range that a text gives, whose ends may be days, months or years; null when it gives none.</summary>
    public static DayRange? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return
            text.Split('/') is [var first, var last]
            && AddressDate.TryFirst(first, out var from)
            && AddressDate.TryLast(last, out var to)
            && from <= to
            ? new DayRange(from, to)
            : null;
    }

    public override string ToString() => $"{AddressDate.Write(First)}/{AddressDate.Write(Last)}";
}
