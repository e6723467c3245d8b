using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Claims;

/// <summary>Finds whose count or record it is by which something is told: «وفق حصيلة للمرصد السوري», «بحسب توثيق شبكة ...», «إحصائية أعدتها منظمة ...».</summary>
internal static class TallyOwner
{
    /// <summary>How many words may say what kind of count it is («حصيلة أولية غير رسمية صادرة عن ...»).</summary>
    private const int KindReach = 5;

    /// <summary>Whether a word is a count or a record, which speaks for nobody by itself.</summary>
    internal static bool IsTally(EventGround ground, int token) => ground.IsOneOf(token, ground.Lexicon.ClaimSigns.Tally);

    /// <summary>The first word of whoever made the count that stands at a token, and whether «ل» is written together with it; null where nobody is named.</summary>
    internal static (int First, bool IsGoverned)? Of(EventGround ground, int tally, int limit)
    {
        var isMade = false;
        for (var token = tally + 1; token < limit && token <= tally + KindReach && !ground.IsPause(token); token++)
        {
            if (ground.Text.Is(token, "ل"))
            {
                return token + 1 < limit ? (token + 1, false) : null;
            }

            if (!ground.Text.Is(token, TokenKind.Word) || ground.IsOneOf(token, ground.Lexicon.ClaimSigns.OfTally))
            {
                continue;
            }

            if (ground.IsOneOf(token, ground.Lexicon.ClaimSigns.MadeTally))
            {
                isMade = true;
                continue;
            }

            // «وفق حصيلة الضحايا»: of what; «حصيلة المرصد»: of whom.
            return isMade || ground.IsOneOf(token, ground.Lexicon.ClaimSigns.BodyNoun) ? (token, false)
                : ground.Text.Word(token) is ['ل', _, _, _, ..] ? (token, true)
                : SpeakerName.IsParty(ground, token, token + 1) ? (token, false)
                : null;
        }

        return null;
    }
}
