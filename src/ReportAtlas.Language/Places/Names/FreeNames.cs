using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>
/// Finds names that stand without a classifying noun. Names that mean nothing else are in at once; the others wait for
/// <see cref="WaitingNames"/>, which looks at what else the article names.
/// </summary>
internal static class FreeNames
{
    /// <summary>Digits of a number that counts people; longer ones are years.</summary>
    private const int LongestCount = 3;

    /// <summary>How many words his party may take up between a man's rank and his name, with «في».</summary>
    private const int LongestParty = 7;

    private const Clitics Allowed = Clitics.Conjunction | Clitics.Bi | Clitics.Li | Clitics.Ka | Clitics.Article;

    public static void Find(PlaceScan scan)
    {
        for (var sentence = 0; sentence < scan.Text.Sentences.Length; sentence++)
        {
            var (first, end) = scan.TokensOf(sentence, WordClasses.OpensName);
            for (var token = first; token < end; token++)
            {
                if (
                    scan.MayBe(token, WordClasses.OpensName)
                    && scan.TryName(token, end, Allowed, out var name)
                    && Make(scan, sentence, token, first, end, name) is { } hit
                )
                {
                    scan.Add(hit);
                    token = hit.End - 1;
                }
            }
        }
    }

    private static PlaceHit? Make(PlaceScan scan, int sentence, int token, int first, int limit, LexiconMatch<PlaceName> name)
    {
        var use = UseOf(name);
        if (
            use >= NameUse.Head
            || HasTanwin(scan.Text, name.EndToken - 1)
            || (use > NameUse.Always && name.TokenCount == 1 && UnknownNamesReader.OpensLonger(scan, token))
            || IsWordAsItStands(scan, token, name)
        )
        {
            return null;
        }

        var hit = new PlaceHit
        {
            First = token,
            End = EndOf(scan, name, limit),
            Skip = name.Form.CliticLength,
            Sentence = sentence,
            Name = name.Entry,
            Clitics = name.Form.Clitics,
            Cues = NameCues.Of(scan, token, first, limit, name),
        };
        if (OtherWord(scan, hit, token, first) is { } other)
        {
            hit.Rule = hit.RefusedAs = other;
        }
        else if (use == NameUse.Always)
        {
            hit.Rule = "known";
        }

        return hit;
    }

    /// <summary>«غريبة الشرقية»: the part of a village belongs to its name.</summary>
    private static int EndOf(PlaceScan scan, LexiconMatch<PlaceName> name, int limit) =>
        name.Entry.Senses[0].Place.Kind == PlaceKind.Village
        && name.EndToken < limit
        && scan.Is(name.EndToken, WordClasses.Side)
        && UnknownNamesReader.IsCloser(scan, name.EndToken)
        && scan.Text.Word(name.EndToken).StartsWith("ال", StringComparison.Ordinal)
            ? name.EndToken + 1
            : name.EndToken;

    /// <summary>«برميلان» are two barrels and not «ب» before «رميلان».</summary>
    private static bool IsWordAsItStands(PlaceScan scan, int token, LexiconMatch<PlaceName> name) =>
        name.Form.CliticLength > 0 && name.TokenCount == 1 && scan.TryFind(token, WordClasses.Ordinary, out var word) && word.Clitics == Clitics.None;

    /// <summary>«دوماً» is an adverb, «دوما» a town: names of places take no tanwin.</summary>
    internal static bool HasTanwin(AnalyzedText text, int token) =>
        !text.Folded.IsPlain
        && text.SpanOf(token) is { Length: > 1 } span
        && text.Text.AsSpan(span.Start, span.Length).IndexOfAnyInRange('\u064B', '\u064D') >= 0;

    /// <summary>A name that the gazetteer writes without an article is less sure with one: «السلوك» is no town.</summary>
    public static NameUse UseOf(LexiconMatch<PlaceName> name) =>
        (name.Form.Clitics & Clitics.Article) == 0 ? name.Entry.Use
        : name.TokenCount == 1 && name.Entry.Senses[0].Place.Kind is PlaceKind.Country or PlaceKind.Continent or PlaceKind.City or PlaceKind.Region
            ? NameUse.Inner
        : name.Entry.Use <= NameUse.Near ? NameUse.Cue
        : NameUse.Head;

    /// <summary>What else the name is here, by the words beside it; null when nothing speaks for that.</summary>
    private static string? OtherWord(PlaceScan scan, PlaceHit hit, int token, int first)
    {
        if (
            (hit.Has(PlaceCues.Reporting) || (hit.Has(PlaceCues.Quoted) && !hit.Has(PlaceCues.Relation | PlaceCues.Direction)))
            && scan.Language.Media.Contains(hit.Name!)
        )
        {
            return "media";
        }

        // «الرقة بوست»
        if (scan.TryFind(hit.End, WordClasses.MediaCloser, out var closer) && closer.Clitics == Clitics.None)
        {
            return "media";
        }

        if (hit.Clitics == Clitics.None && IsAfterKunya(scan, token, first))
        {
            return "person";
        }

        if (
            IsSmall(hit.Name!)
            && (
                (hit.Has(PlaceCues.Title) && hit.Name!.Use > NameUse.Always)
                || (hit.Clitics == Clitics.None && (IsAfterGivenName(scan, token) || IsOfMember(scan, token, first)))
            )
        )
        {
            return "person";
        }

        if (hit.Clitics == Clitics.None && IsCounted(scan, hit))
        {
            return "ordinary";
        }

        if (scan.Language.Neighbours.TryGetValue(hit.Name!, out var words))
        {
            var before = scan.WordBefore(token, first);
            if (Holds(scan, hit.End, words.After) || Holds(scan, before, words.Before) || (before < 0 && IsTag(scan, hit)))
            {
                return "ordinary";
            }
        }

        return null;
    }

    /// <summary>«بالصور.. تشييع القتلى»: what a headline brings, cut off at its beginning.</summary>
    private static bool IsTag(PlaceScan scan, PlaceHit hit) =>
        (hit.Clitics & Clitics.Bi) != 0 && scan.Text.Is(hit.End, TokenKind.Punctuation) && !scan.IsComma(hit.End);

    /// <summary>«قتل 71 سوريا»: behind a number the name of the country is the accusative of its people's.</summary>
    private static bool IsCounted(PlaceScan scan, PlaceHit hit) =>
        hit.Name!.Senses[0].Place.Kind == PlaceKind.Country
        && scan.Text.Is(hit.First - 1, TokenKind.Number)
        && scan.Text.Word(hit.First).EndsWith("يا", StringComparison.Ordinal)
        && scan.Text.SpanOf(hit.First - 1).Length <= LongestCount;

    private static bool IsSmall(PlaceName name) =>
        name.Senses[0].Place.Kind is PlaceKind.Town or PlaceKind.Village or PlaceKind.Neighbourhood or PlaceKind.District;

    private static bool IsAfterGivenName(PlaceScan scan, int token) =>
        scan.Text.Is(token - 1, TokenKind.Word) && scan.Is(token - 1, WordClasses.GivenName) && !scan.Is(token - 1, WordClasses.Preposition);

    /// <summary>«القيادي في تنظيم الدولة أبو سيف»: a nom de guerre behind his rank and the party that he is of.</summary>
    private static bool IsOfMember(PlaceScan scan, int token, int first)
    {
        const WordClasses LeadsToPlace =
            WordClasses.Preposition | WordClasses.Direction | WordClasses.Relation | WordClasses.Head | WordClasses.Rural;
        if (!scan.TryFind(token, WordClasses.Opener, out var kunya) || !scan.Words.IsKunya(kunya.Word))
        {
            return false;
        }

        for (var before = token - 1; before > Math.Max(first, token - LongestParty); before--)
        {
            if (scan.Text.Is(before, "في"))
            {
                return before < token - 1 && scan.Is(before - 1, WordClasses.Title);
            }

            if (scan.IsComma(before) || scan.Is(before, LeadsToPlace))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>«أبو ياسر الرقة»: a fighter called after his town, unless the words before it say that something is there.</summary>
    private static bool IsAfterKunya(PlaceScan scan, int token, int first)
    {
        const WordClasses NoName = WordClasses.Preposition | WordClasses.Direction | WordClasses.Relation | WordClasses.Head | WordClasses.Rural;
        if (
            token - 2 < first
            || scan.IsTaken(token - 1)
            || !scan.Text.Is(token - 1, TokenKind.Word)
            || scan.Is(token - 1, NoName)
            || !scan.TryFind(token - 2, WordClasses.Opener, out var kunya)
        )
        {
            return false;
        }

        return scan.Words.IsKunya(kunya.Word)
            && (kunya.Clitics & ~(Clitics.Conjunction | Clitics.Li)) == 0
            && !(
                token - 3 >= first
                && (scan.Text.Is(token - 3, "في") || scan.Is(token - 3, WordClasses.Direction | WordClasses.Relation | WordClasses.Head))
            );
    }

    private static bool Holds(PlaceScan scan, int token, System.Collections.Frozen.FrozenSet<string> words) =>
        scan.Text.Is(token, TokenKind.Word) && words.Count > 0 && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Text.Word(token));
}
