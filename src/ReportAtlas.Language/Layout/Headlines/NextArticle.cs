using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Headlines;

/// <summary>«المقال التالي» at the top of a page, and below it the headline of that other article, before the day and the headline of its own.</summary>
internal static class NextArticle
{
    /// <summary>Words of a line that only labels.</summary>
    private const int LabelWords = 3;

    /// <summary>Lines of the day and the writer between the two headlines.</summary>
    private const int MaxBetween = 2;

    /// <summary>The page's own headline, the other one set aside; null where the first line is not of another article.</summary>
    public static int? FindBelow(ArticleParts parts, int at, ReadOnlySpan<SourceLine> next)
    {
        var other = parts.Lines[at];
        if (
            at == 0
            || parts.Lines[at - 1] is not { ChromeRule: "previous-next" or "related", Words.Count: <= LabelWords }
            || other is not { Given: null, IsProse: false }
        )
        {
            return null;
        }

        var between = 0;
        while (between < Math.Min(next.Length, MaxBetween) && next[between].Credit(strict: true) is not null)
        {
            between++;
        }

        if (between == next.Length || !ToldAgain.IsBelow(next[between], other, [], next[(between + 1)..]))
        {
            return null;
        }

        other.ChromeRule ??= "related";
        foreach (var line in next[..between])
        {
            parts.TryCredit(line, strict: true);
        }

        return parts.Lines.IndexOf(next[between]);
    }
}
