using System.Collections.Immutable;
using System.Globalization;

namespace ReportAtlas.Archive.Import.Lists;

/// <summary>A row of a list: its columns by name, and the line of the file on which it stands; a problem when it could not be read.</summary>
internal readonly record struct ListRow(IReadOnlyDictionary<string, string>? Columns, int? Line, ImportProblem? Problem);

/// <summary>
/// The articles of a CSV or JSON list, each a report of its own. A row with an address is known by it, any other by its
/// number in the file, so that the list can be imported again when it has grown.
/// </summary>
internal static class ListReports
{
    private const string ManyColumns = "list-columns";

    /// <summary>The list's articles in order, read row by row.</summary>
    /// <param name="resize">Told by how many reports more, or fewer, than was thought the list brings; a file counts as one.</param>
    public static IEnumerable<ReportFile> Open(ReportFile file, ContainerFormat format, ImportOptions options, Action<int> resize)
    {
        var (list, problem) = ListText.Open(file, options.MaximumListBytes);
        if (list is null)
        {
            yield return ReportFile.Unreadable(file.Name, problem!);
            yield break;
        }

        var (number, rows, columns) = (0, 1, new Columns(options.Columns, options.MaximumColumns));
        foreach (var row in Rows(list, format, options, Count))
        {
            number++;
            var known =
                row.Problem is { Code: ManyColumns } ? row.Problem
                : row.Columns is { } cells ? columns.Learn(cells.Keys)
                : null;
            if (known is { } wrong)
            {
                // A list of something else: told when a person named it, passed over when it only lay in the folder.
                resize((file.IsNamed ? 1 : 0) - rows);
                if (file.IsNamed)
                {
                    yield return ReportFile.Unreadable(file.Name, wrong);
                }

                yield break;
            }

            yield return Report(file, row, number, columns.Map);
        }

        if (number == 0)
        {
            yield return ReportFile.Unreadable(file.Name, new ImportProblem("empty-list"));
        }

        void Count(int count)
        {
            resize(Math.Max(count, 1) - rows);
            rows = Math.Max(count, 1);
        }
    }

    public static ImportProblem TooManyColumns(int columns, int most) =>
        new(ManyColumns, columns.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<ListRow> Rows(ListText list, ContainerFormat format, ImportOptions options, Action<int> count) =>
        format switch
        {
            ContainerFormat.Csv => CsvRows.Read(list, options.MaximumBytes, options.MaximumColumns, count),
            ContainerFormat.Json => JsonRows.ReadArray(list, count),
            _ => JsonRows.ReadLines(list, options.MaximumBytes, count),
        };

    private static ReportFile Report(ReportFile file, ListRow row, int number, ImmutableDictionary<ListField, string>? map)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{file.Name}#{number}");
        if (row.Columns is not { } columns || map is null)
        {
            return ReportFile.Unreadable(name, (row.Problem ?? new ImportProblem("no-text")) with { Line = row.Line });
        }

        var item = new ListItem(map, columns.Where(cell => !string.IsNullOrWhiteSpace(cell.Value)).ToDictionary());
        if (item.Find(ListField.Text) is null)
        {
            return ReportFile.Unreadable(name, new ImportProblem("no-text") { Line = row.Line });
        }

        var key = item.Find(ListField.Url) ?? string.Create(CultureInfo.InvariantCulture, $"{file.Key}#{number}");
        return ReportFile.FromBytes(
            name,
            item.ToBytes(),
            key,
            ReportFormat.ListItem,
            row.Problem is null ? null : row.Problem with { Line = row.Line }
        );
    }

    /// <summary>The columns seen so far, since the objects of a JSON list need not all have the same.</summary>
    private sealed class Columns(ColumnMap said, int most)
    {
        private readonly List<string> _seen = [];
        private readonly HashSet<string> _known = [];

        public ImmutableDictionary<ListField, string>? Map { get; private set; }

        /// <summary>Takes in a row's columns; the problem when what is needed is not among them.</summary>
        public ImportProblem? Learn(IEnumerable<string> columns)
        {
            var news = columns.Where(_known.Add).ToList();
            if (news.Count == 0 && Map is not null)
            {
                return null;
            }

            _seen.AddRange(news);
            if (_seen.Count > most)
            {
                return TooManyColumns(_seen.Count, most);
            }

            var (found, problem) = said.Resolve(_seen);
            Map = found ?? Map;
            return Map is null ? problem : null;
        }
    }
}
