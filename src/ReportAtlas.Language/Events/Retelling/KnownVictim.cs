using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Tells words that kill somebody of whom was told before: one of the attackers, the man who was hurt.</summary>
internal static class KnownVictim
{
    /// <summary>«قتل أحد المهاجمين», «تحييد الانتحاري», «فجر الآخر نفسه»: of those who made the attack.</summary>
    internal static bool IsAttacker(EventGround ground, CueMatch trigger, TriggerCue cue)
    {
        var whom = ground.IsOneOf(trigger.First + 1, ground.Lexicon.People.OneOf) ? trigger.First + 2 : trigger.First + 1;
        return cue is { Type: "casualty", Outcome: Outcome.Killed }
            ? ground.IsOneOf(whom, ground.Lexicon.People.Attackers) && ground.Text.Word(whom) is ['ا', 'ل', ..]
            : cue.Type == "suicide_attack" && cue.Is(WordShape.Past) && ground.IsOneOf(whom, ground.Lexicon.Signs.RestOfThem);
    }

    /// <summary>«فارق الشاب حياته»: the man behind the verb, and no name behind him.</summary>
    internal static bool IsHe(EventGround ground, CueMatch trigger, TriggerCue cue) =>
        cue is { Type: "casualty", Frame: "suffers", Tails: { } tails }
        && cue.Is(WordShape.Past)
        && ground.Scan.TryFind(trigger.First + 1, CueKind.Person, out var he)
        && he.HasClitic(Clitics.Article)
        && he.Cue.Is(WordShape.Singular)
        && ground.Text.Is(he.End, TokenKind.Word)
        && tails.Has(ground.Text.Word(he.End));

    /// <summary>«كانت على الجثة آثار، الأمر الذي أدى لمقتله»: of the man told of before, where the sentence tells nothing else.</summary>
    internal static bool IsItsOutcome(Clause clause, CueMatch trigger) =>
        clause.Kind == ClauseKind.Result
        && trigger.Cue is TriggerCue { Type: "casualty", Outcome: Outcome.Killed } cue
        && cue.Is(WordShape.Noun)
        && cue.Is(WordShape.Suffixed);
}
