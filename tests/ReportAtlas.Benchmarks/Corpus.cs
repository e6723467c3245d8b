using System.Text;

namespace ReportAtlas.Benchmarks;

/// <summary>
/// The reports that are read under measure: the files (.txt, .md) below the folder that REPORTATLAS_CORPUS names, in the
/// order of their paths, or made-up ones where it names none.
/// </summary>
internal static class Corpus
{
    internal const string Variable = "REPORTATLAS_CORPUS";

    /// <summary>The UTF-8 bytes of at most so many reports.</summary>
    internal static byte[][] Load(int most)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } folder)
        {
            return [.. new ReportMaker(seed: 1).Make().Take(most).Select(Encoding.UTF8.GetBytes)];
        }

        return
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(path => Path.GetExtension(path) is ".txt" or ".md")
                .Order(StringComparer.Ordinal)
                .Take(most)
                .Select(File.ReadAllBytes),
        ];
    }
}
