using System.Globalization;

namespace ReportAtlas.Language.Layout;

/// <summary>Characters that show nothing: pasted pages are full of them at the ends of lines.</summary>
internal static class Invisible
{
    /// <summary>White space, byte order marks, bidirectional marks, other format and control characters.</summary>
    public static bool IsBlank(char character) =>
        char.IsWhiteSpace(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control;

    /// <summary>Characters within a word that are no letters: harakat, tatweel and format characters.</summary>
    public static bool IsMark(char character) =>
        character == 'ـ'
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
