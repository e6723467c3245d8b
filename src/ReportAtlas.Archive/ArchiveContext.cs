using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReportAtlas.Archive.Articles;
using ReportAtlas.Archive.Events;
using ReportAtlas.Archive.History;
using ReportAtlas.Archive.Import;
using ReportAtlas.Archive.Places;
using ReportAtlas.Archive.Reviews;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive;

/// <summary>
/// The archive in SQLite. It owns the schema and its migrations and answers all queries; reports are written by
/// the importer with prepared statements, three times as fast as through change tracking.
/// Enumerations stand as their names and days as ISO dates, so that the file can be read without this program.
/// </summary>
public sealed class ArchiveContext(DbContextOptions<ArchiveContext> options) : DbContext(options)
{
    public DbSet<Report> Reports => Set<Report>();

    public DbSet<ReportVersion> ReportVersions => Set<ReportVersion>();

    public DbSet<ReportOriginal> ReportOriginals => Set<ReportOriginal>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    public DbSet<ImportItem> ImportItems => Set<ImportItem>();

    public DbSet<PlaceRow> Places => Set<PlaceRow>();

    public DbSet<PlaceMentionRow> PlaceMentions => Set<PlaceMentionRow>();

    public DbSet<DateMentionRow> DateMentions => Set<DateMentionRow>();

    public DbSet<EventTypeRow> EventTypes => Set<EventTypeRow>();

    public DbSet<ActorRow> Actors => Set<ActorRow>();

    public DbSet<EventRow> Events => Set<EventRow>();

    public DbSet<EventReviewRow> EventReviews => Set<EventReviewRow>();

    /// <summary>Lets SQLite look at its tables again, where they have grown much, so that it goes on choosing the right index.</summary>
    internal Task OptimizeAsync(CancellationToken cancel) =>
        Database.ExecuteSqlRawAsync("PRAGMA analysis_limit = 1000; PRAGMA optimize = 0x10002", cancel);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        // ACLED's number, and an order.
        configurationBuilder.Properties<Language.Places.PlacePrecision>().HaveConversion<int>();
        configurationBuilder.Properties<Reason>().HaveConversion<StoredJson.OneConverter<Reason>>();
        configurationBuilder.Properties<ImportProblem>().HaveConversion<StoredJson.OneConverter<ImportProblem>>();
        StoreAsJson<Reason>(configurationBuilder);
        StoreAsJson<DateContradiction>(configurationBuilder);
        StoreAsJson<TextSpan>(configurationBuilder);
        StoreAsJson<SourceMap.Piece>(configurationBuilder);
        StoreAsJson<ImportProblem>(configurationBuilder);
        StoreAsJson<string>(configurationBuilder);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<Report>().HasIndex(report => report.Key).IsUnique();
        modelBuilder.Entity<ReportVersion>(Configure);
        modelBuilder.Entity<Article>(Configure);
        modelBuilder.Entity<ImportRun>().Ignore(run => run.IsBrokenOff);
        modelBuilder.Entity<ImportRun>().HasMany(run => run.Items).WithOne().HasForeignKey(item => item.RunId);
        modelBuilder.Entity<ImportItem>().HasIndex(item => item.Path).HasFilter("\"Path\" IS NOT NULL");
        modelBuilder.Entity<PlaceRow>(Configure);
        modelBuilder.Entity<EventRow>(Configure);
        // No reference to the article: what a person said must not go when the article is written anew.
        modelBuilder.Entity<EventReviewRow>().ToTable("EventReviews").HasKey(row => new { row.ArticleId, row.Fingerprint });
        ConfigureMentions(modelBuilder);
        modelBuilder.Entity<EventTypeRow>(type =>
        {
            type.ToTable("EventTypes").HasKey(row => row.Key);
            type.HasIndex(row => row.Code).IsUnique();
        });
        modelBuilder.Entity<ActorRow>(actor =>
        {
            actor.ToTable("Actors").HasKey(row => row.Key);
            actor.HasIndex(row => row.Code).IsUnique();
        });
    }

    private static void Configure(EntityTypeBuilder<ReportVersion> version)
    {
        version.HasIndex(row => new { row.ReportId, row.Number }).IsUnique();
        version.HasIndex(row => row.ReportId).IsUnique().HasFilter("\"IsCurrent\" = 1").HasDatabaseName("IX_ReportVersions_Current");
        version.HasIndex(row => row.Sha256).IsUnique().HasFilter("\"IsCurrent\" = 1");
        version.HasOne(row => row.Original).WithOne().HasForeignKey<ReportOriginal>(original => original.VersionId);
    }

    private static void Configure(EntityTypeBuilder<Article> article)
    {
        article.HasIndex(row => new { row.ReportId, row.Ordinal }).IsUnique();
        article.HasIndex(row => row.PublishedFrom);
        article.HasIndex(row => row.Publisher);
        // As declared, the text last, so that lists never walk through a long text to a short column.
        foreach (var (order, property) in typeof(Article).GetProperties().Index())
        {
            article.Metadata.FindProperty(property.Name)?.SetColumnOrder(order);
        }

        article.HasMany(row => row.Blocks).WithOne().HasForeignKey(row => row.ArticleId);
        article.HasMany(row => row.Emphases).WithOne().HasForeignKey(row => row.ArticleId);
        article.HasMany(row => row.Chrome).WithOne().HasForeignKey(row => row.ArticleId);
    }

    private static void Configure(EntityTypeBuilder<PlaceRow> place)
    {
        place.ToTable("Places").HasKey(row => row.Key);
        place.Property(row => row.Id).IsRequired();
        place.HasIndex(row => row.Id).IsUnique();
        place.HasIndex(row => new { row.TreeStart, row.TreeEnd });
    }

    private static void Configure(EntityTypeBuilder<EventRow> row)
    {
        row.ToTable("Events");
        row.HasIndex(item => new { item.ArticleId, item.Ordinal }).IsUnique();
        // Two indexes that answer by themselves: counts by place and type in their order, and lists and ranges by date.
        row.HasIndex(item => new
            {
                item.PlaceKey,
                item.TypeKey,
                item.IsBackground,
                item.DateFrom,
                item.DateTo,
                item.PlacePrecision,
                item.ArticleId,
            })
            .HasDatabaseName("IX_Events_ByPlace");
        row.HasIndex(item => new
            {
                item.DateFrom,
                item.DateTo,
                item.IsBackground,
                item.PlaceKey,
                item.TypeKey,
                item.ArticleId,
            })
            .HasDatabaseName("IX_Events_ByDate");
        row.HasOne(item => item.Type).WithMany().HasForeignKey(item => item.TypeKey).OnDelete(DeleteBehavior.Restrict);
        row.HasOne(item => item.Place).WithMany().HasForeignKey(item => item.PlaceKey).OnDelete(DeleteBehavior.Restrict);
        row.HasOne(item => item.PlaceMention).WithMany().HasForeignKey(item => item.PlaceMentionId).OnDelete(DeleteBehavior.SetNull);
        row.HasOne(item => item.DateMention).WithMany().HasForeignKey(item => item.DateMentionId).OnDelete(DeleteBehavior.SetNull);
        row.ComplexProperty(item => item.Killed);
        row.ComplexProperty(item => item.Injured);
        row.ComplexProperty(item => item.Detained);
        row.ComplexProperty(item => item.Displaced);
        row.HasMany(item => item.Actors).WithOne().HasForeignKey(item => item.EventId);
        row.HasMany(item => item.Claims).WithOne().HasForeignKey(item => item.EventId);
    }

    private static void ConfigureMentions(ModelBuilder model)
    {
        model.Entity<ReportOriginal>().HasKey(row => row.VersionId);
        model.Entity<ArticleBlock>().ToTable("ArticleBlocks").HasKey(row => new { row.ArticleId, row.Ordinal });
        model.Entity<ArticleEmphasis>().ToTable("ArticleEmphases").HasKey(row => new { row.ArticleId, row.Ordinal });
        model.Entity<ArticleChrome>().ToTable("ArticleChrome").HasKey(row => new { row.ArticleId, row.Ordinal });
        model.Entity<PlaceMentionRow>(mention =>
        {
            mention.ToTable("PlaceMentions").HasIndex(row => new { row.ArticleId, row.Ordinal }).IsUnique();
            mention.HasOne<Article>().WithMany().HasForeignKey(row => row.ArticleId);
            mention.HasOne(row => row.Place).WithMany().HasForeignKey(row => row.PlaceKey).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<DateMentionRow>(mention =>
        {
            mention.ToTable("DateMentions").HasIndex(row => new { row.ArticleId, row.Ordinal }).IsUnique();
            mention.HasOne<Article>().WithMany().HasForeignKey(row => row.ArticleId);
        });
        model.Entity<EventActorRow>(actor =>
        {
            actor.ToTable("EventActors").HasKey(row => new { row.EventId, row.Ordinal });
            actor.HasOne(row => row.Actor).WithMany().HasForeignKey(row => row.ActorKey).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ClaimRow>().ToTable("Claims").HasKey(row => new { row.EventId, row.Ordinal });
    }

    private static void StoreAsJson<T>(ModelConfigurationBuilder configuration) =>
        configuration.Properties<ImmutableArray<T>>().HaveConversion<StoredJson.ArrayConverter<T>, StoredJson.ArrayComparer<T>>();
}
