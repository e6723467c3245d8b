using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

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

        for (var next = AfterModifiers(ground, quantity.End, end); next > 0; next = AfterModifiers(ground, quantity.End, end))
        {
            if (!TryReadOne(ground, next, end, out var part) || part.Group is "thing" or "family" || quantity.IsVague
                || (part.Group.Length == 0 && quantity.Group.Length > 0 && part.IsVague)
                || (quantity.Min > 10 && part is { Min: 1, Max: 1 } && !ground.Scan.Has(part.First, CueKind.Number) && !ground.Text.Is(part.First, TokenKind.Number)))
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

    /// <summary>The token of «و» with another quantity, at most three words on; 0 when there is none.</summary>
    private static int AfterModifiers(EventGround ground, int token, int end)
    {
        for (var words = 0; token < end && words < 4; token++)
        {
            if (ground.IsPause(token) || ground.Scan.Has(token, CueKind.Break) || ground.Text.Word(token) is "هما" or "هم" or "وهما" or "وهم" or "هو" or "هي" || (ground.Scan.TryFind(token, CueKind.Bound, out var bound) && bound.Cue.Code == "part") || (ground.Scan.Has(token, CueKind.Locative) && !ground.Text.Is(token, "من")))
            {
                return 0;
            }

            if (ground.Text.Is(token, TokenKind.Word) && ground.Text.Word(token)[0] == 'و')
            {
                if (ground.Text.Word(token).Length == 1)
                {
                    return token + 1 < end ? token + 1 : 0;
                }

                foreach (var match in ground.Scan.At(token))
                {
                    if (match.Cue.Kind is CueKind.Number or CueKind.Person && match.HasClitic(Clitics.Conjunction) && !match.HasClitic(Clitics.Article))
                    {
                        return ground.Scan.Has(token, CueKind.Trigger) && match.Cue.Kind == CueKind.Person && match.Cue.Code == "body" ? 0 : token;
                    }
                }

                // Two words joined by «و» that are no people: «قتلى وجرحى», «الهلال والصليب».
                if (ground.Scan.Has(token, CueKind.Trigger))
                {
                    return 0;
                }
            }

            words += ground.Text.Is(token, TokenKind.Punctuation) ? 0 : 1;
        }

        return 0;
    }

    private static bool TryReadOne(EventGround ground, int token, int end, out Quantity quantity)
    {
        quantity = default;
        var (at, bound) = ReadBound(ground, token);
        if (at >= end)
        {
            return false;
        }

        if (NumberReader.TryRead(ground, at, end, out var value, out var after))
        {
            var max = bound is "least" ? null : (int?)value;
            if (bound == "between" && TryReadRangeEnd(ground, after, end, out var upper, out var afterRange))
            {
                (max, after) = (upper, afterRange);
            }

            var group = NounAfter(ground, ref after, end);
            if (BoundAfter(ground, after) is "least")
            {
                max = null;
            }

            quantity = new Quantity(value, value == 0 ? null : max, token, after, group);
            return true;
        }

        return at == token && TryReadNoun(ground, token, end, out quantity);
    }

    private static (int At, string Bound) ReadBound(EventGround ground, int token)
    {
        var bound = "";
        while (ground.Scan.TryFind(token, CueKind.Bound, out var match) && match.Cue.Code != "part")
        {
            bound = bound is "least" ? bound : match.Cue.Code;
            token = match.End;
        }

        return (token, bound);
    }

    private static string? BoundAfter(EventGround ground, int token)
    {
        while (token < ground.Text.TokenCount && ground.Text.Is(token, "،"))
        {
            token++;
        }

        return token < ground.Text.TokenCount && ground.Scan.TryFind(token, CueKind.Bound, out var match) && match.Cue.Code is "least"
            && ground.Text.Is(match.End - 1, "الاقل") ? match.Cue.Code : null;
    }

    private static bool TryReadRangeEnd(EventGround ground, int token, int end, out int value, out int after)
    {
        value = 0;
        after = token;
        if (token < end && ground.Text.Is(token, "و"))
        {
            return NumberReader.TryRead(ground, token + 1, end, out value, out after);
        }

        return token < end && ground.Scan.TryFind(token, CueKind.Number, out var number) && number.HasClitic(Clitics.Conjunction)
            && NumberReader.TryRead(ground, token, end, out value, out after);
    }

    /// <summary>The group of the noun that is counted, at most two words after the number («4 من مقاتلي», «15 ألف مدني»).</summary>
    private static string NounAfter(EventGround ground, ref int after, int end)
    {
        var words = 0;
        for (var token = after; token < end && words < 3; token++)
        {
            if (ground.IsPause(token) || ground.Scan.Has(token, CueKind.Number)
                || (ground.Scan.Has(token, CueKind.Locative) && !ground.Text.Is(token, "من")))
            {
                break;
            }

            // «ثلاثة من خلايا داعش»: the cells are the party's name.
            if (ground.Text.Is(token - 1, "من") && ground.Scan.TryFind(token, CueKind.Actor, out var party) && party.End > token + 1)
            {
                after = party.End;
                return "fighter";
            }

            if (ground.Scan.TryFind(token, CueKind.Person, out var person))
            {
                after = person.End;
                return person.Cue.Code;
            }

            if (ground.Scan.TryFind(token, CueKind.Anaphor, out var own) && own.Cue.Code != "both")
            {
                after = own.End;
                return "fighter";
            }

            if (ground.Scan.TryFind(token, CueKind.Actor, out var actor) && ground.Text.Is(token - 1, "من"))
            {
                after = actor.End;
                return "fighter";
            }

            words += ground.Text.Is(token, TokenKind.Punctuation) ? 0 : 1;
            if (ground.Scan.Has(token, CueKind.Trigger) && !ground.Text.Is(token, TokenKind.Punctuation))
            {
                break;
            }
        }

        return "";
    }

    private static bool TryReadCounted(EventGround ground, CueMatch person, int end, out Quantity quantity)
    {
        quantity = default;
        var next = person.End;
        if (next < end && ground.Text.Word(next) is "ال")
        {
            next++;
        }

        var written = next < end && ground.Text.Is(next, TokenKind.Number) && next > person.End;
        var word = next < end && ground.Scan.TryFind(next, CueKind.Number, out var number) && number.HasClitic(Clitics.Article)
            && number.Cue is NumberCue { Value: > 2, Order: not "vague" };
        if ((!written && !word) || !NumberReader.TryRead(ground, next, end, out var value, out var after))
        {
            return false;
        }

        quantity = new Quantity(value, value, person.First, after, person.Cue.Code);
        return true;
    }

    /// <summary>A dual is two, «مدنيين اثنين» too, a single noun one; a plural gives no figure.</summary>
    private static bool TryReadNoun(EventGround ground, int token, int end, out Quantity quantity)
    {
        quantity = default;
        if (!ground.Scan.TryFind(token, CueKind.Person, out var person) || person.Cue.Code is "thing" or "family" || NumberReader.IsDate(ground, token))
        {
            return false;
        }

        // «عائلة نازحة»: what kind of family.
        if (token > 0 && ground.Scan.TryFind(token - 1, CueKind.Person, out var group) && group.Cue.Code == "family" && person.Cue.Is(WordShape.Singular))
        {
            return false;
        }

        // «آخر» is somebody else only right after what befell him; elsewhere it is "last".
        if (ground.Text.Word(person.First) is "اخر" && !(token > 0 && ground.Scan.Has(token - 1, CueKind.Trigger)))
        {
            return false;
        }

        // «الرجال ال 19», «الرجال الـ19»: the figure after a noun with the article.
        if (person.HasClitic(Clitics.Article) && TryReadCounted(ground, person, end, out quantity))
        {
            return true;
        }

        for (var next = person.End; next < Math.Min(end, person.End + 2); next++)
        {
            if (ground.Scan.TryFind(next, CueKind.Number, out var two) && two.Cue is NumberCue { Value: 1 or 2 } number && !two.HasClitic(Clitics.Article))
            {
                quantity = new Quantity(number.Value, number.Value, token, two.End, person.Cue.Code);
                return true;
            }
        }

        var count = person.Cue.Is(WordShape.Plural) || person.Cue.Is(WordShape.Fixed) ? 0
            : person.Cue.Is(WordShape.Dual) ? 2
            : 1;
        quantity = new Quantity(count, count == 0 ? null : count, token, person.End, person.Cue.Code);
        return true;
    }
}
