using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Events.Types;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Tells by what the people of one part of a list came to harm, where the part says so itself: «قتل شخص في غارة على حيان، وآخر بقذيفة في كفر حمرة».</summary>
internal static class ListedCause
{
    /// <summary>Leaves the head of a list what killed its own people, where its own words say so; else what stands at the list's end is that of all.</summary>
    internal static void Restrict(EventGround ground, Telling head, bool hasParts, int end)
    {
        if (hasParts && StandsIn(ground, head.Head.End, head.End))
        {
            head.Triggers.RemoveAll(trigger => trigger.First >= head.End);
            return;
        }

        // What the list as a whole is due to may stand at its end («..., برصاص مجهولين»).
        head.Triggers.RemoveAll(trigger =>
            trigger.First >= head.End && (((TriggerCue)trigger.Cue).Outcome != Outcome.None || head.IsOfPart(trigger.First))
        );
        head.ListEnd = end;
    }

    /// <summary>«ثلاثة بانفجار لغم في الباغوز، وأربعة بهجوم في السوسة»: what killed the second is named with them.</summary>
    internal static void Settle(EventGround ground, Telling part)
    {
        foreach (var match in ground.Scan.In(part.Head.End, part.End))
        {
            if (!IsCause(ground, match))
            {
                continue;
            }

            if (match.Cue is TriggerCue)
            {
                part.Triggers.Add(match);
            }

            part.IsOpen = false;
            TypeSettler.Settle(ground, part);
            return;
        }
    }

    private static bool StandsIn(EventGround ground, int first, int end)
    {
        foreach (var match in ground.Scan.In(first, end))
        {
            if (IsCause(ground, match) || ground.IsOneOf(match.First, ground.Lexicon.People.ByBullets))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«بانفجار», «في غارة», «بقذيفة هاون».</summary>
    private static bool IsCause(EventGround ground, CueMatch match) =>
        match.Cue switch
        {
            TriggerCue { Outcome: Outcome.None } deed => Joinery.Family(ground, deed) == "violence"
                && (deed.Is(WordShape.Noun | WordShape.Fixed) || !deed.Is(WordShape.Verb))
                && (match.HasClitic(Clitics.Bi) || IsGoverned(ground, match.First)),
            MeansCue means => means.Settles.Contains("casualty")
                && (
                    match.HasClitic(Clitics.Bi)
                    || ground.IsOneOf(match.First - 1, ground.Lexicon.Tolls.DiedOf)
                    || ground.IsOneOf(match.First - 1, ground.Lexicon.People.ByBullets)
                ),
            _ => false,
        };

    private static bool IsGoverned(EventGround ground, int token) =>
        ground.Text.Is(token - 1, "في") || ground.Text.Is(token - 1, "خلال") || ground.IsOneOf(token - 1, ground.Lexicon.Tolls.DiedOf);
}
