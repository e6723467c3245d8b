using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Parties;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>
/// Parts an enumeration of people by place («مقتل ثلاثة مدنيين في الباغوز، ومدنيين اثنين في السوسة، وطفل في الشعفة»): each place is an
/// incident of its own, told by the word at the head of the list.
/// </summary>
internal static class ListedPeople
{
    /// <summary>The tellings of a sentence with every enumeration parted.</summary>
    internal static List<Telling> Part(EventGround ground, List<Telling> tellings)
    {
        var parted = new List<Telling>();
        for (var at = 0; at < tellings.Count; at++)
        {
            var telling = tellings[at];
            parted.Add(telling);
            if (OutcomeWord(telling) is { } head)
            {
                AddParts(
                    ground,
                    telling,
                    head,
                    at + 1 < tellings.Count ? tellings[at + 1].First : ground.Text.Sentences[telling.Sentence].EndToken,
                    parted
                );
            }

            for (var part = ListedStrikes.PartOf(ground, telling); part is not null; part = ListedStrikes.PartOf(ground, part))
            {
                parted.Add(part);
            }
        }

        return parted;
    }

    /// <summary>A part happened as the head of its list says: the same kind, doers, day and speakers; its people and its place are its own, and its day where it has one.</summary>
    internal static void Fill(EventGround ground, Telling part, Telling head)
    {
        ActorFinder.Find(ground, part, default);
        foreach (
            var doer in head.Actors.Where(actor =>
                (actor.Role != ActorRole.Target || IsOfOthers(ground, part)) && part.Actors.TrueForAll(known => known.Actor.Code != actor.Actor.Code)
            )
        )
        {
            part.Actors.Add(doer);
        }

        (part.Type, part.IsOpen, part.IsBackground, part.Claims) = (
            head.Type,
            head.IsOpen,
            head.IsBackground && !HasOwnDay(ground, part),
            head.Claims
        );
        ListedCause.Settle(ground, part);
        if (part.Listed is { } people)
        {
            CountFinder.Put(ground, part, ((TriggerCue)part.Head.Cue).Outcome, people);
        }
        else
        {
            CountFinder.Find(ground, part);
        }
    }

    /// <summary>«... 38، إذ قتل ثمانية أمس في ... و15 الاثنين في ...»: a part with a day of its own is news, whatever the sum is.</summary>
    private static bool HasOwnDay(EventGround ground, Telling part) => !MentionTables.In(ground.Dates, part.First, part.End).IsEmpty;

    /// <summary>«قتل تسعة مدنيين في ... وستة آخرون في ...»: more of the same people.</summary>
    private static bool IsOfOthers(EventGround ground, Telling part)
    {
        for (var token = part.First; part.Listed is { } people && token <= people.End && token < part.End; token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.People.MoreOfThem))
            {
                return true;
            }
        }

        return false;
    }

    private static CueMatch? OutcomeWord(Telling telling)
    {
        foreach (var trigger in telling.Triggers)
        {
            if (((TriggerCue)trigger.Cue).Outcome is Outcome.Killed or Outcome.Injured or Outcome.Detained)
            {
                return trigger;
            }
        }

        return null;
    }

    /// <summary>Adds the parts of a list that a telling's own words hold, or that a colon behind it announces; two parts make a list behind a sum.</summary>
    /// <param name="ground">The article.</param>
    /// <param name="telling">What the list belongs to.</param>
    /// <param name="head">The word at its head.</param>
    /// <param name="limit">Where the next telling or sentence begins.</param>
    /// <param name="parted">Takes the parts.</param>
    private static void AddParts(EventGround ground, Telling telling, CueMatch head, int limit, List<Telling> parted)
    {
        var (first, isWhole) = (head.End, ListHeads.IsDefinite(ground, head));
        var end = telling.End;
        if (FollowsColon(ground, telling.End) && telling.End < limit)
        {
            (first, end, isWhole) = (telling.End, limit, true);
        }

        var starts = ListStarts.Find(ground, first, end, isWhole, !isWhole && IsPlaced(ground, head, end));
        if (isWhole && starts.Count < 2)
        {
            (end, starts) = (telling.End, ListStarts.Find(ground, head.End, telling.End, isWhole: false, IsPlaced(ground, head, telling.End)));
        }

        AddParts(ground, telling, head, starts, end, parted);
    }

    /// <summary>«أربعة قتلى في سوق أعزاز، وطفل في الراعي»: those of the first part stand before the word.</summary>
    private static bool IsPlaced(EventGround ground, CueMatch head, int end) =>
        CountedWords.OwnNumber(ground, head.First) >= 0 && ListStarts.HasPlace(ground, head.End, end);

    /// <summary>Whether a list is announced before a token: «قتل ثمانية بقصف مدفعي: ثلاثة في ...».</summary>
    private static bool FollowsColon(EventGround ground, int token) => token > 0 && ground.Text.Is(token - 1, ":");

    private static void AddParts(EventGround ground, Telling telling, CueMatch head, List<Quantity> starts, int end, List<Telling> parted)
    {
        for (var i = 0; i < starts.Count; i++)
        {
            var (first, partEnd) = (starts[i].First, i + 1 < starts.Count ? starts[i + 1].First : end);
            telling.End = Math.Min(telling.End, first);
            // «..., وطفل بانفجار لغم في مركدة»: a cause before the place of a part is its own.
            if (MentionTables.In(ground.Places, first, partEnd) is [var place, ..])
            {
                telling.PartCauses.Add((first, place.First));
            }

            parted.Add(
                new Telling
                {
                    Triggers = [new CueMatch(head.Cue, first, starts[i].End, Clitics.None)],
                    First = first,
                    End = partEnd,
                    ReachBack = first,
                    ClauseKind = ClauseKind.And,
                    Sentence = telling.Sentence,
                    Block = telling.Block,
                    InHeadline = telling.InHeadline,
                    Origin = telling,
                    Listed = starts[i],
                }
            );
        }

        ListedCause.Restrict(ground, telling, starts.Count > 0, end);
    }
}
