using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout;

/// <summary>All that Resources/layout knows, read once. Immutable after that, thread-safe.</summary>
internal sealed class LayoutWords
{
    private readonly PhraseIndex _index = new(0);
    private readonly PhraseTable<CreditWord>[] _words;
    private readonly ulong _beginsDate;

    private LayoutWords()
    {
        _words = [.. Enum.GetValues<CreditWord>().Select(_ => new PhraseTable<CreditWord>(_index))];
        (Outlets, Cities, Sections) = (new(_index), new(_index), new(_index));
        foreach (var row in Resource.ReadRows("layout/outlets.tsv", 2))
        {
            var outlet = new Outlet(row[0], Kind<OutletKind>(row, row[1]));
            Outlets.Add(row[0], outlet);
            foreach (var writing in row.Parts(2))
            {
                Outlets.Add(writing, outlet);
            }
        }

        foreach (var file in (string[])["layout/credit-words.tsv", "layout/date-words.tsv"])
        {
            foreach (var row in Resource.ReadRows(file, 2))
            {
                var kind = Kind<CreditWord>(row, row[0].Replace("-", "", StringComparison.Ordinal));
                foreach (var phrase in row.Parts(1))
                {
                    this[kind].Add(phrase, kind);
                }
            }
        }

        _beginsDate = this[CreditWord.Weekday].Bit | this[CreditWord.Month].Bit | this[CreditWord.Hijri].Bit;
        Fill(Cities, "layout/cities.tsv");
        Fill(Sections, "layout/sections.tsv");
        foreach (var (_, name) in Resource.ReadLines("layout/given-names.tsv"))
        {
            GivenNames.Add(ArabicFolder.Fold(name.Trim()));
        }
    }

    public static LayoutWords All { get; } = new();

    public PhraseTable<Outlet> Outlets { get; }

    public PhraseTable<bool> Cities { get; }

    public PhraseTable<bool> Sections { get; }

    public HashSet<string> GivenNames { get; } = new(StringComparer.Ordinal);

    /// <summary>The words of a kind.</summary>
    public PhraseTable<CreditWord> this[CreditWord kind] => _words[(int)kind];

    /// <summary>Whether a word may begin a date: a number, weekday or month; few do.</summary>
    public bool MayBeginDate(LineWords words, int at) =>
        at < words.Count && (words.IsNumber(at) || (words.Begins(_index, at) & _beginsDate) != 0 || words[at] is "شهر");

    /// <summary>Whether a word is a first name, or begins as compound names do (عبد الله, عبدالكريم).</summary>
    public bool IsGivenName(ReadOnlySpan<char> word) =>
        GivenNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || (word.Length > 5 && word.StartsWith("عبدال"));

    private static void Fill(PhraseTable<bool> table, string file)
    {
        foreach (var (_, phrase) in Resource.ReadLines(file))
        {
            table.Add(phrase, true);
        }
    }

    private static TKind Kind<TKind>(ResourceRow row, string name)
        where TKind : struct, Enum =>
        Enum.TryParse<TKind>(name, ignoreCase: true, out var kind) ? kind : throw row.Wrong($"'{name}' is no kind of {typeof(TKind).Name}");
}
