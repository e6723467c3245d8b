using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>
/// Tells a court that rules and an agreement that provides from people who die, which one verb says: «قضت محكمة بإعدام ثلاثة», «الاتفاق قضى بتسليم ...».
/// What is ruled or provided for has not happened yet.
/// </summary>
internal static class Rulings
{
    /// <summary>How many words what rules may stand before its verb («الاتفاق الأخير بين الطرفين قضى»).</summary>
    private const int Before = 5;

    /// <summary>The same, behind it («قضت أمس محكمة»).</summary>
    private const int Behind = 2;

    /// <summary>How many words what is ruled may stand behind the verb («قضت محكمة الجنايات في القامشلي بسجن ...»).</summary>
    private const int Reach = 10;

    /// <summary>Whether a trigger is such a verb, or what it rules in the same clause.</summary>
    internal static bool Cover(EventGround ground, Clause clause, CueMatch trigger)
    {
        // «قضت محكمة بإعدام ثلاثة» is news itself.
        if (trigger.Cue.Code == "other")
        {
            return false;
        }

        for (var token = trigger.First; token >= Math.Max(clause.First, trigger.First - Reach); token--)
        {
            if (ground.IsOneOf(token, ground.Lexicon.DeedSigns.Provides))
            {
                return (ground.Text.Is(token + 1, TokenKind.Word) && ground.Text.Word(token + 1)[0] == 'ب') || HasRuler(ground, clause, token);
            }

            if (ground.IsOneOf(token, ground.Lexicon.DeedSigns.RulesOrDies) && HasRuler(ground, clause, token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasRuler(EventGround ground, Clause clause, int verb) =>
        ground.HasOneOf(Math.Max(clause.First, verb - Before), verb, ground.Lexicon.DeedSigns.Rulers)
        || ground.HasOneOf(verb + 1, Math.Min(clause.End, verb + 1 + Behind), ground.Lexicon.DeedSigns.Rulers);
}
