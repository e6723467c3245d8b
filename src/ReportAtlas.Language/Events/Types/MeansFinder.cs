using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Types;

/// <summary>Finds the means («بطائرة مسيرة», «بعبوة ناسفة») that settle what kind of event a passage tells.</summary>
internal static class MeansFinder
{
    /// <summary>How many words «ب» and a number take up before what is counted («بأكثر من عشرين قذيفة»).</summary>
    private const int WithReach = 4;

    /// <summary>How many words aircraft may stand before the verb that tells their attack.</summary>
    private const int SubjectReach = 3;

    internal static string? Find(EventGround ground, Telling telling, string open)
    {
        MeansCue? best = null;
        foreach (var match in ground.Scan.In(telling.ReachBack, Math.Max(telling.End, telling.ListEnd), CueKind.Means))
        {
            if (
                match.Cue is MeansCue means
                && (means.Settles.Contains(open) || (open == "attack" && means.Settles.Contains("attack-with") && IsWith(ground, match)))
                && (best is null || means.Rank > best.Rank)
                && !IsOfAside(ground, telling, match)
                && !IsMarch(ground, match)
                && !IsScout(ground, match)
                && !IsOfTrade(ground, match)
                && !telling.IsOfPart(match.First)
            )
            {
                best = means;
            }
        }

        // Planes are named beside their target, too; a bomb at the place of a clash is not the clash.
        return best?.Type;
    }

    /// <summary>«هجوم بالصواريخ», «بخمسة صواريخ», «بـ5 صواريخ», «بعدد من القذائف»: what it was done with.</summary>
    internal static bool IsWith(EventGround ground, CueMatch means)
    {
        if (means.HasClitic(Clitics.Bi))
        {
            return true;
        }

        for (var token = means.First - 1; token >= Math.Max(0, means.First - WithReach) && !ground.IsPause(token); token--)
        {
            if (
                ground.Scan.TryFind(token, CueKind.Number, out var number)
                    ? number.HasClitic(Clitics.Bi)
                    : ground.Text.Is(token, "ب") || ground.IsOneOf(token, ground.Lexicon.Signs.WithSome)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«مسيرة نظمها الأهالي»: people marching, and no aircraft.</summary>
    private static bool IsMarch(EventGround ground, CueMatch means) =>
        means.Cue.Code == "drone_strike" && ground.Scan.TryFind(means.First, CueKind.Trigger, out var march) && march.Cue.Code == "protest";

    /// <summary>«عبرت عشرون شاحنة مساعدات», «شاحنات محملة بالقمح»: aid and trade, and no column.</summary>
    private static bool IsOfTrade(EventGround ground, CueMatch means) =>
        means.Cue is MeansCue { Type: "troop_movement" }
        && ground.Scan.TryFind(means.First, CueKind.Person, out var trucks)
        && trucks.Cue.Code == "thing"
        && (ground.IsOneOf(means.End, ground.Lexicon.DeedSigns.Trade) || ground.IsOneOf(means.End + 1, ground.Lexicon.DeedSigns.Trade));

    /// <summary>«حلقت طائرة استطلاع فوق البلدة، وقصفتها القوات»: what only looked on.</summary>
    private static bool IsScout(EventGround ground, CueMatch means) =>
        ground.IsOneOf(means.First - 1, ground.Lexicon.DeedSigns.Flies)
        && ground.HasOneOf(means.First, means.End + 1, ground.Lexicon.DeedSigns.Scouting);

    /// <summary>«دمرت المقاتلات مستودعا»: what planes and guns destroy they struck.</summary>
    internal static string? FindBefore(EventGround ground, Telling telling)
    {
        foreach (var match in ground.Scan.In(telling.ReachBack, telling.Head.End + 2, CueKind.Means))
        {
            // «سقطت مروحية»: the plane itself, named in the trigger.
            if (
                match.Cue is MeansCue { Type: "airstrike" or "drone_strike" } means
                && !(match.First >= telling.Head.First && match.First < telling.Head.End)
                && telling.Head.Cue.Is(WordShape.Verb)
                && !IsCover(ground, match.First, telling.ReachBack)
            )
            {
                return means.Type;
            }
        }

        return null;
    }

    /// <summary>«انتحاريا ... اقتحم تجمعا»: one man before the verb, and by his car bomb or belt.</summary>
    internal static bool IsBySuicide(EventGround ground, Telling telling)
    {
        var isBomber = false;
        foreach (var match in ground.Scan.In(telling.ReachBack, telling.Head.First, CueKind.Means))
        {
            isBomber |=
                match.Cue is MeansCue { Type: "suicide_attack" }
                && match.Cue.Is(WordShape.Singular)
                && !match.HasClitic(Clitics.Article | Clitics.Bi);
        }

        return isBomber
            && MeansFinder.Find(ground, telling, "blast") is "suicide_attack"
            && !ground.Scan.HasIn(telling.ReachBack, telling.Head.First, CueKind.Trigger);
    }

    /// <summary>«صاروخ أطلقته طائرة»: who fired the missile, by the words right behind it.</summary>
    internal static bool IsFiredByAircraft(EventGround ground, Telling telling)
    {
        for (var token = telling.First; token < telling.End - 1; token++)
        {
            if (
                ground.IsOneOf(token, ground.Lexicon.DeedSigns.FiredIt)
                && ground.Scan.TryFind(token + 1, CueKind.Means, out var by)
                && by.Cue is MeansCue { Type: "airstrike" }
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«هاجم الطيران المدينة», «طائرات التحالف استهدفت ... بالرشاشات», «اعتداء طيران التحالف على ...»: whether aircraft are who attacks.</summary>
    internal static bool IsByAircraft(EventGround ground, Telling telling)
    {
        foreach (var attack in telling.Triggers)
        {
            var isVerb = attack.Cue.Is(WordShape.Verb) && !attack.Cue.Is(WordShape.Noun);
            if (
                attack.Cue.Code is not ("attack" or "target")
                || (!isVerb && (attack.HasClitic(Clitics.Article) || !ground.Scan.Has(attack.End, CueKind.Means)))
            )
            {
                continue;
            }

            foreach (
                var match in ground.Scan.In(
                    Math.Max(telling.ReachBack, attack.First - SubjectReach),
                    Math.Min(telling.End, attack.End + 1),
                    CueKind.Means
                )
            )
            {
                var isSubject =
                    (isVerb || match.First == attack.End)
                    && !match.HasClitic(Clitics.Bi)
                    && !match.HasClitic(Clitics.Li)
                    && (match.First >= attack.End || ground.Distance(match.End, attack.First) <= 1);
                if (isSubject && match.Cue is MeansCue { Type: "airstrike" } && !IsCover(ground, match.First, telling.ReachBack))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>«صد الهجوم ودمر عربة مفخخة», «وسط تحليق لطائرات»: means that had no part in the event.</summary>
    private static bool IsOfAside(EventGround ground, Telling telling, CueMatch means)
    {
        // «شن التنظيم هجوما على القرية بالتزامن مع غارات للتحالف»: what others did meanwhile.
        if (
            means.Cue is MeansCue { Type: "airstrike" or "shelling" }
            && (
                BesideFight.IsAlong(ground, means.First, telling.Head.End)
                || (ground.Scan.Has(means.First - 1, CueKind.Trigger) && BesideFight.IsAlong(ground, means.First - 1, telling.Head.End))
            )
        )
        {
            return true;
        }

        // «هاجم معارضون مسلحون بقذائف مواقع ...»: what they carry.
        if (
            ground.HasOneOf(Math.Max(0, means.First - 2), means.First, ground.Lexicon.DeedSigns.ArmedWith)
            && (means.HasClitic(Clitics.Bi) || ground.Text.Word(means.First - 1) is ['ب', ..])
        )
        {
            return true;
        }

        // «أطلقوا النار على موظف بعد يوم من قصف القرية بالقذائف»: with what something else was done.
        if (means.Cue is MeansCue { Type: "airstrike" or "shelling" } && Shooting.IsOfOther(ground, telling, means))
        {
            return true;
        }

        var (token, first) = (means.First, telling.ReachBack);
        for (var before = token - 1; before >= Math.Max(first, token - 2) && !ground.IsPause(before); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.Trigger, out var trigger))
            {
                // «ونقل بمروحية إلى المشفى»: how a wounded man was brought there.
                // «أسقطت مسيرة قنبلة»: the verb may tell of what fell as well as of a plane shot down.
                return (trigger.Cue.Code == "other" && (before != telling.Head.First || telling.HeadCue.Type == "other"))
                    || (trigger.Cue.Code == "movement" && means.HasClitic(Clitics.Bi));
            }
        }

        return IsCover(ground, token, first);
    }

    private static bool IsCover(EventGround ground, int token, int first)
    {
        for (var before = token - 1; before >= Math.Max(first, token - 3) && !ground.IsPause(before); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.RoleMark, out var cover) && cover.Cue.Code == "cover")
            {
                return true;
            }
        }

        return false;
    }
}
