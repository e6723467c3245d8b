using System.Text;

namespace ReportAtlas.Archive.Export;

/// <summary>
/// Events as CSV, ACLED's columns first and then ours (<see cref="EventColumn.All"/>). UTF-8 with a byte order mark, without
/// which spreadsheets take Arabic for another encoding.
/// </summary>
public sealed record CsvExport() : ExportFormat("csv", "text/csv; charset=utf-8")
{
    public override async Task WriteAsync(ExportRequest request, ExportSource source, Stream output, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(source);
        await using var buffer = new ExportBuffer(output);
        var row = new StringBuilder("\uFEFF");
        CsvText.AppendRow(row, EventColumn.All.Select(column => (CellValue)column.Name));
        buffer.Write(row);
        await foreach (var item in source.EventsAsync(request.Filter, cancel))
        {
            CsvText.AppendRow(row, item);
            buffer.Write(row);
            await buffer.PassAsync(cancel);
        }

        await buffer.PassAllAsync(cancel);
    }
}
