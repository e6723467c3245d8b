namespace ReportAtlas.Language.Tests.Layout;

/// <summary>A case of layout.cases or saved-pages.cases: a report and what each of its lines is.</summary>
internal sealed record LayoutCase(string Name, string Source, IReadOnlyList<LayoutCase.Article> Articles)
{
    /// <summary>What one article of the report must be: its lines in source order, each «role | text», and its fields.</summary>
    internal sealed record Article(List<string> Lines, Dictionary<string, string> Fields);

    public override string ToString() => Name;

    public static IReadOnlyList<LayoutCase> ReadAll() => [.. ReadAll("layout.cases"), .. ReadAll("saved-pages.cases")];

    private static IEnumerable<LayoutCase> ReadAll(string file)
    {
        using var stream = typeof(LayoutCase).Assembly.GetManifestResourceStream(file) ?? throw new FileNotFoundException($"{file} is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split("\n== ")[1..].Select(Read)];
    }

    private static LayoutCase Read(string text)
    {
        var lines = text.TrimEnd().Split('\n');
        var source = new List<string>();
        var articles = new List<Article> { new([], []) };
        foreach (var line in lines[1..].Where(line => line.Length > 0))
        {
            if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                var field = line[2..].Replace("\\n", "\n", StringComparison.Ordinal).Split('=', 2, StringSplitOptions.TrimEntries);
                articles[^1].Fields.Add(field[0], field[1]);
                continue;
            }

            var cell = line.Replace("\\n", "\n", StringComparison.Ordinal).Split('|', 2, StringSplitOptions.TrimEntries);
            if (cell[0] == "----")
            {
                articles.Add(new Article([], []));
                continue;
            }

            source.Add(cell[1]);
            if (cell[0] != "--")
            {
                articles[^1].Lines.Add($"{cell[0]} | {cell[1]}");
            }
        }

        return new LayoutCase(lines[0], string.Join('\n', source), articles);
    }
}
