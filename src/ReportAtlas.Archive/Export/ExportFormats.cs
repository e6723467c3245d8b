using System.Collections.Immutable;

namespace ReportAtlas.Archive.Export;

/// <summary>The formats that exports come in.</summary>
public static class ExportFormats
{
    public static ImmutableArray<ExportFormat> All { get; } =
    [new CsvExport(), new XlsxExport(), new GeoJsonExport(), new KmlExport(), new AnnotationExport(), new LinkedPlacesExport()];

    /// <summary>The format of a name; null when there is none.</summary>
    public static ExportFormat? Find(string name) => All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
