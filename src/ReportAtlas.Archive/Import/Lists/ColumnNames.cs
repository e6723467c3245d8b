using System.Reflection;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Import.Lists;

/// <summary>Knows the usual names of the columns of a list of articles, from Import/columns.tsv, however they are spelled.</summary>
internal static class ColumnNames
{
    private static readonly Dictionary<ListField, string[]> Usual = Read();

    /// <summary>The column that holds a field by its name, the likeliest name first; null when none does.</summary>
    public static string? Find(ListField field, IReadOnlyCollection<string> columns) =>
        Usual[field].Select(name => columns.FirstOrDefault(column => Fold(column) == name)).FirstOrDefault(column => column is not null);

    private static string Fold(string name) => string.Concat(ArabicFolder.Fold(name).Where(char.IsLetterOrDigit));

    private static Dictionary<ListField, string[]> Read()
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream("Import/columns.tsv")
            ?? throw new InvalidOperationException("Import/columns.tsv is not built in.");
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToDictionary(row => Enum.Parse<ListField>(row[0]), row => row[1].Split('|').Select(Fold).ToArray());
    }
}
