using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication.CrossReport;

/// <summary>
/// Finds for an undated article what dated reports say of its day: reports are met by the keys of what they tell, never
/// pair by pair. Only an article's own date counts as a witness, so that the order of asking changes nothing.
/// </summary>
public sealed class CrossReportIndex
{
    /// <summary>What more reports than this tell is no rare thing that would date one of them.</summary>
    private const int MostTellers = 40;

    /// <summary>Days by which the dates of one incident differ from paper to paper.</summary>
    private const int SameIncident = 1;

    /// <summary>A count that is so many times another is hardly of the same series.</summary>
    private const double LikelyGrowth = 12;

    private readonly Dictionary<string, List<(ReportTestimony Report, DatingClue Clue)>> _tellers = new(StringComparer.Ordinal);

    public CrossReportIndex(IEnumerable<ReportTestimony> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        foreach (var report in reports)
        {
            foreach (var clue in report.Clues)
            {
                if (!_tellers.TryGetValue(clue.Key, out var tellers))
                {
                    _tellers.Add(clue.Key, tellers = []);
                }

                tellers.Add((report, clue));
            }
        }
    }

    /// <summary>What the dated reports say of an article's day; empty when they say nothing.</summary>
    public ImmutableArray<DatingEvidence> EvidenceFor(ReportTestimony article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var evidence = ImmutableArray.CreateBuilder<DatingEvidence>();
        foreach (var clue in article.Clues)
        {
            var tellers = _tellers.GetValueOrDefault(clue.Key);
            if (tellers is null || tellers.Select(teller => teller.Report.Id).Distinct().Skip(MostTellers).Any())
            {
                continue;
            }

            var witnesses = tellers
                .Where(teller => teller.Report.Id != article.Id && teller.Report.Published is not null)
                .OrderBy(teller => teller.Clue.From)
                .ThenBy(teller => teller.Report.Id, StringComparer.Ordinal)
                .ToList();
            evidence.AddRange(
                clue.Kind switch
                {
                    DatingClueKind.Incident => SameDay(clue, witnesses, CrossReportReasons.Incident),
                    DatingClueKind.Passage => SameDay(clue, witnesses, CrossReportReasons.Passage),
                    DatingClueKind.Total => Growing(clue, witnesses),
                    DatingClueKind.Prepared => Beginning(witnesses),
                    _ => [],
                }
            );
        }

        return [.. evidence.Distinct()];
    }

    /// <summary>All who date it agree on the day: what the article calls it, or at least passed before it was written.</summary>
    private static IEnumerable<DatingEvidence> SameDay(DatingClue clue, List<(ReportTestimony Report, DatingClue Clue)> witnesses, string code)
    {
        var dated = witnesses.Where(witness => witness.Clue.Day is not null).ToList();
        if (dated.Count == 0 || dated[^1].Clue.From!.Value.DayNumber - dated[0].Clue.From!.Value.DayNumber > SameIncident)
        {
            yield break;
        }

        var (report, first) = dated[0];
        yield return new DatingEvidence(
            clue.Mention is null ? DatingEvidenceKind.NotBefore : DatingEvidenceKind.NamesDay,
            clue.Mention,
            first.From!.Value,
            dated[^1].Clue.From!.Value,
            Tell(code, report, Iso(first.From.Value))
        );
    }

    /// <summary>The count stands between those of two dated reports; in one series a later report never counts less.</summary>
    private static IEnumerable<DatingEvidence> Growing(DatingClue clue, List<(ReportTestimony Report, DatingClue Clue)> witnesses)
    {
        var series = witnesses
            .Where(witness =>
                witness.Clue.From is not null
                && Math.Max(witness.Clue.Number!.Value, clue.Number!.Value) <= LikelyGrowth * Math.Min(witness.Clue.Number.Value, clue.Number.Value)
            )
            .OrderBy(witness => witness.Clue.Number)
            .ToList();
        if (
            series.Count == 0
            || series.Select(witness => witness.Clue.From!.Value.Year).Distinct().Count() > 1
            || series.Zip(series.Skip(1)).Any(pair => pair.First.Report.Published!.From > pair.Second.Report.Published!.To)
        )
        {
            yield break;
        }

        var since = series[0].Clue;
        yield return new DatingEvidence(
            DatingEvidenceKind.NamesDay,
            clue.Mention,
            since.From!.Value,
            since.To!.Value,
            Tell(CrossReportReasons.Series, series[0].Report, Iso(since.From.Value))
        );
        if (series.FindLast(witness => witness.Clue.Number <= clue.Number) is { Report: { } less } lower)
        {
            var reason = Tell(CrossReportReasons.Grown, less, Count(clue), Count(lower.Clue), less.Published!.ToString());
            yield return new DatingEvidence(DatingEvidenceKind.NotBefore, null, less.Published.From, less.Published.To, reason);
            yield return new DatingEvidence(DatingEvidenceKind.Grows, null, less.Published.From, less.Published.To, reason)
            {
                Ratio = (double)clue.Number!.Value / lower.Clue.Number!.Value,
                Since = since.From.Value,
            };
        }

        if (series.Find(witness => witness.Clue.Number > clue.Number) is { Report: { } more } upper)
        {
            yield return new DatingEvidence(
                DatingEvidenceKind.NotAfter,
                null,
                more.Published!.From,
                more.Published.To,
                Tell(CrossReportReasons.Outgrown, more, Count(clue), Count(upper.Clue), more.Published.ToString())
            );
        }
    }

    private static IEnumerable<DatingEvidence> Beginning(List<(ReportTestimony Report, DatingClue Clue)> witnesses) =>
        from witness in witnesses
        where witness.Clue is { Kind: DatingClueKind.Begun, Day: not null }
        group witness by witness.Clue.Day!.Value into day
        let report = day.First().Report
        select new DatingEvidence(DatingEvidenceKind.Begins, null, day.Key, day.Key, Tell(CrossReportReasons.Begun, report, Iso(day.Key)));

    private static Reason Tell(string code, ReportTestimony other, params string[] arguments) => new(code, [.. arguments, other.Title, other.Id]);

    private static string Iso(DateOnly day) => DateValue.Day(day).ToString();

    private static string Count(DatingClue clue) => clue.Number!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
