using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Reads one death out of words that end in the pronoun of who died, whom nothing else counts («حتفه», «راح ضحيته»).</summary>
internal static class OneDeath
{
    /// <summary>«انفجار راح ضحيته خالد العلي»: one man, told by his name.</summary>
    internal static bool TryReadItsDead(EventGround ground, CueMatch trigger, out Quantity quantity)
    {
        quantity = new Quantity(1, 1, trigger.First, trigger.End, "neutral");
        return ground.IsOneOf(trigger.First, ground.Lexicon.Tolls.ItsDead)
            && ground.Text.Word(trigger.First)[^1] == 'ه'
            && ground.Text.Is(trigger.End, TokenKind.Word);
    }

    /// <summary>«كان تركي الفهد قد لقي حتفه»: one man, whom nothing else counts.</summary>
    internal static bool TryReadOwnDeath(EventGround ground, Telling telling, CueMatch trigger, out Quantity quantity)
    {
        quantity = new Quantity(1, 1, trigger.First, trigger.End, "neutral");
        return !telling.Counts.ContainsKey(Outcome.Killed)
            && CountedWords.IsOwnDeath(ground, trigger.First)
            && ground.Text.Word(trigger.First)[^1] == 'ه';
    }
}
