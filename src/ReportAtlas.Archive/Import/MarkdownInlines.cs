using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Markdig.Syntax.Inlines;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Import;

/// <summary>Appends inline Markdown to a text as a reader sees it and keeps what was marked.</summary>
internal sealed class MarkdownInlines(StringBuilder text)
{
    private readonly List<Emphasis> _emphases = [];

    /// <summary>All that was marked, in text order, the outer before the inner.</summary>
    public ImmutableArray<Emphasis> ToEmphases() => [.. _emphases.OrderBy(emphasis => emphasis.Span)];

    /// <summary>Marks everything from a position on.</summary>
    public void Mark(int start, EmphasisKind kind, string? target = null)
    {
        if (text.Length > start)
        {
            _emphases.Add(new Emphasis(TextSpan.FromBounds(start, text.Length), kind, target));
        }
    }

    /// <summary>Forgets what was marked after a position.</summary>
    public void Truncate(int position) => _emphases.RemoveAll(emphasis => emphasis.Span.End > position);

    public void Add(ContainerInline container)
    {
        foreach (var inline in container)
        {
            Add(inline);
        }
    }

    private void Add(Inline inline)
    {
        var start = text.Length;
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case LineBreakInline { IsHard: true }:
                text.Append('\n');
                break;
            case LineBreakInline lineBreak:
                text.Append(IsTableRow(lineBreak) ? '\n' : ' ');
                break;
            case HtmlInline html:
                text.Append(html.Tag);
                break;
            case HtmlEntityInline entity:
                text.Append(IsHarmless(entity.Transcoded.AsSpan()) ? entity.Transcoded.AsSpan() : entity.Original.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                Mark(start, EmphasisKind.Code);
                break;
            case AutolinkInline auto:
                text.Append(auto.Url);
                MarkLink(start, auto.IsEmail ? $"mailto:{auto.Url}" : auto.Url);
                break;
            case EmphasisInline emphasis:
                Add((ContainerInline)emphasis);
                Mark(start, emphasis.DelimiterCount > 1 ? EmphasisKind.Strong : EmphasisKind.Emphasized);
                break;
            case LinkInline link:
                Add((ContainerInline)link);
                if (!link.IsImage)
                {
                    MarkLink(start, link.GetDynamicUrl?.Invoke() ?? link.Url);
                }

                break;
            case DelimiterInline delimiter:
                text.Append(delimiter.ToLiteral());
                Add((ContainerInline)delimiter);
                break;
            case ContainerInline inner:
                Add(inner);
                break;
        }
    }

    private void MarkLink(int start, string? target)
    {
        if (SafeLinks.Hold(target))
        {
            Mark(start, EmphasisKind.Link, target);
        }
    }

    /// <summary>Tables are kept as text, a row a line.</summary>
    private static bool IsTableRow(LineBreakInline lineBreak) =>
        lineBreak.NextSibling is LiteralInline next && next.Content.AsSpan().TrimStart() is ['|', ..];

    /// <summary>Whether an entity stands for something that shows; a control character or half a surrogate pair stays the entity that it was.</summary>
    private static bool IsHarmless(ReadOnlySpan<char> letters)
    {
        foreach (var rune in letters.EnumerateRunes())
        {
            if (
                rune == Rune.ReplacementChar
                || Rune.GetUnicodeCategory(rune)
                    is UnicodeCategory.Control
                        or UnicodeCategory.Format
                        or UnicodeCategory.LineSeparator
                        or UnicodeCategory.ParagraphSeparator
            )
            {
                return false;
            }
        }

        return true;
    }
}
