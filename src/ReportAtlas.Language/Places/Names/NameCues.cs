using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>What stands around a name without a classifying noun and speaks for its being a place.</summary>
internal static class NameCues
{
    /// <summary>Tokens of an item's number and of the noun before it: «الحادثة 12 –».</summary>
    private const int LongestNumber = 4;

    /// <summary>Words that name a field: «مكان وتاريخ الاستشهاد:».</summary>
    private const int LongestField = 3;

    public static PlaceCues Of(PlaceScan scan, int token, int first, int limit, LexiconMatch<PlaceName> name)
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
        else if (
            token == first
            && (name.EndToken == limit || scan.IsSign(name.EndToken, ':') || scan.IsSign(name.EndToken, '-') || scan.IsSign(name.EndToken, '–'))
        )
        {
            cues |= PlaceCues.Alone;
        }

        cues |= IsLabel(scan, token, first, name.EndToken) ? PlaceCues.Label : 0;
        cues |= FillsField(scan, token, first) ? PlaceCues.Relation : 0;
        var open = token - 1;
        return
            scan.IsClosing(name.EndToken)
            && open >= first
            && scan.Text.Is(open, TokenKind.Punctuation)
            && !scan.IsSign(open, '#')
            && !scan.IsSign(open, '،')
            && !scan.IsSign(name.EndToken, ')')
            ? cues | PlaceCues.Quoted
            : cues;
    }

    /// <summary>«• البصيرة: ...», «- الحادثة 12 - الجورة، الاثنين: ...»: a bulletin's item says first where it happened.</summary>
    private static bool IsLabel(PlaceScan scan, int token, int first, int end)
    {
        if (
            !(
                token > first
                && scan.Text.Is(token - 1, TokenKind.Punctuation)
                && (scan.IsSign(end, ':') || scan.IsSign(end, '|') || scan.IsSign(end, '،'))
            )
        )
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

    /// <summary>«المكان: الصور», «محل الإقامة: هجين»: a form says that a place comes.</summary>
    private static bool FillsField(PlaceScan scan, int token, int first)
    {
        if (!scan.IsSign(token - 1, ':'))
        {
            return false;
        }

        for (var before = token - 2; before >= Math.Max(first, token - 1 - LongestField) && scan.Text.Is(before, TokenKind.Word); before--)
        {
            foreach (var form in scan.Text.Forms(before))
            {
                if (form.Clitics == Clitics.None && scan.Words.IsField(form.Word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static PlaceCues CueOf(WordClasses classes) =>
        ((classes & WordClasses.Preposition) != 0 ? PlaceCues.Preposition : 0)
        | ((classes & WordClasses.Direction) != 0 ? PlaceCues.Direction : 0)
        | ((classes & (WordClasses.Relation | WordClasses.Head)) != 0 ? PlaceCues.Relation : 0)
        | ((classes & WordClasses.Reporting) != 0 ? PlaceCues.Reporting : 0)
        | ((classes & WordClasses.Title) != 0 ? PlaceCues.Title : 0);
}
