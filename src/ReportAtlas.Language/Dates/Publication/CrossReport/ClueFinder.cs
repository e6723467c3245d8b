using System.Collections.Immutable;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication.CrossReport;

/// <summary>
/// Finds in an article what another report may tell too: rare incidents, passages in the same words, counts that only
/// grow, and attacks begun or prepared. Build it before the vocabulary is frozen; afterwards it is thread-safe.
/// </summary>
internal sealed class ClueFinder(Vocabulary vocabulary)
{
    private readonly CrossReportWords _words = new(vocabulary);

    /// <summary>The clues of an article in no particular order, each once.</summary>
    internal ImmutableArray<DatingClue> Find(
        AnalyzedText text,
        ImmutableArray<PlaceMention> places,
        ImmutableArray<DateMention> dates,
        ImmutableArray<EventMention> events
    )
    {
        var clues = new HashSet<DatingClue>();
        foreach (var item in events)
        {
            if (IncidentClue.Find(item) is { } incident)
            {
                clues.Add(incident);
            }
        }

        var (words, next) = (new List<LexiconMatch<string>>(), 0);
        for (var at = 0; at < text.Sentences.Length; at++)
        {
            var sentence = text.Sentences[at];
            var first = next;
            while (next < dates.Length && dates[next].Tokens.First < sentence.EndToken)
            {
                next++;
            }

            var mentions = dates.AsSpan()[first..next];
            PassageClues.Find(text, sentence, mentions, clues);
            _words.FindIn(text, sentence, words);
            if (words.Count > 1)
            {
                clues.UnionWith(TotalClues.Find(text, sentence, mentions, words));
                clues.UnionWith(OperationClues.Find(sentence, mentions, words, places, events));
            }
        }

        return [.. clues];
    }
}
