namespace ReportAtlas.Language.Evaluation;

/// <summary>A sentence, or a piece of one, that tells an incident.</summary>
internal sealed class Telling(int paragraph, string? quote)
{
    private const int LongQuote = 40;
    private const int LongSentence = 60;

    private readonly string quote = quote ?? "";
    private readonly IReadOnlyList<string> words = TextNormalizer.Words(quote);

    /// <summary>
    /// How surely a reader's telling is of the incident that this one tells, 0 to 1; above 0 means it is.
    /// It is where both stand in one paragraph and share half of this telling's words (of the reader's own, when that
    /// runs over forty words, lest a whole paragraph count as every incident in it), or where both begin in one
    /// sentence of at most sixty words.
    /// </summary>
    public double Likeness(Telling predicted, ReportText? text)
    {
        if (paragraph != predicted.ParagraphIndex || words.Count == 0 || predicted.words.Count == 0)
        {
            return 0;
        }

        var shared = (double)SharedWords(predicted) / (predicted.words.Count <= LongQuote ? words.Count : predicted.words.Count);
        if (shared >= 0.5)
        {
            return Math.Min(1, shared);
        }

        return InOneSentence(predicted, text) ? Math.Max(0.05, 0.5 * shared) : 0;
    }

    private int ParagraphIndex => paragraph;

    private int SharedWords(Telling other)
    {
        var left = words.CountBy(word => word).ToDictionary();
        var shared = 0;
        foreach (var word in other.words)
        {
            if (left.TryGetValue(word, out var times) && times > 0)
            {
                left[word] = times - 1;
                shared++;
            }
        }

        return shared;
    }

    private bool InOneSentence(Telling other, ReportText? text) =>
        text?.FindSentence(paragraph, quote) is { } sentence
        && text.FindSentence(paragraph, other.quote)?.Start == sentence.Start
        && TextNormalizer.Words(sentence.Text).Count <= LongSentence;
}
