using System.Text;
using System.Text.Json;

namespace ReportAtlas.Archive.Import.Lists;

/// <summary>Reads the objects of a JSON list. An object within an object gives columns like «source.name».</summary>
internal static class JsonRows
{
    /// <summary>An array is held in memory whole, so it may not be as large as a list that is read line by line.</summary>
    private const long LargestArray = 512L * 1024 * 1024;

    private const int DeepestColumn = 4;

    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    /// <summary>The objects of an array, or of the first array that the file's one object holds.</summary>
    /// <param name="count">Told how many rows there are before the first is given.</param>
    public static IEnumerable<ListRow> ReadArray(ListText list, Action<int> count)
    {
        var (document, problem) = Parse(list);
        if (document is null)
        {
            yield return new ListRow(null, problem!.Line, problem);
            yield break;
        }

        using (document)
        {
            var array = FindArray(document.RootElement);
            var rows = array is { } found ? found.EnumerateArray().ToList() : [document.RootElement];
            count(rows.Count);
            foreach (var row in rows)
            {
                yield return Row(row, null);
            }
        }
    }

    /// <summary>The objects of a file with one a line; blank lines are passed over.</summary>
    public static IEnumerable<ListRow> ReadLines(ListText list, long largest, Action<int> count)
    {
        count(Lines(list, largest).Count());
        foreach (var (number, text) in Lines(list, largest))
        {
            yield return text is null ? new ListRow(null, number, new ImportProblem("json-line-long")) : ParseLine(text, number);
        }
    }

    private static ListRow ParseLine(string text, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            return Row(document.RootElement, number);
        }
        catch (JsonException failure)
        {
            return new ListRow(null, number, new ImportProblem("json-broken", Reason(failure)));
        }
    }

    /// <summary>The lines that are not blank, with their numbers from 1; one longer than the limit as null.</summary>
    private static IEnumerable<(int Number, string? Text)> Lines(ListText list, long largest)
    {
        using var reader = list.Read();
        var (line, number, length) = (new StringBuilder(), 1, 0L);
        var buffer = new char[32 * 1024];
        for (var read = reader.Read(buffer); read > 0; read = reader.Read(buffer))
        {
            for (var start = 0; start < read; )
            {
                var end = Array.IndexOf(buffer, '\n', start, read - start);
                var part = (end < 0 ? read : end) - start;
                length += part;
                line.Append(buffer, start, length > largest ? 0 : part);
                start += part + 1;
                if (end >= 0)
                {
                    if (Take() is { } full)
                    {
                        yield return full;
                    }

                    number++;
                }
            }
        }

        if (Take() is { } last)
        {
            yield return last;
        }

        (int, string?)? Take()
        {
            var (text, isLong) = (line.ToString(), length > largest);
            line.Clear();
            length = 0;
            return isLong ? (number, null)
                : string.IsNullOrWhiteSpace(text) ? null
                : (number, text);
        }
    }

    private static (JsonDocument? Document, ImportProblem? Problem) Parse(ListText list)
    {
        try
        {
            using var reader = list.Read();
            var text = new StringBuilder();
            var buffer = new char[64 * 1024];
            for (var read = reader.Read(buffer); read > 0; read = reader.Read(buffer))
            {
                text.Append(buffer, 0, read);
                if (text.Length > LargestArray)
                {
                    return (null, new ImportProblem("json-large"));
                }
            }

            return (JsonDocument.Parse(text.ToString(), Lenient), null);
        }
        catch (JsonException failure)
        {
            return (null, new ImportProblem("json-broken", Reason(failure)) { Line = (int?)failure.LineNumber + 1 });
        }
    }

    /// <summary>What is wrong, without the place, which the problem's line gives.</summary>
    private static string Reason(JsonException failure) => failure.Message.Split(" LineNumber:")[0].TrimEnd('.');

    private static JsonElement? FindArray(JsonElement root) =>
        root.ValueKind == JsonValueKind.Array ? root
        : root.ValueKind != JsonValueKind.Object ? null
        : root.EnumerateObject()
            .Select(property => (JsonElement?)property.Value)
            .FirstOrDefault(value =>
                value is { ValueKind: JsonValueKind.Array } array && array.GetArrayLength() > 0 && array[0].ValueKind == JsonValueKind.Object
            );

    private static ListRow Row(JsonElement element, int? line)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return new ListRow(null, line, new ImportProblem("json-no-object"));
        }

        var columns = new Dictionary<string, string>();
        try
        {
            Add(columns, "", element, 0);
        }
        catch (InvalidOperationException failure)
        {
            // A column whose name is no text.
            return new ListRow(null, line, new ImportProblem("json-broken", failure.Message.TrimEnd('.')));
        }

        return new ListRow(columns, line, null);
    }

    private static void Add(Dictionary<string, string> columns, string path, JsonElement element, int depth)
    {
        if (element.ValueKind == JsonValueKind.Object && depth < DeepestColumn)
        {
            foreach (var property in element.EnumerateObject())
            {
                Add(columns, path.Length == 0 ? property.Name : $"{path}.{property.Name}", property.Value, depth + 1);
            }
        }
        else
        {
            columns[path] = Text(element);
        }
    }

    private static string Text(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => JsonStrings.Of(element),
            JsonValueKind.Null => "",
            JsonValueKind.Array => string.Join("\n\n", element.EnumerateArray().Select(Text)),
            _ => element.GetRawText(),
        };
}
