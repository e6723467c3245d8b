using System.Collections.Frozen;
using System.Globalization;
using ReportAtlas.Language;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Web.Wording;

/// <summary>Tells a <see cref="Reason"/> to a person, by the templates of the language resources.</summary>
public static class ReasonTexts
{
    private static readonly FrozenDictionary<string, (string Arabic, string English)> Templates = Resource
        .List("text")
        .Where(name => name.StartsWith("text/reasons", StringComparison.Ordinal))
        .SelectMany(name => Resource.ReadRows(name, 3))
        .ToFrozenDictionary(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);

    /// <summary>The reason in the page's language; its code with its arguments when no template tells it.</summary>
    public static string Tell(this Texts texts, Reason reason)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(reason);
        if (!Templates.TryGetValue(reason.Code, out var template))
        {
            return string.Join(' ', [reason.Code, .. reason.Arguments]);
        }

        object[] arguments = [.. reason.Arguments.Select(argument => Write(texts, argument))];
        try
        {
            return string.Format(CultureInfo.InvariantCulture, texts.IsArabic ? template.Arabic : template.English, arguments);
        }
        catch (FormatException)
        {
            // Stored by an older reader, whose reasons had fewer arguments.
            return string.Join(' ', [reason.Code, .. reason.Arguments]);
        }
    }

    // Days are told as the page tells days; whatever else is quoted keeps its own direction (Unicode's FSI and PDI).
    private static string Write(Texts texts, string argument) =>
        DateOnly.TryParseExact(argument, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? texts.LongDay(day)
            : $"\u2068{argument}\u2069";
}
