using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places.Names;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Senses;

/// <summary>What the words around the name of a city and governorate say for the one or the other.</summary>
internal static class CitySigns
{
    /// <summary>«طريق السخنة - دير الزور» ends in cities, «مثلث حلب - حماة - الرقة» lies between governorates; null for neither.</summary>
    internal static bool? EndOfRoad(PlaceScan scan, PlaceHit hit)
    {
        const int Reach = 8;
        for (var token = hit.First - 1; token >= Math.Max(scan.Text.Sentences[hit.Sentence].FirstToken, hit.First - Reach); token--)
        {
            if (scan.Is(token, WordClasses.Road))
            {
                return true;
            }

            if (scan.Text.Is(token, "مثلث"))
            {
                return false;
            }

            if (
                !scan.IsTaken(token)
                && !scan.IsSign(token, '-')
                && !scan.IsSign(token, '–')
                && !scan.IsSign(token, '—')
                && !scan.IsSign(token, '(')
                && !scan.Is(token, WordClasses.RoadPart)
            )
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>«داخل الرقة»، «وسط الحسكة»، «أحياء حلب»، «شوارع الموصل» speak of the city.</summary>
    internal static bool IsAfterCityWord(PlaceScan scan, PlaceHit hit)
    {
        var before = scan.WordBefore(hit.First, scan.Text.Sentences[hit.Sentence].FirstToken);
        return before >= 0 && scan.Is(before, WordClasses.Urban);
    }

    /// <summary>«بلدات دير الزور»، «قرى الحسكة» lie in the governorate.</summary>
    internal static bool IsAfterSettlements(PlaceScan scan, PlaceHit hit) =>
        hit.First > scan.Text.Sentences[hit.Sentence].FirstToken && scan.Is(hit.First - 1, WordClasses.Settlements);

    /// <summary>«20 كم شرق دير الزور», «شرقي دير الزور 40 كم»: distances are counted from the city.</summary>
    internal static bool IsMeasuredFrom(PlaceScan scan, PlaceHit hit)
    {
        const int Reach = 5;
        if (scan.Is(hit.End, WordClasses.Distance) || (scan.Text.Is(hit.End, TokenKind.Number) && scan.Is(hit.End + 1, WordClasses.Distance)))
        {
            return true;
        }

        for (var token = hit.First - 1; token >= Math.Max(scan.Text.Sentences[hit.Sentence].FirstToken, hit.First - Reach); token--)
        {
            if (scan.Is(token, WordClasses.Distance))
            {
                return true;
            }

            if (scan.IsTaken(token) || !scan.Is(token, WordClasses.Direction | WordClasses.Preposition | WordClasses.Side))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>«مستشفى الأسد بدير الزور», «المستشفى العسكري في دير الزور»: the building and no more than its name stand before.</summary>
    internal static bool HasAmenity(PlaceScan scan, PlaceHit hit)
    {
        const int Reach = 4;
        var at = hit.First - 1;
        if ((hit.Clitics & Clitics.Bi) == 0)
        {
            if (!scan.Text.Is(at, "في"))
            {
                return false;
            }

            at--;
        }

        for (var token = at; token >= Math.Max(scan.Text.Sentences[hit.Sentence].FirstToken, at - Reach); token--)
        {
            if (scan.Is(token, WordClasses.Amenity))
            {
                return true;
            }

            // The name of the building may be a mention itself: «كلية الآداب».
            if (
                (scan.IsTaken(token) && scan.MayBe(token, WordClasses.OpensName))
                || !scan.Text.Is(token, TokenKind.Word)
                || scan.Is(token, WordClasses.Preposition | WordClasses.Reporting | WordClasses.Rural)
            )
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>«الهجوم على دير الزور» as a headline, and below it «على مدينة دير الزور»: the text says at once which it means.</summary>
    internal static bool IsToldAsCity(PlaceScan scan, int at)
    {
        var hit = scan.Hits[at];
        if (RoleOf(scan, hit) is not (BlockRole.Headline or BlockRole.Subheadline))
        {
            return false;
        }

        for (var next = at + 1; next < scan.Hits.Count; next++)
        {
            var other = scan.Hits[next];
            if (
                other is { IsIn: true }
                && ReferenceEquals(other.Name, hit.Name)
                && RoleOf(scan, other) is not (BlockRole.Headline or BlockRole.Subheadline)
            )
            {
                return other is { Head: { IsAny: false } head, Surrounding: SurroundingKind.None }
                    && head.Kinds.Contains(PlaceKind.City)
                    && !scan.Is(other.First - 2, WordClasses.Relation | WordClasses.Rural | WordClasses.Rurals | WordClasses.Direction);
            }
        }

        return false;
    }

    private static BlockRole RoleOf(PlaceScan scan, PlaceHit hit) => scan.Text.Blocks[scan.Text.Sentences[hit.Sentence].Block].Role;
}
