using System.Collections.Immutable;
using ReportAtlas.Language.Dates.Publication.CrossReport;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>Narrows the days of a report by what dated reports tell of the same things, the firmest first.</summary>
internal sealed class OtherReports(IReadOnlyList<DateMention> mentions, ImmutableArray<DatingEvidence> evidence, Candidates candidates)
{
    /// <summary>Days before its beginning from which on an attack is told as being prepared.</summary>
    private const int Preparing = 45;

    /// <summary>What begins some day says little of a report of which not even the year is known.</summary>
    private const int KnownYear = 400;

    /// <summary>Days by which papers differ on when an attack began.</summary>
    private const int SameBeginning = 3;

    private readonly List<DatingEvidence> _weighed = [];

    /// <summary>Whether some other report has narrowed the days.</summary>
    internal bool HaveHelped { get; private set; }

    /// <summary>What makes some of the remaining days likelier than others.</summary>
    internal IReadOnlyList<DatingEvidence> Weighed => _weighed;

    internal void Apply()
    {
        foreach (var item in evidence.OrderBy(item => item.Kind))
        {
            switch (item.Kind)
            {
                case DatingEvidenceKind.NamesDay
                    when mentions.FirstOrDefault(mention => mention.Span.Start == item.Mention) is { Expression: var said }:
                    Narrow(day => Means(said, day, item), item);
                    break;
                case DatingEvidenceKind.NotBefore:
                    Narrow(day => day >= item.From, item);
                    break;
                case DatingEvidenceKind.NotAfter:
                    Narrow(day => day <= item.To, item);
                    break;
                case DatingEvidenceKind.Grows:
                    _weighed.Add(item);
                    break;
            }
        }

        ApplyBeginning();
    }

    private static bool Means(DateExpression said, DateOnly day, DatingEvidence item) =>
        (day >= item.From || said.IsFuture)
        && Reckoning.Reckon(said with { Position = null }, day) is { } value
        && value.From <= item.To
        && item.From <= value.To;

    private void ApplyBeginning()
    {
        if (candidates.Width > KnownYear)
        {
            return;
        }

        var possible = evidence
            .Where(item => item.Kind == DatingEvidenceKind.Begins && candidates.Days.Any(day => IsPreparing(day, item.From)))
            .OrderBy(item => item.From)
            .ToList();
        if (possible.Count > 0 && possible[^1].From.DayNumber - possible[0].From.DayNumber <= SameBeginning)
        {
            var first = possible[0];
            Narrow(day => IsPreparing(day, first.From), first);
            _weighed.Add(first);
        }
    }

    private static bool IsPreparing(DateOnly day, DateOnly beginning) => beginning.DayNumber - day.DayNumber is >= 0 and <= Preparing;

    private void Narrow(Func<DateOnly, bool> fits, DatingEvidence item)
    {
        var before = candidates.Days.Count;
        if (candidates.TryNarrow(fits, item.Reason) && candidates.Days.Count < before)
        {
            HaveHelped = true;
        }
    }
}
