using ReportAtlas.Language.Events.Cues;

namespace ReportAtlas.Language.Events.Claims;

/// <summary>Tells the words of saying that somebody speaks with, and whether what is said is the speaker's own deed.</summary>
internal static class Saying
{
    /// <summary>A word of saying that somebody speaks with: not «لم تعلن أي جهة», nor a verb with an object pronoun («نشره»), which may be another word.</summary>
    internal static bool TryFind(EventGround ground, int token, out CueMatch saying) =>
        ground.Scan.TryFind(token, CueKind.Saying, out saying)
        && !(saying.Cue.Is(WordShape.Verb) && saying.Cue.Is(WordShape.Suffixed))
        && !(ground.Scan.TryFind(token, CueKind.Speaker, out var name) && name.End > token + 1)
        && (saying.Cue.Code != "watched" || ground.Scan.Has(saying.End, CueKind.Speaker))
        // «التي تعتبر رأس الحربة»: describes, and quotes nobody.
        && !(
            saying.Cue.Is(WordShape.Present)
            && !saying.Cue.Is(WordShape.Past)
            && ground.Scan.TryFind(token - 1, CueKind.Break, out var relative)
            && relative.Cue.Code == "relative"
        )
        && !(ground.Scan.TryFind(token - 1, CueKind.Negation, out var negation) && negation.Cue.Code == "not");

    /// <summary>«نقلت الوكالة عن مصدر قوله إن ...»: who speaks stands before, and what follows is what was said.</summary>
    internal static bool IsHis(EventGround ground, CueMatch saying) =>
        saying.Cue.Code == "stated" && !saying.Cue.Is(WordShape.Verb) && ground.Text.Word(saying.First)[^1] is 'ه' or 'ا' or 'م';

    /// <summary>«قالت قسد إنها قتلت»: the pronoun is the speaker.</summary>
    internal static bool IsOwnDeed(EventGround ground, int first, int end)
    {
        for (var token = first; token < Math.Min(end, first + 12); token++)
        {
            if (SpeakerName.IsContent(ground, token))
            {
                return (
                        ground.Scan.TryFind(token + 1, CueKind.Anaphor, out var own)
                        && own.Cue.Code == "forces"
                        && ground.Text.Word(token + 1)[^1] is 'ه' or 'ا' or 'م'
                        && ground.Distance(own.End, end) < 3
                    )
                    || ground.Text.Word(token) is "انه" or "انها" or "انهم" or "بانه" or "بانها" && ground.Distance(token + 1, end) < 2;
            }
        }

        return false;
    }
}
