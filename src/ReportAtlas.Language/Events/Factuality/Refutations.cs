using ReportAtlas.Language.Events.Claims;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>Tells what is only told to be denied: rumours that are called false, and whom a denial reaches.</summary>
internal static class Refutations
{
    /// <summary>How many words what is rumoured may stand from the word for a rumour.</summary>
    private const int RumourReach = 8;

    /// <summary>How many words the blame may stand from the word that denies it: who denies comes between.</summary>
    private const int BlameReach = 7;

    /// <summary>How many words on it may be called false.</summary>
    private const int FalseReach = 20;

    /// <summary>«ما يشاع عن انسحاب القوات عار من الصحة»: a rumour, told to be denied.</summary>
    internal static bool IsCalledFalse(EventGround ground, Sentence sentence, CueMatch trigger)
    {
        // «الشائعة: سقوط المدينة.»: what a page of refutations takes up.
        if (
            ground.Text.Is(sentence.FirstToken, TokenKind.Word)
            && ground.Text.Is(sentence.FirstToken + 1, ":")
            && ground.IsOneOf(sentence.FirstToken, ground.Lexicon.Beside.Refuted)
        )
        {
            return true;
        }

        var isRumour = false;
        for (var token = Math.Max(sentence.FirstToken, trigger.First - RumourReach); token < trigger.First && !isRumour; token++)
        {
            isRumour = ground.IsOneOf(token, ground.Lexicon.ClaimSigns.Rumour);
        }

        foreach (var match in ground.Scan.In(trigger.End, Math.Min(sentence.EndToken, trigger.End + FalseReach), CueKind.Negation))
        {
            // «انسحاب القوات مسألة وقت»: what is still to come.
            if (
                match.Cue is { Kind: CueKind.Negation, Reach: "back" }
                && (match.Cue.Code == "plan" ? trigger.Cue.Is(WordShape.Noun | WordShape.Fixed) : isRumour)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody's denial earlier in the sentence is one of the incident.</summary>
    internal static bool Reaches(EventGround ground, CueMatch denial, CueMatch trigger) =>
        !DeniesBlame(ground, denial) && !TurnsAway(ground, denial.End, trigger.First);

    /// <summary>«نفت قسد مسؤوليتها عن القصف»: that it was hers, and not that it was.</summary>
    private static bool DeniesBlame(EventGround ground, CueMatch denial) =>
        ground.HasOneOf(denial.End, Math.Min(ground.Text.TokenCount, denial.End + BlameReach), ground.Lexicon.Beside.Blame);

    /// <summary>«نفت موسكو ذلك، فيما أكد ناشطون أن ...»: somebody else says the contrary.</summary>
    private static bool TurnsAway(EventGround ground, int first, int end)
    {
        var isTurned = false;
        foreach (var match in ground.Scan.In(first, end))
        {
            // «نفت قسد القصف، وأعلنت اعتقال ...», «..., وقالت إن قذائف سقطت ...»: what she says besides.
            isTurned |=
                match.Cue is { Kind: CueKind.Break, Code: "clause" or "turn" }
                || (
                    match.Cue is { Kind: CueKind.Saying, Code: "stated" }
                    && match.HasClitic(Clitics.Conjunction)
                    && match.Cue.Is(WordShape.Past)
                    && (ground.HoldsOneOf(match.First, ground.Lexicon.Parts.Announces) || SpeakerName.IsContent(ground, match.End))
                );
            if (isTurned && match.Cue is { Kind: CueKind.Saying, Code: "stated" })
            {
                return true;
            }
        }

        return false;
    }
}
