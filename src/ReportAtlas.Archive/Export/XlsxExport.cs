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
        await using var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel);
        var sheets = new List<string>();
        await using (var events = source.EventsAsync(request.Filter, cancel).GetAsyncEnumerator(cancel))
        {
            for (var more = await events.MoveNextAsync(); more || sheets.Count == 0;)
            {
                sheets.Add(sheets.Count == 0 ? EventsSheet(request.Arabic) : $"{EventsSheet(request.Arabic)} {sheets.Count + 1}");
                await using var sheet = await XlsxSheet.CreateAsync(zip, sheets.Count, request.Arabic, cancel);
                sheet.WriteHead(EventColumn.All.Select(column => column.Name));
                for (var rows = 0; more && rows < RowsPerSheet; rows++)
                {
                    sheet.WriteRow(EventColumn.All.Select(column => column.Value(events.Current)));
                    await sheet.PassAsync(cancel);
                    more = await events.MoveNextAsync();
                }

                await sheet.CloseAsync(cancel);
            }
        }

        sheets.Add(request.Arabic ? "دليل الأعمدة" : "Codebook");
        await using (var sheet = await XlsxSheet.CreateAsync(zip, sheets.Count, request.Arabic, cancel))
        {
            sheet.WriteHead(Codebook.Heads(request.Arabic));
            foreach (var row in Codebook.Rows(request.Arabic))
            {
                sheet.WriteRow(row);
            }

            await sheet.CloseAsync(cancel);
        }

        await XlsxParts.WriteAsync(zip, sheets, cancel);
    }

    private static string EventsSheet(bool arabic) => arabic ? "الأحداث" : "Events";
}
