using System.Collections.Immutable;
using ReportAtlas.Language.Dates;

namespace ReportAtlas.Language.Layout;

/// <summary>
/// A report as an importer hands it over: its decoded text and what its format or the person who imports it says of it.
/// </summary>
/// <param name="Text">The whole decoded text.</param>
public sealed record ReportSource(string Text)
{
    /// <summary>Headline from front matter; null where the text must tell.</summary>
    public string? Title { get; init; }

    /// <summary>Publisher from front matter or from the person who imports.</summary>
    public string? Publisher { get; init; }

    /// <summary>Publication day from front matter (<see cref="PublicationBasis.FrontMatter"/>) or from a person (<see cref="PublicationBasis.Given"/>).</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>The blocks that a structured format (Markdown, a web page) has already told apart, spans into <see cref="Text"/>; null for plain text.</summary>
    public ImmutableArray<Block>? Blocks { get; init; }

    /// <summary>Inline structure, spans into <see cref="Text"/>.</summary>
    public ImmutableArray<Emphasis> Emphases { get; init; } = [];

    /// <summary>What a structured format (a web page) has already told to stand around the article, spans into <see cref="Text"/>.</summary>
    public ImmutableArray<Chrome> SetAside { get; init; } = [];
}
