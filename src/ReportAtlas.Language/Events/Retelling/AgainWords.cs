using ReportAtlas.Language.Events.Cues;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Words by which a report comes back to a deed or goes on with its steps, from Resources/events/again.tsv.</summary>
internal sealed class AgainWords(SignTable words)
{
    /// <summary>The biggest, the worst of its kind.</summary>
    internal WordSet Most { get; } = words["most"];

    /// <summary>A crime, before the word that says that somebody was killed.</summary>
    internal WordSet Crime { get; } = words["crime"];

    /// <summary>As, before what somebody calls a deed.</summary>
    internal WordSet Called { get; } = words["called"];

    /// <summary>How captives get away.</summary>
    internal WordSet Escapes { get; } = words["escapes"];

    /// <summary>The raid that was told of.</summary>
    internal WordSet TheRaid { get; } = words["the raid"];

    /// <summary>Those who took part in a protest.</summary>
    internal WordSet Participants { get; } = words["participants"];

    /// <summary>When, before what killed those counted just before.</summary>
    internal WordSet When { get; } = words["when"];

    /// <summary>Before the verb of what befell people earlier.</summary>
    internal WordSet HadBeen { get; } = words["had been"];
}
