using System.Collections.Immutable;
using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>
/// Takes away the names of newspapers, bodies, tribes, operations and persons before places are looked for, so that
/// «قوات سوريا الديمقراطية» or «صحيفة الوطن» yields no place. What place names they hold is kept as refused.
/// </summary>
internal static class OtherNames
{
    /// <summary>A quoted name longer than this is a quotation, not a name.</summary>
    private const int LongestQuotedName = 7;

    private const WordClasses Any = WordClasses.OpensOther | WordClasses.OpensName | WordClasses.Associative;

    private const Clitics Proclitics = Clitics.Conjunction | Clitics.Bi | Clitics.Li | Clitics.Ka;

    public static void Mark(PlaceScan scan, PlaceContext context)
    {
        var matches = new List<LexiconMatch<string>>();
        for (var sentence = 0; sentence < scan.Text.Sentences.Length; sentence++)
        {
            var (first, end) = scan.TokensOf(sentence, Any);
            for (var token = first; token < end; token++)
            {
                if (!scan.MayBe(token, Any))
                {
                    continue;
                }

                var isOther = TryPhrase(scan, token, first, end, matches, out var phraseEnd, out var category);
                if (
                    scan.GoesOn(token)
                    && scan.TryName(token, end, Proclitics, out var name)
                    && name.TokenCount > 1
                    && name.Entry.Use <= NameUse.Near
                    && name.EndToken > phraseEnd
                )
                {
                    // «زور شمر», «منطقة نبع السلام»: the tribe or operation is only part of a place's name.
                    token = name.EndToken - 1;
                }
                else if (isOther || TryAssociative(scan, token, end, out phraseEnd, out category))
                {
                    Refuse(scan, sentence, token, phraseEnd, category);
                    token = phraseEnd - 1;
                }
            }
        }

        foreach (var span in context.Publishers)
        {
            var first = scan.Text.TokenAt(span.Start);
            var end = scan.Text.TokenAt(span.End);
            if (IsInHeading(scan, first))
            {
                continue;
            }

            Refuse(scan, first < scan.Text.TokenCount ? scan.Text.SentenceOf(first) : 0, first, end, "media");
        }
    }

    /// <summary>«منطقة دير الزور – الميادين»: what a classifying noun opens is the heading of a region's news, and no dateline with its medium.</summary>
    private static bool IsInHeading(PlaceScan scan, int token) =>
        token < scan.Text.TokenCount
        && scan.Text.Sentences[scan.Text.SentenceOf(token)].FirstToken is var first
        && first < token
        && scan.Is(first, WordClasses.Head);

    /// <summary>The longest name of a body, tribe, operation, person or medium that begins at a token.</summary>
    private static bool TryPhrase(
        PlaceScan scan,
        int token,
        int first,
        int limit,
        List<LexiconMatch<string>> matches,
        out int end,
        out string category
    )
    {
        (end, category) = (token, "");
        if (!scan.MayBe(token, WordClasses.OpensOther))
        {
            return false;
        }

        matches.Clear();
        scan.Language.Others.FindAt(scan.Text, token, matches);
        foreach (var match in matches)
        {
            if (
                match.EndToken > end
                && match.EndToken <= limit
                && (match.Form.Clitics & (Clitics.Article | Clitics.Future)) == 0
                && (match.Entry != PlaceLanguage.QuotedMedium || (scan.IsQuote(token - 1) && scan.IsQuote(match.EndToken)))
            )
            {
                (end, category) = (match.EndToken, match.Entry == PlaceLanguage.QuotedMedium ? "media" : match.Entry);
            }
        }

        // «حي المالكي» and «قرية النعيم» are places, though a person and a tribe bear the names.
        return end > token + 1
            || (end == token + 1 && !scan.Is(scan.WordBefore(token, first), WordClasses.Head) && !ListItems.IsOfHeadedList(scan, token, first));
    }

    private static bool TryAssociative(PlaceScan scan, int token, int limit, out int end, out string category)
    {
        (end, category) = (token, "");
        if (!scan.TryFind(token, WordClasses.Associative, out var form))
        {
            return false;
        }

        var at = token + 1;
        while (scan.TryFind(at, WordClasses.Associative, out var next) && next.Clitics == Clitics.None && at + 1 < limit)
        {
            at++; // «لواء شهداء الرقة»
        }

        if (!TryNamed(scan, at, limit, out var named))
        {
            return false;
        }

        foreach (var noun in scan.Words.AssociativesOf(form.Word))
        {
            if (noun.Before is { } before ? !scan.Text.Is(token - 1, before) : noun.Category == "person" && scan.Is(token - 1, WordClasses.Head))
            {
                continue; // «قرية تدعى الأسدية»
            }

            if (noun.TakesQuotes ? IsQuoted(scan, at) : noun.Closers.IsEmpty || (named < limit && IsAnyOf(scan.Text, named, noun.Closers)))
            {
                (end, category) = (noun.TakesQuotes || noun.Closers.IsEmpty ? named : named + 1, noun.Category);
                return true;
            }
        }

        return false;
    }

    private static bool IsQuoted(PlaceScan scan, int at) => scan.SkipOpening(ref at);

    private static bool IsAnyOf(AnalyzedText text, int token, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.Is(token, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The end of the name at a token: what stands in quotes there, or a place name with what coordinates with it.</summary>
    private static bool TryNamed(PlaceScan scan, int at, int limit, out int end)
    {
        var name = at;
        if (scan.SkipOpening(ref name))
        {
            for (end = name; end < limit && end - name <= LongestQuotedName; end++)
            {
                if (scan.IsClosing(end))
                {
                    end++;
                    return true;
                }
            }
        }

        end = name;
        if (!scan.TryName(name, limit, Clitics.Article, out var match))
        {
            return false;
        }

        end = match.EndToken;
        scan.SkipClosing(ref end);
        return true;
    }

    private static void Refuse(PlaceScan scan, int sentence, int first, int end, string category)
    {
        for (var token = first; token < end; token++)
        {
            if (
                scan.TryName(token, end, Clitics.Conjunction | Clitics.Bi | Clitics.Li | Clitics.Article, out var match)
                && match.Entry.Use <= NameUse.Near
            )
            {
                scan.Hits.Add(
                    new PlaceHit
                    {
                        First = token,
                        End = match.EndToken,
                        Skip = match.Form.CliticLength,
                        Sentence = sentence,
                        Name = match.Entry,
                        Rule = category,
                        RefusedAs = category,
                    }
                );
                token = match.EndToken - 1;
            }
        }

        scan.Take(first, end);
    }
}
