using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>The words of Resources/places by what they tell of a name, looked up by vocabulary number. Immutable.</summary>
internal sealed class PlaceWords
{
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<int, HeadForm> _heads = [];
    private readonly Dictionary<int, Side> _sides = [];
    private readonly Dictionary<int, HeadNoun> _anaphors = [];
    private readonly Dictionary<int, List<AssociativeNoun>> _associatives = [];
    private readonly HashSet<int> _peoples = [];
    private readonly HashSet<int> _services = [];
    private readonly HashSet<int> _adjectives = [];
    private readonly HashSet<int> _kunyas = [];
    private readonly HashSet<int> _fields = [];
    private readonly HashSet<int> _onward = [];
    private readonly HashSet<int> _arms = [];

    public PlaceWords(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        ReadHeads(vocabulary);
        ReadWords(vocabulary);
        ReadAssociatives(vocabulary);
        foreach (var row in Resource.ReadRows("places/ordinary.tsv", 2))
        {
            AddAll(vocabulary, row.Parts(1), WordClasses.Ordinary, row[0] == "adjective" ? _adjectives : null);
        }

        foreach (var row in Resource.ReadRows("places/given-names.tsv", 2))
        {
            foreach (var name in row.Parts(1).Where(name => !name.Contains(' ', StringComparison.Ordinal)))
            {
                Add(vocabulary, name, WordClasses.GivenName);
            }
        }
    }

    public WordClasses Of(int word) => (WordClasses)_vocabulary.Marks(word);

    /// <summary>All that the readings of a token may be.</summary>
    public static WordClasses Of(AnalyzedText text, int token) => (WordClasses)text.Marks(token);

    public HeadForm HeadOf(int word) => _heads[word];

    /// <summary>Whether a word names a people, as the second words of villages' names do: «حمام التركمان».</summary>
    public bool IsPeople(int word) => _peoples.Contains(word);

    /// <summary>Whether a word says what a station serves: «محطة مياه علوك».</summary>
    public bool IsService(int word) => _services.Contains(word);

    /// <summary>Whether a word opens a nom de guerre: «أبو ياسر».</summary>
    public bool IsKunya(int word) => _kunyas.Contains(word);

    /// <summary>Whether a word leads from one end of a way to the other: «من الزر إلى الشحيل».</summary>
    public bool IsOnward(int word) => _onward.Contains(word);

    /// <summary>Whether a word names a field of a form that a place fills: «المكان:».</summary>
    public bool IsField(int word) => _fields.Contains(word);

    /// <summary>Whether a word is a branch of an army, as in «كتيبة المدفعية».</summary>
    public bool IsArm(int word) => _arms.Contains(word);

    /// <summary>Whether an everyday word is an adjective.</summary>
    public bool IsAdjective(int word) => _adjectives.Contains(word);

    public Side SideOf(int word) => _sides[word];

    public HeadNoun AnaphorOf(int word) => _anaphors[word];

    public IReadOnlyList<AssociativeNoun> AssociativesOf(int word) => _associatives[word];

    /// <summary>Marks the first word of a phrase of some lexicon, so that a search need not ask the lexicon at every token.</summary>
    public static void MarkFirst(Vocabulary vocabulary, string phrase, WordClasses start)
    {
        var folded = ArabicFolder.Fold(phrase);
        var first = Tokenizer.Tokenize(folded)[0];
        vocabulary.Mark(vocabulary.Add(folded[first.Start..first.End]), (uint)start);
    }

    private void ReadHeads(Vocabulary vocabulary)
    {
        foreach (var row in Resource.ReadRows("places/heads.tsv", 6))
        {
            var noun = new HeadNoun(
                Kinds(row, 3),
                row[4] switch
                {
                    "in" => true,
                    "out" => false,
                    _ => throw row.Wrong("neither in nor out"),
                },
                Enum.TryParse<UnknownNames>(row[5], ignoreCase: true, out var unknown) ? unknown : throw row.Wrong("not yes, strict, named or no")
            );
            for (var number = HeadNumber.One; number <= HeadNumber.Many; number++)
            {
                foreach (var form in row.Parts((int)number).Where(form => form != "-"))
                {
                    // A head of two words («مركز مدينة») is found by its last one.
                    var word = Add(vocabulary, form.Split(' ')[^1], WordClasses.Head);
                    _heads.TryAdd(word, new HeadForm(noun, number));
                }
            }
        }
    }

    private void ReadWords(Vocabulary vocabulary)
    {
        foreach (var row in Resource.ReadRows("places/words.tsv", 2))
        {
            if (SetOf(row[0]) is var (set, marked))
            {
                set.UnionWith(row.Parts(1).Select(word => Add(vocabulary, word, marked)));
                continue;
            }

            if (!Enum.TryParse<WordClasses>(row[0], ignoreCase: true, out var kind))
            {
                throw row.Wrong($"'{row[0]}' is no class of words");
            }

            foreach (var word in row.Parts(1))
            {
                var number = Add(vocabulary, word, kind);
                switch (kind)
                {
                    case WordClasses.Side:
                        _sides[number] = row[2] switch
                        {
                            "n" => Side.North,
                            "s" => Side.South,
                            "e" => Side.East,
                            "w" => Side.West,
                            _ => throw row.Wrong("no side"),
                        };
                        break;
                    case WordClasses.Anaphor:
                        _anaphors[number] = new HeadNoun(Kinds(row, 2), false, UnknownNames.No);
                        break;
                }
            }
        }
    }

    /// <summary>The words of the classes that have a set of their own, with the class as which they are marked; null for every other class.</summary>
    private (HashSet<int> Words, WordClasses Marked)? SetOf(string name) =>
        name switch
        {
            "people" => (_peoples, WordClasses.Ordinary),
            "service" => (_services, WordClasses.Between),
            "kunya" => (_kunyas, WordClasses.Opener),
            "field" => (_fields, WordClasses.None),
            "onward" => (_onward, WordClasses.None),
            "arms" => (_arms, WordClasses.None),
            _ => null,
        };

    private void ReadAssociatives(Vocabulary vocabulary)
    {
        foreach (var row in Resource.ReadRows("places/associative.tsv", 3))
        {
            var takesQuotes = row[2] == "«»";
            var closers = takesQuotes || row[2] == "-" ? [] : row.Parts(2).Select(ArabicFolder.Fold).ToImmutableArray();
            foreach (var noun in row.Parts(0))
            {
                // A noun of two words («غرفة عمليات») is found by its last.
                var words = noun.Split(' ');
                var word = Add(vocabulary, words[^1], WordClasses.Associative);
                if (!_associatives.TryGetValue(word, out var known))
                {
                    _associatives.Add(word, known = []);
                }

                known.Add(new AssociativeNoun(row[1], words.Length > 1 ? ArabicFolder.Fold(words[^2]) : null, closers, takesQuotes));
            }
        }
    }

    private static ImmutableArray<PlaceKind> Kinds(ResourceRow row, int cell) =>
        row[cell] == "any"
            ? []
            :
            [
                .. row.Parts(cell)
                    .Select(code =>
                        Enum.TryParse<PlaceKind>(code, ignoreCase: true, out var kind) ? kind : throw row.Wrong($"'{code}' is no kind of place")
                    ),
            ];

    private static void AddAll(Vocabulary vocabulary, IEnumerable<string> words, WordClasses kind, HashSet<int>? group)
    {
        foreach (var word in words.SelectMany(word => word.Split(' ')))
        {
            var number = Add(vocabulary, word, kind);
            group?.Add(number);
        }
    }

    private static int Add(Vocabulary vocabulary, string word, WordClasses kind)
    {
        var number = vocabulary.Add(ArabicFolder.Fold(word));
        vocabulary.Mark(number, (uint)kind);
        return number;
    }
}
