using System.Collections.Immutable;

namespace ReportAtlas.Language.Text;

/// <summary>A word or number of a text as search knows it.</summary>
/// <param name="Folded">Its folded letters, or its digits.</param>
/// <param name="Span">Where it stands in the text.</param>
public readonly record struct SearchWord(string Folded, TextSpan Span);

/// <summary>Takes a text apart for search: words and runs of digits, folded, each with its place in the text.</summary>
public static class SearchWords
{
    /// <summary>All words in text order.</summary>
    public static ImmutableArray<SearchWord> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = FoldedText.Create(text);
        var words = ImmutableArray.CreateBuilder<SearchWord>();
        foreach (var token in Tokenizer.Tokenize(folded.Text))
        {
            if (token.Kind == TokenKind.Word)
            {
                words.Add(new SearchWord(folded.Text[token.Start..token.End], folded.ToOriginal(token.Start, token.End)));
            }
            else if (token.Kind == TokenKind.Number)
            {
                AddDigits(folded, token, words);
            }
        }

        return words.ToImmutable();
    }

    /// <summary>«24/6» is two words, so that either is found.</summary>
    private static void AddDigits(FoldedText folded, Token token, ImmutableArray<SearchWord>.Builder words)
    {
        for (var start = token.Start; start < token.End; )
        {
            var end = start;
            while (end < token.End && char.IsAsciiDigit(folded.Text[end]))
            {
                end++;
            }

            if (end > start)
            {
                words.Add(new SearchWord(folded.Text[start..end], folded.ToOriginal(start, end)));
            }

            start = end + 1;
        }
    }
}
