using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Tells what a party named in a passage did there: did it, suffered it, or was one of two sides.</summary>
internal static class ActorRoles
{
    /// <summary>How many words a party may stand from the fighters who are said to be its («يرجح أنهم تابعون لخلايا ...»).</summary>
    private const int SubjectReach = 8;

    internal static ActorRole Of(EventGround ground, Telling telling, int token, int end)
    {
        var head = telling.HeadCue;
        if (head.Frame == "both")
        {
            return ActorRole.Involved;
        }

        if (IsAfter(ground, "doer", token + 1, telling.ReachBack) || HeldGround.IsSource(ground, token))
        {
            return ActorRole.Perpetrator;
        }

        if (IsSupporter(ground, token))
        {
            return ActorRole.Involved;
        }

        // «قتلت غارات التحالف», «برصاص قناصة التنظيم»; a word further off may be what was hit: «غارات على مواقع التنظيم».
        if (IsAfter(ground, "weapon", token, token - 1) || IsSubjectOfNoun(ground, token, end))
        {
            return ActorRole.Perpetrator;
        }

        // «اعتقلت دورية لقسد ثلاثة»: whose patrol it was that took them.
        if (
            head.Outcome == Outcome.Detained
            && telling.Head.Cue.Is(WordShape.Verb)
            && ground.Distance(telling.Head.End, token) == 1
            && ground.Scan.Has(token - 1, CueKind.Force)
        )
        {
            return ActorRole.Perpetrator;
        }

        if (SubjectOwner.Is(ground, telling, token))
        {
            return ActorRole.Perpetrator;
        }

        if (IsTheTaken(ground, telling, token))
        {
            return ActorRole.Target;
        }

        if (IsOwnerOfBomb(ground, token) || IsPartyOfSubject(ground, telling, token))
        {
            return ActorRole.Perpetrator;
        }

        // «غارات على أحياء خاضعة لسيطرة التنظيم»: the ground that was struck is its.
        if (head.Type is "airstrike" or "shelling" or "bombardment" && token > telling.Head.First && HeldGround.IsHolder(ground, token))
        {
            return ActorRole.Target;
        }

        // «اعتقلت قوات التحالف وقسد أربعة أشخاص»: what the one just named did.
        if (PartyPartner.Of(ground, telling, token) is { } partner)
        {
            return partner.Role;
        }

        if (IsKiller(ground, telling, token, end))
        {
            return ActorRole.Perpetrator;
        }

        // «مسلحين من داعش قتلوا 14 مدنيا»: the subject of a verb whose object follows at once.
        if (
            token < telling.Head.First
            && head.Frame == "suffers"
            && telling.Head.Cue.Is(WordShape.Past)
            && telling.Head.Cue.Is(WordShape.Plural | WordShape.Dual)
            && !telling.Head.Cue.Is(WordShape.Noun)
            && CountedDoer.HasObject(ground, telling.Head.End, telling.End)
        )
        {
            return ActorRole.Perpetrator;
        }

        if (SufferingParty.Is(ground, telling, token))
        {
            return ActorRole.Target;
        }

        return head.Frame switch
        {
            "suffers" => ActorRole.Target,
            "moves" or "leaves" => ActorRole.Involved,
            "does" when token < telling.Head.First => ActorRole.Perpetrator,
            "does" when !telling.Actors.Any(actor => actor.Role == ActorRole.Perpetrator) => ActorRole.Perpetrator,
            "does" => ActorRole.Target,
            _ => ActorRole.Involved,
        };
    }

    /// <summary>«أسفرت عن اعتقال داعشي»: the man who was taken.</summary>
    private static bool IsTheTaken(EventGround ground, Telling telling, int token) =>
        telling.HeadCue.Outcome == Outcome.Detained
        && token == telling.Head.End
        && !telling.Head.Cue.Is(WordShape.Verb)
        && ground.Scan.TryFind(token, CueKind.Person, out var taken)
        && taken.Cue.Is(WordShape.Singular)
        && !taken.HasClitic(Clitics.Article);

    /// <summary>«قتل داعش 12 راعيا», «خطف عناصر من داعش أربعة رعاة», «التحالف يقتل سبعة»: beside the verb at once, with those whom it killed behind; of who is killed «من» would say whose they were.</summary>
    private static bool IsKiller(EventGround ground, Telling telling, int token, int end)
    {
        var head = telling.Head;
        if (
            telling.HeadCue
                is not ({ Frame: "suffers", Outcome: Outcome.Killed or Outcome.Injured, Tails: null } or { Frame: "does", Outcome: Outcome.Detained })
            || !head.Cue.Is(WordShape.Verb)
            || head.Cue.Is(WordShape.Suffixed | WordShape.Plural | WordShape.Dual)
            || ground.IsOneOfJoined(head.First, ground.Lexicon.Tolls.Befell)
            || ground.IsOneOfJoined(head.First, ground.Lexicon.Tolls.Fallen)
        )
        {
            return false;
        }

        var victims =
            token == head.End || IsOfMen(ground, head.End, token) ? end
            : end == head.First && head.Cue.Is(WordShape.Present) ? head.End
            : -1;
        return victims >= 0
            && QuantityReader.TryRead(ground, victims, telling.End, out var people)
            && !people.IsOfThings
            && (ground.IsNumber(victims) || ground.Text.Word(victims)[^1] is 'ا' or 'ن');
    }

    /// <summary>«عناصر من» between the verb and the party.</summary>
    private static bool IsOfMen(EventGround ground, int first, int token) =>
        token == first + 2
        && ground.Text.Is(first + 1, "من")
        && ground.Scan.TryFind(first, CueKind.Person, out var men)
        && men.Cue.Code == "fighter"
        && men.Cue.Is(WordShape.Plural)
        && men.Clitics == Clitics.None;

    /// <summary>«تفجير سيارة ملغمة لتنظيم الدولة», «بعربة مفخخة تابعة لداعش»: whose bomb it was.</summary>
    private static bool IsOwnerOfBomb(EventGround ground, int token)
    {
        for (var before = token - 1; before >= Math.Max(0, token - 2) && !ground.IsPause(before); before--)
        {
            if (ground.IsOneOf(before, ground.Lexicon.PartySigns.Bomb))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«هجوم نفذه مسلحون يرجح أنهم تابعون لخلايا التنظيم»: the party of those who did it.</summary>
    private static bool IsPartyOfSubject(EventGround ground, Telling telling, int token)
    {
        var isMember = false;
        for (var before = token - 1; before >= Math.Max(telling.ReachBack, token - SubjectReach); before--)
        {
            isMember |= ground.Scan.TryFind(before, CueKind.RoleMark, out var mark) && mark.Cue.Code is "member" or "owner";
            if (
                ground.Scan.TryFind(before, CueKind.Person, out var fighters)
                && fighters.Cue.Code == "fighter"
                && ground.IsOneOf(before, ground.Lexicon.PartySigns.ArmedMen)
            )
            {
                return isMember && IsAfter(ground, "doer", before + 1, telling.ReachBack);
            }
        }

        return false;
    }

    /// <summary>«بدعم من التحالف», «بإسناد من طيران التحالف»: took part, and did not do it.</summary>
    internal static bool IsSupporter(EventGround ground, int token) => IsAfter(ground, "support", token, token - 5);

    /// <summary>«قصف التحالف على ...», «استهداف مسلحين لحافلة»: right after a verbal noun stands who did it where its object follows with a preposition.</summary>
    private static bool IsSubjectOfNoun(EventGround ground, int token, int end)
    {
        if (
            !ground.Scan.TryFind(token - 1, CueKind.Trigger, out var trigger)
            || trigger.Cue is not TriggerCue { Frame: "does" } noun
            || !noun.Is(WordShape.Noun)
            || trigger.HasClitic(Clitics.Article)
        )
        {
            return false;
        }

        for (var next = end; next < Math.Min(end + 3, ground.Text.TokenCount) && !ground.IsPause(next); next++)
        {
            if (ground.Text.Word(next) is "علي" or "ل" || ground.Text.Word(next) is ['ل', _, _, _, ..])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a mark of a part stands close before a token.</summary>
    internal static bool IsAfter(EventGround ground, string mark, int token, int first)
    {
        for (var before = token - 1; before >= Math.Max(first, token - 4); before--)
        {
            if (
                ground.Scan.TryFind(before, CueKind.RoleMark, out var match)
                && match.Cue.Code == mark
                && !(mark == "doer" && HeldGround.IsWithinMark(ground, before))
            )
            {
                return true;
            }
        }

        return false;
    }
}
