namespace ReportAtlas.Language.Text;

/// <summary>
/// A half-open range of UTF-16 units: it holds <see cref="Start"/> and ends before <see cref="End"/>.
/// Two spans are equal when both ends are. The default value is the empty span at 0.
/// </summary>
/// <param name="Start">First unit of the range; never negative.</param>
/// <param name="Length">Number of units; zero for an empty span.</param>
public readonly record struct TextSpan(int Start, int Length) : IComparable<TextSpan>
{
    /// <summary>The first unit after the span.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds nothing.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end lies before the start, or the start below zero.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new TextSpan(start, end - start);
    }

    public bool Contains(int position) => position >= Start && position < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The part of <paramref name="text"/> under the span.</summary>
    public string In(string text) => text.Substring(Start, Length);

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Union(TextSpan other) => FromBounds(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The same range <paramref name="by"/> units further on.</summary>
    public TextSpan Shift(int by) => new(Start + by, Length);

    /// <summary>Text order: by start, the longer first where starts agree.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.Length.CompareTo(Length);

    public override string ToString() => $"[{Start}..{End})";

    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
