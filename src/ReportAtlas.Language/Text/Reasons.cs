using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ReportAtlas.Language.Text;

/// <summary>
/// Tells a <see cref="Reason"/> to a person, by the templates of Resources/text/reasons*.tsv. Thread-safe.
/// </summary>
public static class Reasons
{
    private static readonly FrozenDictionary<string, (CompositeFormat Arabic, CompositeFormat English)> Templates = ReadTemplates();

    /// <summary>The codes that have a template, in no order.</summary>
    public static IReadOnlyCollection<string> Codes => Templates.Keys;

    /// <summary>
    /// The reason in Arabic (<paramref name="language"/> "ar") or English (every other). A code without a template, or with
    /// fewer arguments than its template asks for (stored by an older reader), is given as it stands.
    /// </summary>
    public static string Tell(Reason reason, string language)
    {
        ArgumentNullException.ThrowIfNull(reason);
        if (!Templates.TryGetValue(reason.Code, out var template))
        {
            return AsItStands(reason);
        }

        var format = language == "ar" ? template.Arabic : template.English;
        return format.MinimumArgumentCount <= reason.Arguments.Length
            ? string.Format(CultureInfo.InvariantCulture, format, [.. reason.Arguments])
            : AsItStands(reason);
    }

    private static string AsItStands(Reason reason) => string.Join(' ', [reason.Code, .. reason.Arguments]);

    private static FrozenDictionary<string, (CompositeFormat Arabic, CompositeFormat English)> ReadTemplates()
    {
        var templates = new Dictionary<string, (CompositeFormat Arabic, CompositeFormat English)>(StringComparer.Ordinal);
        foreach (var file in Resource.List("text").Where(name => name.StartsWith("text/reasons", StringComparison.Ordinal)))
        {
            foreach (var row in Resource.ReadRows(file, 3))
            {
                if (!templates.TryAdd(row[0], (CompositeFormat.Parse(row[1]), CompositeFormat.Parse(row[2]))))
                {
                    throw row.Wrong($"the reason '{row[0]}' has a template already");
                }
            }
        }

        return templates.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
