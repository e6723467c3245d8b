using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>Tells from the signs around a name of no list, and from its own words, that it signs its line.</summary>
internal static class NameSigns
{
    /// <summary>Whether signs and the name's own words tell as much as «وكالات» would.</summary>
    public static bool Sign(LineWords words, int first, int end, bool isPerson, NameCompany company)
    {
        // «الحسكة ـ «ضفاف الشمال»»: quotation marks stand around no place and no person; «سامر العلي: ضفاف الشمال» is a person and whom they write for.
        var before = words.Before(first);
        var isQuoted = (isPerson || company == NameCompany.Place) && before.ContainsAny(Signs.Guillemets);

        // «سامر العلي – ضفاف الشمال»: beside a person and a dash, more words than one are hardly a place.
        if (isQuoted || (isPerson && (before.Contains(':') || (end - first > 1 && NamePhrase.MayBe(words, first, end)))))
        {
            return true;
        }

        // «الحسكة - سامر العلي - الضفة»: behind where and by whom a report was written stands for whom.
        if (
            isPerson
            && company == NameCompany.Place
            && end == words.Count
            && before is "-" or "–" or "—" or "/" or "|"
            && end - first == 1
            && words[first].StartsWith("ال")
        )
        {
            return true;
        }

        // «ضفاف الشمال — مرايا البادية», «4 آذار | مرايا البادية»: names of outlets begin so, and those of persons and places do not.
        return !isPerson
            && company < NameCompany.Sign
            && (
                LocalName.Sounds(words, first, end)
                    ? company == NameCompany.Place || !words[first].StartsWith("ال") || end - first < words.Count
                    : LocalName.IsPair(words, first, end) && (company == NameCompany.Place || (end - first < words.Count && PrintsDay(words)))
            );
    }

    /// <summary>«4 آذار 2019 | المشهد الفراتي»</summary>
    private static bool PrintsDay(LineWords words)
    {
        var at = 0;
        while (at < words.Count && StatedDate.FindAt(words, at) is not { IsFull: true })
        {
            at++;
        }

        return at < words.Count;
    }
}
