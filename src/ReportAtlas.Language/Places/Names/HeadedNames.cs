using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>
/// Finds names after a classifying noun: «بلدة هجين», «حي البدو», and whole lists after a dual or plural,
/// «قرى أبو الحسن والشجلة والمراشدة». A name there is a place however ordinary its word, and an unknown one is found too.
/// </summary>
internal static class HeadedNames
{
    public static void Find(PlaceScan scan)
    {
        for (var sentence = 0; sentence < scan.Text.Sentences.Length; sentence++)
        {
            var (first, end) = scan.TokensOf(sentence, WordClasses.Head);
            for (var token = first; token < end; token++)
            {
                if (!scan.MayBe(token, WordClasses.Head) || scan.IsTaken(token))
                {
                    continue;
                }

                if (scan.TryFind(token, WordClasses.Head, out var form))
                {
                    Read(scan, sentence, token, end, form);
                }
                else if (IsTheMany(scan, token, out var head))
                {
                    HeadedLists.TryReadLedIn(scan, sentence, token, end, head);
                }
            }
        }
    }

    private static void Read(PlaceScan scan, int sentence, int token, int limit, WordForm form)
    {
        var head = scan.Words.HeadOf(form.Word);
        if (HeadedLists.TryReadLedIn(scan, sentence, token, limit, head))
        {
            return;
        }

        var heading = Heading.At(scan, sentence, token, limit, form, head);
        var hasName = TryNameAfter(scan, heading, out var name);
        if (TryAddWhole(scan, heading, hasName ? name.EndToken : 0) || (hasName && EverydayNames.IsWord(scan, heading, name)))
        {
            return;
        }

        var end =
            !hasName ? AddUnknown(scan, heading)
            : HeadFit.Fits(head, name) || HeadFit.IsInTown(head, name) || HeadFit.IsTownCalledQuarter(head, name) ? AddKnown(scan, heading, name)
            : AddOfForeignName(scan, heading, name);
        if (end >= 0 && head.Number != HeadNumber.One)
        {
            HeadedLists.Read(scan, sentence, end, limit, head);
        }
    }

    /// <summary>The name of the gazetteer behind the noun.</summary>
    private static bool TryNameAfter(PlaceScan scan, in Heading heading, out LexiconMatch<PlaceName> name)
    {
        var (head, at) = (heading.Head, heading.NameAt);
        var hasName = scan.TryName(at, heading.Limit, Clitics.Article, out name, afterHead: true) && !HeadFit.IsOfAnotherHead(head, name);

        // «مدينة الباب شرقي حلب»: no quarter is called a town, so the town's own name ends before «شرقي».
        if (
            hasName
            && name.TokenCount > 1
            && !HeadFit.Fits(head, name)
            && scan.TryName(at, name.EndToken - 1, Clitics.Article, out var shorter, afterHead: true)
            && HeadFit.Fits(head, shorter)
        )
        {
            name = shorter;
        }

        // «منطقة جزرة الميلاج»: a word that opens longer names is no name by itself before a definite one.
        return hasName
            && !(
                (name.TokenCount == 1 && UnknownNamesReader.OpensLonger(scan, at))
                || UnknownNamesReader.IsCutShort(scan, at, name)
                || UnknownNamesReader.IsCutBeforeAdjective(scan, head, name)
            );
    }

    /// <summary>The gazetteer may write the head into the name: «مخيم الهول», «جسر الشغور».</summary>
    /// <param name="end">Where the name behind the noun ends; 0 where there is none.</param>
    private static bool TryAddWhole(PlaceScan scan, in Heading heading, int end)
    {
        if (
            !scan.TryName(heading.Token, heading.Limit, Clitics.Conjunction | Clitics.Bi | Clitics.Li | Clitics.Ka, out var whole)
            || whole.TokenCount == 1
            || whole.EndToken < end
        )
        {
            return false;
        }

        scan.Add(
            new PlaceHit
            {
                First = heading.Token,
                End = NameEnds.WithQualifiers(scan, whole.EndToken, heading.Limit, heading.Head.Noun),
                Skip = whole.Form.CliticLength,
                Sentence = heading.Sentence,
                Name = whole.Entry,
                Clitics = whole.Form.Clitics,
                Head = heading.Head.Noun,
                IsWhole = true,
                Rule = "headed",
            }
        );
        return true;
    }

    private static int AddKnown(PlaceScan scan, in Heading heading, LexiconMatch<PlaceName> name)
    {
        var noun = heading.Head.Noun;
        var end = NameEnds.WithQualifiers(scan, NameEnds.WithCloser(scan, name, heading.Limit, noun), heading.Limit, noun);
        var (first, skip, last) = heading.Bounds(scan, end, name.Form.CliticLength);
        scan.Add(
            new PlaceHit
            {
                First = first,
                End = last,
                Skip = skip,
                Sentence = heading.Sentence,
                Name = name.Entry,
                Clitics = name.Form.Clitics,
                Head = noun,
                Rule = "headed",
            }
        );
        return last;
    }

    /// <summary>«أحياء حلب», «مدن سوريا»: the name is found by itself, unless such things bear names of others. No list goes on from it.</summary>
    private static int AddOfForeignName(PlaceScan scan, in Heading heading, LexiconMatch<PlaceName> name)
    {
        // «قرب دوار الحي»: a town far away is called «الحي», but here the quarter is meant that was named before.
        if (HeadFit.BearsForeignName(heading.Head) && !(name.TokenCount == 1 && scan.Is(heading.NameAt, WordClasses.Anaphor)))
        {
            var end = UnknownNamesReader.IsCloser(scan, name.EndToken) ? name.EndToken + 1 : name.EndToken;
            var (first, skip) = heading.Start(name.Form.CliticLength);
            scan.Add(Unknown(heading.Sentence, first, end, skip, heading.Head.Noun));
        }

        return -1;
    }

    /// <summary>Adds a name that the gazetteer does not know; gives where it ends, -1 where there is none.</summary>
    private static int AddUnknown(PlaceScan scan, in Heading heading)
    {
        if (
            !TryUnknown(scan, heading, heading.IsMarked, out var end)
            && !(heading.IsBracketed && TryUnknown(scan, heading, heading.IsQuoted, out end))
        )
        {
            return -1;
        }

        var (first, skip, last) = heading.Bounds(scan, NameEnds.WithQualifiers(scan, end, heading.Limit, heading.Head.Noun), 0);
        scan.Add(Unknown(heading.Sentence, first, last, skip, heading.Head.Noun));
        return last;
    }

    /// <summary>The plural with the article, which heads names only through a phrase such as «التالية:» or «بينها».</summary>
    private static bool IsTheMany(PlaceScan scan, int token, out HeadForm head)
    {
        foreach (var form in scan.Text.Forms(token))
        {
            if (
                (form.Clitics & Clitics.Article) != 0
                && (scan.Words.Of(form.Word) & WordClasses.Head) != 0
                && scan.Words.HeadOf(form.Word) is { Number: HeadNumber.Many, Noun.IsAny: false } many
            )
            {
                head = many;
                return true;
            }
        }

        head = null!;
        return false;
    }

    /// <summary>A name that the gazetteer does not know; «12 قرية» counts villages and names none.</summary>
    private static bool TryUnknown(PlaceScan scan, in Heading heading, bool quoted, out int end)
    {
        var (head, limit, isList) = (heading.Head, heading.Limit, heading.Head.Number != HeadNumber.One);
        if (IsNumberedHill(scan, heading))
        {
            end = heading.NameAt + 1;
            return true;
        }

        return UnknownNamesReader.TryRead(
                scan,
                heading.NameAt,
                limit,
                new UnknownNameContext(head.Noun.Unknown, quoted, isList),
                out end,
                out var skip
            )
            && skip == 0
            && (!head.Noun.IsService || (quoted && heading.IsDescribed) || scan.Is(end, WordClasses.Qualifier))
            && (isList || quoted || !scan.Text.Is(heading.Token - 1, TokenKind.Number))
            && (!isList || quoted || HeadedLists.Continues(scan, end, limit))
            && !(head.Noun.IsAny && !quoted && EverydayNames.IsDefinite(scan, end));
    }

    /// <summary>«تلة 23»: armies call hills by numbers.</summary>
    private static bool IsNumberedHill(PlaceScan scan, in Heading heading) =>
        heading is { IsNext: true, Head: { Number: HeadNumber.One, Noun: { FirstKind: PlaceKind.Mountain, IsPartOfName: true } } }
        && scan.Text.Is(heading.NameAt, TokenKind.Number)
        && !scan.Is(heading.NameAt + 1, WordClasses.Distance)
        && !scan.Text.Is(heading.NameAt + 1, "متر")
        && !scan.Text.Is(heading.NameAt + 1, "مترا");

    internal static PlaceHit Unknown(int sentence, int first, int end, int skip, HeadNoun head) =>
        new()
        {
            First = first,
            End = end,
            Skip = skip,
            Sentence = sentence,
            Head = head,
            Rule = "unknown",
        };
}
