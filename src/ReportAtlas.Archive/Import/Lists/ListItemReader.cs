using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportAtlas.Archive.Import.Html;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Archive.Import.Lists;

/// <summary>
/// Reads one article of a list: title and text one below the other, and what the other columns state. A text that is
/// HTML is read as a page is. Thread-safe.
/// </summary>
internal static partial class ListItemReader
{
    public static (ReportSource? Source, string? Citation, ImmutableArray<ImportProblem> Warnings) Read(string json)
    {
        var item = ListItem.Parse(json);
        if (item.Find(ListField.Text) is not { } text)
        {
            return (null, null, [new ImportProblem("no-text")]);
        }

        var (title, stated) = (item.Find(ListField.Title), item.Find(ListField.Date));
        var date = MetadataDate.Read(stated);
        var (source, _, warnings) = Markup().IsMatch(text) ? HtmlReader.ReadFragment(text, title) : (WithTitle(title, text), null, []);
        if (stated is not null && date is null)
        {
            warnings = warnings.Add(new ImportProblem("bad-date", stated));
        }

        return (
            source is null
                ? null
                : source with
                {
                    Title = title,
                    Publisher = item.Find(ListField.Publisher),
                    Published = date is null ? null : new PublicationDate(date, PublicationBasis.FrontMatter),
                },
            item.Find(ListField.Url),
            warnings
        );
    }

    private static ReportSource WithTitle(string? title, string text) =>
        new(title is null || text.StartsWith(title, StringComparison.Ordinal) ? text : $"{title}\n\n{text}");

    [GeneratedRegex(@"</?(?:p|br|div|h[1-6]|ul|ol|li|blockquote)\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
