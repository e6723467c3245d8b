using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>
/// Takes the number of those whom a raid took, or who were handed over or gave themselves up, from what is said of it behind: «شنت قسد حملة دهم في ... .
/// وبلغ عدد المعتقلين خلال الحملة 12 شخصا», «نقل معتقلين إلى ... . وقال مصدر إن عددهم نحو 35». A number of captives that is kept over a time or that
/// somebody holds in all is another matter.
/// </summary>
internal static class HeldNumber
{
    /// <summary>More than this one raid seldom takes.</summary>
    private const int Most = 300;

    /// <summary>How many words a figure may stand from «عددهم»: «يقدر ب», «نحو».</summary>
    private const int TheirReach = 4;

    /// <summary>How many words the figure may stand from those held.</summary>
    private const int FigureReach = 10;

    /// <summary>The kinds of cue, as bits, that tell who gives a figure («وقدر الأهالي عدد المعتقلين»).</summary>
    private const uint Counters = (1u << (int)CueKind.Person) | (1u << (int)CueKind.Speaker) | (1u << (int)CueKind.Actor);

    internal static void Fill(EventGround ground, List<Telling> tellings)
    {
        for (var at = 0; at < tellings.Count; at++)
        {
            var raid = tellings[at];
            FillBatch(ground, raid, at + 1 < tellings.Count ? tellings[at + 1] : null);
            if (
                raid is not { IsBackground: false, InHeadline: false, Type: "arrest" or "abduction" or "prisoner_transfer" or "surrender" }
                || raid.Counts.ContainsKey(Outcome.Detained)
            )
            {
                continue;
            }

            // Up to the end of the sentence behind it, before anything else is told.
            var end = ground.Text.Sentences[Math.Min(ground.Text.Sentences.Length - 1, raid.LastSentence + 1)].EndToken;
            end = at + 1 < tellings.Count && tellings[at + 1].First > raid.Head.First ? Math.Min(end, tellings[at + 1].First) : end;
            for (var token = raid.Head.End; token < end - 2; token++)
            {
                if (TryRead(ground, token, end, out var held))
                {
                    CountFinder.Put(ground, raid, Outcome.Detained, held);
                    break;
                }
            }
        }
    }

    private static bool TryRead(EventGround ground, int token, int end, out Quantity held)
    {
        held = default;
        return ground.IsOneOf(token, ground.Lexicon.Tolls.TheirCount)
            ? TryTheirs(ground, token + 1, end, out held)
            : ground.IsOneOf(token, ground.Lexicon.People.NumberOf)
                && (AreHeld(ground, token + 1) || (ground.Scan.Has(token + 1, CueKind.Person) && AreHeld(ground, token + 2)))
                && TryFigure(ground, token, end, out held);
    }

    /// <summary>«عددهم نحو 35», «يبلغ عددهم 35»: the figure right behind, of people and not of things.</summary>
    private static bool TryTheirs(EventGround ground, int first, int end, out Quantity held)
    {
        held = default;
        for (
            var token = first;
            token < Math.Min(end, first + TheirReach) && !ground.IsPause(token) && !ground.Scan.Has(token, CueKind.Trigger);
            token++
        )
        {
            if (QuantityReader.TryRead(ground, token, end, out held))
            {
                return held is { IsVague: false, IsOfThings: false };
            }
        }

        return false;
    }

    /// <summary>«وصلت دفعة من النازحين إلى المخيم. وتضم الدفعة نحو ألف شخص»: how many they are, in the sentence behind it.</summary>
    private static void FillBatch(EventGround ground, Telling batch, Telling? next)
    {
        var outcome = batch.Type switch
        {
            "displacement" => Outcome.Displaced,
            "prisoner_transfer" or "surrender" => Outcome.Detained,
            _ => Outcome.None,
        };
        if (outcome == Outcome.None || batch.IsBackground || batch.InHeadline || batch.Counts.ContainsKey(outcome))
        {
            return;
        }

        var end = ground.Text.Sentences[Math.Min(ground.Text.Sentences.Length - 1, batch.Sentence + 1)].EndToken;
        end = next is not null && next.First > batch.Head.First ? Math.Min(end, next.First) : end;
        for (var token = batch.Head.End; token < end - 2; token++)
        {
            if (
                ground.IsOneOfJoined(token, ground.Lexicon.Again.Holds)
                && ground.IsOneOf(token + 1, ground.Lexicon.Again.TheShipment)
                && QuantityReader.TryRead(ground, token + 2, end, out var held)
                && held.IsPeople
            )
            {
                CountFinder.Put(ground, batch, outcome, held);
                return;
            }
        }
    }

    /// <summary>«المعتقلين», «الموقوفين», «الشبان المعتقلين»: those just told of, by the article.</summary>
    private static bool AreHeld(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Person, out var held) && held.Cue.Code == "prisoner" && held.HasClitic(Clitics.Article);

    private static bool TryFigure(EventGround ground, int noun, int end, out Quantity held)
    {
        held = default;
        var sentence = ground.Text.Sentences[ground.Text.SentenceOf(noun)];
        if (IncidentToll.IsOverTime(ground, sentence) || ground.Scan.Has(noun + 2, CueKind.Actor))
        {
            return false;
        }

        // «بلغ عدد المعتقلين 12», «عدد المعتقلين وصل إلى 12», «قدر عدد المعتقلين بعشرين».
        var isReached =
            ground.IsOneOf(noun - 1, ground.Lexicon.Tolls.Reaches)
            || ground.IsOneOf(noun - 1, ground.Lexicon.Tolls.AmountsTo)
            || (ground.IsOneOf(noun - 2, ground.Lexicon.Tolls.AmountsTo) && ground.Scan.HasAny(noun - 1, Counters));
        for (
            var token = noun + 2;
            token < Math.Min(Math.Min(end, sentence.EndToken), noun + FigureReach) && !ground.Scan.Has(token, CueKind.Trigger);
            token++
        )
        {
            isReached |=
                ground.IsOneOf(token, ground.Lexicon.Tolls.Reaches)
                || ground.IsOneOf(token, ground.Lexicon.Tolls.AmountsTo)
                || (ground.Scan.TryFind(token, CueKind.Bound, out var about) && about.Cue.Code is "about" or "between");
            if (
                isReached
                && !ground.IsInDate(token)
                && (ground.IsNumber(token) || ground.IsNumber(token + 1))
                && QuantityReader.TryRead(ground, token, sentence.EndToken, out held)
            )
            {
                return held is { IsVague: false, IsOfThings: false, Min: <= Most };
            }
        }

        return false;
    }
}
