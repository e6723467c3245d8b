using System.Globalization;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>What a text names and tells of its time.</summary>
/// <param name="Signs">What speaks for some years, in the order in which it was found.</param>
/// <param name="Friday">The last Friday of protest that it names.</param>
internal sealed record TimeWordsFound(IReadOnlyList<TimeSign> Signs, NamedFriday? Friday);

/// <summary>
/// Finds in one pass all that a text names and tells of its time: names and deeds of an era, who held which place, Fridays of protest.
/// Immutable once the vocabulary is frozen.
/// </summary>
internal sealed class TimeWords
{
    internal const string EraFile = "dates/era-names.tsv";

    /// <summary>The group of the words beside which a name says nothing.</summary>
    private const int Beside = -1;

    private readonly Lexicon<TimeWord> _words;

    private readonly record struct TimeWord(EraName? Name, int Group, HeldPlace? Place, GroundWord? Ground, NamedFriday? Friday);

    internal TimeWords(Vocabulary vocabulary)
    {
        _words = new Lexicon<TimeWord>(vocabulary);
        foreach (var row in Resource.ReadRows(EraFile, 5))
        {
            AddName(row);
        }

        foreach (var row in Resource.ReadRows(HeldPlace.File, 3))
        {
            Add(row.Parts(1), new TimeWord(null, 0, HeldPlace.Of(row), null, null));
        }

        foreach (var row in Resource.ReadRows(GroundWords.File, 5))
        {
            Add(row.Parts(4).SelectMany(KnownNames.WithQuotes), new TimeWord(null, 0, null, GroundWords.Of(row), null));
        }

        foreach (var row in Resource.ReadRows(NamedFridays.File, 2))
        {
            var friday = new NamedFriday(KnownEvents.Day(row, 0), row.Parts(1).First());
            Add(row.Parts(1).SelectMany(KnownNames.WithQuotes), new TimeWord(null, 0, null, null, friday));
        }
    }

    private void AddName(ResourceRow row)
    {
        // «+» parts groups that stand in one text, «&» such as stand in one sentence.
        var isOfSentence = row[4].Contains('&', StringComparison.Ordinal);
        var groups = row[4]
            .Split('+', '&')
            .Select(group => group.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        var name = new EraName(
            KnownEvents.Day(row, 0),
            KnownEvents.Day(row),
            double.Parse(row[2], CultureInfo.InvariantCulture),
            row[3],
            groups.Count,
            isOfSentence
        );
        for (var group = 0; group < groups.Count; group++)
        {
            Add(groups[group], new TimeWord(name, group, null, null, null));
        }

        Add(row.Parts(5), new TimeWord(name, Beside, null, null, null));
    }

    private void Add(IEnumerable<string> spellings, TimeWord word)
    {
        foreach (var spelling in spellings.Distinct(StringComparer.Ordinal))
        {
            _words.Add(spelling, word);
        }
    }

    /// <summary>All that a text names and tells.</summary>
    internal TimeWordsFound In(AnalyzedText text)
    {
        var signs = new List<TimeSign>();
        var ofText = new Dictionary<EraName, int>();
        var ofSentence = new Dictionary<EraName, int>();
        var marks = new List<GroundMark>();
        var matches = new List<LexiconMatch<TimeWord>>();
        NamedFriday? friday = null;
        var (sentence, end) = (0, text.Sentences.Length > 0 ? text.Sentences[0].EndToken : 0);
        for (var token = 0; token < text.TokenCount; token++)
        {
            while (token >= end && sentence + 1 < text.Sentences.Length)
            {
                Close();
                end = text.Sentences[++sentence].EndToken;
            }

            matches.Clear();
            _words.FindAt(text, token, matches);
            foreach (var match in matches)
            {
                switch (match.Entry)
                {
                    case { Name: { } name, Group: var group }:
                        var seen = name.IsOfSentence ? ofSentence : ofText;
                        seen[name] = seen.GetValueOrDefault(name) | (1 << (group == Beside ? name.Groups : group));
                        break;
                    case { Friday: { } named }:
                        friday = friday is null || named.When > friday.When ? named : friday;
                        break;
                    case { Place: var place, Ground: var ground }:
                        Mark(marks, new GroundMark(match.FirstToken, match.EndToken, place, ground, match.Form.CliticLength > 0));
                        break;
                }
            }
        }

        Close();
        Take(ofText);
        return new TimeWordsFound(signs, friday);

        void Close()
        {
            Take(ofSentence);
            ofSentence.Clear();
            GroundReader.Read(marks, signs);
            marks.Clear();
        }

        // A dictionary from which nothing is taken keeps the order in which it was filled.
        void Take(Dictionary<EraName, int> seen) =>
            signs.AddRange(seen.Where(pair => pair.Value == (1 << pair.Key.Groups) - 1 && !signs.Contains(pair.Key)).Select(pair => pair.Key));
    }

    /// <summary>Of marks that overlap the one that begins first stays, and of those that begin together the longest.</summary>
    private static void Mark(List<GroundMark> marks, GroundMark mark)
    {
        if (marks.Count > 0 && marks[^1] is var last && mark.First < last.End)
        {
            if (mark.First > last.First || mark.End <= last.End)
            {
                return;
            }

            marks.RemoveAt(marks.Count - 1);
        }

        marks.Add(mark);
    }
}
