using System.Collections.Immutable;

namespace ReportAtlas.Language.Text;

/// <summary>
/// The ways in which a text may write a word with what Arabic writes onto its front (<see cref="Clitics"/>): «الرقة» also
/// stands as «والرقة», «بالرقة», «للرقة», «رقة». All words are folded.
/// </summary>
public static class WrittenForms
{
    private static readonly string[] Conjunctions = ["", "و", "ف"];

    private static readonly string[] Particles = ["", "ال", "ب", "بال", "ل", "لل", "ك", "كال", "س"];

    private static readonly string[] Articles = ["ال", "بال", "كال", "لل"];

    /// <summary>Shorter rests are words of their own too seldom to be guessed.</summary>
    private const int ShortestRest = 3;

    /// <summary>A single letter is part of the word more often than not, so more must be left after it.</summary>
    private const int ShortestRestOfLetter = 4;

    /// <summary>The forms of a written word, itself first, without doubles. A word that is no Arabic has only the one.</summary>
    public static ImmutableArray<string> Of(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        if (word[0] is < 'ء' or > 'ي')
        {
            return [word];
        }

        return [.. Bases(word).SelectMany(WithParticles).Prepend(word).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What the word may be when what stands at its front is taken off.</summary>
    private static IEnumerable<string> Bases(string word)
    {
        var rest = word[0] is 'و' or 'ف' && StripArticle(word[1..]) is { } joined ? joined : StripArticle(word);
        if (rest is not null)
        {
            yield return rest;
            yield break;
        }

        yield return word;
        if (word[0] is 'و' or 'ف' or 'ب' or 'ل' && word.Length > ShortestRestOfLetter)
        {
            yield return word[1..];
        }
    }

    private static string? StripArticle(string word)
    {
        foreach (var article in Articles)
        {
            if (word.Length >= article.Length + ShortestRest && word.StartsWith(article, StringComparison.Ordinal))
            {
                return word[article.Length..];
            }
        }

        return null;
    }

    private static IEnumerable<string> WithParticles(string word) =>
        Conjunctions.SelectMany(conjunction => Particles.Select(particle => conjunction + particle + word));
}
