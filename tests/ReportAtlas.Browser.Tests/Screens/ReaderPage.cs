using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ReportAtlas.Browser.Tests.Harness;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Browser.Tests.Screens;

/// <summary>The open article.</summary>
public sealed class ReaderPage(Visit visit, Texts? texts = null)
{
    private Texts T => texts ?? Texts.Arabic;

    private IPage Page => visit.Page;

    public ILocator Article => Page.GetByRole(AriaRole.Article, new() { Name = T["reader.label"] });

    /// <summary>The pieces of the sentence that is lit, in text order.</summary>
    public ILocator LitPieces => Article.Locator(".text .lit");

    /// <summary>The lit sentence's words.</summary>
    public async Task<string> LitSentenceAsync()
    {
        await LitPieces.First.WaitForAsync();
        return string.Concat(await LitPieces.AllTextContentsAsync());
    }

    /// <summary>A place in the text that stands on the map, by how the text writes it.</summary>
    public ILocator Place(string written) =>
        Article.Locator(".text a.place.resolved").Filter(new() { HasTextRegex = new Regex($"^{written}$") }).First;

    /// <summary>Waits until the reader stands at this event of the article, counted from 1 in text order.</summary>
    public Task ExpectAtEventAsync(int number) =>
        Assertions
            .Expect(Article.Locator(".steps .position"))
            .ToHaveTextAsync(new Regex($"^{Regex.Escape(T.Format("reader.nth", number, "N")).Replace("N", @"\d+", StringComparison.Ordinal)}$"));

    /// <summary>Waits until the lit sentence begins where it can be read without scrolling; a long one may go on below a small screen.</summary>
    public async Task ExpectLitSentenceInSightAsync()
    {
        var sentence = await LitPieces.First.ElementHandleAsync();
        await LitPieces.Page.WaitForFunctionAsync(
            """
            sentence => {
              const line = sentence.getClientRects()[0];
              const seen = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
              return line.top >= 0 && line.bottom <= innerHeight && (sentence === seen || sentence.contains(seen));
            }
            """,
            sentence
        );
    }
}
