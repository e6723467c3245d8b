using System.Globalization;
using System.Text;
using CsvHelper;
using ExcelDataReader;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Export;

namespace ReportAtlas.Archive.Tests.Export;

/// <summary>CSV and XLSX of the sample reports, read by CsvHelper and ExcelDataReader.</summary>
public sealed class TableExportTests(SeedArchive seeds) : IClassFixture<SeedArchive>
{
    private static readonly string[] Acled =
    [
        "event_id_cnty",
        "event_date",
        "year",
        "time_precision",
        "disorder_type",
        "event_type",
        "sub_event_type",
        "actor1",
        "assoc_actor_1",
        "inter1",
        "actor2",
        "assoc_actor_2",
        "inter2",
        "interaction",
        "civilian_targeting",
        "iso",
        "region",
        "country",
        "admin1",
        "admin2",
        "admin3",
        "location",
        "latitude",
        "longitude",
        "geo_precision",
        "source",
        "source_scale",
        "notes",
        "fatalities",
        "tags",
        "timestamp",
    ];

    [Fact]
    public async Task CSV_has_ACLEDs_columns_first_and_in_its_order()
    {
        var (heads, _) = ReadCsv(await seeds.ExportAsync(new CsvExport(), new EventFilter()));

        Assert.Equal(Acled, heads.Take(Acled.Length));
        Assert.Equal(EventColumn.All.Select(column => column.Name), heads);
    }

    [Fact]
    public async Task CSV_begins_with_a_byte_order_mark_and_ends_its_lines_as_RFC_4180_has_it()
    {
        var text = Encoding.UTF8.GetString(await seeds.ExportAsync(new CsvExport(), new EventFilter()));

        Assert.StartsWith("\uFEFFevent_id_cnty,", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CSV_and_XLSX_hold_the_same_events_with_their_Arabic_intact()
    {
        var events = (await seeds.ListAsync(new EventFilter())).OrderBy(item => item.Id).ToList();
        var (_, csv) = ReadCsv(await seeds.ExportAsync(new CsvExport(), new EventFilter()));
        var xlsx = ReadXlsx(await seeds.ExportAsync(new XlsxExport(), new EventFilter()))[0].Rows;

        Assert.NotEmpty(events);
        Assert.Equal(events.Select(item => $"RA{item.Id}"), csv.Select(row => row["event_id_cnty"]));
        Assert.Equal(events.Select(item => item.Quote), csv.Select(row => row["quote"]));
        Assert.Equal(events.Select(item => item.Sentence), csv.Select(row => row["notes"]));
        foreach (var (fromCsv, fromXlsx) in csv.Zip(xlsx))
        {
            Assert.Equal(fromCsv.Values.Select(value => value ?? ""), fromXlsx.Values);
        }
    }

    [Fact]
    public async Task Each_cell_says_what_the_page_shows_of_the_event()
    {
        var (_, rows) = ReadCsv(await seeds.ExportAsync(new CsvExport(), new EventFilter()));
        foreach (var (item, row) in (await seeds.ListAsync(new EventFilter())).OrderBy(item => item.Id).Zip(rows))
        {
            var isMapped = item.Place is { IsArea: false, Point: not null };
            Assert.Equal(item.Date?.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", row["event_date"]);
            Assert.Equal(item.Type.AcledType, row["event_type"]);
            Assert.Equal(item.Place?.Id ?? "", row["place_id"]);
            Assert.Equal(isMapped ? item.Place!.Point!.Value.Latitude.ToString(CultureInfo.InvariantCulture) : "", row["latitude"]);
            Assert.Equal((item.Killed?.Min, item.Killed?.Max), (Number(row["fatalities_min"]), Number(row["fatalities_max"])));
            Assert.Equal(row["fatalities_min"], row["fatalities"]);
            Assert.Equal(item.Publisher ?? "", row["source"]);
        }

        static int? Number(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData(true, "الأحداث", "دليل الأعمدة")]
    [InlineData(false, "Events", "Codebook")]
    public async Task A_workbook_carries_its_codebook_in_the_language_asked_for(bool arabic, string events, string codebook)
    {
        var sheets = ReadXlsx(await seeds.ExportAsync(new XlsxExport(), new EventFilter(), arabic));

        Assert.Equal([events, codebook], sheets.Select(sheet => sheet.Name));
        Assert.Equal(EventColumn.All.Select(column => column.Description(arabic)), sheets[1].Rows.Select(row => row.Values.Last()));
    }

    [Fact]
    public async Task More_rows_than_a_sheet_holds_go_on_in_the_next()
    {
        var events = await seeds.ListAsync(new EventFilter());
        var sheets = ReadXlsx(await seeds.ExportAsync(new XlsxExport { RowsPerSheet = events.Count - 1 }, new EventFilter()));

        Assert.Equal([("الأحداث", events.Count - 1), ("الأحداث 2", 1)], sheets.Take(2).Select(sheet => (sheet.Name, sheet.Rows.Count)));
    }

    [Fact]
    public async Task Nothing_let_through_still_gives_whole_files()
    {
        var none = new EventFilter { Place = "nowhere" };

        Assert.Empty(ReadCsv(await seeds.ExportAsync(new CsvExport(), none)).Rows);
        Assert.Empty(ReadXlsx(await seeds.ExportAsync(new XlsxExport(), none))[0].Rows);
    }

    private static (string[] Heads, List<Dictionary<string, string>> Rows) ReadCsv(byte[] bytes)
    {
        using var reader = CsvReader.Create(new MemoryStream(bytes), new CsvReaderOptions { HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return (rows[0], [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))]);
    }

    private static List<(string Name, List<Dictionary<string, string>> Rows)> ReadXlsx(byte[] bytes)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes));
        var sheets = new List<(string, List<Dictionary<string, string>>)>();
        do
        {
            var (heads, rows) = (new List<string>(), new List<Dictionary<string, string>>());
            while (reader.Read())
            {
                var cells = Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader.GetValue(column))).ToList();
                if (heads.Count == 0)
                {
                    heads = cells;
                }
                else
                {
                    rows.Add(heads.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second));
                }
            }

            sheets.Add((reader.Name, rows));
        } while (reader.NextResult());
        return sheets;

        static string Text(object? value) =>
            value switch
            {
                DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
            };
    }
}
