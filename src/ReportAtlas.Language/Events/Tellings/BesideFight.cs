using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>
/// What a strike or shelling is beside a fight: «اشتباكات ... وسط قصف مدفعي» is how it was fought, «... تزامنا مع غارات للتحالف» and
/// «... ترافقت مع قصف على قرية ...» are incidents of their own, by others or elsewhere.
/// </summary>
internal static class BesideFight
{
    /// <summary>How many words the doer may stand behind the strike.</summary>
    private const int Reach = 4;

    /// <summary>Whether a strike or shelling only goes along with the fight told before; null where it does not stand so.</summary>
    internal static Joining? Decide(EventGround ground, Telling current, Clause clause, CueMatch match)
    {
        if (
            match.Cue is not TriggerCue { Type: "shelling" or "airstrike" or "bombardment" }
            || !match.Cue.Is(WordShape.Noun | WordShape.Fixed)
            || match.HasClitic(Clitics.Article)
            || current.Triggers[0].Cue.Code is not ("armed_clash" or "attack")
            || !IsAlong(ground, match.First, current.Head.End)
        )
        {
            return null;
        }

        return
            ClausePlaces.HasOwnPlace(ground, current, clause with { First = match.First }, match)
            || HasDoer(ground, match.First, Math.Min(clause.End, match.End + Reach))
            ? Joining.New
            : Joining.Skip;
    }

    /// <summary>«وسط قصف», «بالتزامن مع قصف», «ترافقت مع قصف»: whether a word from some token on stands behind one that says so.</summary>
    internal static bool IsAlong(EventGround ground, int token, int first)
    {
        var before = token - 1;
        before = ground.Text.Is(before, TokenKind.Punctuation) ? before - 1 : before;
        before = ground.Text.Is(before, "مع") ? before - 1 : before;
        return before >= first && ground.IsOneOf(before, ground.Lexicon.TimeSigns.Meanwhile);
    }

    private static bool HasDoer(EventGround ground, int first, int end) =>
        ground.Scan.HasIn(first, end, CueKind.Actor) || ground.Scan.HasIn(first, end, CueKind.Nationality);
}
