using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;
using Block = ReportAtlas.Language.Layout.Block;

namespace ReportAtlas.Archive.Import;

/// <summary>Gathers the body text of a Markdown document block by block, one line break between blocks.</summary>
internal sealed class MarkdownBody
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly MarkdownInlines _inlines;
    private readonly int[] _filledLinesBefore;

    public MarkdownBody(string source)
    {
        _inlines = new MarkdownInlines(_text);
        _filledLinesBefore = CountFilledLines(source);
    }

    /// <summary>The first headline; null when there is none.</summary>
    public string? Headline =>
        _blocks.FirstOrDefault(block => block.Role == BlockRole.Headline) is { } block ? block.Span.In(_text.ToString()) : null;

    public ReportSource ToSource() => new(_text.ToString()) { Blocks = _blocks.ToImmutable(), Emphases = _inlines.ToEmphases() };

    public void AddHeadline(string title, int line) => Add(BlockRole.Headline, 0, line, () => _text.Append(title));

    public void Add(ContainerBlock container) => Add(container, lists: 0, quotes: 0);

    private void Add(ContainerBlock container, int lists, int quotes)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case YamlFrontMatterBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock:
                    break;
                case ListBlock list:
                    Add(list, lists + 1, quotes);
                    break;
                case QuoteBlock quote:
                    Add(quote, lists, quotes + 1);
                    break;
                case ContainerBlock inner:
                    Add(inner, lists, quotes);
                    break;
                case LeafBlock leaf:
                    Add(leaf, lists, quotes);
                    break;
            }
        }
    }

    private void Add(LeafBlock leaf, int lists, int quotes)
    {
        var (role, level) = leaf switch
        {
            HeadingBlock { Level: 1 } => (BlockRole.Headline, 0),
            HeadingBlock heading => (BlockRole.Heading, heading.Level),
            _ when lists > 0 => (BlockRole.ListItem, lists),
            _ when quotes > 0 => (BlockRole.Quote, quotes),
            _ => (BlockRole.Paragraph, 0),
        };
        Add(role, level, leaf.Line, () => AddText(leaf));
    }

    private void AddText(LeafBlock leaf)
    {
        if (leaf.Inline is { } inlines)
        {
            _inlines.Add(inlines);
            return;
        }

        // Code and HTML: their lines as they stand.
        var start = _text.Length;
        _text.AppendJoin('\n', leaf.Lines.Lines.Take(leaf.Lines.Count).Select(line => line.ToString()));
        if (leaf is CodeBlock && _text.Length > start)
        {
            _inlines.Mark(start, EmphasisKind.Code);
        }
    }

    private void Add(BlockRole role, int level, int line, Action add)
    {
        var before = _text.Length;
        if (before > 0)
        {
            _text.Append('\n');
        }

        var start = _text.Length;
        add();
        if (_text.ToString(start, _text.Length - start).AsSpan().Trim().IsEmpty)
        {
            _text.Length = before;
            _inlines.Truncate(before);
            return;
        }

        _blocks.Add(
            new Block(TextSpan.FromBounds(start, _text.Length), role, _filledLinesBefore[Math.Min(line, _filledLinesBefore.Length - 1)], level)
        );
    }

    /// <summary>For each line of the source, how many lines before it are not empty.</summary>
    private static int[] CountFilledLines(string source)
    {
        var lines = source.ReplaceLineEndings("\n").Split('\n');
        var counts = new int[lines.Length];
        for (var i = 1; i < lines.Length; i++)
        {
            counts[i] = counts[i - 1] + (string.IsNullOrWhiteSpace(lines[i - 1]) ? 0 : 1);
        }

        return counts;
    }
}
