using System.Collections.Immutable;

namespace ReportAtlas.Archive.Import.Lists;

/// <summary>What a column of a list of articles holds.</summary>
public enum ListField
{
    Title,
    Text,
    Date,
    Publisher,
    Url,
}

/// <summary>
/// Which columns of a list hold what, as a person says it. Fields that nothing is said of are looked for by the names
/// of Import/columns.tsv. Immutable.
/// </summary>
public sealed record ColumnMap
{
    /// <summary>The most columns that a message names.</summary>
    private const int MostTold = 20;

    /// <summary>Nothing said: every column by its name.</summary>
    public static ColumnMap ByName { get; } = new();

    public ImmutableSortedDictionary<ListField, string> Columns { get; private init; } = ImmutableSortedDictionary<ListField, string>.Empty;

    /// <summary>Reads «title=headline,text=body,date=when,publisher=outlet,url=link»; «body» says the same as «text».</summary>
    /// <returns>The map, or the part that is wrong.</returns>
    public static (ColumnMap? Map, string? Wrong) Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var columns = ImmutableSortedDictionary.CreateBuilder<ListField, string>();
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var sign = part.IndexOf('=', StringComparison.Ordinal);
            var name = sign < 0 ? "" : part[..sign].Trim();
            name = name.Equals("body", StringComparison.OrdinalIgnoreCase) ? nameof(ListField.Text) : name;
            if (
                !Enum.TryParse<ListField>(name, ignoreCase: true, out var field)
                || !Enum.IsDefined(field)
                || char.IsDigit(name[0])
                || part[(sign + 1)..].Trim().Length == 0
            )
            {
                return (null, part);
            }

            columns[field] = part[(sign + 1)..].Trim();
        }

        return (new ColumnMap { Columns = columns.ToImmutable() }, null);
    }

    /// <summary>The column of each field among the columns that are there; the problem when one that was named is not, or none holds text.</summary>
    internal (ImmutableDictionary<ListField, string>? Found, ImportProblem? Problem) Resolve(IReadOnlyCollection<string> there)
    {
        var found = ImmutableDictionary.CreateBuilder<ListField, string>();
        foreach (var field in Enum.GetValues<ListField>())
        {
            if (Columns.TryGetValue(field, out var named))
            {
                if (there.FirstOrDefault(column => column.Trim().Equals(named, StringComparison.OrdinalIgnoreCase)) is not { } column)
                {
                    return (null, new ImportProblem("no-column", named, Tell(there)));
                }

                found[field] = column;
            }
            else if (ColumnNames.Find(field, there) is { } usual)
            {
                found[field] = usual;
            }
        }

        return found.ContainsKey(ListField.Text) ? (found.ToImmutable(), null) : (null, new ImportProblem("no-text-column", Tell(there)));
    }

    /// <summary>The columns' names, the first ones where they are many.</summary>
    private static string Tell(IReadOnlyCollection<string> columns) =>
        string.Join(", ", columns.Take(MostTold)) + (columns.Count > MostTold ? ", …" : "");
}
