using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>The name by which a text itself calls its publisher: «RT» stays «RT», «صحيفة الوطن» is «الوطن».</summary>
internal static class PublisherName
{
    /// <summary>The name as given, without the word for the kind of outlet; in the usual spelling where only variants of letters differ.</summary>
    public static string Of(Outlet outlet, string given)
    {
        // «ugaritpost.com»: an address, and no name.
        if (outlet.IsListed && SiteHosts.IsHost(given))
        {
            return outlet.Name;
        }

        given = WithinQuote(given);
        var words = LineWords.Of(given);
        // «شبكة» and the like belong to a name, as they do to those of bodies that watch.
        if (
            outlet.IsListed
            && !LayoutWords.All[LayoutWord.MonitorHead].IsAt(words, 0)
            && !outlet.IsCalled(ArabicFolder.Fold(given))
            && LayoutWords.All[LayoutWord.Head].TryFindAt(words, 0, out var first)
            && first < words.Count
            && LayoutWords.All.Outlets.TryFindAt(words, first, out var named, out var end)
            && end == words.Count
            && named == outlet
        )
        {
            given = words.SpanOf(first, end).In(given);
        }

        // «لل ... العرب اليوم» loses the first letter of its article.
        if (
            outlet.IsListed
            && given.StartsWith('ل')
            && LayoutWords.All.Outlets.TryFindWhole(LineWords.Of($"ا{given}"), out var definite)
            && definite == outlet
        )
        {
            given = $"ا{given}";
        }

        // «#شبكة_ضفاف»: within a hashtag a line is drawn for each blank.
        given = string.Join(' ', given.Replace('_', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return outlet.IsListed && ArabicFolder.Fold(given) == ArabicFolder.Fold(outlet.Name) ? outlet.Name : given;
    }

    /// <summary>«شبكة "شام»: a quotation that opens within the words and does not close there holds the name; what stands before it only leads to it.</summary>
    private static string WithinQuote(string given)
    {
        var text = given.AsSpan();
        var mark = text.LastIndexOfAny("\"«»“”");
        var isPaired = text.Count('"') % 2 == 0 && text.Count('«') == text.Count('»') && text.Count('“') == text.Count('”');
        return mark < 0 || isPaired ? given : (mark < given.Length - 1 ? given[(mark + 1)..] : given[..mark]).Trim();
    }
}
