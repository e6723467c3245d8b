using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>Where the name after a classifying noun ends, with what belongs to it behind the words of the gazetteer.</summary>
internal static class NameEnds
{
    /// <summary>«قرية السلحبية الشرقية», «أحياء الحويقة الغربية والجبيلة»: the part of a village or quarter belongs to its name.</summary>
    public static int WithCloser(PlaceScan scan, LexiconMatch<PlaceName> name, int limit, HeadNoun head) =>
        name.Entry.Senses[0].Place.Kind is (PlaceKind.Village or PlaceKind.Neighbourhood) and var kind
        && head.Kinds.Contains(kind)
        && name.EndToken < limit
        && UnknownNamesReader.IsCloser(scan, name.EndToken)
            ? name.EndToken + 1
            : name.EndToken;

    /// <summary>«حقل العمر النفطي»: the words that close the name of a field, base or airport belong to it.</summary>
    public static int WithQualifiers(PlaceScan scan, int end, int limit, HeadNoun head)
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

    /// <summary>
    /// «حقل "العمر" النفطي», «مخيم (الهول)»: quotes or brackets around the name alone part it from its noun no more than a
    /// blank does; those of a cemetery are taken for a nickname.
    /// </summary>
    public static int? Quoted(PlaceScan scan, int end, int limit, HeadForm head, bool isQuoted) =>
        isQuoted
        && head is { Noun: { IsPartOfName: true, FirstKind: not PlaceKind.Cemetery }, Number: HeadNumber.One }
        && end < limit
        && scan.IsClosing(end)
            ? WithQualifiers(scan, end + 1, limit, head.Noun)
            : null;
}
