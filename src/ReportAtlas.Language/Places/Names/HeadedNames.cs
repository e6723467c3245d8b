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

        var after = scan.Is(token + 1, WordClasses.Between) ? token + 2 : token + 1;
        var at = after;
        var isBracketed = scan.IsSign(at, '(');
        var quoted = scan.SkipOpening(ref at);
        var hasName = scan.TryName(at, limit, Clitics.Article, out var name, afterHead: true) && !HeadFit.IsOfAnotherHead(head, name);

        // «مدينة الباب شرقي حلب»: no quarter is called a town, so the town's own name ends before «شرقي».
        if (hasName && name.TokenCount > 1 && !HeadFit.Fits(head, name) && scan.TryName(at, name.EndToken - 1, Clitics.Article, out var shorter, afterHead: true) && HeadFit.Fits(head, shorter))
        {
            name = shorter;
        }

        // «منطقة جزرة الميلاج»: a word that opens longer names is no name by itself before a definite one.
        hasName = hasName && !((name.TokenCount == 1 && UnknownNamesReader.OpensLonger(scan, at)) || UnknownNamesReader.IsCutShort(scan, at, name));

        // The gazetteer may write the head into the name: «مخيم الهول», «جسر الشغور».
        if (scan.TryName(token, limit, Clitics.Conjunction | Clitics.Bi | Clitics.Li | Clitics.Ka, out var whole)
            && whole.TokenCount > 1 && (!hasName || whole.EndToken >= name.EndToken))
        {
            scan.Add(new PlaceHit
            {
                First = token,
                End = NameEnds.WithQualifiers(scan, whole.EndToken, limit, head.Noun),
                Skip = whole.Form.CliticLength,
                Sentence = sentence,
                Name = whole.Entry,
                Clitics = whole.Form.Clitics,
                Head = head.Noun,
                IsWhole = true,
                Rule = "headed",
            });
            return;
        }

        if (hasName && !quoted && name is { TokenCount: 1, Form.Clitics: Clitics.None } && ((scan.Is(at, WordClasses.Ordinary) && !IsGenitive(scan, at)) || HeadFit.IsAdjective(head, name.Entry)))
        {
            return; // «قرية جديدة» is a new village, though there are villages of that name.
        }

        // A dual or plural classifies («حيي العمال والعرفي»), so it is no part of any of its names; quotes say themselves what the name is.
        var isInName = head is { Noun.IsPartOfName: true, Number: HeadNumber.One } && at == after;
        var start = isInName ? (First: token, Skip: form.CliticLength) : (First: at, Skip: hasName ? name.Form.CliticLength : 0);
        int end;
        if (hasName && (HeadFit.Fits(head, name) || HeadFit.IsInTown(head, name) || HeadFit.IsTownCalledQuarter(head, name)))
        {
            end = NameEnds.WithQualifiers(scan, NameEnds.WithCloser(scan, name, limit, head.Noun), limit, head.Noun);
            if (NameEnds.Quoted(scan, end, limit, head, quoted || isBracketed) is { } closed)
            {
                (start, end) = ((token, form.CliticLength), closed);
            }

            scan.Add(new PlaceHit
            {
                First = start.First,
                End = end,
                Skip = start.Skip,
                Sentence = sentence,
                Name = name.Entry,
                Clitics = name.Form.Clitics,
                Head = head.Noun,
                Rule = "headed",
            });
        }
        else if (hasName)
        {
            if (HeadFit.BearsForeignName(head))
            {
                end = UnknownNamesReader.IsCloser(scan, name.EndToken) ? name.EndToken + 1 : name.EndToken;
                scan.Add(Unknown(sentence, start.First, end, start.Skip, head.Noun));
            }

            return; // «أحياء حلب», «مدن سوريا»: the name is found by itself.
        }
        else if (TryUnknown(scan, token, at, limit, head, quoted || isBracketed, out end) || (isBracketed && TryUnknown(scan, token, at, limit, head, quoted, out end)))
        {
            end = NameEnds.WithQualifiers(scan, end, limit, head.Noun);
            if (NameEnds.Quoted(scan, end, limit, head, quoted || isBracketed) is { } closed)
            {
                (start, end) = ((token, form.CliticLength), closed);
            }

            scan.Add(Unknown(sentence, start.First, end, start.Skip, head.Noun));
        }
        else
        {
            return;
        }

        if (head.Number != HeadNumber.One)
        {
            HeadedLists.Read(scan, sentence, end, limit, head);
        }
    }

    /// <summary>The plural with the article, which heads names only through a phrase such as «التالية:» or «بينها».</summary>
    private static bool IsTheMany(PlaceScan scan, int token, out HeadForm head)
    {
        foreach (var form in scan.Text.Forms(token))
        {
            if ((form.Clitics & Clitics.Article) != 0 && (scan.Words.Of(form.Word) & WordClasses.Head) != 0 && scan.Words.HeadOf(form.Word) is { Number: HeadNumber.Many, Noun.IsAny: false } many)
            {
                head = many;
                return true;
            }
        }

        head = null!;
        return false;
    }

    /// <summary>A name that the gazetteer does not know; «12 قرية» counts villages and names none.</summary>
    private static bool TryUnknown(PlaceScan scan, int token, int at, int limit, HeadForm head, bool quoted, out int end)
    {
        var isList = head.Number != HeadNumber.One;
        return UnknownNamesReader.TryRead(scan, at, limit, new UnknownNameContext(head.Noun.Unknown, quoted, isList), out end, out var skip)
            && skip == 0
            && (isList || quoted || !scan.Text.Is(token - 1, TokenKind.Number))
            && (!isList || quoted || HeadedLists.Continues(scan, end, limit))
            && !(head.Noun.IsAny && !quoted && IsDefinite(scan, end));
    }

    /// <summary>«منطقة الشريط الحدودي»: a name takes no adjective, so a word that has one is none.</summary>
    private static bool IsDefinite(PlaceScan scan, int token) =>
        scan.Text.Is(token, TokenKind.Word) && scan.Text.Word(token).StartsWith("ال", StringComparison.Ordinal)
        && !(scan.Is(token, WordClasses.Relative) && (scan.Text.Is(token + 1, TokenKind.Word) && scan.Text.Word(token + 1)[0] == 'ل'));

    /// <summary>«منطقة المقابر»: a definite word after an indefinite noun is its genitive and no adjective, so a name of the gazetteer is meant.</summary>
    private static bool IsGenitive(PlaceScan scan, int token) => scan.Text.Word(token).StartsWith("ال", StringComparison.Ordinal) && !IsDefinite(scan, token + 1);

    internal static PlaceHit Unknown(int sentence, int first, int end, int skip, HeadNoun head) => new()
    {
        First = first,
        End = end,
        Skip = skip,
        Sentence = sentence,
        Head = head,
        Rule = "unknown",
    };
}
