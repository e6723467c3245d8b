using System.Collections.Immutable;
using System.Text;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Tests.Events;

/// <summary>
/// Reads events from text in which [ ] marks places (regions where they begin with «ريف», else towns) and { } dates, so that the event stage is tested by itself. Lines are blocks; one
/// that begins with «# » is the headline.
/// </summary>
internal static class EventReading
{
    private static readonly Vocabulary Words = new();
    private static readonly TextAnalyzer Analyzer = new(Words);
    private static readonly EventExtractor Extractor = Build();

    internal static EventExtractor Instance => Extractor;

    internal static (string Text, ImmutableArray<EventMention> Events) Read(string marked, PublicationDate? published = null)
    {
        var (text, places, dates) = Unmark(marked.Replace("# ", "", StringComparison.Ordinal));
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var role = marked.StartsWith("# ", StringComparison.Ordinal) && start == 0 ? BlockRole.Headline : BlockRole.Paragraph;
            blocks.Add(new Block(new TextSpan(start, line.Length), role, blocks.Count));
            start += line.Length + 1;
        }

        var layout = new ArticleLayout
        {
            Text = text,
            Source = SourceMap.Identity(text.Length),
            Blocks = blocks.ToImmutable(),
        };
        var analyzed = Analyzer.Analyze(text, layout.Blocks);
        return (text, Extractor.Extract(analyzed, layout, places, dates, published ?? PublicationDate.Unknown));
    }

    /// <summary>A text of one paragraph as the rules of the event stage look at it, without places and dates.</summary>
    internal static EventGround Survey(string text)
    {
        var layout = new ArticleLayout
        {
            Text = text,
            Source = SourceMap.Identity(text.Length),
            Blocks = [new Block(new TextSpan(0, text.Length), BlockRole.Paragraph, 0)],
        };
        return Extractor.Survey(Analyzer.Analyze(text, layout.Blocks), layout, [], [], PublicationDate.Unknown);
    }

    private static EventExtractor Build()
    {
        var extractor = new EventExtractor(Words);
        Words.Freeze();
        return extractor;
    }

    private static (string Text, ImmutableArray<PlaceMention> Places, ImmutableArray<DateMention> Dates) Unmark(string marked)
    {
        var text = new StringBuilder();
        var places = ImmutableArray.CreateBuilder<PlaceMention>();
        var dates = ImmutableArray.CreateBuilder<DateMention>();
        var open = 0;
        foreach (var character in marked)
        {
            switch (character)
            {
                case '[' or '{':
                    open = text.Length;
                    break;
                case ']':
                    var place = TextSpan.FromBounds(open, text.Length);
                    var name = text.ToString(open, place.Length);
                    var kind = name.StartsWith("ريف ", StringComparison.Ordinal) ? PlaceKind.Region : PlaceKind.Town;
                    places.Add(
                        new PlaceMention
                        {
                            Span = place,
                            Surface = name,
                            Status = PlaceStatus.Unresolved,
                            Kind = kind,
                            Rule = "test",
                        }
                    );
                    break;
                case '}':
                    var date = TextSpan.FromBounds(open, text.Length);
                    dates.Add(
                        new DateMention
                        {
                            Span = date,
                            Surface = text.ToString(open, date.Length),
                            Rule = "test",
                        }
                    );
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        return (text.ToString(), places.ToImmutable(), dates.ToImmutable());
    }
}
