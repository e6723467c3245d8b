using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>Tells whether two dates are the days of sayings of one source: «ليل السبت ذكرت قناة ...» and «لفتت القناة أول من أمس».</summary>
internal static class Sayings
{
    /// <summary>Tokens between a date and the verb of the saying that it is the day of.</summary>
    private const int ToVerb = 7;

    /// <summary>Tokens after the verb among which its source is named.</summary>
    private const int ToSource = 5;

    /// <summary>Letters of a name that tells one source from another.</summary>
    private const int NameLength = 5;

    /// <summary>Whether a date is the day on which a source said something.</summary>
    internal static bool IsDayOfSaying(DateTokens tokens, DateMention mention) =>
        VerbOf(tokens, mention) is not null || VerbOf(tokens, mention, "record") is not null;

    internal static bool AreOfOneSource(DateTokens tokens, DateMention one, DateMention other) =>
        VerbOf(tokens, one) is { } first && VerbOf(tokens, other) is { } second && first != second && ShareName(tokens.Text, first, second);

    private static int? VerbOf(DateTokens tokens, DateMention mention, string verb = "speech")
    {
        var sentence = tokens.Text.Sentences[tokens.Text.SentenceOf(mention.Tokens.First)];
        for (var distance = 1; distance <= ToVerb; distance++)
        {
            foreach (var token in (ReadOnlySpan<int>)[mention.Tokens.First - distance, mention.Tokens.End - 1 + distance])
            {
                if (token >= sentence.FirstToken && token < sentence.EndToken && (tokens.IsCue(token, verb) || tokens.IsCue(token, "bulletin")))
                {
                    return token;
                }
            }
        }

        return null;
    }

    private static bool ShareName(AnalyzedText text, int first, int second)
    {
        for (var one = first + 1; one <= first + ToSource; one++)
        {
            for (var other = second + 1; other <= second + ToSource; other++)
            {
                if (
                    text.Is(one, TokenKind.Word)
                    && text.Is(other, TokenKind.Word)
                    && text.Word(one) is { Length: >= NameLength } name
                    && name.SequenceEqual(text.Word(other))
                )
                {
                    return true;
                }
            }
        }

        return false;
    }
}
