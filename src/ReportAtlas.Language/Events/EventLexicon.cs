using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>All words and phrases that the event stage knows, from Resources/events and Resources/actors. Immutable once built.</summary>
internal sealed class EventLexicon
{
    /// <summary>Signs that open a quoted name.</summary>
    private static readonly string[] Quotes = ["\"", "«", "“", "”", "("];

    private readonly Dictionary<string, EventType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _families = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byState = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _givenNames;
    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _states = new(StringComparer.Ordinal);

    /// <summary>Nouns that head the names of parties.</summary>
    private readonly HashSet<string> _heads = Resource.ReadRows("actors/heads.tsv", 1).SelectMany(row => row.Parts(0)).Select(head => ArabicFolder.Fold(head)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Folded names of cities that stand for the governments that sit in them.</summary>
    private readonly FrozenSet<string> _seats;

    private readonly FrozenSet<string> _posts;

    /// <summary>Of the places that were asked about, which are seats; no more than the gazetteer holds.</summary>
    private readonly ConcurrentDictionary<Place, bool> _isSeat = new(ReferenceEqualityComparer.Instance);

    internal EventLexicon(Vocabulary vocabulary)
    {
        Cues = new Lexicon<Cue>(vocabulary);
        Tails = new TailWords(vocabulary);
        Words = new WordNotes<CueWord>(vocabulary, word => CueWord.Of(Cues.StartOf(word)));
        ReadTypes();
        foreach (var file in Resource.List("events").Where(name => name.StartsWith("events/triggers-", StringComparison.Ordinal)))
        {
            ReadTriggers(file);
        }

        ReadMeans();
        Read("events/light.tsv", CueKind.Light);
        Read("events/negation.tsv", CueKind.Negation, reach: 2);
        Read("events/background.tsv", CueKind.Background, reach: 2);
        Read("events/breaks.tsv", CueKind.Break);
        Read("events/locatives.tsv", CueKind.Locative);
        Read("events/persons.tsv", CueKind.Person);
        Read("events/bounds.tsv", CueKind.Bound);
        Read("events/saying.tsv", CueKind.Saying);
        Read("actors/speakers.tsv", CueKind.Speaker);
        Read("actors/nationalities.tsv", CueKind.Nationality);
        Read("actors/anaphors.tsv", CueKind.Anaphor);
        Read("actors/role-marks.tsv", CueKind.RoleMark);
        Read("events/counted.tsv", CueKind.Counted);
        ReadLists("events/sequels.tsv", CueKind.Sequel);
        ReadLists("events/incidents.tsv", CueKind.Incident);
        ReadLists("events/alongside.tsv", CueKind.Alongside);
        ReadLists("events/not-triggers.tsv", CueKind.Silence);
        ReadLists("actors/forces.tsv", CueKind.Force);
        ReadLists("actors/speaker-ends.tsv", CueKind.SpeakerEnd);
        ReadNumbers();
        ReadActors();
        ReadStates();
        _givenNames = Resource.ReadRows("places/given-names.tsv", 2).SelectMany(row => row.Parts(1)).Concat(Resource.ReadLines("layout/given-names.tsv").Select(line => line.Text))
            .Select(name => ArabicFolder.Fold(name)).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _seats = Resource.ReadRows("events/seats.tsv", 1).SelectMany(row => row.Parts(0)).Select(name => ArabicFolder.Fold(name)).ToFrozenSet(StringComparer.Ordinal);
        _posts = Resource.ReadRows("events/posts.tsv", 1).SelectMany(row => row.Parts(0)).Select(name => ArabicFolder.Fold(name)).ToFrozenSet(StringComparer.Ordinal);
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
    internal bool IsPost(ReadOnlySpan<char> word) => _posts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a name is that of a city that stands for a government.</summary>
    internal bool IsSeat(string name) => _seats.Contains(ArabicFolder.Fold(name));

    /// <summary>Words that say how a passage stands to what was told before.</summary>
    internal EventSigns Signs { get; } = new();

    /// <summary>What an attack strikes.</summary>
    internal StruckWords Struck { get; } = new();

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

    private void ReadTriggers(string file)
    {
        foreach (var row in Resource.ReadRows(file, 5))
        {
            var outcome = row[4] is "-" ? Outcome.None : Enum.Parse<Outcome>(row[4], ignoreCase: true);
            foreach (var form in Forms(row, 1))
            {
                var cue = new TriggerCue(row[0], row[2] == "sure", row[3], outcome, $"trigger.{row[0]}", form.Shape) { Tail = form.Tail };
                Cues.Add(form.Phrase, cue);
            }
        }
    }

    private void ReadMeans()
    {
        foreach (var row in Resource.ReadRows("events/means.tsv", 4))
        {
            var (settles, rank) = (row.Parts(2).ToArray(), int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture));
            foreach (var form in Forms(row, 1))
            {
                Cues.Add(form.Phrase, new MeansCue(row[0], settles, rank, form.Shape));
            }
        }
    }

    private void ReadNumbers()
    {
        foreach (var row in Resource.ReadRows("events/numbers.tsv", 3))
        {
            var value = int.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture);
            foreach (var form in Forms(row, 2))
            {
                Cues.Add(form.Phrase, new NumberCue(row[1], value, form.Shape));
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

    private void ReadActors()
    {
        foreach (var row in Resource.ReadRows("actors/parties.tsv", 6))
        {
            if (!_actors.TryGetValue(row[0], out var actor))
            {
                _actors.Add(row[0], actor = new Actor(row[0], row[1], row[2], row[3]));
            }

            foreach (var form in Forms(row, 4))
            {
                var cue = new ActorCue(actor, row[5], form.Shape);
                Cues.Add(form.Phrase, cue);
                foreach (var quoted in Quoted(form.Phrase))
                {
                    Cues.Add(quoted, cue);
                }
            }
        }
    }

    /// <summary>A name with its second part in quotes: «تنظيم "الدولة"».</summary>
    private IEnumerable<string> Quoted(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && _heads.Contains(name[..space]) ? Quotes.Select(quote => $"{name[..space]} {quote}{name[(space + 1)..]}") : [];
    }

    private void Read(string file, CueKind kind, int reach = -1)
    {
        foreach (var row in Resource.ReadRows(file, 2))
        {
            foreach (var form in Forms(row, 1))
            {
                Cues.Add(form.Phrase, new Cue(kind, row[0], form.Shape) { Tail = form.Tail, Reach = reach < 0 ? "" : row[reach] });
            }
        }
    }

    private void ReadLists(string file, CueKind kind)
    {
        foreach (var row in Resource.ReadRows(file, 1))
        {
            foreach (var form in Forms(row, 0))
            {
                var cue = new Cue(kind, "", form.Shape) { Tail = form.Tail };
                Cues.Add(form.Phrase, cue);
                foreach (var quoted in kind == CueKind.Silence ? Quoted(form.Phrase) : [])
                {
                    Cues.Add(quoted, cue);
                }
            }
        }
    }

    /// <summary>The spelled-out forms of a cell, each once; their tails are kept.</summary>
    private IEnumerable<Inflection.Form> Forms(ResourceRow row, int cell)
    {
        foreach (var forms in row.Parts(cell).SelectMany(Inflection.Expand).GroupBy(form => (form.Phrase, form.Tail)))
        {
            if (forms.Key.Tail is { } tail)
            {
                Tails.Add(tail);
            }

            yield return new Inflection.Form(forms.Key.Phrase, forms.Key.Tail, forms.Aggregate(WordShape.None, (shape, form) => shape | form.Shape));
        }
    }
}
