using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Patterns;

/// <summary>All date patterns, ordered by what they may begin with. Immutable once the vocabulary is frozen.</summary>
internal sealed class PatternSet
{
    internal const string File = "dates/patterns.tsv";

    private readonly Dictionary<int, List<DatePattern>> _byWord = [];
    private readonly Dictionary<PatternSlot, List<DatePattern>> _bySlot = [];

    internal PatternSet(Vocabulary vocabulary)
    {
        var rows = Resource.ReadRows(File, 2).ToList();
        var pieces = rows.Where(row => row[0].StartsWith('$')).ToDictionary(row => row[0]);
        foreach (var row in rows.Where(row => !row[0].StartsWith('$')))
        {
            var pattern = PatternCompiler.Compile(row, vocabulary, pieces);
            foreach (var first in pattern.Firsts)
            {
                foreach (var word in first.Words)
                {
                    Enter(ListOf(_byWord, word), pattern);
                }

                if (first.Kind == PatternStepKind.Slot)
                {
                    Enter(ListOf(_bySlot, first.Slot), pattern);
                }
            }
        }
    }

    /// <summary>Adds to <paramref name="patterns"/> those that may begin at a token; none twice.</summary>
    internal void FindAt(DateTokens tokens, int token, List<DatePattern> patterns)
    {
        foreach (var form in tokens.Text.Forms(token))
        {
            if (_byWord.TryGetValue(form.Word, out var byWord))
            {
                EnterAll(byWord, patterns);
            }
        }

        foreach (var match in tokens.At(token))
        {
            foreach (var slot in SlotsOf(match.Entry))
            {
                if (_bySlot.TryGetValue(slot, out var bySlot))
                {
                    EnterAll(bySlot, patterns);
                }
            }
        }

        if (tokens.Text.Is(token, TokenKind.Number))
        {
            foreach (var slot in NumberSlots)
            {
                if (_bySlot.TryGetValue(slot, out var bySlot))
                {
                    EnterAll(bySlot, patterns);
                }
            }
        }
    }

    private static readonly PatternSlot[] NumberSlots =
        [PatternSlot.Day, PatternSlot.PlainDay, PatternSlot.Days, PatternSlot.Numeric];

    private static PatternSlot[] SlotsOf(DateWord word) => word.Kind switch
    {
        DateWordKind.Weekday when word.Code == "arabic" => [PatternSlot.Weekday],
        DateWordKind.Weekday => [PatternSlot.EnglishWeekday],
        DateWordKind.Ordinal => [PatternSlot.Day],
        DateWordKind.Month when word.Code == "english" => [PatternSlot.EnglishMonth],
        DateWordKind.Month => [PatternSlot.Month],
        DateWordKind.RelativeDay => [PatternSlot.Relative],
        DateWordKind.Unit => [PatternSlot.Unit],
        DateWordKind.Season => [PatternSlot.Season],
        _ => [],
    };

    private static void EnterAll(List<DatePattern> from, List<DatePattern> to)
    {
        foreach (var pattern in from)
        {
            Enter(to, pattern);
        }
    }

    private static void Enter(List<DatePattern> list, DatePattern pattern)
    {
        if (!list.Contains(pattern))
        {
            list.Add(pattern);
        }
    }

    private static List<DatePattern> ListOf<TKey>(Dictionary<TKey, List<DatePattern>> map, TKey key)
        where TKey : notnull
    {
        if (!map.TryGetValue(key, out var list))
        {
            map.Add(key, list = []);
        }

        return list;
    }
}
