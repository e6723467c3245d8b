using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Retelling;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>Finds the place that a sentence speaks of, where the clause that tells the event names none: the works that it begins with, the town that the verb's pronoun takes up.</summary>
internal static class SpokenPlace
{
    /// <summary>«خرجت محطة كهرباء السويدية عن الخدمة جراء قصف استهدفها»: the works that the sentence begins with.</summary>
    internal static Placed<PlaceMention>? Find(EventGround ground, Sentence sentence, Telling telling)
    {
        foreach (
            var place in telling.ClauseKind is ClauseKind.Cause or ClauseKind.Time or ClauseKind.Result
                ? MentionTables.In(ground.Places, sentence.FirstToken, telling.First)
                : []
        )
        {
            if (
                !ground.IsSeat(place.Mention)
                && (ground.HasOneOf(place.First - 2, place.First, ground.Lexicon.Beside.Works) || TakesUp(ground, telling, place.Mention))
            )
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>«لم تسلم حريتان من القصف، إذ قصفتها الطائرات», «إذ طالها قصف», «إذ تعرضت لقصف»: the verb's pronoun or its own subject is the place that the sentence speaks of.</summary>
    private static bool TakesUp(EventGround ground, Telling telling, PlaceMention place)
    {
        if (!Whereabouts.IsSettlement(place))
        {
            return false;
        }

        var head = telling.Head;
        var isByNoun =
            head.Cue.Is(WordShape.Noun | WordShape.Fixed) && ground.Text.Is(head.First - 1, TokenKind.Word) && head.First - 1 >= telling.First;
        return isByNoun
            ? ground.Text.Word(head.First - 1) is [_, _, .., 'ه', 'ا']
                || (ground.Scan.TryFind(head.First - 1, CueKind.Light, out var light) && light.Cue.Code == "undergoes")
            : telling.HeadCue.Frame == "does"
                && head.Cue.Is(WordShape.Past)
                && head.Cue.Is(WordShape.Suffixed)
                && ground.Text.Word(head.First) is [.., 'ه', 'ا'];
    }
}
