using ReportAtlas.Language;
using ReportAtlas.Language.Evaluation;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Archive.Export;

/// <summary>
/// Pages print their headline again, in the path above it and as their title. The reader shows it once, so the article
/// holds it once; the exchange record speaks of the file, where the same words name the same places each time.
/// </summary>
internal static class RepeatedHeadline
{
    /// <summary>The places of an article in the order of the file, those of its headline at every printing that was set aside.</summary>
    internal static List<ReadingPlace> WithRepeats(string text, ArticleReading article, List<ReadingPlace> places)
    {
        var layout = article.Layout;
        if (layout.Chrome.IsEmpty || layout.Blocks.FirstOrDefault(block => block.Role == BlockRole.Headline) is not { } block)
        {
            return places;
        }

        var headline = layout.Source.ToSource(block.Span);
        var named = places.FindAll(place => place.Start >= headline.Start && place.End <= headline.End);
        if (named.Count == 0)
        {
            return places;
        }

        var words = headline.In(text);
        foreach (var piece in layout.Chrome)
        {
            var at = piece.SourceSpan.In(text).IndexOf(words, StringComparison.Ordinal);
            if (at >= 0)
            {
                var by = piece.SourceSpan.Start + at - headline.Start;
                places.AddRange(named.Select(place => place with { Start = place.Start + by, End = place.End + by }));
            }
        }

        places.Sort((one, other) => one.Start.CompareTo(other.Start));
        return places;
    }
}
