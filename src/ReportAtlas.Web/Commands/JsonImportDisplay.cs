using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using ReportAtlas.Archive.Import;

namespace ReportAtlas.Web.Commands;

/// <summary>Writes an import as JSON Lines: an object a file as it is finished, and the sum as the last.</summary>
internal sealed class JsonImportDisplay(TextWriter output) : IImportDisplay
{
    /// <summary>Enumerations by name, Arabic letters as letters, nothing that is null.</summary>
    internal static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public void Report(ImportProgress value) => output.WriteLine(JsonSerializer.Serialize(ImportOutcomeText.Of(value.Last, arabic: false), Options));

    public void Finish() => output.Flush();

    public void Sum(ImportSummary summary) =>
        output.WriteLine(
            JsonSerializer.Serialize(
                new
                {
                    run = summary.Run,
                    added = summary.Added,
                    newVersions = summary.NewVersions,
                    unchanged = summary.Unchanged,
                    refused = summary.Refused.Length,
                    stopped = summary.Stopped,
                },
                Options
            )
        );
}
