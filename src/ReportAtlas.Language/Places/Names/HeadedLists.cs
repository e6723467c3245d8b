using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>
/// Reads the list that a dual or plural noun heads: «قرى أبو الحسن والشجلة والمراشدة», «"تل حسين، والفيرزية"»,
/// and what a phrase such as «منها» or «وهي:» leads to after the noun: «12 قرية وهي: ...».
/// </summary>
internal static class HeadedLists
{
    /// <summary>Words of an item that is no name.</summary>
    private const int LongestSkipped = 4;

    /// <summary>Words of an item between two numbers.</summary>
    private const int LongestNumbered = 3;

    public static void Read(PlaceScan scan, int sentence, int at, int limit, HeadForm head)
    {
        for (var item = 2; head.Number == HeadNumber.Many || item <= 2; item++)
        {
            if (
                !ListItems.TryNext(scan, ref at, limit, out var quoted)
                || (!TryReadItem(scan, sentence, ref at, limit, head, quoted) && !TrySkip(scan, ref at, limit))
            )
            {
                return;
            }
        }
    }

    /// <summary>What «هي:»، «منها» lead to after a plural noun, or after a noun with a number before it.</summary>
    public static bool TryReadLedIn(PlaceScan scan, int sentence, int token, int limit, HeadForm head)
    {
        if (
            head.Number == HeadNumber.Two
            || (head.Number == HeadNumber.One && !scan.Text.Is(token - 1, TokenKind.Number))
            || !ListOpenings.TryLeadIn(scan, token + 1, limit, head, out var at)
        )
        {
            return false;
        }

        var many = head with { Number = HeadNumber.Many };
        var quoted = scan.SkipOpening(ref at);
        if (scan.Is(at, WordClasses.Ordinary | WordClasses.Preposition) || !TryReadItem(scan, sentence, ref at, limit, many, quoted))
        {
            return false;
        }

        Read(scan, sentence, at, limit, many);
        return true;
    }

    /// <summary>«تل شنان، محطة الضخ، تل جمعة»: what is no name among the items of a list is passed over where a known name comes after it.</summary>
    private static bool TrySkip(PlaceScan scan, ref int at, int limit)
    {
        var end = at;
        while (end < limit && end - at < LongestSkipped && scan.Text.Is(end, TokenKind.Word))
        {
            end++;
        }

        var next = end;
        if (
            end == at
            || !scan.IsComma(end)
            || !ListItems.TryNext(scan, ref next, limit, out _)
            || !scan.TryName(next, limit, Clitics.Article | Clitics.Conjunction, out _, afterHead: true)
        )
        {
            return false;
        }

        at = end;
        return true;
    }

    /// <summary>Whether more of a list comes after a token: an unknown name in the middle of a list is believed.</summary>
    public static bool Continues(PlaceScan scan, int end, int limit)
    {
        var at = end;
        return ListItems.TryNext(scan, ref at, limit, out _);
    }

    private static bool TryReadItem(PlaceScan scan, int sentence, ref int at, int limit, HeadForm head, bool quoted)
    {
        if (scan.Is(at, WordClasses.Head | WordClasses.Rural | WordClasses.Rurals))
        {
            return false;
        }

        if (ListItems.IsNumbered(scan, at) && TryReadNumbered(scan, sentence, ref at, limit, head))
        {
            return true;
        }

        if (scan.Is(at, WordClasses.Relation) && scan.TryName(at + 1, limit, Clitics.None, out var beside))
        {
            at = beside.EndToken; // «ومحيط خان شيخون»: found by itself, and the list goes on.
            return true;
        }

        // «والأنبار ونينوى، وأن»: a word that is no name but و with a particle ends the list, though a town abroad is spelt so.
        if (
            scan.TryName(at, limit, Clitics.Article | Clitics.Conjunction, out var name, afterHead: true)
            && !HeadFit.IsOfAnotherHead(head, name)
            && !(name is { TokenCount: 1, Form.Clitics: Clitics.None } && scan.Text.Word(at)[0] == 'و' && scan.Is(at, WordClasses.Ordinary))
            && !(name is { TokenCount: 1, Form.Clitics: Clitics.None } && UnknownNamesReader.OpensLonger(scan, at))
            && !UnknownNamesReader.IsCutShort(scan, at, name)
            && !UnknownNamesReader.IsCutBeforeAdjective(scan, head, name)
        )
        {
            return TryAddKnown(scan, sentence, ref at, limit, head, name);
        }

        if (
            !UnknownNamesReader.TryRead(
                scan,
                at,
                limit,
                new UnknownNameContext(head.Number == HeadNumber.Two ? UnknownNames.Listed : UnknownNames.Yes, quoted, IsListed: true),
                out var end,
                out var skip
            ) || (head.Number == HeadNumber.Many && skip == 0 && !quoted && !IsLast(scan, at, end, limit))
        )
        {
            return false;
        }

        scan.Add(HeadedNames.Unknown(sentence, at, end, skip, head.Noun));
        at = end;
        return true;
    }

    /// <summary>«1- سيكان 2- باني كري 3- ...»: what stands between two numbers is one name, of three words at most.</summary>
    private static bool TryReadNumbered(PlaceScan scan, int sentence, ref int at, int limit, HeadForm head)
    {
        var end = at;
        while (end < limit && end - at <= LongestNumbered && scan.Text.Is(end, TokenKind.Word) && !scan.IsTaken(end))
        {
            end++;
        }

        var next = end;
        if (
            end == at
            || end - at > LongestNumbered
            || !(end == limit || ListItems.TryNext(scan, ref next, limit, out _))
            || (scan.TryName(at, limit, Clitics.Article, out var name, afterHead: true) && name.EndToken == end && HeadFit.Fits(head, name))
        )
        {
            return false;
        }

        scan.Add(HeadedNames.Unknown(sentence, at, end, 0, head.Noun));
        at = end;
        return true;
    }

    /// <summary>An item without its و is believed when more of the list follows, or what tells where the list lies.</summary>
    private static bool IsLast(PlaceScan scan, int at, int end, int limit) =>
        Continues(scan, end, limit)
        || scan.Is(end, WordClasses.Relative)
        || (
            scan.Text.Word(at).StartsWith("ال", StringComparison.Ordinal)
            && scan.Is(end, WordClasses.Preposition | WordClasses.Relation | WordClasses.Direction | WordClasses.Rural)
        );

    private static bool TryAddKnown(PlaceScan scan, int sentence, ref int at, int limit, HeadForm head, LexiconMatch<PlaceName> name)
    {
        var isBorrowed = IsBorrowed(head, name);
        if (!isBorrowed && !HeadFit.Fits(head, name))
        {
            return false;
        }

        var end = NameEnds.WithCloser(scan, name, limit, head.Noun);
        scan.Add(
            new PlaceHit
            {
                First = at,
                End = end,
                Skip = name.Form.CliticLength,
                Sentence = sentence,
                Name = isBorrowed ? null : name.Entry,
                Clitics = name.Form.Clitics & ~Clitics.Conjunction,
                Head = head.Noun,
                Rule = "listed",
            }
        );
        at = end;
        return true;
    }

    /// <summary>Among villages, the name of a city abroad is that of an unknown village; among quarters, that of a field or camp is one.</summary>
    private static bool IsBorrowed(HeadForm head, LexiconMatch<PlaceName> name) =>
        head.Noun.FirstKind switch
        {
            PlaceKind.Village => name.Entry.Senses.All(sense =>
                sense.Place.CountryId is not ("c-SY" or "c-IQ")
                || sense.Place.Kind is PlaceKind.Neighbourhood or PlaceKind.Oilfield or PlaceKind.Camp or PlaceKind.Base or PlaceKind.Prison
            ),
            PlaceKind.Neighbourhood => !HeadFit.Fits(head, name)
                && name.Entry.Senses.All(sense =>
                    sense.Place.Kind is not (PlaceKind.City or PlaceKind.Town or PlaceKind.Governorate or PlaceKind.Country or PlaceKind.Region)
                ),
            _ => false,
        };
}
