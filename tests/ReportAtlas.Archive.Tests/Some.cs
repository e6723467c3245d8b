using System.Collections.Immutable;
using ReportAtlas.Language;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Archive.Tests;

/// <summary>Readings made by hand, of which a test only says what matters to it.</summary>
internal static class Some
{
    public static readonly EventType Airstrike = new("airstrike", "Explosions/Remote violence", "Air/drone strike", "غارة جوية", "Airstrike");

    public static readonly EventType Clash = new("armed_clash", "Battles", "Armed clash", "اشتباك", "Armed clash");

    public static DateValue Day(int month, int day) => DateValue.Day(new DateOnly(2019, month, day));

    /// <summary>An article whose every line is a block and a sentence, and whose events are quoted from it.</summary>
    public static ArticleReading Article(string text, params ReadOnlySpan<Told> events) => Article(text, "وكالة الاختبار", events);

    /// <inheritdoc cref="Article(string, ReadOnlySpan{Told})"/>
    public static ArticleReading Article(string text, string? publisher, params ReadOnlySpan<Told> events)
    {
        var (blocks, start) = (ImmutableArray.CreateBuilder<Block>(), 0);
        foreach (var line in text.Split('\n'))
        {
            blocks.Add(new Block(new TextSpan(start, line.Length), blocks.Count == 0 ? BlockRole.Headline : BlockRole.Paragraph, blocks.Count));
            start += line.Length + 1;
        }

        var places = ImmutableArray.CreateBuilder<PlaceMention>();
        var mentions = ImmutableArray.CreateBuilder<EventMention>();
        foreach (var told in events)
        {
            mentions.Add(Event(text, blocks, told, places));
        }

        return new ArticleReading
        {
            Layout = new ArticleLayout
            {
                Text = text,
                Source = SourceMap.Identity(text.Length),
                Blocks = blocks.ToImmutable(),
                Title = text.Split('\n')[0],
                Publisher = publisher,
            },
            Published = new PublicationDate(Day(2, 10), PublicationBasis.Given),
            Sentences = [.. blocks.Select((block, index) => new Sentence(block.Span, 0, 0, index))],
            Places = places.ToImmutable(),
            Dates = [],
            Events = mentions.ToImmutable(),
        };
    }

    private static EventMention Event(string text, ImmutableArray<Block>.Builder blocks, Told told, ImmutableArray<PlaceMention>.Builder places)
    {
        var quote = SpanOf(text, told.Quote);
        if (told.At is { } name)
        {
            places.Add(
                new PlaceMention
                {
                    Span = SpanOf(text, name),
                    Surface = name,
                    Status = told.Place is null ? PlaceStatus.Unresolved : PlaceStatus.Resolved,
                    Place = told.Place,
                    Container = told.Container,
                    Kind = told.Place?.Kind ?? PlaceKind.Unknown,
                    Precision = told.Precision,
                    Rule = "test",
                }
            );
        }

        var block = blocks.FindIndex(candidate => candidate.Span.Contains(quote));
        return new EventMention
        {
            Type = told.Type ?? Airstrike,
            Trigger = new TextSpan(quote.Start, told.Quote.Split(' ')[0].Length),
            Quote = quote,
            Sentence = block,
            Block = block,
            Place = told.At is null ? null : places[^1],
            Date = told.Date,
            Killed = told.Killed,
            AcledSubType = told.AcledSubType!,
            IsBackground = told.IsBackground,
            Confidence = told.Confidence,
            Actors = told.Actors,
            Claims = told.Claims,
            Rule = "test",
        };
    }

    private static TextSpan SpanOf(string text, string part) => new(text.IndexOf(part, StringComparison.Ordinal), part.Length);

    private static int FindIndex(this ImmutableArray<Block>.Builder blocks, Predicate<Block> match)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            if (match(blocks[index]))
            {
                return index;
            }
        }

        return -1;
    }
}

/// <summary>An event as a test tells it: quoted from the text, named somewhere, settled or not.</summary>
internal sealed record Told(string Quote, string? At = null, Place? Place = null, DateValue? Date = null)
{
    public EventType? Type { get; init; }

    /// <summary>The town of a place that is not settled.</summary>
    public Place? Container { get; init; }

    public PlacePrecision Precision { get; init; } = PlacePrecision.Exact;

    public CountRange? Killed { get; init; }

    public string? AcledSubType { get; init; }

    public bool IsBackground { get; init; }

    public double Confidence { get; init; } = 1;

    public ImmutableArray<ActorMention> Actors { get; init; } = [];

    public ImmutableArray<Claim> Claims { get; init; } = [];
}
