using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Parties;
using ReportAtlas.Language.Events.Scenes;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Events.Types;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>
/// Parts an enumeration of people by place («مقتل ثلاثة مدنيين في الباغوز، ومدنيين اثنين في السوسة، وطفل في الشعفة»): each place is an
/// incident of its own, told by the word at the head of the list.
/// </summary>
internal static class ListedPeople
{
    /// <summary>How many words a part's place may stand from its number.</summary>
    private const int PlaceReach = 6;

    /// <summary>The tellings of a sentence with every enumeration parted.</summary>
    internal static List<Telling> Part(EventGround ground, List<Telling> tellings)
    {
        var parted = new List<Telling>();
        foreach (var telling in tellings)
        {
            parted.Add(telling);
            if (OutcomeWord(telling) is { } head)
            {
                AddParts(ground, telling, head, parted);
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
        foreach (var doer in head.Actors.Where(actor => (actor.Role != ActorRole.Target || IsOfOthers(ground, part)) && part.Actors.TrueForAll(known => known.Actor.Code != actor.Actor.Code)))
        {
            part.Actors.Add(doer);
        }

        (part.Type, part.IsOpen, part.IsBackground, part.Claims) = (head.Type, head.IsOpen, head.IsBackground && !HasOwnDay(ground, part), head.Claims);
        SettleByOwnCause(ground, part);
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

    /// <summary>«ثلاثة بانفجار لغم في الباغوز، وأربعة بهجوم في السوسة»: what killed the second is named with them.</summary>
    private static void SettleByOwnCause(EventGround ground, Telling part)
    {
        foreach (var match in ground.Scan.In(part.Head.End, part.End))
        {
            if (match.Cue is TriggerCue { Outcome: Outcome.None } cause && match.HasClitic(Clitics.Bi) && Joinery.Family(ground, cause.Type) == "violence")
            {
                part.Triggers.Add(match);
                TypeSettler.Settle(ground, part);
                return;
            }
        }
    }

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

    private static void AddParts(EventGround ground, Telling telling, CueMatch head, List<Telling> parted)
    {
        var end = telling.End;
        var starts = new List<Quantity>();
        var isOpen = false;
        for (var token = head.End; token < end; token++)
        {
            if (!QuantityReader.TryRead(ground, token, end, out var quantity) || quantity.IsVague || quantity.Group is "thing" or "family" or "body" || (quantity.Group.Length == 0 && ground.Scan.Has(quantity.End, CueKind.Counted)))
            {
                continue;
            }

            var isPlaced = HasPlace(ground, quantity.End, Math.Min(end, quantity.End + PlaceReach));
            if (isOpen && isPlaced && IsJoinedOn(ground, token) && !(ground.Scan.TryFind(token, CueKind.Person, out var person) && person.HasClitic(Clitics.Article)))
            {
                starts.Add(quantity);
            }

            isOpen |= isPlaced;
            token = quantity.End - 1;
        }

        for (var i = 0; i < starts.Count; i++)
        {
            var (first, partEnd) = (starts[i].First, i + 1 < starts.Count ? starts[i + 1].First : end);
            telling.End = Math.Min(telling.End, first);
            parted.Add(new Telling
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
            });
        }

        // What the list as a whole is due to may stand at its end («..., برصاص مجهولين»).
        telling.Triggers.RemoveAll(trigger => trigger.First >= telling.End && ((TriggerCue)trigger.Cue).Outcome != Outcome.None);
        telling.ListEnd = end;
    }

    /// <summary>«ورجلان», «، و3», «وأخيرا رجل».</summary>
    private static bool IsJoinedOn(EventGround ground, int token)
    {
        // «والدتهما» begins with the letter and joins nothing.
        var isJoined = ground.Text.Word(token) is ['و', ..] && !ground.Scan.Has(token, CueKind.Bound)
            && !(ground.Scan.TryFind(token, CueKind.Person, out var person) && !person.HasClitic(Clitics.Conjunction))
            && !(ground.Scan.TryFind(token, CueKind.Number, out var number) && !number.HasClitic(Clitics.Conjunction));
        return isJoined || ground.Text.Is(token - 1, "و") || ground.IsOneOf(token - 1, ground.Lexicon.People.Lastly);
    }

    /// <summary>«11 امرأة وطفلا بغارات على ...»: the place is that of all of them.</summary>
    private static bool IsNextOfPeople(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Person, out var next) && next.HasClitic(Clitics.Conjunction) && !next.HasClitic(Clitics.Article);

    private static bool HasPlace(EventGround ground, int first, int end)
    {
        for (var token = first; token < end && !ground.IsPause(token) && !IsNextOfPeople(ground, token); token++)
        {
            if (ground.PlaceOver(token) is { } place)
            {
                return PlaceSupport.Of(ground, place, first) is { Code: "at" or "near" or "on" or "from" or "side" or "head" };
            }
        }

        return false;
    }
}
