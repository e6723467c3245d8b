using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Reads the figure of a toll that stands apart from its noun: «ارتفاع عدد قتلى الكمين قرب السخنة إلى تسعة», «عدد قتلى الهجوم بلغ سبعة».</summary>
internal static class TollNumber
{
    /// <summary>How many words the figure may stand from its noun; the incident and its place come between.</summary>
    private const int Reach = 18;

    /// <summary>How many words those counted may have before the verb that tells of them.</summary>
    private const int WhoReach = 12;

    /// <summary>How many words it may stand before «حصيلة».</summary>
    private const int FigureReach = 6;

    internal static bool TryRead(EventGround ground, CueMatch trigger, int end, out Quantity quantity)
    {
        quantity = default;
        if (NumberWord(ground, trigger.First) is not (>= 0 and var number))
        {
            return false;
        }

        // «ارتفعت إلى خمسة حصيلة قتلى الهجوم».
        for (var token = number - 1; token >= Math.Max(0, number - FigureReach) && !ground.IsPause(token); token--)
        {
            if (ground.Text.Is(token, "الي") && NumberReader.TryRead(ground, AfterBound(ground, token + 1), number, out var sum, out var afterSum))
            {
                quantity = new Quantity(sum, sum, token + 1, afterSum, "neutral");
                return CountedNoun.GroupAfter(ground, ref afterSum, number) is not ("thing" or "family");
            }
        }

        // «بلغ عدد الشهداء ستة»: the verb stands before both.
        if (
            ground.IsOneOf(number - 1, ground.Lexicon.Tolls.Reaches)
            && NumberReader.TryRead(ground, AfterBound(ground, trigger.End), end, out var figure, out var afterFigure)
            && figure > 0
        )
        {
            quantity = new Quantity(figure, figure, trigger.End, afterFigure, "neutral");
            return CountedNoun.GroupAfter(ground, ref afterFigure, end) is not ("thing" or "family");
        }

        // «عدد من قضوا ثمانية».
        if (
            ground.IsOneOf(trigger.First - 1, ground.Lexicon.People.Who)
            && NumberReader.TryRead(ground, AfterBound(ground, trigger.End), end, out var those, out var afterThose)
        )
        {
            quantity = new Quantity(those, those, trigger.End, afterThose, "neutral");
            return CountedNoun.GroupAfter(ground, ref afterThose, end) is not ("thing" or "family");
        }

        for (var token = trigger.End; token < Math.Min(end, trigger.End + Reach); token++)
        {
            // «بلغ عدد المدنيين الذين قتلوا بانفجار المفخخة في منبج تسعة»: at the end, where nothing else is counted.
            if (
                ground.IsOneOf(number - 1, ground.Lexicon.Tolls.Reaches)
                && ground.IsNumber(token)
                && !ground.IsInDate(token)
                && QuantityReader.TryRead(ground, token, end, out quantity)
            )
            {
                return quantity is { IsVague: false, IsOfThings: false }
                    && (quantity.Group.Length > 0 || quantity.End >= end || ground.Text.Is(quantity.End, TokenKind.Punctuation));
            }

            if (!ground.IsOneOf(token, ground.Lexicon.Tolls.Reaches))
            {
                continue;
            }

            var first = AfterBound(ground, token + 1);
            if (NumberReader.TryRead(ground, first, end, out var value, out var after) && value > 0)
            {
                // «إلى 11 قتيلا و30 جريحا»: the nouns behind say whose figures these are.
                quantity = new Quantity(value, value, first, after, "neutral");
                return !ground.Scan.Has(after, CueKind.Counted) && CountedNoun.GroupAfter(ground, ref after, end) is not ("thing" or "family");
            }
        }

        return false;
    }

    /// <summary>«عدد من قضوا», «عدد الذين أصيبوا», «عدد عناصر قوات النظام الذين قتلوا».</summary>
    internal static bool IsOfWho(EventGround ground, int verb) =>
        ground.IsOneOf(verb - 1, ground.Lexicon.People.Who) && NumberOfWho(ground, verb) >= 0;

    /// <summary>Where the word for the number of those stands who are told of by a relative clause; -1 for nowhere.</summary>
    private static int NumberOfWho(EventGround ground, int verb)
    {
        for (
            var token = verb - 2;
            token >= Math.Max(0, verb - WhoReach) && !ground.IsPause(token) && !ground.Scan.Has(token, CueKind.Trigger);
            token--
        )
        {
            if (ground.IsOneOf(token, ground.Lexicon.People.NumberOf))
            {
                return token;
            }
        }

        return -1;
    }

    private static int AfterBound(EventGround ground, int token) => ground.Scan.TryFind(token, CueKind.Bound, out var bound) ? bound.End : token;

    /// <summary>Where «عدد القتلى», «حصيلة ضحايا», «عدد القتلى والجرحى» begins, up to whose noun one looks; -1 for none.</summary>
    private static int NumberWord(EventGround ground, int token)
    {
        for (var before = token - 1; before >= Math.Max(0, token - 2); before--)
        {
            if (ground.IsOneOf(before, ground.Lexicon.People.NumberOf))
            {
                return before;
            }
        }

        return ground.IsOneOf(token - 1, ground.Lexicon.People.Who) ? NumberOfWho(ground, token) : -1;
    }
}
