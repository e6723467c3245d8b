using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>Reads the figure of a toll that stands apart from its noun: «ارتفاع عدد قتلى الكمين قرب السخنة إلى تسعة», «عدد قتلى الهجوم بلغ سبعة».</summary>
internal static class TollNumber
{
    /// <summary>How many words the figure may stand from its noun; the incident and its place come between.</summary>
    private const int Reach = 18;

    internal static bool TryRead(EventGround ground, CueMatch trigger, int end, out Quantity quantity)
    {
        quantity = default;
        if (!IsOfNumber(ground, trigger.First))
        {
            return false;
        }

        for (var token = trigger.End; token < Math.Min(end - 1, trigger.End + Reach); token++)
        {
            if (!ground.Text.Is(token, TokenKind.Word) || ground.Text.Word(token) is not ("الي" or "بلغ" or "بلغت" or "ليبلغ" or "لتبلغ"))
            {
                continue;
            }

            var first = ground.Scan.TryFind(token + 1, CueKind.Bound, out var bound) ? bound.End : token + 1;
            if (NumberReader.TryRead(ground, first, end, out var value, out var after) && value > 0)
            {
                // «إلى 11 قتيلا و30 جريحا»: the nouns behind say whose figures these are.
                quantity = new Quantity(value, value, first, after, "neutral");
                return !ground.Scan.Has(after, CueKind.Counted) && CountedNoun.GroupAfter(ground, ref after, end) is not ("thing" or "family");
            }
        }

        return false;
    }

    /// <summary>«عدد القتلى», «حصيلة ضحايا», «عدد القتلى والجرحى» up to the noun.</summary>
    private static bool IsOfNumber(EventGround ground, int token)
    {
        for (var before = token - 1; before >= Math.Max(0, token - 2); before--)
        {
            if (ground.Text.Is(before, TokenKind.Word) && ground.Text.Word(before) is "عدد" or "حصيله" or "العدد" or "الحصيله")
            {
                return true;
            }
        }

        return false;
    }
}
