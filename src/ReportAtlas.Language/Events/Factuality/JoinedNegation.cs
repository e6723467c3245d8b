using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>Tells what a denial, a wish or a demand of one clause still covers in those joined on to it.</summary>
internal static class JoinedNegation
{
    /// <summary>«يطالبون بخروج القوات ووقف القصف وطرد ...»: nouns joined on to what is only asked for.</summary>
    internal static bool IsListed(EventGround ground, List<Clause> clauses, int index, CueMatch trigger)
    {
        // «وطرد ...» may be either; a verb with an ending is none of the list.
        var isVerb =
            trigger.Cue.Is(WordShape.Past)
            && (
                trigger.Cue.Is(WordShape.Plural | WordShape.Dual | WordShape.Suffixed)
                || ground.Text.Word(trigger.First)[^1] == 'ت'
                || IsUpshot(ground, clauses[index].First)
            );
        // «نفت قسد القصف، وأعلنت اعتقال ...»: what somebody says in a clause of its own.
        if (
            clauses[index].Kind != ClauseKind.And
            || isVerb
            || ground.Scan.Has(clauses[index].First, CueKind.Saying)
            || clauses[index].First + 1 < trigger.First
        )
        {
            return false;
        }

        for (var before = index - 1; before >= Math.Max(0, index - 3); before--)
        {
            // «مظاهرة طالبت بالحرية، فقتل شاب وجرح ستة»: what came of it, and so does what follows.
            if (IsUpshot(ground, clauses[before].First))
            {
                return false;
            }

            if (CarriesOver(ground, clauses[before], trigger.First - 40))
            {
                // «اعتقال أربعة بتهمة الانتماء للتنظيم، ومقتل اثنين آخرين»: others than those charged.
                return !(((TriggerCue)trigger.Cue).Outcome is Outcome.Killed or Outcome.Injured && JoinerySigns.IsOneBesides(ground, trigger.End));
            }

            if (clauses[before].Kind != ClauseKind.And)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>«فقتل», «فأصيب»: a past verb with «ف» goes on to tell.</summary>
    private static bool IsUpshot(EventGround ground, int token) =>
        ground.Text.Is(token, TokenKind.Word)
        && ground.Text.Word(token) is ['ف', _, _, ..]
        && ground.Scan.TryFind(token, CueKind.Trigger, out var told)
        && told.HasClitic(Clitics.Conjunction)
        && told.Cue.Is(WordShape.Past);

    /// <summary>«يخشى السكان أن ...»: what is feared stands in the clause after.</summary>
    internal static bool CarriesOver(EventGround ground, Clause before, int from = 0)
    {
        foreach (var match in ground.Scan.In(Math.Max(before.First, from), before.End))
        {
            // «بعد رفضه الاستسلام»: when it was, and no head of what follows.
            if (
                match.Cue.Kind == CueKind.Negation
                && match.Cue.Reach is not ("next" or "back" or "none")
                && !ground.IsOneOf(match.First - 1, ground.Lexicon.TimeSigns.After)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«لا إصابات في قصف على القرية», «لم يسجل سقوط ضحايا جراء القصف»: that nobody was hurt in it, and it was.</summary>
    internal static bool IsOnlyOfHarm(EventGround ground, CueMatch negation, CueMatch trigger) =>
        negation.Cue.Code is "not" or "without"
        && (ground.Text.Is(trigger.First - 1, "في") || ground.IsOneOf(trigger.First - 1, ground.Lexicon.Tolls.DiedOf))
        && ground.HasOneOf(negation.End, trigger.First, ground.Lexicon.Tolls.Harm);
}
