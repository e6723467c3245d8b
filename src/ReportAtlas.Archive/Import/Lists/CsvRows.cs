using System.Globalization;
using CsvHelper;

namespace ReportAtlas.Archive.Import.Lists;

/// <summary>Reads the rows of a CSV file with a header, its cells parted by commas, semicolons or tabs.</summary>
internal static class CsvRows
{
    /// <param name="largest">The most bytes of a row; an unclosed quotation mark would else swallow the rest of the file.</param>
    /// <param name="columns">The most columns; a file with more gives nothing but that problem.</param>
    /// <param name="count">Told how many rows there are, the header left out, before the first is given.</param>
    public static IEnumerable<ListRow> Read(ListText list, long largest, int columns, Action<int> count)
    {
        var isOpen = false;
        var options = new CsvReaderOptions
        {
            MaxRecordSize = (int)Math.Min(largest, int.MaxValue),
            TrackLineNumbers = true,
            HasHeader = false,
            OnMalformedRecord = record => isOpen = record.Reason == CsvMalformedReason.UnterminatedQuote,
        };
        count(Count(list, options));
        using var reader = CsvReader.Create(list.Read(), options);
        if (TryRead(reader) is not { } header)
        {
            yield break;
        }

        if (header.Length > columns)
        {
            yield return new ListRow(null, 1, ListReports.TooManyColumns(header.Length, columns));
            yield break;
        }

        var (names, more) = (Header(header), true);
        while (more)
        {
            var line = (int)reader.LineNumber + 1;
            isOpen = false;
            var cells = TryRead(reader);
            more = cells is { Length: > 0 };
            if (cells is { Length: 0 } || isOpen)
            {
                yield return new ListRow(null, line, new ImportProblem("csv-quote"));
            }
            else if (more)
            {
                yield return new ListRow(Cells(names, cells!), (int)reader.LineNumber, null);
            }
        }
    }

    private static int Count(ListText list, CsvReaderOptions options)
    {
        using var reader = CsvReader.Create(list.Read(), options);
        var rows = -1;
        var isGood = true;
        while (isGood && TryMove(reader, out isGood))
        {
            rows++;
        }

        return isGood ? rows : rows + 1;
    }

    /// <summary>The next row's cells; none when the row is too large to be read, null at the end.</summary>
    private static string[]? TryRead(CsvReader reader) =>
        !TryMove(reader, out var isGood) ? (isGood ? null : []) : [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];

    private static bool TryMove(CsvReader reader, out bool isGood)
    {
        isGood = true;
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException)
        {
            return isGood = false;
        }
    }

    private static string[] Header(string[] names)
    {
        var (header, taken) = (new List<string>(names.Length), new HashSet<string>(names.Length));
        foreach (var (index, name) in names.Index())
        {
            var plain = name.Trim().Length > 0 ? name.Trim() : string.Create(CultureInfo.InvariantCulture, $"column {index + 1}");
            header.Add(!taken.Add(plain) ? string.Create(CultureInfo.InvariantCulture, $"{plain} ({index + 1})") : plain);
        }

        return [.. header];
    }

    private static Dictionary<string, string> Cells(string[] header, string[] cells)
    {
        var row = new Dictionary<string, string>(header.Length);
        for (var index = 0; index < header.Length; index++)
        {
            row[header[index]] = index < cells.Length ? cells[index] : "";
        }

        return row;
    }
}
