using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>
/// Finds names that stand without a classifying noun. Names that mean nothing else are in at once; the others wait for
/// <see cref="WaitingNames"/>, which looks at what else the article names.
/// </summary>
internal static class FreeNames
{
    /// <summary>Tokens of an item's number and of the noun before it: «الحادثة 12 –».</summary>
    private const int LongestNumber = 4;

    private const Clitics Allowed = Clitics.Conjunction | Clitics.Bi | Clitics.Li | Clitics.Ka | Clitics.Article;

    public static void Find(PlaceScan scan)
    {
        for (var sentence = 0; sentence < scan.Text.Sentences.Length; sentence++)
        {
            var (first, end) = scan.TokensOf(sentence, WordClasses.OpensName);
            for (var token = first; token < end; token++)
            {
                if (scan.MayBe(token, WordClasses.OpensName) && scan.TryName(token, end, Allowed, out var name) && Make(scan, sentence, token, first, end, name) is { } hit)
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
        if (use >= NameUse.Head || HasTanwin(scan.Text, name.EndToken - 1) || (use > NameUse.Always && name.TokenCount == 1 && UnknownNamesReader.OpensLonger(scan, token))
            || IsWordAsItStands(scan, token, name))
        {
            return null;
        }

        var hit = new PlaceHit
        {
            First = token,
            End = name.EndToken,
            Skip = name.Form.CliticLength,
            Sentence = sentence,
            Name = name.Entry,
            Clitics = name.Form.Clitics,
            Cues = CuesOf(scan, token, first, limit, name),
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

    /// <summary>«برميلان» are two barrels and not «ب» before «رميلان».</summary>
    private static bool IsWordAsItStands(PlaceScan scan, int token, LexiconMatch<PlaceName> name) =>
        name.Form.CliticLength > 0 && name.TokenCount == 1 && scan.TryFind(token, WordClasses.Ordinary, out var word) && word.Clitics == Clitics.None;

    /// <summary>«دوماً» is an adverb, «دوما» a town: names of places take no tanwin.</summary>
    private static bool HasTanwin(AnalyzedText text, int token) =>
        !text.Folded.IsPlain && text.SpanOf(token) is { Length: > 1 } span && text.Text.AsSpan(span.Start, span.Length).IndexOfAnyInRange('\u064B', '\u064D') >= 0;

    /// <summary>A name that the gazetteer writes without an article is less sure with one: «السلوك» is no town.</summary>
    public static NameUse UseOf(LexiconMatch<PlaceName> name) =>
        (name.Form.Clitics & Clitics.Article) == 0 ? name.Entry.Use
        : name.TokenCount == 1 && name.Entry.Senses[0].Place.Kind is PlaceKind.Country or PlaceKind.Continent or PlaceKind.City or PlaceKind.Region ? NameUse.Inner
        : name.Entry.Use <= NameUse.Near ? NameUse.Cue
        : NameUse.Head;

    private static PlaceCues CuesOf(PlaceScan scan, int token, int first, int limit, LexiconMatch<PlaceName> name)
    {
        var cues = (name.Form.Clitics & (Clitics.Bi | Clitics.Li)) != 0 ? PlaceCues.Preposition : PlaceCues.None;
        var before = scan.WordBefore(token, first);
        if (before >= 0)
        {
            foreach (var form in scan.Text.Forms(before))
            {
                if ((form.Clitics & (Clitics.Article | Clitics.Future)) == 0)
                {
                    cues |= CueOf(scan.Words.Of(form.Word));
                }
            }
        }
        else if (token == first && (name.EndToken == limit || scan.IsSign(name.EndToken, ':') || scan.IsSign(name.EndToken, '-') || scan.IsSign(name.EndToken, '–')))
        {
            cues |= PlaceCues.Alone;
        }

        cues |= IsLabel(scan, token, first, name.EndToken) ? PlaceCues.Label : 0;
        var open = token - 1;
        return scan.IsClosing(name.EndToken) && open >= first && scan.Text.Is(open, TokenKind.Punctuation) && !scan.IsSign(open, '#') && !scan.IsSign(open, '،')
            && !scan.IsSign(name.EndToken, ')')
            ? cues | PlaceCues.Quoted
            : cues;
    }

    /// <summary>«• البصيرة: ...», «- الحادثة 12 - الجورة، الاثنين: ...»: a bulletin's item says first where it happened.</summary>
    private static bool IsLabel(PlaceScan scan, int token, int first, int end)
    {
        if (!(token > first && scan.Text.Is(token - 1, TokenKind.Punctuation) && (scan.IsSign(end, ':') || scan.IsSign(end, '|') || scan.IsSign(end, '،'))))
        {
            return false;
        }

        var isNumbered = scan.Text.Is(token - 2, TokenKind.Number) && token - first <= LongestNumber;
        for (var before = first; before < token && !isNumbered; before++)
        {
            if (!scan.Text.Is(before, TokenKind.Punctuation))
            {
                return false;
            }
        }

        return isNumbered || scan.IsSign(end, ':') || scan.IsSign(end, '|');
    }

    private static PlaceCues CueOf(WordClasses classes) =>
        ((classes & WordClasses.Preposition) != 0 ? PlaceCues.Preposition : 0)
        | ((classes & WordClasses.Direction) != 0 ? PlaceCues.Direction : 0)
        | ((classes & (WordClasses.Relation | WordClasses.Head)) != 0 ? PlaceCues.Relation : 0)
        | ((classes & WordClasses.Reporting) != 0 ? PlaceCues.Reporting : 0)
        | ((classes & WordClasses.Title) != 0 ? PlaceCues.Title : 0);

    /// <summary>What else the name is here, by the words beside it; null when nothing speaks for that.</summary>
    private static string? OtherWord(PlaceScan scan, PlaceHit hit, int token, int first)
    {
        if (scan.Language.Media.Contains(hit.Name!) && (hit.Has(PlaceCues.Reporting) || (hit.Has(PlaceCues.Quoted) && !hit.Has(PlaceCues.Relation | PlaceCues.Direction))))
        {
            return "media";
        }

        // «الرقة بوست»
        if (scan.TryFind(hit.End, WordClasses.MediaCloser, out var closer) && closer.Clitics == Clitics.None)
        {
            return "media";
        }

        if (IsSmall(hit.Name!) && ((hit.Has(PlaceCues.Title) && hit.Name!.Use > NameUse.Always) || (hit.Clitics == Clitics.None && IsAfterGivenName(scan, token))))
        {
            return "person";
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

    private static bool IsSmall(PlaceName name) =>
        name.Senses[0].Place.Kind is PlaceKind.Town or PlaceKind.Village or PlaceKind.Neighbourhood or PlaceKind.District;

    private static bool IsAfterGivenName(PlaceScan scan, int token) =>
        scan.Text.Is(token - 1, TokenKind.Word) && scan.Is(token - 1, WordClasses.GivenName)
        && !scan.Is(token - 1, WordClasses.Preposition);

    private static bool Holds(PlaceScan scan, int token, System.Collections.Frozen.FrozenSet<string> words) =>
        scan.Text.Is(token, TokenKind.Word) && words.Count > 0
        && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scan.Text.Word(token));
}
