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

    /// <summary>How many words the ground from which something was fired may stand from that word.</summary>
    private const int SourceReach = 6;

    internal static ActorRole Of(EventGround ground, Telling telling, int token, int end)
    {
        var head = telling.HeadCue;
        if (head.Frame == "both")
        {
            return ActorRole.Involved;
        }

        if (IsAfter(ground, "doer", token + 1, telling.ReachBack) || IsSource(ground, token))
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
        if (head.Outcome == Outcome.Detained && telling.Head.Cue.Is(WordShape.Verb) && ground.Distance(telling.Head.End, token) == 1 && ground.Scan.Has(token - 1, CueKind.Force))
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
        if (head.Type is "airstrike" or "shelling" or "bombardment" && token > telling.Head.First && IsHolder(ground, token))
        {
            return ActorRole.Target;
        }

        // «اعتقلت قوات التحالف وقسد أربعة أشخاص»: what the one just named did.
        if (PartyPartner.Of(ground, telling, token) is { } partner)
        {
            return partner.Role;
        }

        // «مسلحين من داعش قتلوا 14 مدنيا»: the subject of a verb whose object follows at once.
        if (token < telling.Head.First && head.Frame == "suffers" && telling.Head.Cue.Is(WordShape.Past) && telling.Head.Cue.Is(WordShape.Plural | WordShape.Dual) && !telling.Head.Cue.Is(WordShape.Noun) && CountedDoer.HasObject(ground, telling.Head.End, telling.End))
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
            if (ground.Scan.TryFind(before, CueKind.Person, out var fighters) && fighters.Cue.Code == "fighter" && ground.IsOneOf(before, ground.Lexicon.PartySigns.ArmedMen))
            {
                return isMember && IsAfter(ground, "doer", before + 1, telling.ReachBack);
            }
        }

        return false;
    }

    /// <summary>«بدعم من التحالف», «بإسناد من طيران التحالف»: took part, and did not do it.</summary>
    internal static bool IsSupporter(EventGround ground, int token) => IsAfter(ground, "support", token, token - 5);

    /// <summary>«مناطق سيطرة قسد», «الخاضعة للتنظيم»: only the ground is said to be its.</summary>
    internal static bool IsHolder(EventGround ground, int token) => IsAfter(ground, "holder", token, token - 3) || IsHolderSince(ground, token);

    /// <summary>«قرية تسيطر عليها منذ الشهر الفائت فصائل موالية لأنقرة»: since when stands before who does.</summary>
    private static bool IsHolderSince(EventGround ground, int token)
    {
        var since = token - 1;
        while (since > 0 && ground.IsInDate(since))
        {
            since--;
        }

        since -= since > 0 && ground.IsOneOf(since, ground.Lexicon.TimeSigns.Dating) ? 1 : 0;
        return since < token - 1 && IsAfter(ground, "holder", since + 1, since - 1);
    }

    /// <summary>«قذيفة أطلقت من مناطق سيطرة النظام»: whose ground the fire came from, so that it was done from there.</summary>
    internal static bool IsSource(EventGround ground, int token)
    {
        if (!IsHolder(ground, token) && !IsOfArea(ground, token))
        {
            return false;
        }

        for (var before = token - 1; before >= Math.Max(0, token - SourceReach); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.RoleMark, out var match) && match.Cue.Code is "source" or "doer")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«أسفرت عن اعتقال داعشي»: the man who was taken.</summary>
    private static bool IsTheTaken(EventGround ground, Telling telling, int token) =>
        telling.HeadCue.Outcome == Outcome.Detained && token == telling.Head.End && !telling.Head.Cue.Is(WordShape.Verb)
        && ground.Scan.TryFind(token, CueKind.Person, out var taken) && taken.Cue.Is(WordShape.Singular) && !taken.HasClitic(Clitics.Article);

    /// <summary>«معبر الصالحية مع مناطق النظام»: its ground, which may also be what was hit.</summary>
    internal static bool IsOfArea(EventGround ground, int token) => IsAfter(ground, "area", token, token - 2);

    /// <summary>«قصف التحالف على ...», «استهداف مسلحين لحافلة»: right after a verbal noun stands who did it where its object follows with a preposition.</summary>
    private static bool IsSubjectOfNoun(EventGround ground, int token, int end)
    {
        if (!ground.Scan.TryFind(token - 1, CueKind.Trigger, out var trigger) || trigger.Cue is not TriggerCue { Frame: "does" } noun
            || !noun.Is(WordShape.Noun) || trigger.HasClitic(Clitics.Article))
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
            if (ground.Scan.TryFind(before, CueKind.RoleMark, out var match) && match.Cue.Code == mark)
            {
                return true;
            }
        }

        return false;
    }
}
