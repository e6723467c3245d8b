using System.Runtime.InteropServices;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>A place or a word of ground in a sentence, its tokens half-open.</summary>
/// <param name="IsJoined">Whether «و» or the like stands before it: «وسيطرت» goes on with the doer of the verb before.</param>
internal readonly record struct GroundMark(int First, int End, HeldPlace? Place, GroundWord? Word, bool IsJoined);

/// <summary>
/// Reads what a sentence tells of who held a place: from the words found in it alone, by their order and nearness. What it
/// misreads now and then weighs little, since a sign never rules a year out.
/// </summary>
internal static class GroundReader
{
    /// <summary>Tokens from a word to its party.</summary>
    private const int ToParty = 4;

    /// <summary>Tokens, a quote among them, from a verb to the party that does it: «اعتقلت "قسد"», but not «اعتقلت عناصر من التنظيم».</summary>
    private const int ToDoer = 1;

    /// <summary>Tokens from a word or its party on to the place.</summary>
    private const int ToPlace = 16;

    /// <summary>Tokens from the place to the words that tell who holds it.</summary>
    private const int FromPlace = 8;

    /// <summary>Adds the signs of a sentence, each once in a text.</summary>
    /// <param name="marks">What was found in it, in its order.</param>
    /// <param name="signs">Where they are put.</param>
    internal static void Read(List<GroundMark> marks, List<TimeSign> signs)
    {
        for (var at = 0; at < marks.Count; at++)
        {
            var sign = marks[at].Word switch
            {
                { Kind: GroundWordKind.Held } word => Held(marks, at, word),
                { Kind: GroundWordKind.Rule } word => Acted(marks, at, word, isTaking: false),
                { Kind: GroundWordKind.Take } word => Acted(marks, at, word, isTaking: true),
                { Kind: GroundWordKind.Strike } word => Struck(marks, at, word),
                _ => null,
            };
            if (sign is not null && !signs.Contains(sign))
            {
                signs.Add(sign);
            }
        }
    }

    private static GroundSign? Held(List<GroundMark> marks, int at, GroundWord word) =>
        !IsFormer(marks, at)
        && PartyAfter(marks, at, ToParty) is { } party
        && (PlaceBefore(marks, at, FromPlace) ?? PlaceAfter(marks, party, ToParty)) is { } place
            ? Sign(place, marks[party].Word!, word, isTaking: false)
            : null;

    private static GroundSign? Acted(List<GroundMark> marks, int at, GroundWord word, bool isTaking)
    {
        var party = PartyAfter(marks, at, ToDoer) ?? (marks[at].IsJoined ? FirstParty(marks, at) : PartyBefore(marks, at, ToDoer));
        return party is { } found && PlaceAfter(marks, Math.Max(at, found), ToPlace) is { } place && !(isTaking && IsFormer(marks, at))
            ? Sign(place, marks[found].Word!, word, isTaking)
            : null;
    }

    private static GroundSign? Struck(List<GroundMark> marks, int at, GroundWord word) =>
        (PlaceAfter(marks, at, ToPlace) ?? PlaceBefore(marks, at, FromPlace)) is { } place && place.WasOf(word.Parties)
            ? new GroundSign(place, word.Parties, word.Outside, $"{word.Name} {place.Name}", IsTaking: false)
            : null;

    private static GroundSign? Sign(HeldPlace place, GroundWord party, GroundWord word, bool isTaking) =>
        place.WasOf(party.Parties)
            ? new GroundSign(place, party.Parties, word.Outside, $"{GroundWords.NameOf(party.Parties[0])} {word.Name} {place.Name}", isTaking)
            : null;

    private static int? PartyAfter(List<GroundMark> marks, int at, int reach)
    {
        for (var next = at + 1; next < marks.Count && marks[next].First - marks[at].End <= reach; next++)
        {
            if (marks[next].Word is { Kind: GroundWordKind.Party })
            {
                return next;
            }
        }

        return null;
    }

    private static int? PartyBefore(List<GroundMark> marks, int at, int reach)
    {
        for (var before = at - 1; before >= 0 && marks[at].First - marks[before].End <= reach; before--)
        {
            if (marks[before].Word is { Kind: GroundWordKind.Party })
            {
                return before;
            }
        }

        return null;
    }

    private static int? FirstParty(List<GroundMark> marks, int end)
    {
        var first = marks.FindIndex(static mark => mark.Word is { Kind: GroundWordKind.Party });
        return first >= 0 && first < end ? first : null;
    }

    private static HeldPlace? PlaceAfter(List<GroundMark> marks, int at, int reach)
    {
        for (var next = at + 1; next < marks.Count && marks[next].First - marks[at].End <= reach; next++)
        {
            if (marks[next].Place is { } place)
            {
                return IsAround(marks, next) ? null : place;
            }
        }

        return null;
    }

    private static HeldPlace? PlaceBefore(List<GroundMark> marks, int at, int reach)
    {
        for (var before = at - 1; before >= 0 && marks[at].First - marks[before].End <= reach; before--)
        {
            if (marks[before].Place is { } place)
            {
                return IsAround(marks, before) ? null : place;
            }
        }

        return null;
    }

    /// <summary>«ريف الرقة», «شمالي منبج»: not the town itself.</summary>
    private static bool IsAround(List<GroundMark> marks, int place) =>
        place > 0 && marks[place - 1].Word is { Kind: GroundWordKind.Around } && marks[place - 1].End == marks[place].First;

    private static bool IsFormer(List<GroundMark> marks, int at)
    {
        foreach (ref readonly var mark in CollectionsMarshal.AsSpan(marks))
        {
            if (mark.Word is { Kind: GroundWordKind.Former } && mark.First - marks[at].End <= ToParty && marks[at].First - mark.End <= ToParty)
            {
                return true;
            }
        }

        return false;
    }
}
