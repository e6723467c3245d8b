using System.Text;
using ReportAtlas.Web.Citations;
using ReportAtlas.Web.Components.Filters;
using ReportAtlas.Web.Endpoints.Api;
using ReportAtlas.Web.Hosting;
using ReportAtlas.Web.Screens;
using ReportAtlas.Web.State;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Endpoints;

/// <summary>Cites what an address of the page shows: an article, a passage (an event or a paragraph), or a view.</summary>
internal static class CiteEndpoint
{
    internal static void MapCite(this IEndpointRouteBuilder app) => app.MapGet("/cite", GetAsync);

    /// <param name="format">«text», also without it: in both languages, the page's first; «bibtex» or «ris».</param>
    private static async Task<IResult> GetAsync(
        HttpContext context,
        AtlasScreens screens,
        TimeProvider clock,
        Texts texts,
        CancellationToken cancel,
        string? format = null
    )
    {
        var screen = await screens.LoadAsync(context.Request.QueryString.Value ?? "", cancel);
        if (screen.IsOfNothing)
        {
            return ApiProblem.NotFound("The archive has no such report or event.");
        }

        var site = PublicSite.Of(context);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        switch (format)
        {
            case "bibtex":
                return File(CitationText.BibTeX(Of(screen, site, today, Texts.English)), "application/x-bibtex", "bib");
            case "ris":
                return File(CitationText.Ris(Of(screen, site, today, Texts.English)), "application/x-research-info-systems", "ris");
            case null or "" or "text":
                var both = texts.IsArabic ? new[] { Texts.Arabic, Texts.English } : [Texts.English, Texts.Arabic];
                return TypedResults.Text(
                    string.Join("\n\n", both.Select(language => CitationText.Sentence(Of(screen, site, today, language), language))) + "\n",
                    "text/plain",
                    Encoding.UTF8
                );
            default:
                return ApiProblem.Parameters([new ApiParameterError("format", format, "text, bibtex or ris")]);
        }

        IResult File(string text, string type, string extension) =>
            TypedResults.File(Encoding.UTF8.GetBytes(text), $"{type}; charset=utf-8", $"{Of(screen, site, today, Texts.English).Key}.{extension}");
    }

    /// <summary>What a screen shows, as a thing to cite.</summary>
    internal static Citation Of(AtlasScreen screen, Uri site, DateOnly today, Texts texts)
    {
        var state = screen.State with { View = null, Page = 1, Language = null };
        if (screen.Article is not { } article)
        {
            return new Citation(Address(site, state.ToAddress()), today)
            {
                Title = ViewWords.Tell(screen, texts),
                Events = screen.Events?.Total ?? screen.Totals.Matching,
            };
        }

        var block = screen.Event?.Block ?? state.Paragraph;
        return new Citation(
            Address(
                site,
                new AtlasState
                {
                    Article = article.Id,
                    Event = state.Event,
                    Paragraph = state.Paragraph,
                }.ToAddress()
            ),
            today
        )
        {
            Article = article.Id,
            Title = article.Title ?? texts["list.untitled"],
            Publisher = article.Publisher,
            Published = article.Published.Value,
            Quote = screen.Event?.Sentence ?? (block is { } number ? article.Blocks[number].Span.In(article.Text) : null),
            Paragraph = block + 1,
        };
    }

    private static string Address(Uri site, string path) => site.ToString().TrimEnd('/') + path;
}
