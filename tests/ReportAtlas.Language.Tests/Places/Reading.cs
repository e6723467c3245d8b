using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Tests.Places;

/// <summary>The finder of places with the built-in gazetteer, built once for all tests.</summary>
internal static class Reading
{
    private static readonly Lazy<(TextAnalyzer Analyzer, PlaceFinder Finder, Gazetteer Gazetteer)> Built = new(Build);

    public static Gazetteer Gazetteer => Built.Value.Gazetteer;

    public static ImmutableArray<PlaceMention> Places(string text) => Built.Value.Finder.Find(Built.Value.Analyzer.Analyze(text), PlaceContext.None);

    /// <summary>The lines of a table that lies beside the tests, comments left out.</summary>
    public static IEnumerable<string> Table(string name, [CallerFilePath] string caller = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(caller)!, name)).Where(line => line.Length > 0 && line[0] != '#');

    private static (TextAnalyzer, PlaceFinder, Gazetteer) Build()
    {
        var vocabulary = new Vocabulary();
        var analyzer = new TextAnalyzer(vocabulary);
        var gazetteer = Gazetteer.Load();
        var finder = new PlaceFinder(vocabulary, gazetteer);
        vocabulary.Freeze();
        return (analyzer, finder, gazetteer);
    }
}
