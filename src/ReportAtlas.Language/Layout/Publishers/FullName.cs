using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// The longer name that a page's copyright line gives of the outlet that its credits call by the first words alone: «شبكة سنديان» in the
/// dateline, «© شبكة سنديان الإعلامية» at the foot.
/// </summary>
internal static class FullName
{
    /// <summary>The outlet under that name; as it was found where there is none.</summary>
    public static NamedOutlet Of(ArticleParts parts, NamedOutlet found)
    {
        foreach (var line in parts.Lines)
        {
            if (
                line.ChromeRule is "copyright"
                && CopyrightHolder.In(line.Words) is { } holder
                && GoesOn(holder.Outlet.Name, ArabicFolder.Fold(found.Name))
                && LayoutWords.All[LayoutWord.NameEnd].IsAt(line.Words, holder.End - 1)
            )
            {
                return NamedOutlet.In(line, holder).Making(found.Byline);
            }
        }

        return found;
    }

    private static bool GoesOn(string whole, string name) =>
        whole.Length > name.Length && whole[name.Length] == ' ' && whole.StartsWith(name, StringComparison.Ordinal);
}
