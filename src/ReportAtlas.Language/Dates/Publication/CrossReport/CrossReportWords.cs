using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication.CrossReport;

/// <summary>Finds the words of Resources/dates/cross-report.tsv in a text. Immutable once the vocabulary is frozen.</summary>
internal sealed class CrossReportWords
{
    internal const string File = "dates/cross-report.tsv";

    private readonly Lexicon<string> _words;

    internal CrossReportWords(Vocabulary vocabulary)
    {
        _words = new Lexicon<string>(vocabulary);
        foreach (var row in Resource.ReadRows(File, 3))
        {
            foreach (var spelling in row.Parts(0))
            {
                _words.Add(spelling, row[1]);
            }
        }
    }

    /// <summary>The words of a sentence in their order.</summary>
    internal void FindIn(AnalyzedText text, Sentence sentence, List<LexiconMatch<string>> found)
    {
        found.Clear();
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            _words.FindAt(text, token, found);
        }

        for (var at = found.Count - 1; at >= 0; at--)
        {
            if (found[at].EndToken > sentence.EndToken)
            {
                found.RemoveAt(at);
            }
        }
    }
}
