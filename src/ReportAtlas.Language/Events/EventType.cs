namespace ReportAtlas.Language.Events;

/// <summary>A kind of event, from Resources/events/types.tsv: our own code with ACLED's event type and sub-event type.</summary>
/// <param name="Code">For instance «airstrike», «ied_or_bomb».</param>
/// <param name="AcledType">ACLED's event type, for instance «Explosions/Remote violence».</param>
/// <param name="AcledSubType">ACLED's sub-event type, for instance «Air/drone strike».</param>
/// <param name="NameArabic">As shown in Arabic.</param>
/// <param name="NameEnglish">As shown in English.</param>
public sealed record EventType(string Code, string AcledType, string AcledSubType, string NameArabic, string NameEnglish);
