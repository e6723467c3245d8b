using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Scenes;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Finds where the parts of an enumeration of people by place begin: a number or a noun for people, and its place soon behind it.</summary>
internal static class ListStarts
{
    /// <summary>How many words a part's place may stand from its number.</summary>
    private const int PlaceReach = 6;

    /// <summary>How many words stand in brackets behind a number.</summary>
    private const int BracketReach = 10;

    /// <summary>
    /// Where the parts of a list begin. The first with a place is that of its head, unless the head is a sum told before or announces the list
    /// («أما القتلى فثلاثة في ...، ورجلان في ...»), of which then each is a part.
    /// </summary>
    /// <param name="ground">The article.</param>
    /// <param name="first">The first token of the list.</param>
    /// <param name="end">The first token after it.</param>
    /// <param name="isWhole">Whether each that is found is a part.</param>
    /// <param name="isPlaced">Whether the place of the first part was told already.</param>
    internal static List<Quantity> Find(EventGround ground, int first, int end, bool isWhole, bool isPlaced)
    {
        var starts = new List<Quantity>();
        var isOpen = isWhole || isPlaced;
        for (var token = first; token < end; token++)
        {
            if ((OneOfTwo.IsFirst(ground, token, end) || OneOfTwo.IsSecond(ground, token, first)) && HasPlace(ground, token + 1, end))
            {
                starts.Add(new Quantity(1, 1, token, token + 1, "neutral"));
                continue;
            }

            if (
                !QuantityReader.TryRead(ground, token, end, out var quantity)
                || quantity.IsVague
                || quantity.Group is "thing" or "family" or "body"
                || (quantity.Group.Length == 0 && ground.Scan.Has(quantity.End, CueKind.Counted))
            )
            {
                continue;
            }

            var hasPlace = HasPlace(ground, quantity.End, end);
            if (
                isOpen
                && hasPlace
                && ((isWhole && starts.Count == 0) || IsJoinedOn(ground, token))
                && !(ground.Scan.TryFind(token, CueKind.Person, out var person) && person.HasClitic(Clitics.Article))
            )
            {
                starts.Add(quantity);
            }

            isOpen |= hasPlace;
            token = quantity.End - 1;
        }

        return starts;
    }

    /// <summary>«ورجلان», «، و3», «وأخيرا رجل».</summary>
    private static bool IsJoinedOn(EventGround ground, int token)
    {
        // «والدتهما» begins with the letter and joins nothing.
        var isJoined =
            ground.Text.Word(token) is ['و', ..]
            && !ground.Scan.Has(token, CueKind.Bound)
            && !(ground.Scan.TryFind(token, CueKind.Person, out var person) && !person.HasClitic(Clitics.Conjunction))
            && !(ground.Scan.TryFind(token, CueKind.Number, out var number) && !number.HasClitic(Clitics.Conjunction));
        return isJoined || ground.Text.Is(token - 1, "و") || ground.IsOneOf(token - 1, ground.Lexicon.People.Lastly);
    }

    /// <summary>«11 امرأة وطفلا بغارات على ...»: the place is that of all of them.</summary>
    private static bool IsNextOfPeople(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Person, out var next) && next.HasClitic(Clitics.Conjunction) && !next.HasClitic(Clitics.Article);

    /// <summary>Whether a place stands soon behind people.</summary>
    internal static bool HasPlace(EventGround ground, int first, int end)
    {
        end = Math.Min(end, first + PlaceReach);
        for (var token = first; token < Math.Min(end, ground.Text.TokenCount); token++)
        {
            // «ثلاثة من بيت واحد (زوجان وطفلهما) في القرية»: who they are, in brackets.
            if (ground.Text.Is(token, "("))
            {
                var behind = BehindBrackets(ground, token);
                (token, end) = (behind, end + behind - token);
            }

            if (ground.IsPause(token) || IsNextOfPeople(ground, token))
            {
                return false;
            }

            if (ground.PlaceOver(token) is { } place)
            {
                return PlaceSupport.Of(ground, place, first) is { Code: "at" or "near" or "on" or "from" or "side" or "head" };
            }
        }

        return false;
    }

    /// <summary>The token behind the brackets that open at one; the one itself where they do not close soon.</summary>
    private static int BehindBrackets(EventGround ground, int open)
    {
        for (var token = open + 1; token < Math.Min(ground.Text.TokenCount - 1, open + BracketReach); token++)
        {
            if (ground.Text.Is(token, ")"))
            {
                return token + 1;
            }
        }

        return open;
    }
}
