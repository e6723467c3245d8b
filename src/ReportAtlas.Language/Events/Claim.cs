using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>How firmly a source puts something forward.</summary>
public enum Certainty
{
    /// <summary>Told as fact or confirmed («أكد»، «أعلن»).</summary>
    Stated,

    /// <summary>Reported without proof («أنباء عن»، «ترددت»، «رجح»).</summary>
    Reported,

    /// <summary>The paper keeps its distance («زعم»، «ادعى»، «بزعم»).</summary>
    Disputed,
}

/// <summary>Who says that an event happened. Chains («نقلت المواقع عن مصدر من قسد») are several claims, the nearest speaker first.</summary>
/// <param name="Speaker">The speaker as the text names it.</param>
/// <param name="Span">Where the speaker is named.</param>
/// <param name="Verb">Where the verb of saying stands; null when there is none.</param>
public sealed record Claim(string Speaker, TextSpan Span, TextSpan? Verb, Certainty Certainty);
