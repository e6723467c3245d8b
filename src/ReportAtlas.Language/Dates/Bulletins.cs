using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>
/// Older bulletins within an article: each begins with a verb of publishing and the «أن» after it, and lasts to the
/// next such verb or the end of the paragraph. What stands between verb and «أن» tells when it was published.
/// </summary>
internal sealed class Bulletins
{
    /// <summary>Tokens that may stand between the verb and its «أن».</summary>
    private const int IntroductionReach = 16;

    private readonly List<(int Verb, int Start, int End)> _passages = [];

    internal Bulletins(DateTokens tokens)
    {
        var text = tokens.Text;
        foreach (var sentence in text.Sentences)
        {
            for (
                var token = tokens.NextBulletin(sentence.FirstToken, sentence.EndToken);
                token < sentence.EndToken;
                token = tokens.NextBulletin(token + 1, sentence.EndToken)
            )
            {
                if (text.Is(token, TokenKind.Word) && StartAfter(text, token, sentence.EndToken) is { } start)
                {
                    _passages.Add((token, start, BlockEnd(text, sentence.Block)));
                    token = start;
                }
            }
        }

        for (var i = 0; i + 1 < _passages.Count; i++)
        {
            var (verb, start, end) = _passages[i];
            _passages[i] = (verb, start, Math.Min(end, _passages[i + 1].Verb));
        }
    }

    /// <summary>The number of the passage that a token stands in, from 1; 0 for none.</summary>
    internal int PassageOf(int token) =>
        LastBefore(token) is var at and >= 0 && token >= _passages[at].Start && token < _passages[at].End ? at + 1 : 0;

    /// <summary>The number of the passage whose introduction a token stands in; 0 for none.</summary>
    internal int IntroducedBy(int token) => LastBefore(token) is var at and >= 0 && token < _passages[at].Start ? at + 1 : 0;

    /// <summary>The last passage whose verb stands at or before a token; -1 for none.</summary>
    private int LastBefore(int token)
    {
        var (low, high) = (-1, _passages.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _passages[middle].Verb <= token ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static int? StartAfter(AnalyzedText text, int verb, int end)
    {
        for (var token = verb + 1; token < Math.Min(end, verb + IntroductionReach); token++)
        {
            if (text.Is(token, TokenKind.Word) && Particles.IsThat(text.Word(token)))
            {
                return token + 1;
            }
        }

        return null;
    }

    private static int BlockEnd(AnalyzedText text, int block)
    {
        var (low, high) = (0, text.Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = text.Sentences[middle].Block <= block ? (middle, high) : (low, middle - 1);
        }

        return text.Sentences[low].EndToken;
    }
}
