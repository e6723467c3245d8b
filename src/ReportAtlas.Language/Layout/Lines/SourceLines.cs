using System.Collections.Immutable;
using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Lines;

/// <summary>Cuts a source into its lines: those of a plain text, or the blocks of a structured one.</summary>
internal static class SourceLines
{
    /// <summary>No signature behind a text is longer.</summary>
    private const int MaxSignature = 80;

    /// <param name="source">The text.</param>
    /// <param name="blocks">The blocks of a structured one; null for plain text.</param>
    public static List<SourceLine> Of(SourceText source, ImmutableArray<Block>? blocks) =>
        blocks is { } told ? OfBlocks(source, told) : OfText(source);

    private static List<SourceLine> OfText(SourceText source)
    {
        var text = source.Text;
        var hasRareBreaks = text.AsSpan().ContainsAny('\u0085', '\u2028', '\u2029');
        var lines = new List<SourceLine>();
        var wrap = new LineWrap(text);
        var (start, number, afterBlank) = (0, 0, true);
        while (start < text.Length)
        {
            var end = EndOfLine(text, start, hasRareBreaks);
            var span = Markup.Trim(text, Trim(text, TextSpan.FromBounds(start, end)));
            var first = number;
            if (!span.IsEmpty)
            {
                var last = SplitDate.FindEnd(text, span.Start, end) ?? wrap.EndOf(span.Start, end, lines.Count);
                var isJoined = last > end;
                if (isJoined)
                {
                    number += CountLines(text.AsSpan(end, last - end).Trim());
                    (end, span) = (last, Markup.Trim(text, Trim(text, TextSpan.FromBounds(span.Start, last))));
                }

                lines.Add(new SourceLine(source, span, first, afterBlank, isJoined));
            }

            // A line of nothing but invisible marks shows as empty, yet it counts: readers of the file count it too.
            number += text.AsSpan(start, end - start).IsWhiteSpace() ? 0 : 1;
            afterBlank = span.IsEmpty;
            start = SkipBreak(text, end);
        }

        PartSignature(source, lines);
        return lines;
    }

    /// <summary>«... في المدينة. المصدر: وكالات»: where the last line break was lost, what signs the text stands behind its last full stop.</summary>
    private static void PartSignature(SourceText source, List<SourceLine> lines)
    {
        if (lines.Count == 0 || lines[^1] is not { IsShort: false } last)
        {
            return;
        }

        var text = source.Text;
        var stop = text.AsSpan(last.Span.Start, last.Span.Length).LastIndexOf(". ");
        var span =
            stop < 0 ? new TextSpan(last.Span.Start, last.Span.Length) : Trim(text, TextSpan.FromBounds(last.Span.Start + stop + 1, last.Span.End));
        if (span.IsEmpty || span.Length > MaxSignature)
        {
            return;
        }

        var signature = new SourceLine(source, span, last.Number, afterBlank: false);
        if (signature.Credit(strict: true) is { } credit && (credit.Dates.Length > 0 || credit.Outlets.Any(static named => named.Outlet.IsListed)))
        {
            lines[^1] = new SourceLine(source, TextSpan.FromBounds(last.Span.Start, last.Span.Start + stop + 1), last.Number, last.AfterBlank);
            lines.Add(signature);
        }
    }

    private static List<SourceLine> OfBlocks(SourceText source, ImmutableArray<Block> blocks)
    {
        var text = source.Text;
        var lines = new List<SourceLine>();
        var end = 0;
        foreach (var block in blocks.OrderBy(block => block.Span))
        {
            // A block that reaches out of the text or over the one before is cut down to what is left of it.
            var from = Math.Clamp(block.Span.Start, end, text.Length);
            var span = Trim(text, TextSpan.FromBounds(from, Math.Clamp(block.Span.End, from, text.Length)));
            if (!span.IsEmpty)
            {
                lines.Add(new SourceLine(source, span, block.SourceLine, afterBlank: true) { Given = block });
                end = span.End;
            }
        }

        return lines;
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && Invisible.IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && Invisible.IsBlank(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Nearly all texts break their lines by controls that stand side by side, and those are found several times as fast.</summary>
    private static int EndOfLine(string text, int start, bool hasRareBreaks)
    {
        var rest = text.AsSpan(start);
        var end = hasRareBreaks ? rest.IndexOfAny(Signs.LineBreaks) : rest.IndexOfAnyInRange('\n', '\r');
        return end < 0 ? text.Length : start + end;
    }

    private static int CountLines(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateLines())
        {
            count++;
        }

        return count;
    }

    private static int SkipBreak(string text, int end) => end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
}
