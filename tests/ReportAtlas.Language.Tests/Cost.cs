using Xunit;

namespace ReportAtlas.Language.Tests;

/// <summary>
/// Holds reading to a cost that grows with the length of the text. It counts what reading allocates, and no time, which is
/// another on every run and every machine.
/// </summary>
internal static class Cost
{
    private const int Times = 8;

    /// <summary>Asserts that eight times the text costs no more than about eight times as much; what grows with the square would cost sixty-four times.</summary>
    internal static void GrowsWithLength(string piece, int pieces, Action<string> read)
    {
        read(piece);
        var once = Of(string.Concat(Enumerable.Repeat(piece, pieces)));
        var more = Of(string.Concat(Enumerable.Repeat(piece, pieces * Times)));

        Assert.True(more < (once * Times * 2) + 1_000_000, $"{once} bytes for one, {more} bytes for {Times}");

        // Tables are lent, and the first reading of its length may have to make them: what a reading costs shows once they lie ready.
        long Of(string text) => Math.Min(Reading(text), Reading(text));

        long Reading(string text)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            read(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
