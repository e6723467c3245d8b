using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReportAtlas.Archive.Import;
using ReportAtlas.Archive.Storage;
using ReportAtlas.Language;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Benchmarks.Archive;

/// <summary>
/// Makes reports up together with their readings, always the same for one seed: real places of the north-east, few of them
/// often and most of them seldom, eight years of dates, every kind of event, and sentences of our own.
/// </summary>
internal sealed class ArchiveMaker
{
    /// <summary>Hasakah, Deir ez-Zor, Raqqa and Aleppo.</summary>
    private static readonly string[] Governorates = ["SY08", "SY09", "SY11", "SY02"];

    private static readonly string[] Publishers =
    [
        "الوطن",
        "سانا",
        "عنب بلدي",
        "RT",
        "روسيا اليوم",
        "زمان الوصل",
        "شبكة شام",
        "الفرات",
        "جريدة الضفة",
        "صوت الجزيرة",
    ];

    private static readonly string[] Speakers = ["مصدر محلي", "ناشطون", "مصدر عسكري", "المرصد", "بيان رسمي", "مصدر طبي", "شهود عيان", "مصادر أهلية"];

    private static readonly string[] Openings = ["وقع", "سجل", "شهد الأهالي", "حدث", "رصد"];

    private static readonly string[] Fillings =
    [
        "وبقيت الطرق مقطوعة حتى المساء وسط حركة خفيفة في السوق",
        "وعاد الهدوء إلى الحي بعد ساعات من القلق والترقب",
        "ولم تتضح حصيلة نهائية حتى كتابة هذه السطور",
        "وتوجهت فرق الإسعاف إلى المكان ونقلت الجرحى إلى أقرب مشفى",
        "ويشكو السكان منذ أسابيع من انقطاع الماء وغلاء الخبز",
        "وقال أحد المزارعين إن الموسم هذا العام أضعف من سابقه",
    ];

    private readonly Random _random;
    private readonly ImmutableArray<EventType> _types;
    private readonly ImmutableArray<Actor> _actors;
    private readonly ImmutableArray<Place> _places;

    public ArchiveMaker(ArticleReader reader, int seed)
    {
        _random = new Random(seed);
        (_types, _actors) = (reader.EventTypes, reader.Actors);
        var places = reader.Gazetteer.Places.Where(place => Governorates.Contains(place.GovernorateId)).ToArray();
        _random.Shuffle(places);
        _places = [.. places];
    }

    /// <summary>Reports without end, each of one article.</summary>
    public IEnumerable<PreparedReport> Make()
    {
        for (var number = 1; ; number++)
        {
            var reading = Article(number);
            var bytes = Encoding.UTF8.GetBytes(reading.Layout.Text);
            var file = ReportFile.FromBytes(string.Create(CultureInfo.InvariantCulture, $"made-{number:0000000}.txt"), bytes);
            yield return new PreparedReport(
                file,
                bytes,
                Convert.ToHexStringLower(SHA256.HashData(bytes)),
                new ReadFile(new ReportSource(reading.Layout.Text), ReportFormat.PlainText, "utf-8", null, []),
                new ImportOptions(),
                [reading]
            );
        }
    }

    private ArticleReading Article(int number)
    {
        var published = new DateOnly(2016, 1, 1).AddDays(_random.Next(365 * 8));
        var (text, blocks) = (new StringBuilder(), ImmutableArray.CreateBuilder<Block>());
        var title = string.Create(CultureInfo.InvariantCulture, $"تطورات {One(_places).Name} في النشرة {number}");
        Add(title, BlockRole.Headline);
        var (places, events) = (ImmutableArray.CreateBuilder<PlaceMention>(), ImmutableArray.CreateBuilder<EventMention>());
        var paragraphs = _random.Next(2, 7);
        for (var paragraph = 1; paragraph <= paragraphs; paragraph++)
        {
            var (place, type) = (Skewed(_places), _types[(int)(_types.Length * _random.NextDouble() * _random.NextDouble())]);
            var opening = One(Openings);
            var quote = $"{opening} {type.NameArabic} في {place.Name} بحسب {One(Speakers)}";
            Add($"{quote} {One(Fillings)}، {One(Fillings)}.", BlockRole.Paragraph);
            var start = blocks[^1].Span.Start;
            var isPlaced = _random.Next(100) < 85;
            if (isPlaced)
            {
                places.Add(Mention(place, start + quote.IndexOf(place.Name, StringComparison.Ordinal)));
            }

            events.Add(Event(type, new TextSpan(start, quote.Length), opening.Length, paragraph, isPlaced ? places[^1] : null, published));
        }

        return new ArticleReading
        {
            Layout = new ArticleLayout
            {
                Text = text.ToString(),
                Source = SourceMap.Identity(text.Length),
                Blocks = blocks.ToImmutable(),
                Title = title,
                Publisher = One(Publishers),
            },
            Published = new PublicationDate(DateValue.Day(published), PublicationBasis.Given),
            Sentences = [.. blocks.Select((block, index) => new Sentence(block.Span, 0, 0, index))],
            Places = places.ToImmutable(),
            Dates = [],
            Events = events.ToImmutable(),
        };

        void Add(string line, BlockRole role)
        {
            text.Append(text.Length == 0 ? "" : "\n");
            blocks.Add(new Block(new TextSpan(text.Length, line.Length), role, blocks.Count));
            text.Append(line);
        }
    }

    private EventMention Event(EventType type, TextSpan quote, int trigger, int block, PlaceMention? place, DateOnly published) =>
        new()
        {
            Type = type,
            Trigger = new TextSpan(quote.Start, trigger),
            Quote = quote,
            Sentence = block,
            Block = block,
            Place = place,
            Date = _random.Next(100) switch
            {
                < 80 => DateValue.Day(published.AddDays(-_random.Next(4))),
                < 88 => new DateValue(published.AddDays(-7), published, DatePrecision.Week),
                < 95 => DateValue.Month(published.Year, published.Month),
                _ => null,
            },
            Actors =
            [
                .. Enumerable
                    .Range(0, _random.Next(3))
                    .Select(_ => Skewed(_actors))
                    .Distinct()
                    .Select(actor => new ActorMention(actor, ActorRole.Involved, null)),
            ],
            Claims = [new Claim(One(Speakers), quote, null, Certainty.Reported)],
            Killed = _random.Next(3) == 0 ? new CountRange(1, _random.Next(1, 9), null) : null,
            IsBackground = _random.Next(20) == 0,
            Confidence = Math.Round(0.4 + (0.6 * _random.NextDouble()), 2),
            Rule = "made-up",
        };

    private PlaceMention Mention(Place place, int start) =>
        new()
        {
            Span = new TextSpan(start, place.Name.Length),
            Surface = place.Name,
            Status = PlaceStatus.Resolved,
            Place = place,
            Kind = place.Kind,
            Precision =
                place.IsArea ? PlacePrecision.Region
                : _random.Next(4) == 0 ? PlacePrecision.Near
                : PlacePrecision.Exact,
            Rule = "made-up",
        };

    private T One<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    /// <summary>The first ones often, the last ones seldom.</summary>
    private T Skewed<T>(ImmutableArray<T> all) => all[(int)(all.Length * Math.Pow(_random.NextDouble(), 3))];
}
