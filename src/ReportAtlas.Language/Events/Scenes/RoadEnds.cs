using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>Tells places that only say which road it was, and what lies by that road.</summary>
internal static class RoadEnds
{
    /// <summary>How many tokens the second end of a road may stand from the first.</summary>
    private const int PairReach = 2;

    /// <summary>How many words may stand between a road and its first end («الطريق الدولي السريع بين»).</summary>
    private const int RoadReach = 5;

    /// <summary>How many tokens on what lies by a road may be named.</summary>
    private const int ByReach = 7;

    /// <summary>How much longer than straight on the way over a place may be that lies by a road, and how many kilometres besides.</summary>
    private const double Detour = 1.2;
    private const double Slack = 8;

    /// <summary>Whether a place is an end of a road, in any of the ways to name one.</summary>
    internal static bool Are(EventGround ground, Placed<PlaceMention> place) =>
        RoadWords.IsEnd(ground, place.First) || RoadWords.Joins(ground, place.First) || IsPair(ground, place);

    /// <summary>«على طريق دير الزور - الحسكة», «طريق الرقة حلب», «الطريق الدولي بين عين عيسى وتل تمر»: one of two ends.</summary>
    internal static bool IsPair(EventGround ground, Placed<PlaceMention> place) =>
        Next(ground, place.End) is not null
            ? FollowsRoad(ground, place.First)
            : Before(ground, place.First) is { } first && FollowsRoad(ground, first.First);

    /// <summary>«على طريق ... - ... قرب بلدة مركدة»: where by the road it was.</summary>
    internal static bool HasBeside(EventGround ground, Placed<PlaceMention> place, string code)
    {
        if (code is not ("at" or "near"))
        {
            return false;
        }

        foreach (var end in MentionTables.In(ground.Places, Math.Max(0, place.First - ByReach), place.First))
        {
            if (end.End <= place.First && Are(ground, end) && !Are(ground, place))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One of two ends, where the sentence goes on to say where by the road it was.</summary>
    internal static bool IsPassed(EventGround ground, Placed<PlaceMention> place)
    {
        foreach (var beside in IsPair(ground, place) ? MentionTables.In(ground.Places, place.End, place.End + ByReach) : [])
        {
            if (HasBeside(ground, beside, PlaceSupport.Of(ground, beside, place.End).Code))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«على طريق الحسكة - دير الزور», and then «قرب بلدة مركدة»: whether a telling is set on a road by its ends alone, and a place lies on the way.</summary>
    internal static bool MayLead(EventGround ground, Telling telling, PlaceMention beside)
    {
        if (telling.Place is not { } known || !Are(ground, known) || beside.Place?.Point is not { } there)
        {
            return false;
        }

        GeoPoint? from = null;
        foreach (var end in MentionTables.In(ground.Places, telling.First, telling.End))
        {
            if (end.Mention.Place?.Point is not { } point || !Are(ground, end))
            {
                continue;
            }

            if (end.Mention.Place.Equals(beside.Place))
            {
                return false;
            }

            if (from is { } start && start.DistanceTo(there) + there.DistanceTo(point) < (Detour * start.DistanceTo(point)) + Slack)
            {
                return true;
            }

            from = point;
        }

        return false;
    }

    private static Placed<PlaceMention>? Next(EventGround ground, int token)
    {
        for (var next = token; next < Math.Min(token + PairReach, ground.Text.TokenCount); next++)
        {
            if (ground.PlaceOver(next) is { } place)
            {
                return place.First == next ? place : null;
            }

            if (!IsDash(ground, next))
            {
                return null;
            }
        }

        return null;
    }

    private static Placed<PlaceMention>? Before(EventGround ground, int token)
    {
        for (var before = token - 1; before >= Math.Max(0, token - PairReach); before--)
        {
            if (ground.PlaceOver(before) is { } place)
            {
                return place;
            }

            if (!IsDash(ground, before))
            {
                return null;
            }
        }

        return null;
    }

    private static bool FollowsRoad(EventGround ground, int place)
    {
        for (var token = place - 1; token >= Math.Max(0, place - RoadReach); token--)
        {
            if (ground.IsOneOf(token, ground.Lexicon.Beside.Road))
            {
                return true;
            }

            if (ground.IsPause(token) || ground.PlaceOver(token) is not null)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsDash(EventGround ground, int token) =>
        ground.Text.Is(token, TokenKind.Punctuation) && ground.Text.Word(token) is "-" or "–" or "—" or "ـ" or "/" or "\\";
}
