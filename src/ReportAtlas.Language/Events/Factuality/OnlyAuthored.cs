using ReportAtlas.Language.Events.Cues;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>«ولم تعرف الجهة التي تقف وراء مقتله»: who is behind the end of a man just told of, and no further deed.</summary>
internal static class OnlyAuthored
{
    internal static bool Is(EventGround ground, CueMatch trigger)
    {
        return trigger.Cue.Is(WordShape.Noun)
            && trigger.Cue.Is(WordShape.Suffixed)
            && ground.IsOneOf(trigger.First - 1, ground.Lexicon.DeedSigns.Behind)
            && ground.IsOneOfJoined(trigger.First - 2, ground.Lexicon.DeedSigns.Stands);
    }
}
