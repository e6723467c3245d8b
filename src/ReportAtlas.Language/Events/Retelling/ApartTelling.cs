using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Tells what keeps a telling apart from one before it, however alike they are: the paper's own words, an answer, a list, another time.</summary>
internal sealed class ApartTelling(EventGround ground, TellingAgreement same, LeadTelling lead, SameWords words)
{
    /// <summary>How many words at the head of a sentence may come before the case that it tells.</summary>
    private const int CaseReach = 4;

    /// <summary>How many words before those whom an answer killed it may be called one.</summary>
    private const int AnswerReach = 7;

    /// <summary>How many sentences behind a deed one is told for itself, rather than again.</summary>
    private const int FarBehind = 4;

    private readonly AnotherTime _anotherTime = new(ground);

    /// <summary>The last sentence so far that the paper sets apart from what it told before; 0 for none.</summary>
    private int _parting;

    /// <summary>Takes the next telling, which those before it will be compared with.</summary>
    internal void Come(Telling telling) => _parting = same.Further.IsSetApart(telling) ? telling.Sentence : _parting;

    /// <summary>Whether the telling that came last is none of the incident told before.</summary>
    internal bool Are(Telling earlier, Telling later) =>
        IsNextCase(earlier, later)
        || IsParted(earlier, later)
        || IsReprisal(earlier, later)
        || AreOfOneList(earlier, later)
        || _anotherTime.IsOf(earlier, later)
        || IsFurtherStrike(earlier, later)
        || IsReplyWithDead(earlier, later)
        || IsMoveOfOthers(earlier, later)
        || IsFarBehind(earlier, later);

    /// <summary>«قصفت المروحيات الحي. وأغارت مقاتلات على السوق»: planes in the next sentence, told as nothing known, with a toll or by their own verb, came once more; so five pairs in six of the hand-made readings.</summary>
    private static bool IsFurtherStrike(Telling earlier, Telling later) =>
        later is { Type: "airstrike", IsDefinite: false, IsBackground: false }
        && !earlier.InHeadline
        && TellingAgreement.IsFromAfar(earlier)
        && later.Sentence - earlier.Sentence == 1
        && !later.Head.HasClitic(Text.Clitics.Article)
        && (
            later.Counts.Count > 0
            || (
                later.HeadCue.Type is "airstrike" or "bombardment"
                && later.Head.Cue.Is(Cues.WordShape.Past)
                && !later.Head.Cue.Is(Cues.WordShape.Noun)
                && later.ClauseKind is not ClauseKind.Time
            )
        );

    /// <summary>«قتل جندي بقصف على القاعدة», and then «القوات ردت على الهجوم وقتلت ستة من التنظيم»: what was struck from afar had dead of its own, the answer has others.</summary>
    private bool IsReplyWithDead(Telling earlier, Telling later) =>
        TellingAgreement.IsFromAfar(earlier)
        && !earlier.InHeadline
        && later.Sentence > earlier.LastSentence
        && later.Counts.ContainsKey(Outcome.Killed)
        && earlier.Counts.Count > 0
        && !TellingAgreement.SharesCount(earlier, later, least: 1)
        && ground.HasOneOf(
            Math.Max(ground.Text.Sentences[later.Sentence].FirstToken, later.Head.First - AnswerReach),
            later.Head.First + 1,
            ground.Lexicon.DeedSigns.Answers
        );

    /// <summary>«وصلت تعزيزات أميركية إلى التنف. وأرسلت بغداد إلى الحدود قوات إضافية»: the forces of another party, by a verb of their own.</summary>
    private static bool IsMoveOfOthers(Telling earlier, Telling later) =>
        (earlier, later) is ({ Type: "troop_movement", InHeadline: false }, { Type: "troop_movement", IsDefinite: false })
        && later.Head.Cue.Is(Cues.WordShape.Past)
        && !later.Head.Cue.Is(Cues.WordShape.Noun)
        && earlier.Actors.Exists(IsForce)
        && later.Actors.Exists(IsForce)
        && !TellingAgreement.SharesActor(earlier, later);

    private static bool IsForce(ActorMention actor) => actor.Actor.Group is not "civilians";

    /// <summary>«... قصف على بلدة ...», four sentences and more behind a dated deed, by no verb of the past, with a place of its own and no day: told for itself; so all pairs of the hand-made readings.</summary>
    private static bool IsFarBehind(Telling earlier, Telling later) =>
        later is { Date: null, IsBackground: false, IsDefinite: false, Place: { Mention.Status: not Places.PlaceStatus.Anaphor } place }
        && !later.Head.HasClitic(Text.Clitics.Article)
        && !earlier.InHeadline
        && later.Sentence - earlier.Sentence >= FarBehind
        && earlier.Date is not null
        && place.First >= later.First
        && place.First < later.End
        && !(later.Head.Cue.Is(Cues.WordShape.Past) && !later.Head.Cue.Is(Cues.WordShape.Noun));

    /// <summary>«ووقعت الحادثة الثانية في ...»: by the number of the case.</summary>
    private bool IsNextCase(Telling earlier, Telling later)
    {
        var first = ground.Text.Sentences[later.Sentence].FirstToken;
        for (var token = first; earlier.LastSentence < later.Sentence && token < Math.Min(later.Head.End, first + CaseReach); token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.Again.Case) && ground.IsOneOf(token + 1, ground.Lexicon.Again.Next))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«في سياق متصل ...», «على صعيد آخر ...»: what the paper sets apart is none of the incidents before, and no more what follows unless it comes back to their place.</summary>
    private bool IsParted(Telling earlier, Telling later) =>
        earlier.LastSentence < _parting
        && !later.IsDefinite
        && !TellingAgreement.SharesCount(earlier, later)
        && (later.Sentence == _parting || !SceneAgreement.SamePlace(earlier, later))
        && !(lead.IsLead(earlier) && TellingAgreement.DatesAgree(earlier, later) && words.AreOf(earlier, later));

    /// <summary>«وردا على الاعتداء دكت المدفعية ...»: the other side's answer, of another kind or at no place but its own.</summary>
    private bool IsReprisal(Telling earlier, Telling later)
    {
        if (earlier.Type == later.Type && (later.Place is null || SceneAgreement.SamePlace(earlier, later)))
        {
            return false;
        }

        var first = ground.Text.Sentences[later.Sentence].FirstToken;
        return ground.Text.Is(first, Text.TokenKind.Word)
            && ground.Text.Is(first + 1, "علي")
            && ground.IsOneOf(first, ground.Lexicon.DeedSigns.Answers);
    }

    /// <summary>«غارات على ريف القامشلي، وثلاثا في محيط المالكية»: the parts of a list, each at a place of its own.</summary>
    private static bool AreOfOneList(Telling earlier, Telling later)
    {
        for (var origin = later.Origin; origin is not null; origin = origin.Origin)
        {
            if (earlier == origin || earlier.Origin == origin)
            {
                return earlier.Place is not null && later.Place is not null && !SceneAgreement.SamePlace(earlier, later);
            }
        }

        return false;
    }
}
