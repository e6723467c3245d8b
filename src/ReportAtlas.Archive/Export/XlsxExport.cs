using System.IO.Compression;

namespace ReportAtlas.Archive.Export;

/// <summary>
/// Events as an Excel workbook (ISO/IEC 29500): the same columns as CSV, then a sheet with the codebook. Texts stand in their
/// cells rather than in a shared table, so that the file can be written as it is read. A sheet holds a bit over a
/// million rows; what is more goes on in another.
/// </summary>
public sealed record XlsxExport() : ExportFormat("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
{
    /// <summary>Rows of events on a sheet; Excel takes 1,048,576 with the head.</summary>
    internal int RowsPerSheet { get; init; } = 1_048_575;

    public override async Task WriteAsync(ExportRequest request, ExportSource source, Stream output, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(source);
        await using var buffer = new ExportBuffer(output);
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            var sheets = await WriteEventsAsync(zip, buffer, request, source, cancel);
            WriteCodebook(zip, sheets, request.Arabic);
            XlsxParts.Write(zip, sheets);
        }

        await buffer.PassAllAsync(cancel);
    }

    private async Task<List<string>> WriteEventsAsync(
        ZipArchive zip,
        ExportBuffer buffer,
        ExportRequest request,
        ExportSource source,
        CancellationToken cancel
    )
    {
        var sheets = new List<string>();
        await using var events = source.EventsAsync(request.Filter, cancel).GetAsyncEnumerator(cancel);
        for (var more = await events.MoveNextAsync(); more || sheets.Count == 0; )
        {
            sheets.Add(sheets.Count == 0 ? EventsSheet(request.Arabic) : $"{EventsSheet(request.Arabic)} {sheets.Count + 1}");
            using var sheet = new XlsxSheet(zip, sheets.Count, request.Arabic);
            sheet.WriteHead(EventColumn.All.Select(column => column.Name));
            for (var rows = 0; more && rows < RowsPerSheet; rows++)
            {
                sheet.WriteRow(events.Current);
                await buffer.PassAsync(cancel);
                more = await events.MoveNextAsync();
            }
        }

        return sheets;
    }

    private static void WriteCodebook(ZipArchive zip, List<string> sheets, bool arabic)
    {
        sheets.Add(arabic ? "دليل الأعمدة" : "Codebook");
        using var sheet = new XlsxSheet(zip, sheets.Count, arabic);
        sheet.WriteHead(Codebook.Heads(arabic));
        foreach (var row in Codebook.Rows(arabic))
        {
            sheet.WriteRow(row.Select(cell => (CellValue)cell));
        }
    }

    private static string EventsSheet(bool arabic) => arabic ? "الأحداث" : "Events";
}
