using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Tells a second count of the same people by another source: «قتل 18 ...، في حين تحدث مسؤول عن 21 قتيلا». The lower figure is kept, and the higher as its upper end.</summary>
internal static class OtherClaim
{
    /// <summary>Figures further apart are of other people.</summary>
    private const int FurthestApart = 5;

    internal static bool Is(EventGround ground, CountRange known, Quantity quantity, List<Quantity> used)
    {
        foreach (var other in used)
        {
            if (other != quantity && other.End <= quantity.First && known.Span == ground.Text.SpanOf(other.First, other.End, 0))
            {
                return quantity.Min <= known.Min * FurthestApart
                    && known.Min <= quantity.Min * FurthestApart
                    && AreAlike(other, quantity)
                    && IsSaidBesides(ground, other.End, quantity.First)
                    && !OtherSide.Are(ground, other, quantity)
                    && !IsOfOthers(ground, quantity);
            }
        }

        return false;
    }

    /// <summary>«تحدث الأهالي عن ستة قتلى، والتحالف عن اثنين», «فيما قال المرصد إن عددهم سبعة»: another count of the dead, without a word for what became of them.</summary>
    internal static void Find(EventGround ground, Telling telling)
    {
        if (!telling.Counts.TryGetValue(Outcome.Killed, out var known) || known.Span is not { } span || known.Max is not { } most)
        {
            return;
        }

        var (isSaid, first) = (false, -1);
        for (var token = telling.First; token < ground.Text.Sentences[telling.Sentence].EndToken - 1; token++)
        {
            if (ground.Text.SpanOf(token).Start < span.End)
            {
                first = ground.Text.SpanOf(token).Start == span.Start ? token : first;
                continue;
            }

            isSaid |= ground.Scan.Has(token, CueKind.Saying);
            if (
                NumberOf(ground, token, first, isSaid) is >= 0 and var at
                && NumberReader.TryRead(ground, at, ground.Text.TokenCount, out var count, out var after)
                && count > 1
                && count <= known.Min * FurthestApart
                && known.Min <= count * FurthestApart
                && !ground.Scan.Has(after, CueKind.Trigger)
                && CountedNoun.GroupAfter(ground, ref after, ground.Text.TokenCount) is "" or "civilian" or "fighter" or "neutral"
            )
            {
                telling.Counts[Outcome.Killed] = known with { Min = Math.Min(known.Min, count), Max = Math.Max(most, count) };
                return;
            }
        }
    }

    /// <summary>Where the second figure stands; -1 for none.</summary>
    private static int NumberOf(EventGround ground, int token, int first, bool isSaid)
    {
        // «عن ستة، والتحالف عن اثنين»: «عن» stands before both.
        if (
            ground.Text.Is(token, "عن")
            && first > 1
            && (ground.Text.Is(first - 1, "عن") || ground.Text.Is(first - 2, "عن"))
            && IsAfterSource(ground, token)
        )
        {
            return token + 1;
        }

        if (!isSaid || !ground.IsOneOf(token, ground.Lexicon.Tolls.TheirNumber))
        {
            return -1;
        }

        return ground.IsOneOf(token + 1, ground.Lexicon.Tolls.Reaches) ? token + 2 : token + 1;
    }

    private static bool IsAfterSource(EventGround ground, int token)
    {
        for (var before = token - 1; before >= Math.Max(0, token - 4) && !ground.Scan.Has(before, CueKind.Trigger); before--)
        {
            if (ground.IsPause(before) || ground.Text.Word(before) is "فيما" or "بينما")
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreAlike(Quantity one, Quantity other) =>
        one.Group == other.Group || one.Group is "" or "neutral" || other.Group is "" or "neutral";

    /// <summary>«فيما قالت مصادر», «بينما تحدث مسؤول»: set against what was said before, by somebody else.</summary>
    private static bool IsSaidBesides(EventGround ground, int first, int end)
    {
        var isSet = false;
        foreach (var match in ground.Scan.In(first, end))
        {
            isSet |= match.Cue is { Kind: CueKind.Break, Code: "clause" or "turn" };
            if (isSet && match.Cue.Kind == CueKind.Saying)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfOthers(EventGround ground, Quantity quantity)
    {
        for (var token = quantity.First; token <= quantity.End && token < ground.Text.TokenCount; token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.Signs.Others))
            {
                return true;
            }
        }

        return false;
    }
}
