using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// A name that stands on one line in Latin letters («DIFAF WAVE NETWORK») and on another in Arabic ones («ضفاف ويف»): two
/// scripts for one name are an outlet's, and in an Arabic report it is called by the Arabic.
/// </summary>
internal static class TwinName
{
    /// <summary>Lines at the head and at the foot among which such names stand.</summary>
    private const int Reach = 8;

    private const int MaxWords = 3;

    private const int MaxLatinWords = 6;

    /// <summary>Sounds that both must have, since shorter words are alike by chance.</summary>
    private const int MinSounds = 4;

    /// <summary>The name in Arabic; null where no line has one that is told in Latin letters too.</summary>
    public static NamedOutlet? Find(ArticleParts parts)
    {
        var lines = parts
            .Lines.Take(Reach)
            .Concat(parts.Lines.Skip(Math.Max(Reach, parts.Lines.Count - Reach)))
            .Where(static line => line is { IsProse: false, EndsSentence: false, Words.IsWhole: true })
            .ToList();
        var latin = lines.FindAll(static line =>
            !line.HasArabic && line.Words.Count is > 0 and <= MaxLatinWords && char.IsAsciiLetter(line.Words[0][0])
        );
        var arabic =
            latin.Count == 0
                ? null
                : lines.Find(line =>
                    line.HasArabic && line != parts.Headline && line.Words.Count <= MaxWords && latin.Exists(other => IsSame(line.Words, other.Words))
                );
        return arabic is null ? null : NamedOutlet.In(arabic, OutletName.Unlisted(arabic.Words, 0, arabic.Words.Count)).Making(arabic);
    }

    /// <summary>Whether the sounds of an Arabic name are those that a name in Latin letters begins with, up to the end of a word.</summary>
    private static bool IsSame(LineWords arabic, LineWords latin)
    {
        var sought = Sounds.Of(arabic.Written(0, arabic.Count));
        for (var end = 1; end <= latin.Count && sought.Length >= MinSounds; end++)
        {
            if (Sounds.Of(latin.Written(0, end)).SequenceEqual(sought))
            {
                return true;
            }
        }

        return false;
    }
}
