using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>Whether a name of the gazetteer behind a classifying noun is the everyday word that it also is.</summary>
internal static class EverydayNames
{
    /// <summary>«قرية جديدة» is a new village, though there are villages of that name.</summary>
    public static bool IsWord(PlaceScan scan, in Heading heading, LexiconMatch<PlaceName> name) =>
        !heading.IsQuoted
        && name is { TokenCount: 1, Form.Clitics: Clitics.None }
        && (
            (scan.Is(heading.NameAt, WordClasses.Ordinary) && !IsGenitive(scan, heading.NameAt) && !Disagrees(scan, heading))
            || HeadFit.IsAdjective(heading.Head, name.Entry)
            || IsOrdinaryBehind(scan, heading, name.Entry)
        );

    /// <summary>«قرية معلق»: the adjective of a village is feminine, so a masculine one is its name.</summary>
    private static bool Disagrees(PlaceScan scan, in Heading heading) =>
        heading.Head.Noun.FirstKind is PlaceKind.Village or PlaceKind.Town or PlaceKind.City
        && (heading.Head.Number != HeadNumber.One || scan.Text.Word(heading.Token)[^1] == 'ه')
        && scan.Text.Word(heading.NameAt)[^1] is not ('ه' or 'ا' or 'ي')
        && scan.TryFind(heading.NameAt, WordClasses.Ordinary, out var word)
        && scan.Words.IsAdjective(word.Word);

    /// <summary>«مناطق الأكراد»: behind this noun the name is an ordinary word.</summary>
    private static bool IsOrdinaryBehind(PlaceScan scan, in Heading heading, PlaceName name) =>
        scan.Language.Neighbours.TryGetValue(name, out var words)
        && words.Before.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Text.Word(heading.Token)[heading.Form.CliticLength..]);

    /// <summary>«منطقة الشريط الحدودي»: a name takes no adjective, so a word that has one is none.</summary>
    internal static bool IsDefinite(PlaceScan scan, int token) =>
        scan.Text.Is(token, TokenKind.Word)
        && scan.Text.Word(token).StartsWith("ال", StringComparison.Ordinal)
        && !(scan.Is(token, WordClasses.Relative) && (scan.Text.Is(token + 1, TokenKind.Word) && scan.Text.Word(token + 1)[0] == 'ل'));

    /// <summary>«منطقة المقابر»: a definite word after an indefinite noun is its genitive and no adjective, so a name of the gazetteer is meant.</summary>
    private static bool IsGenitive(PlaceScan scan, int token) =>
        scan.Text.Word(token).StartsWith("ال", StringComparison.Ordinal) && !IsDefinite(scan, token + 1);
}
