namespace ReportAtlas.Language.Evaluation;

/// <summary>
/// Events: was each incident found once, and described rightly?
/// <list type="bullet">
/// <item><c>event_p</c>, <c>event_r</c>, <c>event_f1</c>: incidents paired by <see cref="EventPairing"/>. Background and incidents outside the
/// region (<c>event_background_n</c>) are neither asked for nor wrong; <c>event_background_hit</c> is the share of them found.</item>
/// <item><c>event_duplicates</c>: events that tell an expected incident again; no matter in precision, wrong in <c>event_p_strict</c> and <c>event_f1_strict</c>.</item>
/// <item><c>event_type_acc</c>: of expected incidents found, the share with the gold's type or an alternative; <c>_strict</c> with the gold's own.</item>
/// <item><c>event_place_acc</c>, <c>event_date_acc</c>: the share with the right place and date, none being right where the gold has none;
/// <c>event_date_known_acc</c> over those with a date, <c>event_admin1_acc</c> over those with a governorate.</item>
/// <item><c>event_count_acc</c>: of killed, injured, detained and displaced that the gold gives (<c>event_count_n</c>), the share right;
/// <c>event_count_spurious</c>: of those it does not give, the share with a number all the same.</item>
/// <item><c>event_actor_f1</c>: F1 over the sets of actors, all incidents together.</item>
/// </list>
/// </summary>
internal sealed class EventScore(EvaluationOptions options, ICollection<Finding> findings)
{
    private readonly Share background = new();
    private readonly Share types = new();
    private readonly Share ownTypes = new();
    private readonly Share places = new();
    private readonly Share governorates = new();
    private readonly Share dates = new();
    private readonly Share knownDates = new();
    private readonly Share counts = new();
    private readonly Share spurious = new();
    private readonly SortedDictionary<string, Share> byType = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<(string Gold, string? Found), int> confusions = [];
    private int wrong;
    private int duplicates;
    private int sharedActors;
    private int foundActors;
    private int goldActors;

    public IReadOnlyList<TypeRecall> RecallByType => [.. byType.Select(t => new TypeRecall(t.Key, t.Value.Hits, t.Value.Total))];

    public IReadOnlyList<TypeConfusion> TypeConfusions =>
        [.. confusions.OrderByDescending(c => c.Value).Select(c => new TypeConfusion(c.Key.Gold, c.Key.Found, c.Value))];

    public void Add(ReportComparison report)
    {
        var (gold, predicted) = (report.Gold.Events, report.Predicted.Events);
        var pairing = new EventPairing(gold, predicted, report.Text);
        for (var p = 0; p < predicted.Count; p++)
        {
            CountSurplus(report.Id, predicted[p], pairing.IsFalse(p), pairing.IsDuplicate(p));
        }

        for (var g = 0; g < gold.Count; g++)
        {
            CountIncident(report.Id, gold[g], pairing.FindPredicted(g) is { } p ? predicted[p] : null);
        }
    }

    public IEnumerable<Figure> Figures()
    {
        var found = types.Total;
        var gold = byType.Values.Sum(type => type.Total);
        var (precision, strict, recall) = (Share.Of(found, found + wrong), Share.Of(found, found + wrong + duplicates), Share.Of(found, gold));
        return
        [
            Figure.Count("events_gold", gold),
            Figure.Rate("event_p", precision),
            Figure.Rate("event_r", recall),
            Figure.Rate("event_f1", Share.F1(precision, recall)),
            Figure.Rate("event_p_strict", strict),
            Figure.Rate("event_f1_strict", Share.F1(strict, recall)),
            Figure.Count("event_duplicates", duplicates),
            Figure.Count("event_background_n", background.Total),
            Figure.Rate("event_background_hit", background.Value),
            Figure.Rate("event_type_acc", types.Value),
            Figure.Rate("event_type_acc_strict", ownTypes.Value),
            Figure.Rate("event_place_acc", places.Value),
            Figure.Rate("event_admin1_acc", governorates.Value),
            Figure.Rate("event_date_acc", dates.Value),
            Figure.Count("event_date_known_n", knownDates.Total),
            Figure.Rate("event_date_known_acc", knownDates.Value),
            Figure.Count("event_count_n", counts.Total),
            Figure.Rate("event_count_acc", counts.Value),
            Figure.Rate("event_count_spurious", spurious.Value),
            Figure.Rate("event_actor_f1", Share.F1(Share.Of(sharedActors, foundActors), Share.Of(sharedActors, goldActors))),
        ];
    }

    private void CountSurplus(string reportId, ReadingEvent predicted, bool isFalse, bool isDuplicate)
    {
        duplicates += isDuplicate ? 1 : 0;
        if (isFalse)
        {
            wrong++;
            findings.Add(
                new Finding
                {
                    Kind = FindingKind.FalseEvent,
                    ReportId = reportId,
                    Text = predicted.SentenceQuote,
                    Paragraph = predicted.Paragraph,
                    Found = predicted.Type,
                }
            );
        }
    }

    private void CountIncident(string reportId, GoldEvent gold, ReadingEvent? predicted)
    {
        if (!gold.Expected)
        {
            background.Count(predicted is not null);
            return;
        }

        if (!byType.TryGetValue(gold.Type, out var recall))
        {
            byType.Add(gold.Type, recall = new Share());
        }

        recall.Count(predicted is not null);
        if (predicted is null)
        {
            findings.Add(
                new Finding
                {
                    Kind = FindingKind.MissedEvent,
                    ReportId = reportId,
                    Text = gold.SentenceQuote,
                    Paragraph = gold.Paragraph,
                    Expected = gold.Type,
                }
            );
            return;
        }

        CountType(gold, predicted);
        CountWhereAndWhen(gold, predicted);
        CountNumbers(gold, predicted);
        CountActors(gold, predicted);
    }

    private void CountType(GoldEvent gold, ReadingEvent predicted)
    {
        types.Count(gold.Accepts(predicted.Type));
        ownTypes.Count(gold.Type == predicted.Type);
        if (gold.Type != predicted.Type)
        {
            var confusion = (gold.Type, predicted.Type);
            confusions[confusion] = confusions.GetValueOrDefault(confusion) + 1;
        }
    }

    private void CountWhereAndWhen(GoldEvent gold, ReadingEvent predicted)
    {
        places.Count(PlaceAgreement.IsSame(gold, predicted.Place));
        if (!string.IsNullOrEmpty(gold.Admin1))
        {
            governorates.Count(string.Equals(gold.Admin1, predicted.Admin1, StringComparison.OrdinalIgnoreCase));
        }

        var date = new DateAgreement(gold.Date, gold.DateAlt, gold.DateIfMetadata, options.UseMetadata);
        var right = date.AcceptsTold(predicted.Date);
        dates.Count(right);
        if (date.Value is not null)
        {
            knownDates.Count(right);
        }
    }

    private void CountNumbers(GoldEvent gold, ReadingEvent predicted)
    {
        foreach (var field in CountField.All)
        {
            var (truth, found) = (field.Gold(gold), field.Predicted(predicted));
            var isAlternative = field.Alternatives(gold).Contains(found);
            if (truth is not null)
            {
                counts.Count(found == truth || isAlternative);
            }
            else
            {
                spurious.Count(found is not null && !isAlternative);
            }
        }
    }

    private void CountActors(GoldEvent gold, ReadingEvent predicted)
    {
        var (truth, found) = (gold.Actors.ToHashSet(), predicted.Actors.ToHashSet());
        sharedActors += found.Count(truth.Contains);
        foundActors += found.Count;
        goldActors += truth.Count;
    }
}
