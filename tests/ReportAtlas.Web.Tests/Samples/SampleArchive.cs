using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive;
using ReportAtlas.Archive.Articles;
using ReportAtlas.Archive.Events;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Web.Tests.Samples;

/// <summary>A small archive on disk with two articles and known readings, in phrases of our own. Deleted when disposed.</summary>
public sealed class SampleArchive : IAsyncDisposable
{
    private readonly string _folder;

    private SampleArchive()
        : this(Path.Combine(Directory.CreateTempSubdirectory("reportatlas-").FullName, "sample.db")) { }

    private SampleArchive(string path) => (_folder, Database) = (Path.GetDirectoryName(path)!, new ArchiveDatabase(path));

    public ArchiveDatabase Database { get; }

    public IDbContextFactory<ArchiveContext> Contexts => Database.CreateFactory();

    /// <summary>An archive that is there already; its folder goes when it is disposed of.</summary>
    public static SampleArchive At(string path) => new(path);

    /// <summary>An archive with a schema and nothing in it.</summary>
    public static async Task<SampleArchive> CreateEmptyAsync()
    {
        var archive = new SampleArchive();
        await archive.Database.MigrateAsync();
        return archive;
    }

    /// <summary>The sample: five events, four of them news, of which one has no place and one no date.</summary>
    public static async Task<SampleArchive> CreateAsync()
    {
        var archive = await CreateEmptyAsync();
        await FillAsync(archive.Contexts);
        return archive;
    }

    /// <summary>Writes the sample into an archive that is empty.</summary>
    public static async Task FillAsync(IDbContextFactory<ArchiveContext> contexts)
    {
        ArgumentNullException.ThrowIfNull(contexts);
        await using var context = await contexts.CreateDbContextAsync();
        context.Places.AddRange(SamplePlaces.All());
        context.EventTypes.AddRange(
            new EventTypeRow
            {
                Key = 1,
                Code = "airstrike",
                AcledType = "Explosions/Remote violence",
                AcledSubType = "Air/drone strike",
                NameArabic = "غارة جوية",
                NameEnglish = "Air strike",
            },
            new EventTypeRow
            {
                Key = 2,
                Code = "clash",
                AcledType = "Battles",
                AcledSubType = "Armed clash",
                NameArabic = "اشتباك",
                NameEnglish = "Armed clash",
            },
            new EventTypeRow
            {
                Key = 3,
                Code = "arrest",
                AcledType = "Strategic developments",
                AcledSubType = "Arrests",
                NameArabic = "اعتقال",
                NameEnglish = "Arrest",
            }
        );
        context.Actors.Add(
            new ActorRow
            {
                Key = 1,
                Code = "civilians",
                NameArabic = "مدنيون",
                NameEnglish = "Civilians",
                Group = "Civilians",
            }
        );
        await context.SaveChangesAsync();
        var first = new SampleArticle(
            context,
            1,
            SampleTexts.First,
            "ليلة طويلة في هجين",
            "صحيفة الفرات",
            DateValue.Day(new DateOnly(2019, 2, 10)),
            PublicationBasis.Inferred
        );
        first.Article.PublishedReasons =
        [
            new Reason("sample.weekday", "الأحد"),
            new Reason("published.report-incident", "2019-02-09", "هدنة قصيرة", "2"),
        ];
        first.Article.PublishedContradictions = [new DateContradiction(first.Span("10 شباط 2018"), new Reason("sample.year", "2018"))];
        await first.SaveAsync();
        first.Add("hajin", "هجين", PlaceStatus.Resolved);
        first.Add("abu-kamal", "البوكمال", PlaceStatus.Resolved);
        first.Add(null, "الميادين", PlaceStatus.Refused, new Reason("sample.channel", "قناة"));
        var yesterday = first.AddDate("أمس", DateValue.Day(new DateOnly(2019, 2, 9)), new DateOnly(2019, 2, 10));
        await context.SaveChangesAsync();
        var strike = first.AddEvent(1, "قصف", "قصف طيران حربي أطراف بلدة هجين أمس", "hajin", yesterday, killed: (2, 4));
        strike.Actors.Add(new EventActorRow { ActorKey = 1, Role = ActorRole.Target });
        strike.Claims.Add(
            new ClaimRow
            {
                Speaker = "مصدر محلي",
                Start = 0,
                Length = 1,
                Certainty = Certainty.Reported,
            }
        );
        first.AddEvent(2, "دارت اشتباكات", "دارت اشتباكات عنيفة على طريق البوكمال", "abu-kamal", null);
        first.AddEvent(3, "اعتقل", "اعتقل حاجز شابين", null, yesterday);
        await context.SaveChangesAsync();
        var second = new SampleArticle(context, 2, SampleTexts.Second, "هدنة <b>قصيرة</b>", null, DateValue.Month(2018, 12), PublicationBasis.Stated);
        await second.SaveAsync();
        second.Article.Emphases.Add(
            new ArticleEmphasis
            {
                Ordinal = 0,
                Start = second.Span("الهدنة").Start,
                Length = 6,
                Kind = EmphasisKind.Strong,
            }
        );
        second.Add("deir-ez-zor", "محافظة دير الزور", PlaceStatus.Resolved);
        var month = second.AddDate("الشهر الماضي", DateValue.Month(2018, 11), new DateOnly(2018, 12, 1));
        await context.SaveChangesAsync();
        second.AddEvent(1, "غارات", "وقعت غارات في محافظة دير الزور الشهر الماضي", "deir-ez-zor", month);
        second.AddEvent(2, "معارك", "معارك سابقة", null, null).IsBackground = true;
        await context.SaveChangesAsync();
    }

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
