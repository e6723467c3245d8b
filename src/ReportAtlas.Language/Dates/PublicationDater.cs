using System.Collections.Immutable;
using ReportAtlas.Language.Dates.Publication;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>
/// Determines when an article was published: as its front matter or a person says, else as a dateline prints it, else
/// as its own dates allow to infer; never by the clock. Build it before the vocabulary is frozen; then thread-safe.
/// </summary>
public sealed class PublicationDater
{
    /// <summary>The mentions that are asked: a report says early when it was written, and a chronicle of thousands of dates says it nowhere.</summary>
    private const int Considered = 300;

    private readonly DateFinder _finder;
    private readonly KnownEvents _events;
    private readonly KnownNames _names;

    public PublicationDater(Vocabulary vocabulary, DateFinder finder)
    {
        _finder = finder;
        _events = new KnownEvents(vocabulary);
        _names = new KnownNames(vocabulary);
    }

    /// <summary>The publication date with the steps that led to it; unknown when the text does not support one.</summary>
    /// <param name="text">The article.</param>
    /// <param name="layout">Its datelines, where the layout knows them.</param>
    /// <param name="mentions">The dates that <see cref="DateFinder"/> found in it.</param>
    /// <param name="source">What the importer was told.</param>
    public PublicationDate Determine(AnalyzedText text, ArticleLayout layout, ImmutableArray<DateMention> mentions, ReportSource source)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(source);
        var stated = StatedDates.Find(text, layout, mentions).ToList();
        if (source.Published is { Value: not null } told)
        {
            var code = told.Basis == PublicationBasis.FrontMatter ? "published.front-matter" : "published.given";
            return told with { Reasons = [.. told.Reasons, new Reason(code)], Contradictions = [.. told.Contradictions, .. Disagreements(stated, told.Value)] };
        }

        var clocks = new List<DateMention>();
        foreach (var mention in stated.Where(mention => mention.Expression.IsFullDate))
        {
            if (Reckoning.Reckon(mention.Expression, Candidates.First) is { Precision: DatePrecision.Day } value)
            {
                if (IsPageClock(text, mention, value.From, mentions))
                {
                    clocks.Add(mention);
                    continue;
                }

                return new PublicationDate(value, PublicationBasis.Stated)
                {
                    Reasons = [new Reason("published.stated", mention.Surface)],
                    Contradictions = DateResolver.WrongWeekday(mention.Expression) is null
                        ? []
                        : [new DateContradiction(mention.Span, new Reason("contradiction.weekday", value.ToString()))],
                };
            }
        }

        return Infer(text, mentions.RemoveRange(clocks), stated);
    }

    /// <summary>
    /// Whether a date above the headline is the day on which the page was looked at: the text's own «اليوم الخميس» and
    /// «أمس الأربعاء» all fall on other days than it would have them.
    /// </summary>
    private static bool IsPageClock(AnalyzedText text, DateMention stated, DateOnly day, ImmutableArray<DateMention> mentions)
    {
        var headline = text.Blocks.FirstOrDefault(block => block.Role == BlockRole.Headline);
        if (headline is null || stated.Span.Start >= headline.Span.Start)
        {
            return false;
        }

        var own = mentions.Where(mention => mention is { Passage: 0, Expression: { Offset: not null, Weekday: not null, Day: null } }).ToList();
        return own.Count > 0 && own.TrueForAll(mention => day.AddDays(mention.Expression.Offset!.Value).DayOfWeek != mention.Weekday);
    }

    private PublicationDate Infer(AnalyzedText text, ImmutableArray<DateMention> mentions, List<DateMention> stated)
    {
        if (mentions.IsEmpty)
        {
            return PublicationDate.Unknown;
        }

        var candidates = new Candidates();
        var own = mentions.Take(Considered).Select(mention => stated.Contains(mention) ? mention with { Expression = mention.Expression with { Offset = 0 } } : mention).ToList();
        var clues = new PublicationClues(text, own, candidates);
        clues.ApplyFirm(_names.Youngest(text), _events);
        new LikelyDay(new DateTokens(text, _finder.Words), own, candidates).Apply(clues.NamesItself);
        var shared = clues.NamesItself || candidates.Width == 1 ? candidates.Shared() : null;
        return shared is null
            ? PublicationDate.Unknown with { Contradictions = [.. clues.Contradictions] }
            : new PublicationDate(shared, PublicationBasis.Inferred) { Reasons = candidates.Reasons, Contradictions = [.. clues.Contradictions] };
    }

    /// <summary>Datelines that print another day than the one that was told; a day's difference is a time zone.</summary>
    private static IEnumerable<DateContradiction> Disagreements(List<DateMention> stated, DateValue told) =>
        from mention in stated
        where mention.Expression.IsFullDate
        let value = Reckoning.Reckon(mention.Expression, Candidates.First)
        where value is not null && (value.To.AddDays(1) < told.From || value.From.AddDays(-1) > told.To)
        select new DateContradiction(mention.Span, new Reason("contradiction.stated", mention.Surface, told.ToString()));
}
