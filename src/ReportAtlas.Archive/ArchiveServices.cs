using Microsoft.Extensions.DependencyInjection;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Browse.Columns;
using ReportAtlas.Archive.Import;
using ReportAtlas.Archive.Reviews;
using ReportAtlas.Archive.Search;
using ReportAtlas.Language;

namespace ReportAtlas.Archive;

/// <summary>Puts the archive into a service container.</summary>
public static class ArchiveServices
{
    /// <summary>Adds the contexts' factory, the query classes and the importer, all of which may be shared and used from any thread.</summary>
    public static IServiceCollection AddArchive(this IServiceCollection services, ArchiveDatabase database)
    {
        ArgumentNullException.ThrowIfNull(database);
        services.AddSingleton(database);
        services.AddDbContextFactory<ArchiveContext>(database.Configure);
        services.AddSingleton<EventList>();
        services.AddSingleton<ArticleList>();
        services.AddSingleton<ArticleView>();
        services.AddSingleton<PlaceTree>();
        services.AddSingleton<MapPlaces>();
        services.AddSingleton<Totals>();
        services.AddSingleton<TypeCounts>();
        services.AddSingleton<Facets>();
        services.AddSingleton<Timeline>();
        services.AddSingleton<Suggestions>();
        services.AddSingleton<FilterCheck>();
        services.AddSingleton<EventIndexSource>();
        services.AddSingleton<TextSearch>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<EventReviews>();
        services.AddSingleton<EventDays>();
        services.AddSingleton<ArticleReader>();
        services.AddSingleton<ImportActivity>();
        services.AddSingleton(provider => new ReportImporter(database, provider.GetRequiredService<ArticleReader>()));
        services.AddSingleton<SeedImport>();
        return services;
    }
}
