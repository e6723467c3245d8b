using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout;

/// <summary>Lays a report out: one or more articles, each with its headline, publisher, dateline and paragraphs. Thread-safe.</summary>
public sealed class LayoutReader
{
    /// <summary>The articles of a report in order; at least one, which is empty when the report is.</summary>
    public static ImmutableArray<ArticleLayout> Read(ReportSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return
        [
            new ArticleLayout
            {
                Text = source.Text,
                Source = SourceMap.Identity(source.Text.Length),
                Blocks = source.Blocks ?? [new Block(new TextSpan(0, source.Text.Length), BlockRole.Paragraph, 0)],
                Emphases = source.Emphases,
                Title = source.Title,
                Publisher = source.Publisher,
            },
        ];
    }
}
