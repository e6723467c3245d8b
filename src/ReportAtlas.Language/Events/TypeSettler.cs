namespace ReportAtlas.Language.Events;

/// <summary>Settles what kind of event a telling tells, from its triggers and the means and people named with them.</summary>
internal static class TypeSettler
{
    /// <summary>Open kinds that some company must settle, and what they are without any.</summary>
    private static readonly Dictionary<string, string> Defaults = new(StringComparer.Ordinal)
    {
        ["attack"] = "armed_clash",
        ["target"] = "armed_clash",
        ["blast"] = "ied_or_bomb",
        ["strike"] = "airstrike",
        ["bombardment"] = "shelling",
        ["casualty"] = "other",
        ["movement"] = "",
    };

    internal static bool IsOpen(string type) => Defaults.ContainsKey(type);

    /// <summary>Sets the type; false when the passage tells no event that can be named.</summary>
    internal static bool Settle(EventGround ground, Telling telling)
    {
        var main = Main(ground, telling);
        if (!IsOpen(main.Type))
        {
            telling.Type = Refine(ground, telling, main.Type);
            return true;
        }

        if (Means(ground, telling, main.Type) is { } means)
        {
            telling.Type = means;
            return true;
        }

        telling.IsOpen = true;
        telling.Type = Default(ground, telling, main.Type);
        return telling.Type.Length > 0;
    }

    /// <summary>«حصيلة القتلى في غارات ... إلى 38، إذ قتل ثمانية في ...»: the parts of a sum are of its kind.</summary>
    internal static void TakeFromSum(Telling sum, Telling part)
    {
        if (part is { IsOpen: true, Type: "other", ClauseKind: ClauseKind.Result } && part.HeadCue.Type == "casualty" && sum.Sentence == part.Sentence && !sum.IsOpen)
        {
            (part.Type, part.IsOpen) = (sum.Type, false);
        }
    }

    /// <summary>The trigger that says most: a settled one before an open one, violence before its outcome.</summary>
    private static TriggerCue Main(EventGround ground, Telling telling)
    {
        TriggerCue? best = null;
        foreach (var match in telling.Triggers)
        {
            var cue = (TriggerCue)match.Cue;

            // «أسر سبعة وقتل خمسة»: the same, told the other way round.
            if (cue.Outcome == Outcome.Detained && match.Cue.Is(WordShape.Verb | WordShape.Fixed) && Joinery.IsTakenPrisoner(ground, match) && telling.Triggers.Exists(other => other.Cue.Code is "casualty" or "attack" or "armed_clash"))
            {
                continue;
            }

            // «قتلوا خمسة وأسروا عشرة»: prisoners of a fight make it no raid.
            if (best?.Type is "casualty" or "attack" or "target" or "armed_clash" && cue.Outcome == Outcome.Detained)
            {
                continue;
            }

            // «وصلت إلى السد بعد اشتباكات»: the fight on the way there.
            if (best?.Type is "movement" or "troop_movement" && cue is { Type: "armed_clash" } && !cue.Is(WordShape.Verb))
            {
                continue;
            }

            if (best is null || Weight(cue) > Weight(best))
            {
                best = cue;
            }
        }

        return best!;
    }

    private static int Weight(TriggerCue cue) => cue.Type switch
    {
        "casualty" => 0,
        "other" => 1,
        "movement" => 2,
        "attack" or "target" => 3,
        "blast" or "strike" => 4,
        "bombardment" => 5,
        "armed_clash" => 6,
        "territorial_change" => 6,
        _ => 7,
    };

    private static string? Means(EventGround ground, Telling telling, string open)
    {
        MeansCue? best = null;
        foreach (var match in ground.Scan.In(telling.ReachBack, Math.Max(telling.End, telling.ListEnd)))
        {
            if (match.Cue is MeansCue means && (means.Settles.Contains(open) || (open == "attack" && match.HasClitic(Text.Clitics.Bi) && means.Settles.Contains("attack-with"))) && (best is null || means.Rank > best.Rank) && !IsOfAside(ground, match, telling.ReachBack) && !IsMarch(ground, match))
            {
                best = means;
            }
        }

        // Planes are named beside their target, too; a bomb at the place of a clash is not the clash.
        return best?.Type;
    }

    /// <summary>«مسيرة نظمها الأهالي»: people marching, and no aircraft.</summary>
    private static bool IsMarch(EventGround ground, CueMatch means) =>
        means.Cue.Code == "drone_strike" && ground.Scan.TryFind(means.First, CueKind.Trigger, out var march) && march.Cue.Code == "protest";

    /// <summary>«دمرت المقاتلات مستودعا»: what planes and guns destroy they struck.</summary>
    private static string? MeansBefore(EventGround ground, Telling telling)
    {
        foreach (var match in ground.Scan.In(telling.ReachBack, telling.Head.End + 2))
        {
            if (match.Cue is MeansCue { Type: "airstrike" or "drone_strike" } means && telling.Head.Cue.Is(WordShape.Verb) && !IsCover(ground, match.First, telling.ReachBack))
            {
                return means.Type;
            }
        }

        return null;
    }

    /// <summary>«صد الهجوم ودمر عربة مفخخة», «وسط تحليق لطائرات»: means that had no part in the event.</summary>
    private static bool IsOfAside(EventGround ground, CueMatch means, int first)
    {
        var token = means.First;
        for (var before = token - 1; before >= Math.Max(first, token - 2) && !ground.IsPause(before); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.Trigger, out var trigger))
            {
                // «ونقل بمروحية إلى المشفى»: how a wounded man was brought there.
                return trigger.Cue.Code == "other" || (trigger.Cue.Code == "movement" && means.HasClitic(Text.Clitics.Bi));
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

    private static string Refine(EventGround ground, Telling telling, string type) => type switch
    {
        "airstrike" or "shelling" when Means(ground, telling, "strike") == "drone_strike" => "drone_strike",
        "ied_or_bomb" when Means(ground, telling, "blast") == "suicide_attack" => "suicide_attack",
        "displacement" when Means(ground, telling, "displacement") == "protest" => "protest",
        // «جددت محاولتها التقدم»: ground fought for, and not won.
        "territorial_change" when IsAttempt(ground, telling.Head.First) => "armed_clash",
        "execution" when telling.Actors.Exists(actor => actor.Actor.Code == "unknown gunmen") => "assassination",
        "protest" when !ground.Text.Word(telling.Head.First).Contains("ظاهر", StringComparison.Ordinal) && telling.Head.Cue.Tail is not null
            && telling.Actors.Exists(actor => actor is { Role: ActorRole.Perpetrator or ActorRole.Involved, Actor.Group: not "civilians" }) && !HasCivilians(ground, telling) => "other",
        "other" when MeansBefore(ground, telling) is { } means => means,
        "arrest" when telling.Actors.Exists(actor => actor is { Role: ActorRole.Perpetrator, Actor.Code: "ISIS" or "unknown gunmen" })
            && !telling.Actors.Exists(actor => actor is { Role: ActorRole.Perpetrator, Actor.Group: "state" or "external" } or { Role: ActorRole.Perpetrator, Actor.Code: "SDF" })
            => "abduction",
        _ => type,
    };

    private static bool IsAttempt(EventGround ground, int token) =>
        ground.Scan.TryFind(token - 1, CueKind.Negation, out var attempt) && attempt.Cue.Code == "attempt";

    private static string Default(EventGround ground, Telling telling, string open)
    {
        if (open == "casualty")
        {
            if (HasCharge(ground, telling))
            {
                return "execution";
            }

            var fighters = telling.Actors.Count(actor => actor.Actor.Code is not ("civilians" or "unknown gunmen"));
            return telling.Actors.Any(actor => actor.Actor.Code == "unknown gunmen") ? "assassination"
                : fighters >= 2 ? "armed_clash"
                : Defaults[open];
        }

        if (open == "attack" && FiresAtProtesters(ground, telling))
        {
            return "protest";
        }

        if (open == "bombardment" && telling.Actors.Any(actor => actor.Actor.Code is "Coalition" or "Russia" or "Israel"))
        {
            return "airstrike";
        }

        if (open is "attack" or "target" && telling.Triggers.Any(match => IsShot(ground.Text.Word(match.First)) || ((TriggerCue)match.Cue).Outcome == Outcome.Killed)
            && telling.Actors.Any(actor => actor.Actor.Code == "unknown gunmen")
            && !telling.Actors.Any(actor => actor is { Role: ActorRole.Target } && actor.Actor.Code is not ("civilians" or "unknown gunmen")))
        {
            return "assassination";
        }

        return Defaults[open];
    }

    /// <summary>«اطلاق النار», «طلق ناري», «عيارات نارية», «طلقات».</summary>
    private static bool IsShot(ReadOnlySpan<char> word) =>
        word.Contains("طلق", StringComparison.Ordinal) || word.Contains("طلاق", StringComparison.Ordinal) || word.Contains("عيار", StringComparison.Ordinal);

    /// <summary>«أطلقت قسد الرصاص على متظاهرين»: in the codebook, force against a protest.</summary>
    private static bool FiresAtProtesters(EventGround ground, Telling telling)
    {
        for (var token = telling.Head.End; token < Math.Min(telling.End, telling.Head.End + 12); token++)
        {
            if (ground.Scan.Has(token, CueKind.Person) && ground.Text.Word(token).Contains("تظاهر", StringComparison.Ordinal) | ground.Text.Word(token).Contains("محتج", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«تم قتلهما بتهمة التجسس».</summary>
    internal static bool HasCharge(EventGround ground, Telling telling)
    {
        foreach (var match in ground.Scan.In(telling.Head.End, telling.End))
        {
            if (match.Cue is { Kind: CueKind.Negation, Code: "charge" })
            {
                return true;
            }
        }

        return false;
    }

    internal static bool HasCivilians(EventGround ground, Telling telling)
    {
        foreach (var match in ground.Scan.In(telling.ReachBack, telling.End))
        {
            if (match.Cue is { Kind: CueKind.Person, Code: "civilian" or "family" or "neutral" })
            {
                return true;
            }
        }

        return false;
    }
}
