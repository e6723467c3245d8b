using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>
/// Counts people whose names open the sentence, as registers of victims write it: «أحمد سالم العلي، من أبناء قرية ...، قُتل في ...». The
/// verb comes only after who they were, so neither the words right before it nor those after it tell how many.
/// </summary>
internal static class NamedSubject
{
    /// <summary>How many words may stand between the names and what befell them.</summary>
    private const int Reach = 24;

    internal static bool TryRead(EventGround ground, CueMatch trigger, TriggerCue cue, out Quantity quantity)
    {
        quantity = default;
        var start = ground.Text.Sentences[ground.Text.SentenceOf(trigger.First)].FirstToken;
        while (start < trigger.First && ground.Text.Is(start, TokenKind.Punctuation))
        {
            start++;
        }

        if (
            cue.Outcome is not (Outcome.Killed or Outcome.Injured)
            || !cue.Is(WordShape.Past)
            || cue.Is(WordShape.Suffixed | WordShape.Plural)
            || trigger.HasClitic(Clitics.Conjunction)
            || ground.Scan.Has(trigger.End, CueKind.Person)
            || ground.IsNumber(trigger.End)
            || trigger.First - start is < 2 or > Reach
            || !(NamedPeople.IsGivenName(ground, start, 0) || NamedPeople.IsTitled(ground, start, trigger.First))
        )
        {
            return false;
        }

        foreach (var match in ground.Scan.In(start, trigger.First))
        {
            // «الطفل محمد العلي، يبلغ من العمر تسعة أعوام، قتل ...»: how old, which nobody says.
            if (match.Cue.Kind is CueKind.Trigger || (match.Cue.Kind is CueKind.Saying && !ground.IsOneOf(match.End + 1, ground.Lexicon.People.Age)))
            {
                return false;
            }
        }

        var (count, last) = (1, start + 1);
        while (NameList.Next(ground, last, trigger.First) is > 0 and var item && NameList.CountOf(ground, item) is > 0 and var people)
        {
            (count, last) = (count + people, item + 1);
        }

        quantity = new Quantity(count, count, start, last, "neutral");
        return true;
    }
}
