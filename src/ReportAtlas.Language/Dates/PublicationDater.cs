using System.Collections.Immutable;
using ReportAtlas.Language.Dates.Publication;
using ReportAtlas.Language.Dates.Publication.CrossReport;
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
    private readonly KnownEvents _kept;
    private readonly KnownNames _names;
    private readonly TimeWords _times;

    public PublicationDater(Vocabulary vocabulary, DateFinder finder)
    {
        _finder = finder;
        _events = new KnownEvents(vocabulary);
        _kept = new KnownEvents(vocabulary, KnownEvents.KeptFile);
        _names = new KnownNames(vocabulary);
        _times = new TimeWords(vocabulary);
    }

    /// <summary>The publication date with the steps that led to it; unknown when the text does not support one.</summary>
    /// <param name="text">The article.</param>
    /// <param name="layout">Its datelines, where the layout knows them.</param>
    /// <param name="mentions">The dates that <see cref="DateFinder"/> found in it.</param>
    /// <param name="source">What the importer was told.</param>
    /// <param name="evidence">What other reports say of its day; asked only where the article leaves its day open.</param>
    public PublicationDate Determine(
        AnalyzedText text,
        ArticleLayout layout,
        ImmutableArray<DateMention> mentions,
        ReportSource source,
        ImmutableArray<DatingEvidence> evidence = default
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(source);
        var stated = StatedDates.Find(text, layout, mentions);
        if (source.Published is { Value: not null } told)
        {
            var code = told.Basis == PublicationBasis.FrontMatter ? "published.front-matter" : "published.given";
            return told with
            {
                Reasons = [.. told.Reasons, new Reason(code)],
                Contradictions = [.. told.Contradictions, .. Disagreements(stated, told.Value)],
            };
        }

        var choice = new StatedChoice(text, stated, mentions, layout);
        if (choice is { Mention: { } printed, Value: { } value })
        {
            return new PublicationDate(value, PublicationBasis.Stated)
            {
                Reasons = [new Reason("published.stated", printed.Surface)],
                Contradictions = WeekdaySlips.Printed(printed.Expression) is null
                    ? [.. choice.Contradictions]
                    : [new DateContradiction(printed.Span, new Reason("contradiction.weekday", value.ToString())), .. choice.Contradictions],
            };
        }

        // What the top of the page prints and the text speaks against is no help in reckoning either.
        var (helpful, own) = (mentions, stated);
        if (choice.Contradictions.Count > 0)
        {
            var doubted = choice.Contradictions.Select(contradiction => contradiction.Span).ToHashSet();
            (helpful, own) = (
                [.. mentions.Where(mention => !doubted.Contains(mention.Span))],
                [.. stated.Where(mention => !doubted.Contains(mention.Span))]
            );
        }

        var inferred = Infer(text, helpful, own, evidence.IsDefault ? [] : evidence, layout);
        return (inferred.Value is null && PrintedMonth(text, mentions) is { } month ? month : inferred) with
        {
            Contradictions = [.. choice.Contradictions, .. inferred.Contradictions],
        };
    }

    /// <summary>The month or season that is all that the report prints of its date, unless it tells of a later day.</summary>
    private static PublicationDate? PrintedMonth(AnalyzedText text, ImmutableArray<DateMention> mentions)
    {
        if (StatedDates.FindMonth(text, mentions) is not { } printed || Reckoning.Reckon(printed.Expression, Candidates.First) is not { } month)
        {
            return null;
        }

        return mentions.Any(mention =>
            mention.Expression is { IsFullDate: true, IsHijri: false, IsFuture: false } said
            && Reckoning.Reckon(said, Candidates.First)?.From > month.To
        )
            ? null
            : new PublicationDate(month, PublicationBasis.Stated) { Reasons = [new Reason("published.stated", printed.Surface)] };
    }

    private PublicationDate Infer(
        AnalyzedText text,
        ImmutableArray<DateMention> mentions,
        List<DateMention> stated,
        ImmutableArray<DatingEvidence> evidence,
        ArticleLayout layout
    )
    {
        var address = layout.AddressDay;
        if (mentions.IsEmpty && evidence.IsEmpty && address is null)
        {
            return PublicationDate.Unknown;
        }

        var candidates = new Candidates();
        var own = mentions
            .Take(Considered)
            .Select(mention => stated.Contains(mention) ? mention with { Expression = mention.Expression with { Offset = 0 } } : mention)
            .ToList();
        FallingDays.Join(text, own);
        using var tokens = new DateTokens(text, _finder.Words);
        var clues = new PublicationClues(tokens, own, candidates);
        clues.ApplyFirm(_names.Youngest(text), _names.First(text), _events);
        var hasAddress = address is { } named && ApplyAddress(named, candidates);
        var others = new OtherReports(own, evidence, candidates);
        others.Apply();
        var isNear = clues.NamesItself || hasAddress || others.HaveHelped;
        var summary = new MonthSummary(text, own, candidates).Apply(isNear);
        isNear |= summary is not null;
        var reserved = clues.NamesItself && ReservedYear.Of(layout) is { } year ? ReservedYear.Apply(year, candidates) : null;
        var times = candidates.Width > 1 ? _times.In(text) : null;
        isNear |= !isNear && NamedFridays.Apply(times?.Friday, own, candidates);
        var years = times is null ? null : new LikeliestYear(times.Signs, LastNamed.In(own));
        var era = years?.Apply(candidates);
        var lead = isNear ? null : LeadDay.Settle(text, own, candidates);
        isNear |= lead is not null;
        var issue = HeadlineDay.FindMonth(text, own);
        var isOfMonth =
            issue is not null
            && candidates.TryNarrow(
                day => (day.Year, day.Month) == (issue.Expression.Year, issue.Expression.Month),
                new Reason("published.headline-month", issue.Surface)
            );
        isNear = isOfMonth || new LikelyDay(tokens, own, _events, _kept, candidates).Apply(isNear);
        var likeliest = isNear && !isOfMonth ? LikeliestDay.Find(new DaySigns(tokens, own, others.Weighed), candidates) : null;
        var shared = isNear || candidates.Width == 1 ? candidates.Shared() : null;
        if (shared is null && years is not null && clues.Contradictions.Count == 0 && OpenYear.Find(tokens, own, years, candidates) is { } likely)
        {
            return new PublicationDate(likely.Value, PublicationBasis.Inferred)
            {
                Reasons = [.. candidates.Reasons, likely.Reason],
                Confidence = likely.Share,
            };
        }

        return shared is null
            ? PublicationDate.Unknown with
            {
                Contradictions = [.. clues.Contradictions],
                Reasons = years?.Open() is { } open && (isNear || clues.NamesItself) ? [open] : [],
            }
            : new PublicationDate(shared, PublicationBasis.Inferred)
            {
                Reasons = candidates.Reasons,
                Contradictions = [.. clues.Contradictions],
                Confidence = (likeliest?.Confidence ?? 1) * (era ?? 1) * (summary ?? 1) * (reserved ?? 1) * (lead?.Confidence ?? 1),
                Alternatives = likeliest?.Others ?? lead?.Others ?? [],
            };
    }

    /// <summary>The day in the page's address, or the one before, where the text knows it better: a server may keep the time of another zone.</summary>
    private static bool ApplyAddress(DateOnly address, Candidates candidates)
    {
        var reason = new Reason("published.address", DateValue.Day(address).ToString());
        return candidates.TryNarrow(day => day == address, reason) || candidates.TryNarrow(day => day == address.AddDays(-1), reason);
    }

    /// <summary>Datelines that print another day than the one that was told; a day's difference is a time zone.</summary>
    private static IEnumerable<DateContradiction> Disagreements(List<DateMention> stated, DateValue told) =>
        from mention in stated
        where mention.Expression.IsFullDate
        let value = Reckoning.Reckon(mention.Expression, Candidates.First)
        where value is not null && (value.To.AddDays(1) < told.From || value.From.AddDays(-1) > told.To)
        select new DateContradiction(mention.Span, new Reason("contradiction.stated", mention.Surface, told.ToString()));
}
