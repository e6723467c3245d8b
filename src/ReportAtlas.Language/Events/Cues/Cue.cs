using System.Collections.Immutable;
using ReportAtlas.Language.Events.Parties;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Cues;

/// <summary>What a word or phrase does in the telling of an event.</summary>
internal enum CueKind
{
    Trigger,
    Means,
    Light,
    Negation,
    Background,
    Silence,
    Break,
    Locative,
    Person,
    Number,
    Bound,
    Saying,
    Speaker,
    SpeakerEnd,
    Actor,
    Nationality,
    Force,
    Anaphor,
    RoleMark,
    Counted,
    Sequel,
    Incident,
    Alongside,
}

/// <summary>An entry of the event lexicon: what kind of sign it is, its code within the kind, and its form.</summary>
internal record Cue(CueKind Kind, string Code, WordShape Shape)
{
    /// <summary>The words of which one must follow within the clause; null when none must.</summary>
    internal TailSet? Tails { get; init; }

    /// <summary>How far it reaches: next, clause or sentence.</summary>
    internal string Reach { get; init; } = "";

    internal bool Is(WordShape shape) => (Shape & shape) != 0;
}

/// <summary>A word that tells an event.</summary>
internal sealed record TriggerCue(string Type, bool Sure, string Frame, Outcome Outcome, string Rule, WordShape Shape)
    : Cue(CueKind.Trigger, Type, Shape)
{
    /// <summary>The family of its type where events are joined; see <see cref="Tellings.Joinery.Family(EventGround, string)"/>.</summary>
    internal required string Family { get; init; }
}

/// <summary>A word that settles the type of an open trigger.</summary>
internal sealed record MeansCue(string Type, string[] Settles, int Rank, WordShape Shape) : Cue(CueKind.Means, Type, Shape);

/// <summary>A name of a party and when it counts: always, or only under conditions (see parties.tsv).</summary>
internal sealed record ActorCue(Actor Actor, string When, WordShape Shape) : Cue(CueKind.Actor, Actor.Code, Shape)
{
    /// <summary>All of these must hold; none for a name that always counts.</summary>
    internal ImmutableArray<PartyCondition> Conditions { get; } = PartyCondition.Parse(When);

    /// <summary>Whether it counts only beside other names.</summary>
    internal bool NeedsName { get; } =
        PartyCondition.Parse(When).Any(static condition => condition.Kind is not (ConditionKind.NotIn or ConditionKind.Before));

    /// <summary>Whether it is a word for any party's men, which whoever stands behind it may make another's.</summary>
    internal bool IsOfMen { get; } =
        PartyCondition.Parse(When).Any(static condition => condition.Kind is ConditionKind.Soldiers or ConditionKind.Men);

    /// <summary>Whether it counts only where another party is not named, which is known once all names are.</summary>
    internal bool MustWait { get; } = PartyCondition.Parse(When).Any(static condition => condition.Kind == ConditionKind.Without);
}

/// <summary>A number word; its code says of what order it is.</summary>
internal sealed record NumberCue(string Order, int Value, WordShape Shape) : Cue(CueKind.Number, Order, Shape);

/// <summary>What became of people in an event.</summary>
internal enum Outcome
{
    None,
    Killed,
    Injured,
    Detained,
    Displaced,
}

/// <summary>A cue in a text: its tokens (half-open) and the clitics before it.</summary>
internal readonly record struct CueMatch(Cue Cue, int First, int End, Clitics Clitics)
{
    internal bool HasClitic(Clitics clitics) => (Clitics & clitics) != 0;
}
