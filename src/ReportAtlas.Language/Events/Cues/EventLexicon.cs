using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportAtlas.Language.Events.Claims;
using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Parties;
using ReportAtlas.Language.Events.Retelling;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Events.Types;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Cues;

/// <summary>All words and phrases that the event stage knows, from Resources/events and Resources/actors. Immutable once built.</summary>
internal sealed class EventLexicon
{
    private readonly Dictionary<string, EventType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _families = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byState = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _givenNames;
    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _states = new(StringComparer.Ordinal);

    /// <summary>Folded names of cities that stand for the governments that sit in them.</summary>
    private readonly FrozenSet<string> _seats;

    private readonly WordSet _posts = new(Resource.ReadRows("events/posts.tsv", 1).SelectMany(row => row.Parts(0)));

    /// <summary>Of the places that were asked about, which are seats; no more than the gazetteer holds.</summary>
    private readonly ConcurrentDictionary<Place, bool> _isSeat = new(ReferenceEqualityComparer.Instance);

    internal EventLexicon(Vocabulary vocabulary)
    {
        Cues = new Lexicon<Cue>(vocabulary);
        Tails = new TailWords(vocabulary);
        Words = new WordNotes<CueWord>(vocabulary, word => CueWord.Of(Cues.StartOf(word)));
        var resources = new CueResources(Cues, Tails);
        ReadTypes();
        foreach (var file in Resource.List("events").Where(name => name.StartsWith("events/triggers-", StringComparison.Ordinal)))
        {
            resources.ReadTriggers(file, type => Joinery.Family(_families, type));
        }

        resources.ReadMeans();
        resources.Read("events/light.tsv", CueKind.Light);
        resources.Read("events/negation.tsv", CueKind.Negation, reach: 2);
        resources.Read("events/background.tsv", CueKind.Background, reach: 2);
        resources.Read("events/breaks.tsv", CueKind.Break);
        resources.Read("events/locatives.tsv", CueKind.Locative);
        resources.Read("events/persons.tsv", CueKind.Person);
        resources.Read("events/bounds.tsv", CueKind.Bound);
        resources.Read("events/saying.tsv", CueKind.Saying);
        resources.Read("actors/speakers.tsv", CueKind.Speaker);
        resources.Read("actors/nationalities.tsv", CueKind.Nationality);
        resources.Read("actors/anaphors.tsv", CueKind.Anaphor);
        resources.Read("actors/role-marks.tsv", CueKind.RoleMark);
        resources.Read("events/counted.tsv", CueKind.Counted);
        resources.ReadLists("events/sequels.tsv", CueKind.Sequel);
        resources.ReadLists("events/incidents.tsv", CueKind.Incident);
        resources.ReadLists("events/alongside.tsv", CueKind.Alongside);
        resources.ReadLists("events/not-triggers.tsv", CueKind.Silence);
        resources.ReadLists("actors/forces.tsv", CueKind.Force);
        resources.ReadLists("actors/speaker-ends.tsv", CueKind.SpeakerEnd);
        resources.ReadNumbers();
        ReadActors(resources);
        ReadStates();
        _givenNames = Resource
            .ReadRows("places/given-names.tsv", 2)
            .SelectMany(row => row.Parts(1))
            .Concat(Resource.ReadLines("layout/given-names.tsv").Select(line => line.Text))
            .Select(name => ArabicFolder.Fold(name))
            .ToHashSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _seats = Resource
            .ReadRows("events/seats.tsv", 1)
            .SelectMany(row => row.Parts(0))
            .Select(name => ArabicFolder.Fold(name))
            .ToFrozenSet(StringComparer.Ordinal);
        Families = _families.ToFrozenDictionary(StringComparer.Ordinal);
    }

    internal Lexicon<Cue> Cues { get; }

    internal TailWords Tails { get; }

    /// <summary>What each written word is by itself.</summary>
    internal WordNotes<CueWord> Words { get; }

    /// <summary>The family of each type code: tellings of one family in one sentence may be one incident.</summary>
    internal FrozenDictionary<string, string> Families { get; }

    /// <summary>Whether a place is a city whose name stands for the government that sits in it.</summary>
    internal bool IsSeat(Place place) => _isSeat.GetOrAdd(place, static (place, lexicon) => lexicon.IsSeat(place.Name), this);

    /// <summary>Whether a folded word names what a force holds or moves in, a checkpoint or a patrol.</summary>
    internal bool IsPost(ReadOnlySpan<char> word) => _posts.Has(word);

    /// <summary>Whether a name is that of a city that stands for a government.</summary>
    internal bool IsSeat(string name) => _seats.Contains(ArabicFolder.Fold(name));

    /// <summary>Words that say how a passage stands to what was told before.</summary>
    internal EventSigns Signs { get; } = new(new SignTable("events/signs.tsv"));

    /// <summary>Words of time.</summary>
    internal TimeSigns TimeSigns { get; } = new(new SignTable("events/time-signs.tsv"));

    /// <summary>Words for deeds, and for what they are done to.</summary>
    internal DeedSigns DeedSigns { get; } = new(new SignTable("events/deed-signs.tsv"));

    /// <summary>Families of words known by a part of them.</summary>
    internal PartSigns Parts { get; } = new(new SignTable("events/word-parts.tsv"));

    /// <summary>Words around people who are counted.</summary>
    internal PeopleSigns People { get; } = new(new SignTable("events/people-signs.tsv"));

    /// <summary>Words around tolls.</summary>
    internal TollSigns Tolls { get; } = new(new SignTable("events/toll-signs.tsv"));

    /// <summary>Words around those who say something.</summary>
    internal ClaimSigns ClaimSigns { get; } = new(new SignTable("actors/claim-signs.tsv"));

    /// <summary>What an attack strikes.</summary>
    internal StruckWords Struck { get; } = new();

    /// <summary>How a report comes back to a deed.</summary>
    internal AgainWords Again { get; } = new(new SignTable("events/again.tsv"));

    internal KindSigns Kinds { get; } = new(new SignTable("events/kind-signs.tsv"));

    /// <summary>One or some of several deeds.</summary>
    internal BesideWords Beside { get; } = new(new SignTable("events/beside.tsv"));

    /// <summary>Who did what a telling names no doer for.</summary>
    internal UntoldDoers UntoldDoers { get; } = new();

    /// <summary>Folded nouns that head the names of parties.</summary>
    internal FrozenSet<string> PartyHeads { get; } =
        Resource
            .ReadRows("actors/heads.tsv", 1)
            .SelectMany(row => row.Parts(0))
            .Select(noun => ArabicFolder.Fold(noun))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Codes of the parties whose men go along on an ally's raid.</summary>
    internal FrozenSet<string> Raiders { get; } =
        Resource.ReadLines("actors/raiders.tsv").Select(line => line.Text.Trim()).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>For whom publishers speak.</summary>
    internal PartyVoice PartyVoice { get; } = new();

    /// <summary>Who fought whom.</summary>
    internal OtherSides OtherSides { get; } = new();

    /// <summary>Clans that fight one another.</summary>
    internal ClanFeud ClanFeud { get; } = new();

    /// <summary>Words that say who did what was told.</summary>
    internal PartySigns PartySigns { get; } = new(new SignTable("actors/signs.tsv"));

    /// <summary>Since when the parties are there.</summary>
    internal PartyTimes Times { get; } = new();

    /// <summary>Whose the bases are.</summary>
    internal HeldBases HeldBases { get; } = new();

    internal ImmutableArray<Actor> Actors => [.. _actors.Values];

    internal ImmutableArray<EventType> Types => [.. _types.Values];

    internal EventType Type(string code) => _types[code];

    /// <summary>ACLED's sub-event type of a kind of event, which may depend on whether a government did it.</summary>
    internal string SubType(string code, IEnumerable<ActorMention> actors) =>
        _byState.TryGetValue(code, out var byState) && actors.Any(actor => actor is { Role: ActorRole.Perpetrator, Actor.Group: "state" })
            ? byState
            : _types[code].AcledSubType;

    internal Actor Actor(string code) => _actors[code];

    /// <summary>Whether a folded word is a given name.</summary>
    internal bool IsGivenName(ReadOnlySpan<char> word) => _givenNames.Contains(word);

    private void ReadTypes()
    {
        foreach (var row in Resource.ReadRows("events/types.tsv", 7))
        {
            _types.Add(row[0], new EventType(row[0], row[1], row[2], row[3], row[4]));
            _families.Add(row[0], row[5]);
            if (row[6] != "-")
            {
                _byState.Add(row[0], row[6]);
            }
        }
    }

    /// <summary>The party that a state or its capital stands for; null where it stands for none.</summary>
    internal Actor? StateParty(string name) => _states.TryGetValue(ArabicFolder.Fold(name), out var code) ? _actors[code] : null;

    private void ReadStates()
    {
        foreach (var row in Resource.ReadRows("actors/states.tsv", 2))
        {
            foreach (var name in row.Parts(1))
            {
                _states.Add(ArabicFolder.Fold(name), row[0]);
            }
        }
    }

    private void ReadActors(CueResources resources)
    {
        foreach (var row in Resource.ReadRows("actors/parties.tsv", 6))
        {
            if (!_actors.TryGetValue(row[0], out var actor))
            {
                _actors.Add(row[0], actor = new Actor(row[0], row[1], row[2], row[3]));
            }

            foreach (var form in resources.Forms(row, 4))
            {
                var cue = new ActorCue(actor, row[5], form.Shape) { Tails = form.Tails };
                Cues.Add(form.Phrase, cue);
                foreach (var quoted in resources.Quoted(form.Phrase))
                {
                    Cues.Add(quoted, cue);
                }
            }
        }
    }
}
