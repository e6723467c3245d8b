using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>
/// Finds villages that no gazetteer has by how their names begin: «في تل أرقم», «قرب خربة الذيب». Hills, ruins, wells and fathers open so many
/// names that after a word that says where, what follows them is the rest of one.
/// </summary>
internal static class OpenedNames
{
    private const WordClasses NoName =
        WordClasses.Direction
        | WordClasses.Relation
        | WordClasses.Relative
        | WordClasses.Road
        | WordClasses.Distance
        | WordClasses.GivenName
        | WordClasses.Closer;

    public static void Find(PlaceScan scan)
    {
        for (var sentence = 0; sentence < scan.Text.Sentences.Length; sentence++)
        {
            var (first, end) = scan.TokensOf(sentence, WordClasses.Opener);
            for (var token = first; token + 1 < end; token++)
            {
                if (
                    scan.TryFind(token, WordClasses.Opener, out var opener)
                    && !scan.IsTaken(token)
                    && IsLed(scan, token, first, opener)
                    && IsRest(scan, token + 1)
                    && NameParts.All.OpensVillage(scan.Text.Word(token)[opener.CliticLength..])
                )
                {
                    var last = token + 1;
                    scan.Add(
                        new PlaceHit
                        {
                            First = token,
                            End = last + 1 < end && UnknownNamesReader.IsCloser(scan, last + 1) ? last + 2 : last + 1,
                            Skip = opener.CliticLength,
                            Sentence = sentence,
                            Clitics = opener.Clitics,
                            Rule = "opened",
                        }
                    );
                }
            }
        }
    }

    /// <summary>«بتل», «في تل», «قرب تل», «شرق تل», «الشحيل وتل»: something was there.</summary>
    private static bool IsLed(PlaceScan scan, int token, int first, WordForm opener)
    {
        if ((opener.Clitics & ~(Clitics.Bi | Clitics.Conjunction)) != 0)
        {
            return false;
        }

        var before = scan.WordBefore(token, first);
        return (opener.Clitics & Clitics.Bi) != 0
            || ((opener.Clitics & Clitics.Conjunction) != 0 && IsAfterName(scan, token))
            || (before >= 0 && (scan.Text.Is(before, "في") || scan.Is(before, WordClasses.Direction | WordClasses.Relation)));
    }

    /// <summary>«الشحيل وتل أرقم»: joined to a place.</summary>
    private static bool IsAfterName(PlaceScan scan, int token)
    {
        for (var at = scan.IsTaken(token - 1) ? scan.Hits.Count - 1 : -1; at >= 0; at--)
        {
            if (scan.Hits[at] is { IsIn: true } hit && hit.End == token)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRest(PlaceScan scan, int token)
    {
        if (!scan.Text.Is(token, TokenKind.Word) || scan.IsTaken(token) || UnknownNamesReader.IsEveryday(scan, token) || scan.Is(token, NoName))
        {
            return false;
        }

        var word = scan.Text.Word(token);
        return word.Length > 2
            && (
                word.StartsWith("ال", StringComparison.Ordinal)
                || (NameLikeness.IsNoVerb(word) && !word.EndsWith("ها", StringComparison.Ordinal) && word[^1] is not ('ت' or 'ا'))
            );
    }
}
