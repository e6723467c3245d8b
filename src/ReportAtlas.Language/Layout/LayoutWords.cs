using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Pages;
using ReportAtlas.Language.Layout.Publishers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout;

/// <summary>All that Resources/layout knows, read once. Immutable after that, thread-safe.</summary>
internal sealed class LayoutWords
{
    private readonly PhraseTable<bool>[] _words;
    private readonly PhraseTable<string>[] _chrome;
    private readonly List<(string Writing, Outlet Outlet)> _writings = [];
    private readonly UInt128 _beginsDate;
    private readonly UInt128 _beginsCredit;
    private readonly UInt128 _beginsChrome;

    private LayoutWords()
    {
        _words = [.. Enum.GetValues<LayoutWord>().Select(_ => new PhraseTable<bool>(Index))];
        _chrome = [.. Enum.GetValues<ChromeMatch>().Select(_ => new PhraseTable<string>(Index, numbersAreAlike: true))];
        (Outlets, Cities, Sections) = (new(Index), new(Index), new(Index));
        foreach (var row in Resource.ReadRows("layout/outlets.tsv", 2))
        {
            var outlet = new Outlet(row[0], Kind<OutletKind>(row, row[1]));
            foreach (var writing in row.Parts(2).Prepend(row[0]))
            {
                Outlets.Add(writing, outlet);
                _writings.Add((writing, outlet));
            }
        }

        foreach (var file in (string[])["layout/credit-words.tsv", "layout/date-words.tsv", "layout/page-words.tsv"])
        {
            foreach (var row in Resource.ReadRows(file, 2))
            {
                var kind = Kind<LayoutWord>(row, row[0].Replace("-", "", StringComparison.Ordinal));
                foreach (var phrase in row.Parts(1))
                {
                    this[kind].Add(phrase, true);
                }
            }
        }

        foreach (var row in Resource.ReadRows("layout/chrome.tsv", 3))
        {
            foreach (var phrase in row.Parts(2))
            {
                this[Kind<ChromeMatch>(row, row[1])].Add(phrase, row[0]);
            }
        }

        _beginsDate = Bits(LayoutWord.Weekday, LayoutWord.Month, LayoutWord.MonthNoun, LayoutWord.Hijri);
        _beginsCredit =
            Outlets.Bit
            | Cities.Bit
            | Sections.Bit
            | Bits(
                LayoutWord.Head,
                LayoutWord.Generic,
                LayoutWord.Place,
                LayoutWord.Lead,
                LayoutWord.Source,
                LayoutWord.Updated,
                LayoutWord.Label,
                LayoutWord.Weekday,
                LayoutWord.Time,
                LayoutWord.Noise,
                LayoutWord.Joint
            );
        _beginsChrome = Bits(LayoutWord.Invite) | _chrome.Aggregate(UInt128.Zero, (bits, table) => bits | table.Bit);
        Fill(Cities, "layout/cities.tsv");
        Fill(Sections, "layout/sections.tsv");
        foreach (var (_, name) in Resource.ReadLines("layout/given-names.tsv"))
        {
            GivenNames.Add(ArabicFolder.Fold(name.Trim()));
        }
    }

    public static LayoutWords All { get; } = new();

    /// <summary>The words of all tables.</summary>
    public PhraseIndex Index { get; } = new();

    public PhraseTable<Outlet> Outlets { get; }

    /// <summary>Every name and other writing of the list of outlets, in its order.</summary>
    public IReadOnlyList<(string Writing, Outlet Outlet)> Writings => _writings;

    public PhraseTable<bool> Cities { get; }

    public PhraseTable<bool> Sections { get; }

    public HashSet<string> GivenNames { get; } = new(StringComparer.Ordinal);

    /// <summary>The words of a kind.</summary>
    public PhraseTable<bool> this[LayoutWord kind] => _words[(int)kind];

    /// <summary>The phrases that tell chrome in one way, with the rules they stand for.</summary>
    public PhraseTable<string> this[ChromeMatch way] => _chrome[(int)way];

    /// <summary>Whether a word may begin a date: a number, weekday or month; few do.</summary>
    public bool MayBeginDate(LineWords words, int at) => at < words.Count && (words.IsNumber(at) || Begins(words, at, _beginsDate));

    /// <summary>Whether a word may begin some known part of a credit line that is no date.</summary>
    public bool MayBeginCredit(LineWords words, int at) => words.IsNumber(at) || Begins(words, at, _beginsCredit);

    /// <summary>Whether a folded word may begin a phrase that tells chrome.</summary>
    public bool MayBeginChrome(ReadOnlySpan<char> word) => (Index.Of(Index.NumberOf(word)) & _beginsChrome) != UInt128.Zero;

    /// <summary>Whether a phrase of one of some tables begins with a word.</summary>
    /// <param name="words">The line.</param>
    /// <param name="at">The word.</param>
    /// <param name="tables">The tables' bits.</param>
    /// <param name="prefix">How many letters at the head of the word are no part of the phrase.</param>
    public bool Begins(LineWords words, int at, UInt128 tables, int prefix = 0) =>
        (Index.Of(words.NumberIn(Index, at, prefix)) & tables) != UInt128.Zero;

    /// <summary>Whether words (half-open) are the name of a place or of a section.</summary>
    public bool IsPlaceOrSection(LineWords words, int first, int end) => Cities.Fills(words, first, end) || Sections.Fills(words, first, end);

    /// <summary>The bits of the tables of some kinds of words.</summary>
    public UInt128 Bits(params ReadOnlySpan<LayoutWord> kinds)
    {
        var bits = UInt128.Zero;
        foreach (var kind in kinds)
        {
            bits |= this[kind].Bit;
        }

        return bits;
    }

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
