using System.Collections.Immutable;
using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>
/// Finds the countryside and the desert of a place in all their orders: «ريف دير الزور الشرقي», «الريف الشرقي لدير الزور»,
/// «ريفي الرقة الغربي والجنوبي الغربي», «ريفي حلب وإدلب», «باديتي حمص ودير الزور».
/// </summary>
internal static class RuralNames
{
    private const WordClasses Any = WordClasses.Rural | WordClasses.Rurals | WordClasses.Desert | WordClasses.Deserts;

    public static void Find(PlaceScan scan)
    {
        for (var sentence = 0; sentence < scan.Text.Sentences.Length; sentence++)
        {
            var (first, end) = scan.TokensOf(sentence, Any);
            for (var token = first; token < end; token++)
            {
                if (!scan.MayBe(token, Any) || scan.IsTaken(token))
                {
                    continue;
                }

                if (scan.TryFind(token, Any, out var form))
                {
                    ReadConstruct(scan, sentence, token, end, form);
                }
                else if (IsTheCountryside(scan, token, out form))
                {
                    ReadWithPreposition(scan, sentence, token, end, form);
                }
            }
        }
    }

    private static void ReadConstruct(PlaceScan scan, int sentence, int token, int limit, WordForm form)
    {
        var classes = scan.Words.Of(form.Word);
        var surrounding = (classes & (WordClasses.Rural | WordClasses.Rurals)) != 0 ? SurroundingKind.Rural : SurroundingKind.Desert;
        if (TryWhole(scan, sentence, token, limit))
        {
            return;
        }

        var at = token + 1;
        SkipClassifier(scan, ref at);
        var open = at;
        scan.SkipOpening(ref at);
        if (
            !scan.TryName(at, limit, Clitics.Article, out var name)
            || FreeNames.UseOf(name) > (surrounding == SurroundingKind.Rural ? NameUse.Head : NameUse.Cue)
            || !HasSurroundings(name.Entry)
        )
        {
            return;
        }

        var end = name.EndToken;
        end += at > open && scan.IsClosing(end) ? 1 : 0;
        var sides = SideNames.Read(scan, ref end, limit);
        Add(scan, sentence, token, end, form.CliticLength, name.Entry, surrounding, sides);
        if (sides.Length < 2 && (classes & (WordClasses.Rurals | WordClasses.Deserts)) != 0)
        {
            ReadList(scan, sentence, end, limit, surrounding);
        }
    }

    /// <summary>«باديتي حمص ودير الزور»: the rest of the list is countryside or desert too.</summary>
    private static void ReadList(PlaceScan scan, int sentence, int at, int limit, SurroundingKind surrounding)
    {
        while (at < limit)
        {
            var comma = scan.IsComma(at);
            at += comma ? 1 : 0;
            if (
                !scan.TryName(at, limit, Clitics.Conjunction | Clitics.Article, out var name)
                || !(comma || (name.Form.Clitics & Clitics.Conjunction) != 0)
                || !HasSurroundings(name.Entry)
            )
            {
                return;
            }

            var end = name.EndToken;
            var sides = SideNames.Read(scan, ref end, limit);
            Add(scan, sentence, at, end, name.Form.CliticLength, name.Entry, surrounding, sides);
            at = end;
        }
    }

    /// <summary>«الريف الشرقي لدير الزور», «الريف الشرقي لمحافظة دير الزور».</summary>
    private static void ReadWithPreposition(PlaceScan scan, int sentence, int token, int limit, WordForm form)
    {
        var at = token + 1;
        var sides = SideNames.Read(scan, ref at, limit);
        if (sides.IsEmpty)
        {
            return;
        }

        var isFrom = scan.Text.Is(at, "من");
        at += isFrom ? 1 : 0;
        var allowed = Clitics.Article | (isFrom ? Clitics.None : Clitics.Li);
        if (scan.TryFind(at, WordClasses.Head, out var head) && (isFrom || (head.Clitics & Clitics.Li) != 0))
        {
            at++;
            allowed = Clitics.Article;
        }
        else if (!isFrom && !(scan.TryName(at, limit, allowed, out var joined) && (joined.Form.Clitics & Clitics.Li) != 0))
        {
            return;
        }

        if (scan.TryName(at, limit, allowed, out var name) && HasSurroundings(name.Entry))
        {
            Add(scan, sentence, token, name.EndToken, form.CliticLength, name.Entry, SurroundingKind.Rural, sides);
        }
    }

    /// <summary>A row of the gazetteer may be written so: «ريف دمشق», «البادية السورية».</summary>
    private static bool TryWhole(PlaceScan scan, int sentence, int token, int limit)
    {
        if (!scan.TryName(token, limit, Clitics.Conjunction | Clitics.Bi | Clitics.Li | Clitics.Ka, out var whole) || whole.TokenCount < 2)
        {
            return false;
        }

        var end = whole.EndToken;
        var sides = SideNames.Read(scan, ref end, limit);
        Add(scan, sentence, token, end, whole.Form.CliticLength, whole.Entry, sides.IsEmpty ? SurroundingKind.None : SurroundingKind.Rural, sides);
        return true;
    }

    internal static bool IsTheCountryside(PlaceScan scan, int token, out WordForm found)
    {
        foreach (var form in scan.Text.Forms(token))
        {
            if ((form.Clitics & Clitics.Article) != 0 && (scan.Words.Of(form.Word) & WordClasses.Rural) != 0)
            {
                found = form;
                return true;
            }
        }

        found = default;
        return false;
    }

    private static void SkipClassifier(PlaceScan scan, ref int at)
    {
        if (scan.TryFind(at, WordClasses.Head, out var form) && form.Clitics == Clitics.None && !scan.Words.HeadOf(form.Word).Noun.IsPartOfName)
        {
            at++;
        }
    }

    private static bool HasSurroundings(PlaceName name)
    {
        foreach (var sense in name.Senses)
        {
            if (
                sense.Place.Kind
                is PlaceKind.Governorate
                    or PlaceKind.City
                    or PlaceKind.Town
                    or PlaceKind.Village
                    or PlaceKind.Region
                    or PlaceKind.Base
            )
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(
        PlaceScan scan,
        int sentence,
        int first,
        int end,
        int skip,
        PlaceName name,
        SurroundingKind surrounding,
        ImmutableArray<Side> sides
    ) =>
        scan.Add(
            new PlaceHit
            {
                First = first,
                End = end,
                Skip = skip,
                Sentence = sentence,
                Name = name,
                Surrounding = surrounding,
                Sides = sides,
                Rule = surrounding == SurroundingKind.Desert ? "desert" : "rural",
            }
        );
}
