using System.Text;

namespace ReportAtlas.Language.Evaluation;

/// <summary>Measures readings against the gold. The figures are defined at the scores: places, dates, publication, events.</summary>
public static class Evaluator
{
    /// <summary>Compares two folders of readings, one <c>.json</c> file a report, named alike.</summary>
    /// <param name="goldFolder">The truth; every file in it is asked for.</param>
    /// <param name="predictedFolder">What the reader wrote; a file that is missing counts as a reading that found nothing.</param>
    /// <param name="textsFolder">The reports, as UTF-8 <c>.txt</c> named alike; where one is missing, events pair by shared words alone.</param>
    /// <param name="options">The terms; defaults where null.</param>
    /// <exception cref="DirectoryNotFoundException">The gold folder does not exist.</exception>
    /// <exception cref="InvalidDataException">A file is not a reading; the message names it.</exception>
    public static EvaluationResult Compare(string goldFolder, string predictedFolder, string textsFolder, EvaluationOptions? options = null)
    {
        var missing = 0;
        var reports = new List<ReportComparison>();
        foreach (var goldFile in Directory.GetFiles(goldFolder, "*.json").OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            var id = Path.GetFileNameWithoutExtension(goldFile);
            var predictedFile = Path.Combine(predictedFolder, $"{id}.json");
            var textFile = Path.Combine(textsFolder, $"{id}.txt");
            var isRead = File.Exists(predictedFile);
            missing += isRead ? 0 : 1;
            reports.Add(
                new ReportComparison(
                    id,
                    Parse(goldFile, GoldReading.FromJson),
                    isRead ? Parse(predictedFile, ReadingFile.FromJson) : new ReadingFile(),
                    File.Exists(textFile) ? ReadText(textFile) : null
                )
            );
        }

        return Compare(reports, missing, options ?? new EvaluationOptions());
    }

    internal static EvaluationResult Compare(IReadOnlyCollection<ReportComparison> reports, int missing, EvaluationOptions options)
    {
        var findings = new List<Finding>();
        var places = new PlaceScore(findings);
        var dates = new DateScore(options, findings);
        var publication = new PublicationScore(options);
        var events = new EventScore(options, findings);
        foreach (var report in reports)
        {
            places.Add(report);
            dates.Add(report);
            publication.Add(report);
            events.Add(report);
        }

        return new EvaluationResult
        {
            Figures =
            [
                Figure.Count("docs", reports.Count),
                Figure.Count("docs_missing", missing),
                .. places.Figures(),
                .. dates.Figures(),
                .. publication.Figures(),
                .. events.Figures(),
            ],
            RecallByType = events.RecallByType,
            TypeConfusions = events.TypeConfusions,
            Findings = findings,
        };
    }

    private static T Parse<T>(string file, Func<string, T> parse)
    {
        try
        {
            return parse(File.ReadAllText(file));
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"{file}: {e.Message}", e);
        }
    }

    // Byte for byte: a line that holds only a byte order mark counts as a paragraph.
    private static ReportText ReadText(string file) => new(Encoding.UTF8.GetString(File.ReadAllBytes(file)));
}
