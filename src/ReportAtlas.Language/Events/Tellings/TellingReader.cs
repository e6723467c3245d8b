using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Factuality;
using ReportAtlas.Language.Events.Retelling;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>Finds the passages of a sentence that tell an incident: triggers gathered clause by clause into tellings.</summary>
internal static class TellingReader
{
    internal static List<Telling> Read(EventGround ground, int index)
    {
        var sentence = ground.Text.Sentences[index];
        var tellings = new List<Telling>();
        if (ground.Text.Blocks[sentence.Block].Role is BlockRole.Byline or BlockRole.Dateline or BlockRole.Caption || IsQuestion(ground, sentence))
        {
            return tellings;
        }

        var clauses = ClauseSplitter.Split(ground, sentence);
        Telling? current = null;
        var reachBack = sentence.FirstToken;
        var isReprisal = false;
        for (var i = 0; i < clauses.Count; i++)
        {
            isReprisal = Reprisal.Is(ground, current, clauses, i, isReprisal);
            if (isReprisal)
            {
                continue;
            }

            if (StartsAnew(clauses[i]) && !BackPointer.PointsBack(ground, clauses[i]))
            {
                reachBack = clauses[i].Body;
            }

            var told = ReadClause(ground, sentence, index, clauses, i, ref current, ref reachBack, tellings);
            if (!told && current is not null)
            {
                if (Continues(ground, clauses[i]))
                {
                    current.End = clauses[i].End;
                }
                else
                {
                    reachBack = clauses[i].Body;
                    current = IsLink(clauses[i]) ? current : null;
                }
            }
        }

        return ListedPeople.Part(ground, tellings);
    }

    /// <summary>«هل استعاد الجيش البلدة؟»: asked, and not told.</summary>
    private static bool IsQuestion(EventGround ground, Sentence sentence) =>
        sentence.EndToken > sentence.FirstToken && (ground.Text.Is(sentence.FirstToken, "هل") || ground.Text.Text[sentence.Span.End - 1] == '؟');

    private static bool ReadClause(
        EventGround ground,
        Sentence sentence,
        int index,
        List<Clause> clauses,
        int i,
        ref Telling? current,
        ref int reachBack,
        List<Telling> tellings
    )
    {
        var clause = clauses[i];
        var told = false;
        // «حملة دهم واعتقال»: a phrase of the clause before may hold the first word of this one.
        var covered = Math.Max(clause.First, current?.Triggers[^1].End ?? 0);
        for (var token = clause.First; token < clause.End; token++)
        {
            if (token < covered || !TriggerReader.TryRead(ground, sentence, token, out var trigger))
            {
                continue;
            }

            covered = TriggerReader.EndOf(ground, trigger);
            if (Negations.Covers(ground, sentence, clauses, i, trigger))
            {
                continue;
            }

            switch (current is null ? Joining.New : Joinery.Decide(ground, current, clause, trigger))
            {
                case Joining.Replace when NounUse.OnlyLeadsUp(ground, current!.Head):
                    current.Triggers.Clear();
                    current.IsDefinite = BackPointer.PointsBack(ground, trigger, sentence.FirstToken);
                    goto case Joining.Join;
                case Joining.Replace:
                    current!.Triggers.Clear();
                    current.IsLedTo = true;
                    current.IsDefinite |= BackPointer.PointsBack(ground, trigger, sentence.FirstToken);
                    goto case Joining.Join;
                case Joining.Join:
                    current!.IsDefinite |= KnownCause.Is(ground, current, clause, trigger) || KnownSubject.IsDeed(current, trigger);
                    current.Triggers.Add(trigger);
                    current.End = clause.End;
                    told = true;
                    break;
                case Joining.New:
                    var isSameClause = told && current is not null && current.End == clause.End;
                    if (isSameClause)
                    {
                        current!.End = StartOf(ground, trigger, current.Head.End);
                    }

                    var first =
                        isSameClause ? current!.End
                        : clause.Body <= trigger.First ? clause.Body
                        : trigger.First;
                    current = new Telling
                    {
                        Triggers = [trigger],
                        First = first,
                        End = clause.End,
                        ReachBack = isSameClause
                            ? first
                            : Math.Min(first, Math.Max(reachBack, tellings.Count > 0 ? EndOf(ground, tellings[^1]) : reachBack)),
                        ClauseKind = clause.Kind,
                        Sentence = index,
                        Block = sentence.Block,
                        InHeadline = ground.IsHeadline(sentence.Block),
                        IsDefinite =
                            BackPointer.PointsBack(ground, trigger, sentence.FirstToken)
                            || (tellings.Count == 0 && BackPointer.IsOnOthers(ground, trigger, clause))
                            || (i == 0 && clause.Kind == ClauseKind.Result)
                            || KnownVictim.IsItsOutcome(clause, trigger),
                    };
                    tellings.Add(current);
                    told = true;
                    break;
                default:
                    told |= current is not null && current.End == clause.End;
                    break;
            }
        }

        return told;
    }

    /// <summary>«وبعد ساعات من الانفجار طوقت قسد الحي واعتقلت ...»: what only leads up ends with its noun, so that the subject behind it is the next one's.</summary>
    private static int EndOf(EventGround ground, Telling earlier) =>
        earlier.Triggers.Count == 1 && earlier.Head.Cue.Is(WordShape.Noun) && NounUse.OnlyLeadsUp(ground, earlier.Head)
            ? earlier.Head.End
            : earlier.End;

    /// <summary>A preposition before a trigger goes with it, and who carries it out («مع تنفيذ الطيران الروسي غارات»).</summary>
    private static int StartOf(EventGround ground, CueMatch trigger, int least)
    {
        if (NounUse.WithBefore(ground, trigger.First, least) is >= 0 and var with)
        {
            return with;
        }

        var start = trigger.First;
        if (start - 1 >= least && ground.Scan.Has(start - 1, CueKind.Locative))
        {
            start--;
        }

        return Math.Max(start, least);
    }

    /// <summary>A clause without an event of its own that says more of the one before.</summary>
    private static bool Continues(EventGround ground, Clause clause)
    {
        // «أسفرت الأولى عن ...، أما الثانية فنفذت أمس وأسفرت عن ...»: the next of several.
        if (clause.Kind is ClauseKind.Clause && clause.Body < clause.End && ground.IsOneOf(clause.Body, ground.Lexicon.Signs.RestOfThem))
        {
            return false;
        }

        if (clause.Kind is ClauseKind.Turn || (clause.Kind is ClauseKind.Content && !BackPointer.PointsBack(ground, clause)))
        {
            return false;
        }

        for (var token = clause.First; token < clause.End; token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Saying, out var saying) && saying.Cue.Is(WordShape.Verb) && clause.Kind != ClauseKind.Relative)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLink(Clause clause) => clause.Kind is ClauseKind.Relative;

    private static bool StartsAnew(Clause clause) => clause.Kind is ClauseKind.Content or ClauseKind.Turn;
}
