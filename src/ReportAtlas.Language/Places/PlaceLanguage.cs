using System.Collections.Frozen;
using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Places.Names;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places;

/// <summary>All that the finder of places knows: gazetteer, words, and names that only look like places. Immutable.</summary>
internal sealed class PlaceLanguage
{
    public PlaceLanguage(Vocabulary vocabulary, Gazetteer gazetteer)
    {
        Gazetteer = gazetteer;
        Words = new PlaceWords(vocabulary);
        Names = new Lexicon<PlaceName>(vocabulary);
        foreach (var name in gazetteer.Names)
        {
            Names.Add(name.Written, name);
            PlaceWords.MarkFirst(vocabulary, name.Written, WordClasses.OpensName);
        }

        var byFolded = gazetteer.Names.ToDictionary(name => name.Folded, StringComparer.Ordinal);
        Others = new Lexicon<string>(vocabulary);
        AddOthers(vocabulary, "organisations", "organisation");
        AddOthers(vocabulary, "tribes", "tribe");
        AddOthers(vocabulary, "operations", "operation");
        AddOthers(vocabulary, "persons", "person");
        var media = new HashSet<PlaceName>();
        foreach (var row in Resource.ReadRows("places/media.tsv", 2))
        {
            switch (row[1])
            {
                case "always":
                    AddOther(vocabulary, row[0], "media");
                    break;
                case "quoted":
                    if (byFolded.TryGetValue(ArabicFolder.Fold(row[0]), out var name))
                    {
                        media.Add(name);
                    }

                    break;
                default:
                    throw row.Wrong("neither always nor quoted");
            }
        }

        AddOutlets(vocabulary, byFolded);
        Media = media.ToFrozenSet();
        Neighbours = Resource
            .ReadRows("places/followers.tsv", 3)
            .Where(row => byFolded.ContainsKey(ArabicFolder.Fold(row[0])))
            .ToFrozenDictionary(row => byFolded[ArabicFolder.Fold(row[0])], row => new NameNeighbours(Folded(row, 1), Folded(row, 2)));
        Nationalities = Resource
            .ReadRows("places/nationalities.tsv", 2)
            .SelectMany(row => row.Parts(1).Select(adjective => (Adjective: ArabicFolder.Fold(adjective), Country: row[0])))
            .ToFrozenDictionary(pair => pair.Adjective, pair => pair.Country, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        Pointers = new Lexicon<Place>(vocabulary);
        var capitals = new HashSet<Place>();
        foreach (var row in Resource.ReadRows("places/capitals.tsv", 2))
        {
            PlaceWords.MarkFirst(vocabulary, row[0], WordClasses.OpensPointer);
            var capital = gazetteer.TryGet(row[1], out var place) ? place : throw row.Wrong("no such place");
            Pointers.Add(row[0], capital);
            capitals.Add(capital);
        }

        Capitals = capitals.ToFrozenSet();
    }

    /// <summary>The category of a name that is a medium's only where it stands alone in quotes.</summary>
    public const string QuotedMedium = "quoted medium";

    public Gazetteer Gazetteer { get; }

    public PlaceWords Words { get; }

    public Lexicon<PlaceName> Names { get; }

    /// <summary>Names of bodies, tribes, operations, persons and media, with the category of each.</summary>
    public Lexicon<string> Others { get; }

    /// <summary>Expressions that mean a place without its name («العاصمة السورية»).</summary>
    public Lexicon<Place> Pointers { get; }

    /// <summary>The places that such expressions mean: seats of governments, which datelines name and spokesmen stand for.</summary>
    public FrozenSet<Place> Capitals { get; }

    /// <summary>Place names that are also the name of a newspaper or channel.</summary>
    public FrozenSet<PlaceName> Media { get; }

    /// <summary>The country of an adjective such as «الليبية», folded.</summary>
    public FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Nationalities { get; }

    /// <summary>Words beside a name that show it to be an ordinary word.</summary>
    public FrozenDictionary<PlaceName, NameNeighbours> Neighbours { get; }

    private void AddOthers(Vocabulary vocabulary, string file, string category)
    {
        foreach (var (_, name) in Resource.ReadLines($"places/{file}.tsv"))
        {
            AddOther(vocabulary, name, category);
        }
    }

    /// <summary>
    /// The publishers whose names hold a place name, which are names of media in quotes: «لـ"سوريا على طول"». Outside them the same
    /// words may be meant as they stand: «في العراق اليوم».
    /// </summary>
    private void AddOutlets(Vocabulary vocabulary, Dictionary<string, PlaceName> places)
    {
        foreach (var name in Resource.ReadRows("layout/outlets.tsv", 3).SelectMany(row => row.Parts(2).Prepend(row[0])))
        {
            var words = ArabicFolder.Fold(name).Split(' ');
            if (words.Length > 1 && words.Any(places.ContainsKey))
            {
                AddOther(vocabulary, name, QuotedMedium);
            }
        }
    }

    private void AddOther(Vocabulary vocabulary, string name, string category)
    {
        Others.Add(name, category);
        PlaceWords.MarkFirst(vocabulary, name, WordClasses.OpensOther);
    }

    private static FrozenSet<string> Folded(ResourceRow row, int cell) =>
        row[cell] == "-" ? [] : row.Parts(cell).Select(ArabicFolder.Fold).ToFrozenSet(StringComparer.Ordinal);
}

/// <summary>Folded words that, right after or right before a name, show it to be an ordinary word.</summary>
internal sealed record NameNeighbours(FrozenSet<string> After, FrozenSet<string> Before);
