using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Publishers;

namespace ReportAtlas.Language.Layout;

/// <summary>Knows a publisher under all its names, so that lists and filters count it once.</summary>
public static class PublisherNames
{
    /// <summary>The name that texts usually give to the outlet, «روسيا اليوم» for «RT»; an outlet that no list knows keeps its own, in single spaces.</summary>
    public static string Canonical(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = LineWords.Of(name);
        return LayoutWords.All.Outlets.TryFindWhole(words, out var outlet) || IsHeaded(words, out outlet)
            ? outlet.Name
            : string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>«صحيفة الوطن» is «الوطن».</summary>
    private static bool IsHeaded(LineWords words, out Outlet outlet)
    {
        outlet = null!;
        return LayoutWords.All[LayoutWord.Head].TryFindAt(words, 0, out var first)
            && first < words.Count
            && LayoutWords.All.Outlets.TryFindAt(words, first, out outlet, out var end)
            && end == words.Count;
    }
}
