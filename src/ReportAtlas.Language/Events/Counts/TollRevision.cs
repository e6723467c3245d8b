using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>
/// Puts the later toll of an incident in the place of the first: «... فقتل ثلاثة، ثم ارتفعت الحصيلة إلى خمسة قتلى», «صحح المشفى الحصيلة إلى قتيلين
/// وجريح», «ليستقر العدد عند ستة». A sum that is kept over a time, or that rises far above what was told, is another matter.
/// </summary>
internal static class TollRevision
{
    /// <summary>How many sentences behind the incident its toll may change.</summary>
    private const int Sentences = 2;

    /// <summary>How many words on, where sentences have no end.</summary>
    private const int WordReach = 250;

    /// <summary>How many words on the figure may stand.</summary>
    private const int FigureReach = 10;

    internal static void Apply(EventGround ground, List<Telling> tellings)
    {
        var starts = StartsOf(tellings);
        foreach (var telling in tellings)
        {
            if (
                telling.IsBackground
                || telling.InHeadline
                || telling.FamilyIn(ground.Lexicon) is not ("violence" or "other")
                || !(telling.Counts.ContainsKey(Outcome.Killed) || telling.Counts.ContainsKey(Outcome.Injured))
            )
            {
                continue;
            }

            // «توفي مدني متأثرا بجراحه جراء انفجار لغم، ما رفع الحصيلة إلى ثلاثة»: the others died before.
            if (IsLaterDeath(ground, telling))
            {
                continue;
            }

            var end = EndOf(ground, telling, starts);
            for (var token = telling.Head.End; token < end; token++)
            {
                if (ground.IsOneOf(token, ground.Lexicon.Tolls.Changes))
                {
                    Revise(ground, telling, token);
                }
            }
        }
    }

    /// <summary>Where incidents begin that have a place of their own, in text order: what follows may be their toll. «بعد وفاة اثنين من الجرحى» only says why one rose.</summary>
    private static List<int> StartsOf(List<Telling> tellings)
    {
        var starts = new List<int>();
        foreach (var telling in tellings)
        {
            if (!telling.IsBackground && telling.Place is not null && !telling.IsPlaceCarried)
            {
                starts.Add(telling.Head.First);
            }
        }

        starts.Sort();
        return starts;
    }

    /// <summary>Up to where a toll may still be that of an incident: a few sentences on, before the next incident begins.</summary>
    private static int EndOf(EventGround ground, Telling telling, List<int> starts)
    {
        var last = Math.Min(ground.Text.Sentences.Length - 1, telling.LastSentence + Sentences);
        var end = Math.Min(
            ground.Text.Sentences[last].EndToken,
            Math.Max(telling.Head.End, ground.Text.Sentences[telling.LastSentence].FirstToken) + WordReach
        );
        var next = starts.BinarySearch(telling.Head.End);
        next = next < 0 ? ~next : next;
        return next < starts.Count ? Math.Min(end, starts[next]) : end;
    }

    private static bool IsLaterDeath(EventGround ground, Telling telling)
    {
        for (var token = telling.Head.End; telling.HeadCue.Outcome == Outcome.Killed && token < telling.End && !ground.IsPause(token); token++)
        {
            if (LaterDeath.DiesOfWounds(ground, token, telling.End) || ground.IsOneOf(token, ground.Lexicon.People.TheWounded))
            {
                return true;
            }
        }

        return false;
    }

    private static void Revise(EventGround ground, Telling telling, int change)
    {
        var sentence = ground.Text.Sentences[ground.Text.SentenceOf(change)];
        if (
            TollNoun.Beside(ground, change, sentence) is not (>= 0 and var noun)
            || IncidentToll.IsOverTime(ground, sentence)
            || TollNoun.IsOfOthers(ground, noun)
        )
        {
            return;
        }

        // «قتل خمسة، لتصبح الحصيلة 18»: with those who died before.
        if (
            ground.Text.Word(change) is ['ل', ..]
            && telling.Sentence == ground.Text.SentenceOf(change)
            && telling.Counts.ContainsKey(Outcome.Killed)
            && ground.Scan.TryFind(change, CueKind.Background, out var sum)
            && sum.Cue.Code == "tally"
        )
        {
            return;
        }

        var isCorrected = ground.IsOneOf(change, ground.Lexicon.Tolls.Corrects);
        var first = Math.Max(change, noun) + 1;
        for (
            var token = first;
            token < Math.Min(sentence.EndToken, first + FigureReach) && (token == first || !ground.Scan.Has(token - 1, CueKind.Break));
            token++
        )
        {
            if (
                !QuantityReader.TryRead(ground, token, sentence.EndToken, out var figure)
                || figure.IsVague
                || figure.IsOfThings
                || IsOfOne(ground, figure)
            )
            {
                continue;
            }

            Set(ground, telling, OutcomeOf(ground, figure, noun), figure, isCorrected);
            var next = ground.Text.Is(figure.End, TokenKind.Word) && ground.Scan.Has(figure.End, CueKind.Counted) ? figure.End + 1 : figure.End;
            if (
                next < sentence.EndToken
                && ground.Text.Word(next) is ['و', ..] or "،"
                && QuantityReader.TryRead(ground, ground.Text.Word(next) is "و" or "،" ? next + 1 : next, sentence.EndToken, out var more)
                && !more.IsVague
                && ground.Scan.HasIn(more.First, more.End + 1, CueKind.Counted)
            )
            {
                Set(ground, telling, OutcomeOf(ground, more, noun), more, isCorrected);
            }

            return;
        }
    }

    /// <summary>«جريح»: a noun for one, without a number, is a figure only behind another.</summary>
    private static bool IsOfOne(EventGround ground, Quantity figure) =>
        figure.Min == 1
        && !ground.Scan.HasIn(figure.First, figure.End, CueKind.Number)
        && !ground.Scan.HasIn(figure.First, figure.End, CueKind.Counted);

    private static void Set(EventGround ground, Telling telling, Outcome outcome, Quantity figure, bool isCorrected)
    {
        var isKnown = telling.Counts.TryGetValue(outcome, out var known);
        if (isKnown && known!.Span is { } span && span.Start >= ground.Text.SpanOf(figure.First).Start)
        {
            return;
        }

        if (isCorrected || !isKnown || (figure.Min > known!.Min && figure.Min <= (3 * known.Min) + 3))
        {
            CountFinder.Put(ground, telling, outcome, figure);
        }
    }

    /// <summary>Killed, unless a noun says that they are wounded.</summary>
    private static Outcome OutcomeOf(EventGround ground, Quantity figure, int noun)
    {
        for (var token = figure.First; token <= figure.End; token++)
        {
            if (ground.Scan.Has(token, CueKind.Counted) && ground.Scan.TryFind(token, CueKind.Trigger, out var counted))
            {
                return ((TriggerCue)counted.Cue).Outcome;
            }
        }

        return ground.Scan.TryFind(noun + 1, CueKind.Trigger, out var of) && of.Cue is TriggerCue { Outcome: Outcome.Injured }
            ? Outcome.Injured
            : Outcome.Killed;
    }
}
