using System.Collections.Frozen;
using System.Globalization;
using ReportAtlas.Language;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Web.Wording;

/// <summary>Tells a <see cref="Reason"/> to a person, by the templates of the language resources.</summary>
public static class ReasonTexts
{
    private static readonly FrozenDictionary<string, (string Arabic, string English)> Templates =
        Resource.ReadRows("text/reasons.tsv", 3).ToFrozenDictionary(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);

    /// <summary>The reason in the page's language; its code with its arguments when no template tells it.</summary>
    public static string Tell(this Texts texts, Reason reason)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(reason);
        if (!Templates.TryGetValue(reason.Code, out var template))
        {
            return string.Join(' ', [reason.Code, .. reason.Arguments]);
        }

        object[] arguments = [.. reason.Arguments];
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
}
