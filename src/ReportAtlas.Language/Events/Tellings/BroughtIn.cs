using ReportAtlas.Language.Events.Cues;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>Decides of what stands with bodies that a hospital takes in: nobody found them, so that how they died is the news, and the hurt beside them were in it.</summary>
internal static class BroughtIn
{
    internal static Joining? Decide(EventGround ground, Telling current, CueMatch match, bool sameClause)
    {
        if (!sameClause || !IsOfBodies(ground, current, match.First))
        {
            return null;
        }

        var cue = (TriggerCue)match.Cue;

        // «استقبل المشفى جثتي شرطيين قتلا بانفجار عبوة», «وصلت جثة شاب قتل برصاص مجهولين».
        if (cue is { Outcome: Outcome.Killed, Family: "violence" } or { Type: "assassination" } && (cue.Is(WordShape.Fixed) || (cue.Is(WordShape.Past) && !cue.Is(WordShape.Noun))) && match.Clitics == Text.Clitics.None && NamesHospital(ground, current.First, match.First))
        {
            return Joining.Replace;
        }

        // «وصول أربع جثث وثلاثة مصابين إلى المشفى».
        return cue is { Type: "casualty", Outcome: Outcome.Injured } && ground.Scan.Has(match.First, CueKind.Counted) && ground.IsNumber(match.First - 1) ? Joining.Join : null;
    }

    private static bool IsOfBodies(EventGround ground, Telling current, int end) =>
        current.Triggers.TrueForAll(known => Joinery.Family(ground, known.Cue) is "bodies" or "movement" || known.Cue is TriggerCue { Type: "casualty", Outcome: Outcome.Injured }) && Joinery.Family(ground, current.Head.Cue) switch
        {
            "bodies" => !ground.HoldsOneOf(current.Head.First, ground.Lexicon.Parts.Found),
            "movement" => JoinerySigns.HasBodies(ground, current.Head.End, end),
            _ => false,
        };

    private static bool NamesHospital(EventGround ground, int first, int end) => ground.HasOneOf(first, end, ground.Lexicon.DeedSigns.Hospital);
}
