using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Finds whose the people were whom an act of violence befell, where what follows says so: «... والقتلى من قوات النظام», «القتيلان ينتميان إلى قسد», «المستهدف قيادي في داعش».</summary>
internal static class LaterVictims
{
    /// <summary>How many sentences later it may be said.</summary>
    private const int SentenceReach = 2;

    /// <summary>How many words may stand between the people and what makes them a party's («القتلى الثلاثة هم من ...»).</summary>
    private const int MemberReach = 3;

    /// <summary>How many words further the party may be named.</summary>
    private const int PartyReach = 4;

    internal static void Find(EventGround ground, List<Telling> tellings)
    {
        var isTold = new bool[ground.Text.Sentences.Length];
        tellings.ForEach(each => isTold[each.Sentence] = true);
        foreach (var telling in tellings)
        {
            if (!NeedsVictim(ground, telling))
            {
                continue;
            }

            // A sentence that tells an incident of its own is of no use to another's.
            var end = Math.Min(ground.Text.Sentences.Length, telling.LastSentence + SentenceReach + 1);
            for (var sentence = telling.Sentence; sentence < end && (sentence == telling.Sentence || !isTold[sentence]); sentence++)
            {
                if (
                    TryVictim(
                        ground,
                        sentence == telling.Sentence ? telling.Head.End : ground.Text.Sentences[sentence].FirstToken,
                        ground.Text.Sentences[sentence].EndToken,
                        out var victim,
                        out var span
                    )
                )
                {
                    telling.Actors.RemoveAll(static actor => actor is { Actor.Code: "civilians", Span: null });
                    ActorFinder.Add(telling, victim, ActorRole.Target, span);
                    break;
                }
            }
        }
    }

    private static bool NeedsVictim(EventGround ground, Telling telling) =>
        telling is { IsBackground: false, InHeadline: false }
        && (telling.Type == "body_recovery" || telling.FamilyIn(ground.Lexicon) is "violence" or "custody")
        && !telling.Actors.Exists(static actor => actor.Role == ActorRole.Target);

    private static bool TryVictim(EventGround ground, int first, int end, out Actor victim, out TextSpan span)
    {
        (victim, span) = (null!, default);
        for (var token = first; token < end; token++)
        {
            if (!ground.IsOneOf(token, ground.Lexicon.PartySigns.Victims) || MemberAfter(ground, token + 1, end) is not (>= 0 and var member))
            {
                continue;
            }

            for (var party = member; party < Math.Min(end, member + PartyReach) && !ground.IsPause(party); party++)
            {
                if (ActorNaming.TryActor(ground, party, first, out victim, out var partyEnd) && victim.Code is not ("civilians" or "unknown gunmen"))
                {
                    span = ground.Text.SpanOf(party, partyEnd, 0);
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>«من», «ينتمون إلى», «عناصر في»: where the words begin that say whose they are; -1 where none do. «من قبل» says who did it.</summary>
    private static int MemberAfter(EventGround ground, int first, int end)
    {
        for (var token = first; token < Math.Min(end, first + MemberReach) && !ground.IsPause(token); token++)
        {
            if (
                (
                    ground.Scan.TryFind(token, CueKind.RoleMark, out var mark)
                    && mark.Cue.Code is "member" or "owner"
                    && !ground.Text.Is(token + 1, "قبل")
                ) || (ground.Scan.TryFind(token, CueKind.Person, out var person) && person.Cue.Code == "fighter")
            )
            {
                return token;
            }

            if (ground.Scan.Has(token, CueKind.Locative) || ground.Scan.Has(token, CueKind.Trigger))
            {
                return -1;
            }
        }

        return -1;
    }
}
