using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places;

/// <summary>
/// Finds names after a classifying noun: «بلدة هجين», «حي البدو», and whole lists after a dual or plural,
/// «قرى أبو الحسن والشجلة والمراشدة». A name there is a place however ordinary its word, and an unknown one is found too.
/// </summary>
internal static class HeadedNames
{
    /// <summary>A parenthesis in a list longer than this ends the list.</summary>
    private const int LongestAside = 8;

    public static void Find(PlaceScan scan)
    {
        for (var sentence = 0; sentence < scan.Text.Sentences.Length; sentence++)
        {
            var (first, end) = (scan.Text.Sentences[sentence].FirstToken, scan.Text.Sentences[sentence].EndToken);
            for (var token = first; token < end; token++)
            {
                if (scan.TryFind(token, WordClasses.Head, out var form) && !scan.IsTaken(token))
                {
                    Read(scan, sentence, token, end, form);
                }
            }
        }
    }

    private static void Read(PlaceScan scan, int sentence, int token, int limit, WordForm form)
    {
        var head = scan.Words.HeadOf(form.Word);
        var at = token + 1;
        var quoted = scan.SkipOpening(ref at);
        var opened = at > token + 1;
        var hasName = scan.TryName(at, limit, Clitics.Article, out var name, afterHead: true);

        // The gazetteer may write the head into the name: «مخيم الهول», «جسر الشغور».
        if (scan.TryName(token, limit, Clitics.Conjunction | Clitics.Bi | Clitics.Li | Clitics.Ka, out var whole)
            && whole.TokenCount > 1 && (!hasName || whole.EndToken >= name.EndToken))
        {
            scan.Add(new PlaceHit
            {
                First = token,
                End = WithQualifiers(scan, whole.EndToken, limit, head.Noun),
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

        if (hasName && !quoted && name is { TokenCount: 1, Form.Clitics: Clitics.None } && (scan.Is(at, WordClasses.Ordinary) || IsAdjective(head, name.Entry)))
        {
            return; // «قرية جديدة» is a new village, though there are villages of that name.
        }

        var start = head.Noun.IsPartOfName && !opened ? (First: token, Skip: form.CliticLength) : (First: at, Skip: hasName ? name.Form.CliticLength : 0);
        int end;
        if (hasName && (Fits(head, name) || IsInTown(head, name) || IsTownCalledQuarter(head, name)))
        {
            end = WithQualifiers(scan, WithCloser(scan, name, limit, head.Noun), limit, head.Noun);
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
            if (BearsForeignName(head))
            {
                scan.Add(Unknown(sentence, start.First, name.EndToken, start.Skip, head.Noun));
            }

            return; // «أحياء حلب», «مدن سوريا»: the name is found by itself.
        }
        else if (UnknownNamesReader.TryRead(scan, at, limit, head.Noun.Unknown, quoted, out end)
            && (head.Number == HeadNumber.One || quoted || IsListed(scan, end, limit))
            && !(head.Noun.IsAny && !quoted && IsDefinite(scan, end)))
        {
            end = WithQualifiers(scan, end, limit, head.Noun);
            scan.Add(Unknown(sentence, start.First, end, start.Skip, head.Noun));
        }
        else
        {
            return;
        }

        if (head.Number != HeadNumber.One)
        {
            ReadList(scan, sentence, end, limit, head);
        }
    }

    /// <summary>«مناطق سورية»، «مدن سورية» are Syrian regions and towns.</summary>
    private static bool IsAdjective(HeadForm head, PlaceName name) =>
        name is { Use: NameUse.After, Senses: [{ Place.Kind: PlaceKind.Country }, ..] } && !head.Noun.Kinds.Contains(PlaceKind.Country);

    /// <summary>«منطقة الشريط الحدودي»: a name takes no adjective, so a word that has one is none.</summary>
    private static bool IsDefinite(PlaceScan scan, int token) =>
        scan.Text.Is(token, TokenKind.Word) && scan.Text.Word(token).StartsWith("ال", StringComparison.Ordinal);

    /// <summary>Whether a quarter, camp or base may bear the name of a place elsewhere («حي القدس»); plurals mean that place's own («أحياء القدس»).</summary>
    private static bool BearsForeignName(HeadForm head) => head is { Noun.IsPartOfName: true, Number: HeadNumber.One };

    /// <summary>«حي السيدة زينب»: a town at the edge of a city; a name of one word may as well be borrowed («حي القدس»).</summary>
    private static bool IsTownCalledQuarter(HeadForm head, LexiconMatch<PlaceName> name) =>
        head is { Number: HeadNumber.One, Noun.FirstKind: PlaceKind.Neighbourhood } && name.TokenCount > 1
        && name.Entry.Senses[0] is { Use: NameUse.Always, Place.Kind: PlaceKind.Town or PlaceKind.Village or PlaceKind.Camp };

    /// <summary>«سجن الرقة»: a camp, base or crossing that is named after a town, and that the gazetteer does not have.</summary>
    private static bool IsInTown(HeadForm head, LexiconMatch<PlaceName> name) =>
        head is { Number: HeadNumber.One, Noun.IsPartOfName: true } && head.Noun.FirstKind is not (PlaceKind.Neighbourhood or PlaceKind.Region or PlaceKind.River or PlaceKind.Lake or PlaceKind.Mountain or PlaceKind.Village)
        && name.Entry.Senses.Any(sense => sense.Use < NameUse.Inner && sense.Place.Kind is PlaceKind.City or PlaceKind.Town or PlaceKind.Village);

    /// <summary>Where the gazetteer writes no article and the text does, only small places are meant: «الحصيبة» is not حصيبة.</summary>
    private static bool Fits(HeadForm head, LexiconMatch<PlaceName> name)
    {
        var withArticle = (name.Form.Clitics & Clitics.Article) != 0 && name.TokenCount == 1;
        foreach (var sense in name.Entry.Senses)
        {
            if (withArticle && sense.Place.Kind is PlaceKind.City or PlaceKind.Country or PlaceKind.Governorate or PlaceKind.Region or PlaceKind.River)
            {
                continue;
            }

            if (head.Noun.Fits(sense) || (head.Noun.Kinds.Contains(PlaceKind.Governorate) && sense.Place.Kind == PlaceKind.City))
            {
                return true;
            }
        }

        return false;
    }

    private static void ReadList(PlaceScan scan, int sentence, int at, int limit, HeadForm head)
    {
        for (var item = 2; head.Number == HeadNumber.Many || item <= 2; item++)
        {
            if (!TryNextItem(scan, ref at, limit, out var quoted) || scan.Is(at, WordClasses.Head | WordClasses.Rural | WordClasses.Rurals))
            {
                return;
            }

            int end;
            if (scan.TryName(at, limit, Clitics.Article | Clitics.Conjunction, out var name, afterHead: true))
            {
                var isBorrowed = head.Noun.FirstKind == PlaceKind.Village && name.Entry.Senses.All(sense => sense.Place.CountryId is not ("c-SY" or "c-IQ"));
                if (!Fits(head, name) && !isBorrowed)
                {
                    return;
                }

                end = WithCloser(scan, name, limit, head.Noun);
                scan.Add(new PlaceHit
                {
                    First = at,
                    End = end,
                    Skip = name.Form.CliticLength,
                    Sentence = sentence,

                    // Among villages, the name of a city abroad is that of an unknown village.
                    Name = isBorrowed ? null : name.Entry,
                    Clitics = name.Form.Clitics & ~Clitics.Conjunction,
                    Head = head.Noun,
                    Rule = "listed",
                });
            }
            else if (UnknownNamesReader.TryRead(scan, at, limit, UnknownNames.Yes, quoted, out end, out var skip) && (head.Number == HeadNumber.Two || IsListed(scan, end, limit) || skip > 0))
            {
                scan.Add(Unknown(sentence, at, end, skip, head.Noun));
            }
            else
            {
                return;
            }

            at = end;
        }
    }

    /// <summary>Moves to the next item of a list: past a bracketed aside, a closing quote, a comma, a و that stands apart.</summary>
    private static bool TryNextItem(PlaceScan scan, ref int at, int limit, out bool quoted)
    {
        var next = at;
        scan.SkipClosing(ref next);
        if (scan.IsSign(next, '('))
        {
            var close = next;
            while (close < limit && close - next <= LongestAside && !scan.IsSign(close, ')'))
            {
                close++;
            }

            next = scan.IsSign(close, ')') ? close + 1 : next;
        }

        var parted = false;
        while (next < limit && (scan.IsSign(next, '،') || scan.IsSign(next, ',') || scan.IsSign(next, '/') || scan.Text.Is(next, "و")))
        {
            parted = true;
            next++;
        }

        quoted = scan.SkipOpening(ref next);
        at = next;
        return next < limit && scan.Text.Is(next, TokenKind.Word) && (parted || scan.Text.Word(next)[0] == 'و');
    }

    /// <summary>Whether more of a list comes after a token: an unknown name in the middle of a list is believed.</summary>
    private static bool IsListed(PlaceScan scan, int end, int limit)
    {
        var at = end;
        return TryNextItem(scan, ref at, limit, out _);
    }

    /// <summary>«قرية السلحبية الشرقية»: the part of a village belongs to its name.</summary>
    private static int WithCloser(PlaceScan scan, LexiconMatch<PlaceName> name, int limit, HeadNoun head) =>
        head.Kinds.Contains(PlaceKind.Village) && name.Entry.Senses[0].Place.Kind == PlaceKind.Village && name.EndToken < limit && UnknownNamesReader.IsCloser(scan, name.EndToken)
            ? name.EndToken + 1
            : name.EndToken;

    /// <summary>«حقل العمر النفطي»: the words that close the name of a field, base or airport belong to it.</summary>
    private static int WithQualifiers(PlaceScan scan, int end, int limit, HeadNoun head)
    {
        if (head.IsPartOfName && head.FirstKind is PlaceKind.Oilfield or PlaceKind.Base or PlaceKind.Airport)
        {
            while (end < limit && scan.TryFind(end, WordClasses.Qualifier, out var form) && form.Clitics == Clitics.None)
            {
                end++;
            }
        }

        return end;
    }

    private static PlaceHit Unknown(int sentence, int first, int end, int skip, HeadNoun head) => new()
    {
        First = first,
        End = end,
        Skip = skip,
        Sentence = sentence,
        Head = head,
        Rule = "unknown",
    };
}
