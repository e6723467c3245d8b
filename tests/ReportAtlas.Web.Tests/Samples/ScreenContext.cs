using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ReportAtlas.Archive;
using ReportAtlas.Web.Screens;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Tests.Samples;

/// <summary>Renders components over the sample archive, as the page does for one address.</summary>
public sealed class ScreenContext : IAsyncDisposable
{
    private readonly SampleArchive _archive;
    private readonly BunitContext _context = new();

    private ScreenContext(SampleArchive archive, Texts texts)
    {
        _archive = archive;
        _context.Services.AddArchive(archive.Database);
        _context.Services.AddSingleton(texts);
        _context.Services.AddSingleton<PlaceDirectories>();
        _context.Services.AddSingleton<AtlasScreens>();
    }

    public static async Task<ScreenContext> CreateAsync(Texts? texts = null) => new(await SampleArchive.CreateAsync(), texts ?? Texts.Arabic);

    /// <summary>The screen of an address.</summary>
    public Task<AtlasScreen> LoadAsync(string query) => _context.Services.GetRequiredService<AtlasScreens>().LoadAsync(query);

    /// <summary>A component that takes the screen of an address, rendered.</summary>
    public async Task<IRenderedComponent<T>> RenderAsync<T>(string query)
        where T : IComponent
    {
        var screen = await LoadAsync(query);
        return _context.Render<T>(parameters => parameters.TryAdd("Screen", screen));
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await _archive.DisposeAsync();
    }
}
