using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>
/// Tells the toll with which a body begins, of the deed that only its headline names: «قصف على بلدة سرمين», and then «قال الدفاع المدني إن خمسة
/// مدنيين قتلوا وأصيب ستة».
/// </summary>
internal sealed class TollUnderHeadline
{
    /// <summary>The body's first sentence that tells anything.</summary>
    private readonly int _firstTold;

    /// <summary>Whether the headlines name one deed, so that there is no question whose toll it is.</summary>
    private readonly bool _isOfOne;

    internal TollUnderHeadline(List<Telling> tellings)
    {
        _firstTold = tellings.Find(static telling => !telling.InHeadline)?.Sentence ?? 0;
        var deed = tellings.Find(static telling => telling.InHeadline);
        _isOfOne =
            deed is not null
            && tellings.TrueForAll(telling =>
                !telling.InHeadline
                || (telling.Type == deed.Type && (telling.Place is null || deed.Place is null || SceneAgreement.SamePlace(telling, deed)))
            );
    }

    internal bool Is(Telling headline, Telling body) =>
        _isOfOne
        && body.Sentence == _firstTold
        && body is { IsOpen: true, Type: "other", HeadCue.Type: "casualty", ClauseKind: not ClauseKind.Turn }
        && body.Counts.Count > 0
        && body.Triggers.TrueForAll(static trigger => trigger.Cue.Code == "casualty")
        && headline is { IsOpen: false } or { HeadCue.Type: not "casualty" }
        && !TellingAgreement.CountsDiffer(headline, body)
        && TellingAgreement.DatesAgree(headline, body);
}
