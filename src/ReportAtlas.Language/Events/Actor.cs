using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>A party to the war, from Resources/actors: its code (the name used in readings), names and ACLED's inter group.</summary>
/// <param name="Code">For instance «SDF», «ISIS», «civilians».</param>
public sealed record Actor(string Code, string NameArabic, string NameEnglish, string Group);

/// <summary>What an actor has to do with an event.</summary>
public enum ActorRole
{
    /// <summary>Named with it, the side not settled.</summary>
    Involved,

    /// <summary>Did it.</summary>
    Perpetrator,

    /// <summary>Suffered it.</summary>
    Target,
}

/// <summary>An actor named with an event.</summary>
/// <param name="Span">Where it is named; null when it is understood from the context.</param>
public sealed record ActorMention(Actor Actor, ActorRole Role, TextSpan? Span);
