using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>
/// Finds expressions that point at a place without naming it and resolves them to what they point at: «المدينة»،
/// «البلدة ذاتها»، «هناك»، «الريف الشرقي»، «العاصمة السورية». They are no place names but may say where an event happened.
/// </summary>
internal static class PointingExpressions
{
    /// <summary>What was named more sentences ago than this is not pointed at any more.</summary>
    private const int Reach = 6;

    /// <summary>Nor what was named more names ago than this.</summary>
    private const int MostNames = 30;

    public static void Find(PlaceScan scan, List<PlaceMention> mentions)
    {
        var pointers = new List<LexiconMatch<Place>>();
        var before = 0;
        for (var sentence = 0; sentence < scan.Text.Sentences.Length; sentence++)
        {
            var (first, end) = scan.TokensOf(sentence, WordClasses.Anaphor | WordClasses.OpensPointer);
            for (var token = first; token < end; token++)
            {
                if (!scan.MayBe(token, WordClasses.Anaphor | WordClasses.OpensPointer) || scan.IsTaken(token))
                {
                    continue;
                }

                while (before < scan.Hits.Count && scan.Hits[before].First < token)
                {
                    before++;
                }

                pointers.Clear();
                scan.Language.Pointers.FindAt(scan.Text, token, pointers);
                if (pointers.Count > 0)
                {
                    var found = pointers[^1];
                    mentions.Add(Make(scan, token, found.EndToken, found.Form.CliticLength, found.Entry, 0.9));
                    token = found.EndToken - 1;
                }
                else if (
                    scan.TryFind(token, WordClasses.Anaphor, out var form)
                    && !IsExistential(scan, token)
                    && Antecedent(scan, before, sentence, scan.Words.AnaphorOf(form.Word)) is { } place
                )
                {
                    var again = scan.Is(token + 1, WordClasses.Again) ? 1 : 0;
                    mentions.Add(Make(scan, token, token + 1 + again, form.CliticLength, place, again > 0 ? 0.85 : 0.7));
                    token += again;
                }
            }
        }
    }

    /// <summary>«هناك» points at a place only where its clause ends; before more words it says that something exists.</summary>
    private static bool IsExistential(PlaceScan scan, int token) => scan.Text.Is(token, "هناك") && scan.Text.Is(token + 1, TokenKind.Word);

    private static PlaceMention Make(PlaceScan scan, int first, int end, int skip, Place place, double confidence)
    {
        var span = scan.Text.SpanOf(first, end, skip);
        return new PlaceMention
        {
            Span = span,
            Surface = span.In(scan.Text.Text),
            Status = PlaceStatus.Anaphor,
            Place = place,
            Kind = place.Kind,
            Precision =
                place.IsArea ? PlacePrecision.Region
                : place.PointIsContainers ? PlacePrecision.Near
                : PlacePrecision.Exact,
            Confidence = confidence,
            Rule = "pointing",
            Reason = new Reason("place.pointing", place.Name),
        };
    }

    /// <summary>The nearest place before that fits; «المدينة» passes over a governorate to its city when no city was named.</summary>
    private static Place? Antecedent(PlaceScan scan, int before, int sentence, HeadNoun noun)
    {
        Place? seat = null;
        Place? otherwise = null;
        Place? lesser = null;
        Place? located = null;
        for (var at = before - 1; at >= Math.Max(0, before - MostNames) && sentence - scan.Hits[at].Sentence <= Reach; at--)
        {
            if (scan.Hits[at] is not { IsIn: true, Place: { } place })
            {
                // «قرية ...» with a name that no gazetteer knows: «القرية» is that one, and no village further back.
                if (!noun.IsAny && scan.Hits[at] is { IsIn: true } open && noun.Kinds.Contains(open.Kind))
                {
                    return null;
                }

                continue;
            }

            // «في قرية سلوك شرق مدينة تل أبيض شمالي الرقة ... في البلدة»: names that only say where the first one lies, whatever that is called.
            if (
                !noun.IsAny
                && IsOfSettlement(noun)
                && Fits(noun, place)
                && !IsCalled(noun, scan.Hits[at].Head)
                && at > 0
                && scan.Hits[at - 1] is { IsIn: true, Place: { } within }
                && Fits(noun, within)
                && OnlyLocates(scan, scan.Hits[at - 1].End, scan.Hits[at].First)
            )
            {
                located ??= place;
                continue;
            }

            // «في بلدة البصيرة قرب مدينة الميادين ... في البلدة»: the one that the text itself calls so goes before a nearer one that it calls something else.
            if (Fits(noun, place) && IsCalledOtherwise(noun, scan.Hits[at].Head))
            {
                otherwise ??= place;
                continue;
            }

            // «في قرية تل علو ... باتجاه تل حميس ... في القرية»: so does one that is no village before a village that is called one.
            if (
                !noun.IsAny
                && Fits(noun, place)
                && IsOfSettlement(noun)
                && scan.Hits[at].Head is null
                && place.Kind != noun.Kinds[0]
                && IsSettlement(place)
            )
            {
                lesser ??= place;
                continue;
            }

            if (lesser is not null && !(Fits(noun, place) && IsCalled(noun, scan.Hits[at].Head)))
            {
                continue;
            }

            if (Fits(noun, place))
            {
                // «في منبج شرقي حلب ... في المدينة»: the second name only says where the first one lies.
                return
                    at > 0
                    && scan.Hits[at - 1] is { IsIn: true, Place: { } inner }
                    && Fits(noun, inner)
                    && OnlyLocates(scan, scan.Hits[at - 1].End, scan.Hits[at].First)
                    ? inner
                    : place;
            }

            if (noun.Kinds.Contains(PlaceKind.Governorate) && seat is null && scan.Language.Gazetteer.GovernorateOf(place) is { } governorate)
            {
                seat = governorate;
            }
        }

        return lesser ?? otherwise ?? located ?? seat;
    }

    /// <summary>Whether the text heads a settlement by another noun than the one that points.</summary>
    private static bool IsCalledOtherwise(HeadNoun noun, HeadNoun? head) =>
        !noun.IsAny
        && head is { IsAny: false, IsPartOfName: false }
        && IsOfSettlement(noun)
        && IsOfSettlement(head)
        && head.Kinds[0] != noun.Kinds[0];

    /// <summary>Whether the text heads a place by the noun that points; «منطقة» heads any kind and is none.</summary>
    private static bool IsCalled(HeadNoun noun, HeadNoun? head) => head is { IsAny: false } && head.Kinds[0] == noun.Kinds[0];

    private static bool IsOfSettlement(HeadNoun noun) => noun.Kinds[0] is PlaceKind.City or PlaceKind.Town or PlaceKind.Village;

    private static bool IsSettlement(Place place) => place.Kind is PlaceKind.City or PlaceKind.Town or PlaceKind.Village;

    private static bool Fits(HeadNoun noun, Place place) =>
        noun.IsAny ? place.Kind is not (PlaceKind.Country or PlaceKind.Continent) : noun.Kinds.Contains(place.Kind);

    private static bool OnlyLocates(PlaceScan scan, int first, int end)
    {
        var hasSide = false;
        for (var token = first; token < end; token++)
        {
            if (!scan.Is(token, WordClasses.Side | WordClasses.Rural | WordClasses.Head | WordClasses.Preposition))
            {
                return false;
            }

            hasSide |= scan.Is(token, WordClasses.Side | WordClasses.Rural);
        }

        return hasSide;
    }
}
