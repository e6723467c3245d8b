using ReportAtlas.Language;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Export;

/// <summary>By which name a reading gives the place of an event.</summary>
internal static class PlaceNames
{
    private static readonly char[] Signs = [' ', '(', ')', '"', '«', '»'];

    /// <summary>The place by its full name, or as the report calls it where that is another name («كوباني» for «عين العرب»): the report's own places lead from there to the gazetteer.</summary>
    internal static string InReadings(ArticleReading article, PlaceMention place)
    {
        // «المدينة» is no name.
        var named =
            place.Status == PlaceStatus.Anaphor
                ? article.Places.FirstOrDefault(other => other.Status == PlaceStatus.Resolved && other.Place == place.Place)
                : place;
        return named is null || IsLike(place.Name, named.Surface) ? place.Name : named.Surface;
    }

    /// <summary>Whether two names share a word or differ in blanks only («البو كمال»).</summary>
    private static bool IsLike(string name, string other)
    {
        var (words, others) = (WordsOf(name), WordsOf(other));
        return string.Concat(words) == string.Concat(others) || Array.Exists(others, word => words.Contains(word, StringComparer.Ordinal));
    }

    /// <summary>Folded, without brackets and the article, of which a slip of the pen may leave the «ل» alone.</summary>
    private static string[] WordsOf(string name) =>
        Array.ConvertAll(
            ArabicFolder.Fold(name).Split(Signs, StringSplitOptions.RemoveEmptyEntries),
            static word =>
                word switch
                {
                    ['ا', 'ل', _, _, ..] => word[2..],
                    ['ل', _, _, ..] => word[1..],
                    _ => word,
                }
        );
}
