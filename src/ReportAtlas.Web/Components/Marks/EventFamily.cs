using ReportAtlas.Archive.Browse;
using ReportAtlas.Language.Events;

namespace ReportAtlas.Web.Components.Marks;

/// <summary>
/// How a kind of event looks: one colour and one shape for each of ACLED's six event types, so that neither has to be
/// told from the other alone. Colours stand in css/palette.css under the same names.
/// </summary>
/// <param name="Name">The name in style classes and colours: «battles».</param>
/// <param name="Path">The shape, drawn in a square of 16 units.</param>
public sealed record EventFamily(string Name, string Path)
{
    private static readonly EventFamily Other = new("other", "M8 3.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6z");

    private static readonly Dictionary<string, EventFamily> ByCode = new(StringComparer.Ordinal)
    {
        ["battles"] = new("battles", "M8 1.2 14.8 8 8 14.8 1.2 8z"),
        ["explosions"] = new(
            "explosions",
            "M8 .6l1.7 4.1 4.1-1.7-1.7 4.1L16 8l-3.9.9 1.7 4.1-4.1-1.7L8 15.4l-1.7-4.1L2.2 13l1.7-4.1L0 8l3.9-.9L2.2 3l4.1 1.7z"
        ),
        ["civilians"] = new("civilians", "M8 1.6a6.4 6.4 0 1 0 0 12.8A6.4 6.4 0 0 0 8 1.6z"),
        ["protests"] = new("protests", "M8 1.6 15 14H1z"),
        ["riots"] = new("riots", "M8 14.4 1 2h14z"),
        ["strategic"] = new("strategic", "M2.4 2.4h11.2v11.2H2.4z"),
    };

    /// <summary>The look of a family by its code: «battles»; a plain dot for any other.</summary>
    public static EventFamily OfCode(string code) => ByCode.GetValueOrDefault(code, Other);

    /// <summary>The look of a kind of event; a plain dot for one that no family names.</summary>
    public static EventFamily Of(EventType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return AcledFamily.Find(type.AcledType) is { } family ? ByCode[family.Code] : Other;
    }
}
