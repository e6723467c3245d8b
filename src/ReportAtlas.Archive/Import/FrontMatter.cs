using System.Collections.Immutable;
using ReportAtlas.Language.Dates;

namespace ReportAtlas.Archive.Import;

/// <summary>
/// The YAML front matter of a Markdown report: keys with plain, quoted or block values. Other YAML (lists, nested keys)
/// is passed over, as are keys that say nothing here. What cannot be read is a warning that names the line.
/// </summary>
public sealed record FrontMatter
{
    public static FrontMatter None { get; } = new();

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public DateValue? Published { get; init; }

    public string? Citation { get; init; }

    /// <summary>The 0-based line of the file that holds the title.</summary>
    public int TitleLine { get; init; }

    public ImmutableArray<ImportProblem> Warnings { get; init; } = [];

    /// <summary>Reads the lines between the two fences.</summary>
    /// <param name="lines">The lines without the fences.</param>
    /// <param name="firstLine">The 0-based line of the file on which they begin.</param>
    public static FrontMatter Read(IReadOnlyList<string> lines, int firstLine)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var (matter, warnings) = (None, new List<ImportProblem>());
        for (var i = 0; i < lines.Count; )
        {
            var (line, number) = (lines[i], firstLine + i);
            i++;
            if (string.IsNullOrWhiteSpace(line) || line.TrimStart() is ['#', ..] or ['-', ' ', ..] || char.IsWhiteSpace(line[0]))
            {
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
            {
                warnings.Add(new ImportProblem("front-matter-line", number + 1, [line.Trim()]));
                continue;
            }

            var (value, next) = ReadValue(lines, i, line[(colon + 1)..].Trim());
            i = next;
            matter = matter.With(line[..colon].Trim(), value, number, warnings);
        }

        return matter with
        {
            Warnings = [.. warnings],
        };
    }

    /// <summary>A date as front matter and the command line write it: 2019-02-10, 2019-02 or 2019, a time of day after it ignored; null for anything else.</summary>
    public static DateValue? ReadDate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var day = text.Split('T', ' ')[0];
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        var none = System.Globalization.DateTimeStyles.None;
        return DateOnly.TryParseExact(day, ["yyyy-MM-dd", "yyyy/MM/dd"], invariant, none, out var whole) ? DateValue.Day(whole)
            : DateOnly.TryParseExact(day, "yyyy-MM", invariant, none, out var month) ? DateValue.Month(month.Year, month.Month)
            : DateOnly.TryParseExact(day, "yyyy", invariant, none, out var year) ? DateValue.Year(year.Year)
            : null;
    }

    private FrontMatter With(string key, string value, int line, List<ImportProblem> warnings)
    {
        if (value.Length == 0 || key is not ("title" or "publisher" or "citation" or "published"))
        {
            return this;
        }

        if (!IsWhole(value))
        {
            warnings.Add(new ImportProblem("front-matter-value", line + 1, [key, value]));
            return this;
        }

        switch (key)
        {
            case "title":
                return this with { Title = value, TitleLine = line };
            case "publisher":
                return this with { Publisher = value };
            case "citation":
                return this with { Citation = value };
            case "published" when ReadDate(value) is { } date:
                return this with { Published = date };
            case "published":
                warnings.Add(new ImportProblem("bad-date", line + 1, [value]));
                return this;
            default:
                return this;
        }
    }

    /// <summary>
    /// Whether a value says something: not a quote or bracket that nothing closes, not signs alone, nor a list or mapping of YAML. Text may
    /// begin with a bracket that is closed before it goes on: «[فيديو] حريق في السوق».
    /// </summary>
    private static bool IsWhole(string value) =>
        value[0] switch
        {
            '[' => value.IndexOf(']', StringComparison.Ordinal) is > 0 and var end && end < value.Length - 1,
            '{' => value.IndexOf('}', StringComparison.Ordinal) is > 0 and var end && end < value.Length - 1,
            '"' or '\'' => value.Count(letter => letter == value[0]) % 2 == 0,
            _ => true,
        } && value.Any(char.IsLetterOrDigit);

    /// <summary>A value with the indented lines that carry it on.</summary>
    private static (string Value, int Next) ReadValue(IReadOnlyList<string> lines, int next, string start)
    {
        var parts = new List<string>();
        if (start is not ("|" or ">" or "|-" or ">-"))
        {
            parts.Add(start);
        }

        for (; next < lines.Count && lines[next] is [' ' or '\t', ..] more; next++)
        {
            parts.Add(more.Trim());
        }

        return (Unquote(string.Join(' ', parts).Trim()), next);
    }

    private static string Unquote(string value)
    {
        // «"داعش" يتبنى "العملية"» begins and ends with quotes of its own.
        if (value is ['"', .. var quoted, '"'] && !quoted.Replace("\\\"", "", StringComparison.Ordinal).Contains('"', StringComparison.Ordinal))
        {
            return quoted.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
        }

        if (value is ['\'', .. var plain, '\''])
        {
            return plain.Replace("''", "'", StringComparison.Ordinal);
        }

        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        return comment >= 0 ? value[..comment].TrimEnd() : value;
    }
}
