using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>Knows a speaker however a text spells its name.</summary>
internal static class SpeakerNames
{
    /// <summary>The name folded, in single spaces.</summary>
    public static string Fold(string name) => string.Join(' ', ArabicFolder.Fold(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
