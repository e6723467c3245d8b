using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Lines;

/// <summary>Characters that show nothing: pasted pages are full of them at the ends of lines.</summary>
internal static class Invisible
{
    /// <summary>White space, byte order marks, bidirectional marks, other format and control characters.</summary>
    public static bool IsBlank(char character) => CharacterTable.Is(character, CharacterKinds.Blank);
}
