using System.Collections.Frozen;
using System.Text;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>The consonants of a name by their sound, alike in both scripts, since vowels are spelled at will: «نورث» and «North» are n, r, t.</summary>
internal static class Sounds
{
    internal const string File = "layout/sounds.tsv";

    private static readonly FrozenDictionary<string, char> Table = Resource
        .ReadRows(File, 2)
        .SelectMany(row => row.Parts(1).Select(letters => KeyValuePair.Create(ArabicFolder.Fold(letters), row[0][0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> Letters = Table.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>The sounds of a folded name; what is doubled counts once.</summary>
    internal static string Of(ReadOnlySpan<char> name)
    {
        var sounds = new StringBuilder();
        for (int at = 0, length; at < name.Length; at += length)
        {
            length = at + 1 < name.Length && Letters.ContainsKey(name.Slice(at, 2)) ? 2 : 1;
            if (Letters.TryGetValue(name.Slice(at, length), out var sound) && (sounds.Length == 0 || sounds[^1] != sound))
            {
                sounds.Append(sound);
            }
        }

        return sounds.ToString();
    }
}
