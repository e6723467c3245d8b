using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ReportAtlas.Browser.Tests.Harness;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Browser.Tests.Screens;

/// <summary>The atlas as a reader uses it: filters above, list and map below, one article open or none.</summary>
public sealed class AtlasPage(Visit visit, Texts? texts = null)
{
    private Texts T => texts ?? Texts.Arabic;

    private IPage Page => visit.Page;

    /// <summary>The list of events or articles.</summary>
    public ILocator List => Page.GetByRole(AriaRole.Region, new() { Name = T["list.label"] });

    /// <summary>The events in the list.</summary>
    public ILocator Events => List.GetByRole(AriaRole.Listitem);

    /// <summary>The active filters, each with a way to drop it. Not there when none is active.</summary>
    public ILocator ActiveFilters => Page.GetByRole(AriaRole.List, new() { Name = T["filter.active"] });

    public ReaderPage Reader => new(visit, T);

    public MapView Map => new(visit);

    public TimelineView Timeline => new(visit, T);

    /// <summary>A field of the filters' form, by its name.</summary>
    public ILocator Field(string name) => Page.Locator($"#filters input[name={name}]");

    /// <summary>The heading over a list of one kind: «unplaced», «undated», «region».</summary>
    public ILocator ListHeading(string kind) => List.GetByRole(AriaRole.Heading, new() { Name = T[$"list.{kind}"], Exact = true });

    /// <summary>Copies a link to what is shown.</summary>
    public ILocator CopyLink => Page.GetByRole(AriaRole.Link, new() { Name = T["share.view"], Exact = true });

    /// <summary>What is said when a link is copied.</summary>
    public string Copied => T["share.done"];

    /// <summary>How many events match, as the page says in its totals.</summary>
    public async Task<int> MatchingAsync() =>
        NumberIn(await Page.GetByRole(AriaRole.Status, new() { Name = T["totals.label"] }).GetByRole(AriaRole.Link).First.InnerTextAsync());

    /// <summary>The number that counted words tell.</summary>
    public static int NumberIn(string words)
    {
        var digits = string.Concat(words.Where(char.IsAsciiDigit));

        // «حدث واحد» and «حدثان» say their number in words.
        return digits.Length > 0 ? int.Parse(digits, CultureInfo.InvariantCulture)
            : words.Contains("ان", StringComparison.Ordinal) ? 2
            : 1;
    }

    /// <summary>A part of the totals that opens its list: «unplaced», «undated», «region».</summary>
    public ILocator Part(string kind) => Page.Locator($".totals .{kind}");

    /// <summary>How many events match, all of which the list must hold.</summary>
    public async Task<int> CountListedAsync()
    {
        var told = NumberIn(await Page.Locator(".totals .matching").InnerTextAsync());
        await Assertions.Expect(Events).ToHaveCountAsync(told);
        return told;
    }

    /// <summary>The box over everything that searches texts and suggests places, actors and publishers.</summary>
    public ILocator Search => Page.GetByRole(AriaRole.Combobox, new() { Name = T["search"] });

    /// <summary>Presses Tab until something has the focus.</summary>
    public async Task TabToAsync(ILocator target)
    {
        const int Most = 150;
        await target.WaitForAsync();
        for (var presses = 0; presses < Most; presses++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        throw new TimeoutException($"The focus does not come to {target}.");
    }

    /// <summary>The panel of filters.</summary>
    public ILocator Filters => Page.GetByRole(AriaRole.Search, new() { Name = T["filter.label"] });

    /// <summary>Finds a place in the tree by its name and chooses it.</summary>
    public async Task ChoosePlaceAsync(string name)
    {
        await OpenFiltersAsync();
        await Filters.GetByRole(AriaRole.Searchbox, new() { Name = T["filter.place.search"] }).FillAsync(name);
        await Filters
            .Locator("[data-tree-found]")
            .GetByRole(AriaRole.Link, new() { NameRegex = new($@"^{Regex.Escape(name)}\s") })
            .First.ClickAsync();
        await Assertions.Expect(ActiveFilters).ToContainTextAsync(name);
        await FoldFiltersAsync();
    }

    public async Task ChooseDatesAsync(DateOnly from, DateOnly to)
    {
        await OpenFiltersAsync();
        foreach (var (field, day) in new[] { (T["filter.from"], from), (T["filter.to"], to) })
        {
            var box = Filters.GetByLabel(field, new() { Exact = true });
            await box.FillAsync(Iso(day));
            await box.PressAsync("Tab");
            await Assertions.Expect(Page).ToHaveURLAsync(new Regex(Iso(day)));
        }

        // The address goes before its page.
        await Assertions.Expect(Page.Locator("html[data-loading]")).ToHaveCountAsync(0);

        await Assertions.Expect(ActiveFilters).ToContainTextAsync(from.Year.ToString(CultureInfo.InvariantCulture));
        await FoldFiltersAsync();
    }

    /// <summary>The heading over the events of one place; not there when the list is not of one place.</summary>
    public ILocator PlaceHeading(string place) => List.GetByRole(AriaRole.Heading, new() { Name = T.Format("list.place", place), Exact = true });

    /// <summary>Opens the article of an event of the list.</summary>
    public async Task<ReaderPage> OpenEventAsync(int index)
    {
        await Events.Nth(index).GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(Reader.LitPieces.First).ToBeVisibleAsync();
        return Reader;
    }

    public async Task OpenFiltersAsync()
    {
        if (!await Filters.IsVisibleAsync())
        {
            await Toggle.ClickAsync();
        }
    }

    /// <summary>On a phone the panel covers the page.</summary>
    private async Task FoldFiltersAsync()
    {
        if (Page.ViewportSize!.Width < 960 && await Filters.IsVisibleAsync())
        {
            await Filters.GetByRole(AriaRole.Link, new() { Name = T["filter.fold"] }).ClickAsync();
        }
    }

    private ILocator Toggle => Page.Locator("[data-filters-toggle]");

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
