using System.Collections.Immutable;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Scenes;
using ReportAtlas.Language.Events.Types;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>A passage that tells an incident, while it is being read: its triggers, its clauses and what was found for it so far.</summary>
internal sealed class Telling
{
    internal required List<CueMatch> Triggers { get; init; }

    /// <summary>First token of the clause that tells it.</summary>
    internal int First { get; set; }

    /// <summary>The first token after its clauses.</summary>
    internal int End { get; set; }

    /// <summary>Where its subject may begin: after the words of saying and after the telling before it.</summary>
    internal int ReachBack { get; set; }

    internal required ClauseKind ClauseKind { get; init; }

    internal required int Sentence
    {
        get;
        init => LastSentence = field = value;
    }

    internal required int Block { get; init; }

    internal string Type { get; set; } = "";

    /// <summary>Its type's family, and the type that it was looked up for.</summary>
    private (string Of, string Name)? _family;

    /// <summary>Whether the type came from an open trigger and no company settled it.</summary>
    internal bool IsOpen { get; set; }

    /// <summary>Told by a headline, or by a line of the body that is one; see <see cref="Retelling.HeadlineLines"/>.</summary>
    internal bool InHeadline { get; set; }

    /// <summary>Told by a noun with the article («الهجوم»), which points back.</summary>
    internal bool IsDefinite { get; set; }

    /// <summary>Whether those whom it tells were taken were then killed; see <see cref="CaptiveKilling"/>.</summary>
    internal bool KillsCaptives { get; set; }

    /// <summary>Told as what another verb led to («خرجت مظاهرة»).</summary>
    internal bool IsLedTo { get; set; }

    internal bool IsBackground { get; set; }

    /// <summary>Whether it sums up several incidents («هجمات في عدة بلدات»).</summary>
    internal bool IsSummary { get; set; }

    /// <summary>The telling that this one points at by a noun for what happened («العملية»، «خلال الحملة»); null where it points at none so.</summary>
    internal Telling? PointsAt { get; set; }

    /// <summary>The telling that this one was joined to; null while it stands by itself.</summary>
    internal Telling? ToldIn { get; set; }

    /// <summary>The telling whose list of people this is a part of; null for any other.</summary>
    internal Telling? Origin { get; init; }

    /// <summary>Where the list ends whose first part this is; 0 where it heads none.</summary>
    internal int ListEnd { get; set; }

    /// <summary>Where each part of its list says what befell those people alone: from their number up to their place.</summary>
    internal List<(int First, int End)> PartCauses { get; } = [];

    /// <summary>Whether a word of its list is of one part alone.</summary>
    internal bool IsOfPart(int token) => PartCauses.Exists(part => token >= part.First && token < part.End);

    /// <summary>The people of this part of a list.</summary>
    internal Quantity? Listed { get; init; }

    internal Placed<PlaceMention>? Place { get; set; }

    /// <summary>Whether <see cref="Place"/> is only that of what was told before; see <see cref="CarriedPlace"/>.</summary>
    internal bool IsPlaceCarried { get; set; }

    /// <summary>The place in whose area it lies by context, where the passage names none of its own.</summary>
    internal PlaceMention? Setting { get; set; }

    internal DateMention? Date { get; set; }

    /// <summary>When it happened where no date mention says so; see <see cref="RecentHours"/> and <see cref="EarlierDay"/>.</summary>
    internal DateValue? Day { get; set; }

    /// <summary>The id of the rule that found <see cref="Day"/>.</summary>
    internal string DayRule { get; set; } = RecentHours.Rule;

    internal List<ActorMention> Actors { get; } = [];

    /// <summary>Whether it comes back to a thing that was struck before («استهداف السيارة»), wherever else it names.</summary>
    internal bool IsOnKnownThing { get; set; }

    /// <summary>What it says was struck; null until that is asked for.</summary>
    internal Struck? Struck { get; set; }

    internal Dictionary<Outcome, CountRange> Counts { get; } = [];

    internal ImmutableArray<Claim> Claims { get; set; } = [];

    /// <summary>The other tellings of the incident that were joined to this one.</summary>
    internal List<Telling> Others { get; } = [];

    /// <summary>Places at which the incident was told before a closer one was found, the first of them.</summary>
    internal List<PlaceMention> ToldAt { get; } = [];

    /// <summary>The last sentence that was found to tell the incident.</summary>
    internal int LastSentence { get; set; }

    internal List<TextSpan> Retellings { get; } = [];

    /// <summary>Whether a party has a part in it.</summary>
    internal bool Names(string code)
    {
        foreach (var actor in Actors)
        {
            if (actor.Actor.Code == code)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The family of its type; kept, since it is asked for with every pair of tellings.</summary>
    internal string FamilyIn(EventLexicon lexicon)
    {
        if (_family is not { } family || !ReferenceEquals(family.Of, Type))
        {
            _family = family = (Type, lexicon.Families[Type]);
        }

        return family.Name;
    }

    internal CueMatch Head => Triggers[0];

    internal TriggerCue HeadCue => (TriggerCue)Triggers[0].Cue;
}
