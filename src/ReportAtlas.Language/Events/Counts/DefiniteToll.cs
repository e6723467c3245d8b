using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>
/// Reads the number that a sentence says of the dead or the wounded where they are its subject: «إن القتلى تسعة والجرحى 28», «المصابون يزيدون على
/// عشرين», «القتلى العشرة». The noun has the article and no number before it could count it.
/// </summary>
internal static class DefiniteToll
{
    internal static bool TryRead(EventGround ground, CueMatch trigger, int end, List<Quantity> used, out Quantity quantity)
    {
        quantity = default;
        if (
            !ground.Scan.TryFind(trigger.First, CueKind.Counted, out var noun)
            || noun.Cue.Code != "0"
            || !noun.HasClitic(Clitics.Article)
            || trigger.End >= end
        )
        {
            return false;
        }

        // «والضحايا: طفل وامرأتان».
        if (ground.Text.Is(trigger.End, ":") && QuantityReader.TryRead(ground, trigger.End + 1, end, out quantity))
        {
            return quantity.IsPeople && !CountFinder.IsUsed(used, quantity);
        }

        var number =
            DefiniteNumber.TryValue(ground, trigger.End, end, out var known, out var behind) ? (known, behind)
            : IsSubject(ground, noun)
            && NumberReader.TryRead(ground, FigureOf(ground, trigger.End), end, out var figure, out var after)
            && IsBare(ground, after)
                ? (figure, after)
            : default;
        quantity = new Quantity(number.Item1, number.Item1, trigger.First, number.Item2, "neutral");
        return number.Item1 > 0 && !CountFinder.IsUsed(used, quantity);
    }

    /// <summary>Whether a telling is such a sentence, in which a noun tells all.</summary>
    internal static bool IsIn(EventGround ground, Telling telling) => TryRead(ground, telling.Head, telling.End, [], out _);

    /// <summary>«القتلى ...», «أن الجرحى ...», and not «بين القتلى ثلاث نساء», «من الجرحى اثنان».</summary>
    private static bool IsSubject(EventGround ground, CueMatch noun) =>
        !noun.HasClitic(Clitics.Bi | Clitics.Li)
        && (
            noun.HasClitic(Clitics.Conjunction)
            || noun.First == ground.Text.Sentences[ground.Text.SentenceOf(noun.First)].FirstToken
            || ground.IsPause(noun.First - 1)
            || ground.Text.Is(noun.First - 1, TokenKind.Break)
            || ground.IsOneOf(noun.First - 1, ground.Lexicon.PartySigns.That)
            || ground.Scan.Has(noun.First - 1, CueKind.Break)
        );

    /// <summary>Where the figure begins: at once, or behind «بلغوا», «يزيدون على» and a bound.</summary>
    private static int FigureOf(EventGround ground, int token)
    {
        if (ground.IsOneOf(token, ground.Lexicon.Tolls.TheyAre))
        {
            token += ground.Text.Is(token + 1, "علي") || ground.Text.Is(token + 1, "عن") || ground.Text.Is(token + 1, "الي") ? 2 : 1;
        }

        return ground.Scan.TryFind(token, CueKind.Bound, out var bound) && bound.Cue.Code is not "part" ? bound.End : token;
    }

    /// <summary>«القتلى تسعة»: nothing else is counted by the figure («الضحايا ثلاث مرات»).</summary>
    private static bool IsBare(EventGround ground, int after) =>
        after >= ground.Text.TokenCount
        || ground.Text.Is(after, TokenKind.Punctuation)
        || ground.Text.Is(after, TokenKind.Break)
        || ground.Text.Word(after) is ['و', ..]
        || ground.Scan.HasAny(
            after,
            (1u << (int)CueKind.Person)
                | (1u << (int)CueKind.Break)
                | (1u << (int)CueKind.Bound)
                | (1u << (int)CueKind.Locative)
                | (1u << (int)CueKind.Trigger)
        ) && CountedNoun.GroupAfter(ground, ref after, ground.Text.TokenCount) is not ("thing" or "family");
}
