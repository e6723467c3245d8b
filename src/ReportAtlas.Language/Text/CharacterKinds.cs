using System.Globalization;

namespace ReportAtlas.Language.Text;

/// <summary>What a character is, as far as cutting text into lines and words asks.</summary>
[Flags]
internal enum CharacterKinds : byte
{
    None = 0,

    /// <summary>A letter of the basic plane.</summary>
    Letter = 1,

    LetterOrDigit = 2,

    AsciiDigit = 4,

    WhiteSpace = 8,

    /// <summary>White space, format and control characters.</summary>
    Blank = 16,

    /// <summary>Harakat, tatweel and format characters, which part no words.</summary>
    Mark = 32,

    Surrogate = 64,
}

/// <summary>The kinds of all characters, tabled: they are asked for every character of every report, several times over.</summary>
internal static class CharacterTable
{
    private static readonly CharacterKinds[] Table = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => Reckon((char)code))];

    internal static bool Is(char character, CharacterKinds kind) => (Table[character] & kind) != 0;

    /// <summary>All kinds of a character.</summary>
    internal static CharacterKinds KindsOf(char character) => Table[character];

    private static CharacterKinds Reckon(char character)
    {
        var category = char.GetUnicodeCategory(character);
        return (char.IsLetter(character) ? CharacterKinds.Letter : 0)
            | (char.IsLetterOrDigit(character) ? CharacterKinds.LetterOrDigit : 0)
            | (char.IsAsciiDigit(character) ? CharacterKinds.AsciiDigit : 0)
            | (char.IsWhiteSpace(character) ? CharacterKinds.WhiteSpace | CharacterKinds.Blank : 0)
            | (category is UnicodeCategory.Format or UnicodeCategory.Control ? CharacterKinds.Blank : 0)
            | (character == 'ـ' || category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format ? CharacterKinds.Mark : 0)
            | (char.IsSurrogate(character) ? CharacterKinds.Surrogate : 0);
    }
}
