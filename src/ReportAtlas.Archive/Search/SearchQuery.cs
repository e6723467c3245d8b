using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Search;

/// <summary>
/// What a person typed into the search field: words that must all be there, however spelt and whatever is written onto
/// their front; «"..."» for words that stand side by side; the last word may still go on. No text makes it throw: signs
/// part words and mean nothing else. Immutable.
/// </summary>
public sealed class SearchQuery
{
    /// <summary>Longer questions are cut: what follows would only make an answer unlikely.</summary>
    public const int MostLetters = 400;

    private const int MostClauses = 12;

    /// <summary>Beginnings of words shorter than this are not sought, since half of all words would do.</summary>
    private const int ShortestPrefix = 2;

    private readonly ImmutableArray<SearchClause> _clauses;

    private SearchQuery(ImmutableArray<SearchClause> clauses) => _clauses = clauses;

    /// <summary>Whether there is nothing in it to search for.</summary>
    public bool IsEmpty => _clauses.IsEmpty;

    /// <summary>Reads a question.</summary>
    public static SearchQuery Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clauses = ImmutableArray.CreateBuilder<SearchClause>();
        var parts = text[..Math.Min(text.Length, MostLetters)].Split('"', '“', '”', '«', '»');
        for (var part = 0; part < parts.Length; part++)
        {
            var words = SearchWords.Of(parts[part]);
            var isPhrase = part % 2 == 1 && part < parts.Length - 1;
            if (isPhrase && words.Length > 0)
            {
                clauses.Add(new SearchClause(WrittenForms.Of(words[0].Folded), [.. words.Skip(1).Select(word => word.Folded)], IsPrefix: false));
            }
            else
            {
                var isTyped = part == parts.Length - 1 && words.Length > 0 && words[^1].Span.End == parts[part].Length;
                clauses.AddRange(words.Select((word, index) => Word(word.Folded, isTyped && index == words.Length - 1)));
            }
        }

        return new SearchQuery([.. clauses.Take(MostClauses)]);
    }

    /// <summary>Where the words and phrases stand in a text, in text order, for lighting them.</summary>
    public ImmutableArray<TextSpan> FindIn(string text)
    {
        var words = SearchWords.Of(text);
        var hits = ImmutableArray.CreateBuilder<TextSpan>();
        for (var at = 0; at < words.Length; at++)
        {
            var length = LongestAt(words, at);
            if (length > 0)
            {
                hits.Add(words[at].Span.Union(words[at + length - 1].Span));
                at += length - 1;
            }
        }

        return hits.ToImmutable();
    }

    /// <summary>The question in the language of FTS5.</summary>
    internal string ToMatch() => string.Join(" AND ", _clauses.Select(clause => clause.ToMatch()));

    private static SearchClause Word(string word, bool isLast) =>
        new(WrittenForms.Of(word), [], isLast && word.Length >= ShortestPrefix && word != "ال");

    private int LongestAt(ImmutableArray<SearchWord> words, int at) => _clauses.IsEmpty ? 0 : _clauses.Max(clause => LengthAt(words, at, clause));

    /// <summary>How many words of a text a clause covers from one on; 0 when it does not stand there.</summary>
    private static int LengthAt(ImmutableArray<SearchWord> words, int at, SearchClause clause)
    {
        if (!clause.Begins(words[at].Folded) || at + clause.Rest.Length >= words.Length)
        {
            return 0;
        }

        for (var next = 0; next < clause.Rest.Length; next++)
        {
            if (words[at + 1 + next].Folded != clause.Rest[next])
            {
                return 0;
            }
        }

        return 1 + clause.Rest.Length;
    }
}
