using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>Whether a word after a classifying noun, which no gazetteer knows, is likely a name and no adjective, verb or particle.</summary>
internal static class NameLikeness
{
    /// <summary>
    /// A definite word after an indefinite noun is its genitive, most likely a name. An indefinite one may as well be an
    /// adjective in ية or a verb in ي or ت; a verb is not followed by the next item of a list, nor an adjective by «التابعة».
    /// </summary>
    public static bool Holds(PlaceScan scan, int at, int limit, ReadOnlySpan<char> word, UnknownNameContext context)
    {
        if (word.Length > 4 && word.StartsWith("ال", StringComparison.Ordinal))
        {
            return true;
        }

        if (word.Length > 4 && word.EndsWith("هم", StringComparison.Ordinal))
        {
            return false; // «واقتادهم إلى»
        }

        var isVerb = (word[^1] == 'ت' && word[^2] != 'ا') || word.EndsWith("ها", StringComparison.Ordinal);
        if (context.Trust == UnknownNames.Listed)
        {
            return !word.EndsWith("ها", StringComparison.Ordinal);
        }

        if (
            scan.Is(at + 1, WordClasses.Relative)
            || (context.IsListed && UnknownNamesReader.IsCloser(scan, at + 1) && scan.Text.Word(at + 1)[0] == 'ا')
        )
        {
            return true; // «قرية سينموكه التابعة لقضاء رانية»
        }

        if (context.Trust == UnknownNames.Yes && !word.EndsWith("ها", StringComparison.Ordinal) && IsRelativePronoun(scan, at + 1))
        {
            return true; // «قرية سيكان التي», «قرية تليان الذين»: no adjective without the article is taken up so, nor a verb.
        }

        if (context.Trust != UnknownNames.Yes)
        {
            // «منطقة هريبان بريف حمص»: an adjective of such a noun ends otherwise, or is an everyday word.
            return IsNoVerb(word)
                && !word.EndsWith("يه", StringComparison.Ordinal)
                && (IsInCountryside(scan, at + 1) || IsPair(scan, at + 1) || (word[^1] != 'ه' && IsOfCountry(scan, at + 1)));
        }

        if (scan.Is(at + 1, WordClasses.Rural | WordClasses.Direction | WordClasses.Relation))
        {
            return true; // «وشريحي بريف السويداء», «تلة بروك قرب المدينة»
        }

        if (word.EndsWith("يه", StringComparison.Ordinal))
        {
            // «قرى الدردارة، بجارية، تل جمعة»: between commas no adjective stands.
            return context.IsListed && scan.IsComma(at - 1) && scan.IsComma(at + 1);
        }

        var isFollowed = at + 1 < limit && !isVerb && (UnknownNamesReader.IsJoined(scan, at + 1) || (context.IsListed && scan.IsComma(at + 1)));
        var isLedOn = !isVerb && word[^1] != 'ه' && !HasParticle(scan, at) && LeadsToContainer(scan, at + 1, limit);
        return isFollowed || isLedOn || (context.IsListed && scan.IsClosing(at + 1)) || (IsNoVerb(word) && !(context.IsListed && isVerb));
    }

    /// <summary>Whether a token is the second, definite word of a name, and the countryside where it lies follows: «منطقة فيضة الغزال بريف حمص».</summary>
    public static bool IsPair(PlaceScan scan, int token) =>
        scan.Text.Is(token, TokenKind.Word)
        && scan.Text.Word(token) is { Length: > 4 } word
        && word.StartsWith("ال", StringComparison.Ordinal)
        && !scan.IsTaken(token)
        && !UnknownNamesReader.IsEveryday(scan, token)
        && !scan.Is(token, WordClasses.Relative)
        && IsInCountryside(scan, token + 1);

    private static bool IsRelativePronoun(PlaceScan scan, int token) =>
        scan.Text.Is(token, "التي") || scan.Text.Is(token, "الذين") || scan.Text.Is(token, "اللتين");

    /// <summary>«بريف حمص».</summary>
    private static bool IsInCountryside(PlaceScan scan, int token) =>
        scan.TryFind(token, WordClasses.Rural, out var rural) && (rural.Clitics & Clitics.Bi) != 0;

    /// <summary>«مدينة دريسدن الألمانية».</summary>
    private static bool IsOfCountry(PlaceScan scan, int token) =>
        scan.CountryOfAdjective(token) is not null && scan.Text.Word(token).StartsWith("ال", StringComparison.Ordinal);

    /// <summary>Verbs and particles begin with few letters, and adjectives of villages end in ه.</summary>
    public static bool IsNoVerb(ReadOnlySpan<char> word) =>
        word[^1] != 'ي' && (word[0] is not ('ي' or 'ت' or 'ب' or 'ل' or 'ك' or 'س' or 'ف' or 'و' or 'م') || (word[0] == 'م' && word[^1] != 'ه'));

    /// <summary>«بسفح»، «لقصف»: a particle before a known word.</summary>
    private static bool HasParticle(PlaceScan scan, int token)
    {
        foreach (var form in scan.Text.Forms(token))
        {
            if ((form.Clitics & (Clitics.Bi | Clitics.Li | Clitics.Ka | Clitics.Future)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«سركلي في جبل متين»، «سركلي بقضاء العمادية»: where a name lies follows it.</summary>
    private static bool LeadsToContainer(PlaceScan scan, int token, int limit)
    {
        const WordClasses Container = WordClasses.Head | WordClasses.Rural | WordClasses.Rurals;
        if (token + 1 >= limit)
        {
            return false;
        }

        return scan.Text.Is(token, "في")
            ? scan.Is(token + 1, Container)
            : scan.TryFind(token, Container, out var form) && (form.Clitics & Clitics.Bi) != 0;
    }
}
