using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout;

/// <summary>All that Resources/layout knows, read once. Immutable after that, thread-safe.</summary>
internal sealed class LayoutWords
{
    private readonly PhraseTable<CreditWord>[] _words =
        [.. Enum.GetValues<CreditWord>().Select(_ => new PhraseTable<CreditWord>())];

    private LayoutWords()
    {
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

        Fill(Cities, "layout/cities.tsv");
        Fill(Sections, "layout/sections.tsv");
        foreach (var (_, name) in Resource.ReadLines("layout/given-names.tsv"))
        {
            GivenNames.Add(ArabicFolder.Fold(name.Trim()));
        }
    }

    public static LayoutWords All { get; } = new();

    public PhraseTable<Outlet> Outlets { get; } = new();

    public PhraseTable<bool> Cities { get; } = new();

    public PhraseTable<bool> Sections { get; } = new();

    public HashSet<string> GivenNames { get; } = new(StringComparer.Ordinal);

    /// <summary>The words of a kind.</summary>
    public PhraseTable<CreditWord> this[CreditWord kind] => _words[(int)kind];

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
