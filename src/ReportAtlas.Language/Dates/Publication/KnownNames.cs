using System.Collections.Frozen;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>A name of Resources/dates/known-names.tsv and the first day that it could be used.</summary>
internal sealed record KnownName(DateOnly Since, string Name);

/// <summary>A name of Resources/dates/past-names.tsv and the last day on which it was that of something there.</summary>
/// <param name="Former">Folded words that, right after it or shortly before it, call it former.</param>
internal sealed record PastName(DateOnly Until, string Name, FrozenSet<string> Former);

/// <summary>
/// Finds the youngest name that a text uses, and the last day of what it speaks of as still there. Immutable once the vocabulary is frozen.
/// </summary>
internal sealed class KnownNames
{
    internal const string File = "dates/known-names.tsv";

    internal const string PastFile = "dates/past-names.tsv";

    /// <summary>Words before a name among which one may call it former.</summary>
    private const int FormerReach = 4;

    private readonly Lexicon<KnownName> _names;
    private readonly Lexicon<PastName> _past;

    internal KnownNames(Vocabulary vocabulary)
    {
        _names = new Lexicon<KnownName>(vocabulary);
        foreach (var row in Resource.ReadRows(File, 3))
        {
            var name = new KnownName(KnownEvents.Day(row, 0), row[1]);
            foreach (var spelling in row.Parts(2).SelectMany(WithQuotes))
            {
                _names.Add(spelling, name);
            }
        }

        _past = new Lexicon<PastName>(vocabulary);
        foreach (var row in Resource.ReadRows(PastFile, 4))
        {
            var name = new PastName(KnownEvents.Day(row, 0), row[1], row.Parts(3).Select(ArabicFolder.Fold).ToFrozenSet(StringComparer.Ordinal));
            foreach (var spelling in row.Parts(2).SelectMany(WithQuotes))
            {
                _past.Add(spelling, name);
            }
        }
    }

    /// <summary>A spelling as it is, and with a quote opened before each of its later words: «قاعدة "قسرك"», «سيطرة تنظيم “الدولة الإسلامية”».</summary>
    internal static IEnumerable<string> WithQuotes(string spelling)
    {
        yield return spelling;
        for (var blank = spelling.IndexOf(' ', StringComparison.Ordinal); blank > 0; blank = spelling.IndexOf(' ', blank + 1))
        {
            foreach (var quote in "\"“«")
            {
                yield return $"{spelling[..(blank + 1)]}{quote}{spelling[(blank + 1)..]}";
            }
        }
    }

    /// <summary>The name that was first out of use among those that a text uses without calling them former; null when it uses none.</summary>
    internal PastName? First(AnalyzedText text)
    {
        PastName? first = null;
        var matches = new List<LexiconMatch<PastName>>();
        for (var token = 0; token < text.TokenCount; token++)
        {
            matches.Clear();
            _past.FindAt(text, token, matches);
            foreach (var match in matches)
            {
                first = IsFormer(text, match) || match.Entry.Until >= first?.Until ? first : match.Entry;
            }
        }

        return first;
    }

    /// <summary>«قوات النظام السابق», «كانت المدينة خاضعة لسيطرة ...»: some word right after the name or shortly before it calls it former.</summary>
    private static bool IsFormer(AnalyzedText text, LexiconMatch<PastName> match)
    {
        var former = match.Entry.Former.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var token = match.FirstToken - FormerReach; token <= match.EndToken; token++)
        {
            if ((token < match.FirstToken || token == match.EndToken) && text.Is(token, TokenKind.Word) && former.Contains(text.Word(token)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The youngest name in a text; null when it uses none.</summary>
    internal KnownName? Youngest(AnalyzedText text)
    {
        KnownName? youngest = null;
        var matches = new List<LexiconMatch<KnownName>>();
        for (var token = 0; token < text.TokenCount; token++)
        {
            matches.Clear();
            _names.FindAt(text, token, matches);
            foreach (var match in matches)
            {
                youngest = youngest is null || match.Entry.Since > youngest.Since ? match.Entry : youngest;
            }
        }

        return youngest;
    }
}
