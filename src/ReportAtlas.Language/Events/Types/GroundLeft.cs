using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Types;

/// <summary>Tells ground that one side left and the other went into at once («انسحب مقاتلو التنظيم من القرية من دون قتال، ودخلتها وحدات من الجيش») from a mere withdrawal.</summary>
internal static class GroundLeft
{
    /// <summary>How many words those who go in may stand from the verb.</summary>
    private const int EntererReach = 3;

    internal static bool IsEntered(EventGround ground, Telling telling)
    {
        if (telling.HeadCue.Frame != "leaves" || !HasTown(ground, telling))
        {
            return false;
        }

        var end = ground.Text.Sentences[telling.Sentence].EndToken;
        foreach (var match in ground.Scan.In(telling.Head.End, end, CueKind.Trigger))
        {
            if (
                match.Cue.Is(WordShape.Past)
                && match.Cue.Is(WordShape.Suffixed)
                && match.Cue.Is(WordShape.Verb)
                && match.HasClitic(Clitics.Conjunction)
                && ground.HoldsOneOf(match.First, ground.Lexicon.Parts.Enters)
                && ground.Scan.HasIn(match.End, Math.Min(end, match.End + EntererReach), CueKind.Actor)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTown(EventGround ground, Telling telling)
    {
        foreach (var place in MentionTables.In(ground.Places, telling.Head.End, telling.End))
        {
            if (place.Mention.Kind is not (PlaceKind.Country or PlaceKind.Governorate or PlaceKind.Region))
            {
                return true;
            }
        }

        return false;
    }
}
