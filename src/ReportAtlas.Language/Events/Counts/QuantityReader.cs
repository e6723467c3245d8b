using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>
/// Reads numbers of people: digits, number words and their compounds, duals («جثتين»), single nouns («طفل»), bounds
/// («أكثر من»، «نحو»، «بين 600 و800») and vague numbers («عشرات»).
/// </summary>
internal static class QuantityReader
{
    /// <summary>The quantity that begins at a token, its coordinated parts added («طفل وامرأتين»).</summary>
    internal static bool TryRead(EventGround ground, int token, int end, out Quantity quantity)
    {
        if (!TryReadOne(ground, token, end, out quantity))
        {
            return false;
        }

        // «مات الأب والأم وأولادهما»: of one family, each by the article.
        var isDefinite =
            quantity is { Min: 1, Max: 1 }
            && quantity.End == token + 1
            && ground.Scan.TryFind(token, CueKind.Person, out var known)
            && known.HasClitic(Clitics.Article);
        for (
            var next = NextQuantity.After(ground, quantity.End, end, isDefinite);
            next > 0;
            next = NextQuantity.After(ground, quantity.End, end, isDefinite)
        )
        {
            // «6 مدنيين و3 جرحى»: the next noun says what became of the others.
            if (
                !TryReadOne(ground, next, end, out var part)
                || AgreeingSubject.Is(ground, part)
                || AgreeingSubject.IsHurt(ground, part)
                || (part.Group.Length == 0 && ground.Scan.Has(part.End, CueKind.Counted))
                || part.IsOfThings
                || quantity.IsVague
                || (part.Group.Length == 0 && quantity.Group.Length > 0 && part.IsVague)
                || (quantity.Min > 10 && part is { Min: 1, Max: 1 } && !ground.IsNumber(part.First) && !ground.IsNumber(part.End - 1))
            )
            {
                break;
            }

            // «12 راعيا وعاملا»: two trades of the same twelve. «ثلاثة مدنيين وعدد من ...»: at least the first.
            quantity = quantity with
            {
                Min = quantity.Min + part.Min,
                Max = part.IsVague ? null : quantity.Max + part.Max,
                End = part.End,
            };
        }

        return true;
    }

    private static bool TryReadOne(EventGround ground, int token, int end, out Quantity quantity)
    {
        quantity = default;
        // «الواحد تلو الآخر» counts nobody.
        if (
            IsWhole(ground, token)
            || IsOneOfAGroup(ground, token)
            || IsOfDualBefore(ground, token)
            || ground.IsOneOf(token + 1, ground.Lexicon.Signs.OneByOne)
        )
        {
            return false;
        }

        var (at, bound) = ReadBound(ground, token);
        if (at >= end)
        {
            return false;
        }

        if (NumberRange.TryRead(ground, at, end, bound == "between", out var value, out var upper, out var after))
        {
            // «(32) قتيلا»: figures stand in brackets.
            after += ground.Text.Is(at - 1, "(") && ground.Text.Is(after, ")") ? 1 : 0;
            // «جميع ركاب السيارة الأربعة»: all of those whose number is known.
            if (
                value == 0
                && ground.IsOneOf(at, ground.Lexicon.People.AllOf)
                && ground.Scan.TryFind(after, CueKind.Person, out var known)
                && DefiniteNumber.TryRead(ground, known, end, out quantity)
            )
            {
                quantity = quantity with { First = token };
                return true;
            }

            var max = bound is "least" ? null : (int?)upper;
            var group = IsOfThingsBefore(ground, at) ? "thing" : CountedNoun.GroupAfter(ground, ref after, end);
            if (BoundAfter(ground, after) is "least")
            {
                max = null;
            }

            quantity = new Quantity(value, value == 0 ? null : max, token, after, group);
            return true;
        }

        // «بمساعدة التحالف»: with its help, and no assistant.
        return at == token
            && !(ground.Scan.TryFind(token, CueKind.RoleMark, out var mark) && mark.Cue.Code == "support")
            && CountedNoun.TryRead(ground, token, end, out quantity);
    }

    /// <summary>«ذات الأعوام الستة», «القرى الثلاث»: the number behind a definite noun for things counts those.</summary>
    private static bool IsOfThingsBefore(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Number, out var number)
        && number.HasClitic(Clitics.Article)
        && ground.Scan.TryFind(token - 1, CueKind.Person, out var things)
        && things.HasClitic(Clitics.Article)
        && things.Cue.Code == "thing"
        && things.Cue.Is(WordShape.Plural);

    /// <summary>«أفراد عائلة واحدة», «دفعة واحدة»: one family or thing.</summary>
    private static bool IsOneOfAGroup(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Number, out var number)
        && number is { Cue: NumberCue { Value: 1 }, Clitics: Clitics.None }
        && ground.Scan.TryFind(token - 1, CueKind.Person, out var group)
        && group.Cue.Code is "family" or "thing"
        && !ground.Scan.Has(token - 1, CueKind.Trigger);

    /// <summary>«مسلحان اثنان», «جنديين اثنين»: the number says the dual before it once more.</summary>
    private static bool IsOfDualBefore(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Number, out var number)
        && number is { Cue: NumberCue { Value: 2 }, Clitics: Clitics.None }
        && ground.Scan.TryFind(token - 1, CueKind.Person, out var pair)
        && pair.End == token
        && pair.Cue.Is(WordShape.Dual);

    /// <summary>«من أصل 40 معتقلا»: out of so many.</summary>
    private static bool IsWhole(EventGround ground, int token) =>
        IsWholeAt(ground, token - 1) || (IsWholeAt(ground, token - 2) && ground.IsNumber(token - 1));

    private static bool IsWholeAt(EventGround ground, int token) =>
        ground.IsOneOf(token, ground.Lexicon.People.OutOf) && ground.Text.Is(token - 1, "من");

    private static (int At, string Bound) ReadBound(EventGround ground, int token)
    {
        var bound = "";
        while (ground.Scan.TryFind(token, CueKind.Bound, out var match) && match.Cue.Code != "part")
        {
            bound = bound is "least" ? bound : match.Cue.Code;
            token = match.End;
        }

        token += ground.Text.Is(token, "(") && ground.Text.Is(token + 1, TokenKind.Number) ? 1 : 0;

        return (token, bound);
    }

    private static string? BoundAfter(EventGround ground, int token)
    {
        while (token < ground.Text.TokenCount && ground.Text.Is(token, "،"))
        {
            token++;
        }

        return
            token < ground.Text.TokenCount
            && ground.Scan.TryFind(token, CueKind.Bound, out var match)
            && match.Cue.Code is "least"
            && ground.Text.Is(match.End - 1, "الاقل")
            ? match.Cue.Code
            : null;
    }
}
