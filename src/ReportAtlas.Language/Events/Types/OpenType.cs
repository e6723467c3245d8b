using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Types;

/// <summary>What an event of an open kind (an attack, a blast, a death) is where no means settles it: told by who did it to whom.</summary>
internal static class OpenType
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
        ["seizure"] = "other",
    };

    /// <summary>How many words the man shot at may stand from the shots.</summary>
    private const int ObjectReach = 9;

    /// <summary>How many words what was seized may stand from its verb: who seized it and the day come between.</summary>
    private const int GroundReach = 15;

    internal static bool IsOpen(string type) => Defaults.ContainsKey(type);

    /// <summary>The kind of an event whose means the passage does not name; empty for none.</summary>
    internal static string Of(EventGround ground, Telling telling, string open)
    {
        if (open == "casualty")
        {
            if (TypeSettler.HasCharge(ground, telling) || (telling.HeadCue.Outcome == Outcome.Killed && IsOfTorture(ground, telling)))
            {
                return "execution";
            }

            // «أصيب أربعة متظاهرين برصاص قسد».
            if (telling.Actors.Exists(static actor => actor is { Role: ActorRole.Perpetrator, Actor.Group: not "civilians" }) && FiresAtProtesters(ground, telling))
            {
                return "protest";
            }

            var fighters = telling.Actors.Count(actor => actor.Actor.Code is not ("civilians" or "unknown gunmen"));
            return telling.Actors.Any(actor => actor.Actor.Code == "unknown gunmen") ? "assassination"
                : fighters >= 2 || ground.Text.Word(telling.Head.First).Contains("حيد", StringComparison.Ordinal) ? "armed_clash"
                : Defaults[open];
        }

        // «نفذ التنظيم مجزرة بحق أبناء العشيرة».
        if (open is "attack" or "target" && ground.Text.Word(telling.Head.First).Contains("مجزر", StringComparison.Ordinal) && telling.Actors.Exists(static actor => actor is { Role: ActorRole.Perpetrator, Actor.Code: "ISIS" }))
        {
            return "execution";
        }

        if (open == "seizure" && TakesGround(ground, telling))
        {
            return "territorial_change";
        }

        if (open == "attack" && FiresAtProtesters(ground, telling))
        {
            return "protest";
        }

        if (open == "bombardment" && telling.Actors.Any(actor => actor.Actor.Code is "Coalition" or "Russia" or "Israel"))
        {
            return "airstrike";
        }

        // «استهدفت إسرائيل موقعا»: these strike from the air, and Turkey from beyond the border.
        if (open == "target" && telling.Triggers.TrueForAll(trigger => trigger.Cue.Code is "target" or "casualty") && telling.Actors.Find(actor => actor.Role == ActorRole.Perpetrator) is { } striker && striker.Actor.Code is "Israel" or "Russia" or "Coalition" or "Turkey")
        {
            return striker.Actor.Code == "Turkey" ? "shelling" : "airstrike";
        }

        if (open is "attack" or "target" && IsOnHim(ground, telling))
        {
            return "assassination";
        }

        if (open == "attack" && IsMurderOfOne(ground, telling))
        {
            return "assassination";
        }

        if (open is "attack" or "target" && (IsOnOne(ground, telling) || IsOnHisCar(ground, telling)))
        {
            return "assassination";
        }

        if (open is "attack" or "target" && telling.Triggers.Any(match => IsShot(ground.Text.Word(match.First)) || ((TriggerCue)match.Cue).Outcome == Outcome.Killed)
            && telling.Actors.Any(actor => actor.Actor.Code == "unknown gunmen")
            && !telling.Actors.Any(actor => actor is { Role: ActorRole.Target } && actor.Actor.Code is not ("civilians" or "unknown gunmen"))
            && !IsOnAPost(ground, telling))
        {
            return "assassination";
        }

        return Defaults[open];
    }

    /// <summary>«وفاة مدني في مركز احتجاز بسبب التعذيب», however far behind it says so.</summary>
    private static bool IsOfTorture(EventGround ground, Telling telling)
    {
        for (var token = telling.Head.End; token < telling.End; token++)
        {
            if (ground.Text.Is(token, "التعذيب") || ground.Text.Is(token, "تعذيب"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«استولى مسلحون على الشدادي», «على حاجز البلدة»: a place or a post, and no goods.</summary>
    private static bool TakesGround(EventGround ground, Telling telling)
    {
        for (var token = telling.Head.End; token < Math.Min(telling.End, telling.Head.End + GroundReach); token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Locative, out var over) && over.Cue.Code == "on")
            {
                return ground.PlaceOver(over.End) is not null || ground.PlaceOver(over.End + 1) is not null || (ground.Text.Is(over.End, TokenKind.Word) && (ground.Lexicon.IsPost(ground.Text.Word(over.End)) || ground.Lexicon.Signs.GroundTaken.Has(ground.Text.Word(over.End))));
            }
        }

        return false;
    }

    /// <summary>«أطلق مسلحان النار على عنصر في قسد», «استهدفت خلايا التنظيم قياديا»: shots at one man, and not at a post or a patrol.</summary>
    private static bool IsOnOne(EventGround ground, Telling telling)
    {
        if (!telling.Actors.Exists(actor => actor is { Role: ActorRole.Perpetrator, Actor.Code: "unknown gunmen" or "ISIS" })
            || telling.Triggers.Find(trigger => trigger.Cue.Code is "attack" or "target") is not { Cue: not null } shots || shots.HasClitic(Clitics.Article))
        {
            return false;
        }

        var from = shots.End;
        for (var token = shots.End; token < Math.Min(telling.End, shots.End + ObjectReach); token++)
        {
            // «أطلق مسلحان يستقلان دراجة النار على ...»: only now comes whom they shot at.
            from = ground.Text.Word(token) is "النار" or "الرصاص" ? token + 1 : from;
        }

        foreach (var match in ground.Scan.In(from, Math.Min(telling.End, from + ObjectReach)))
        {
            if (match.Cue is { Kind: CueKind.Person, Code: "thing" or "body" or "family" } || match.Cue.Is(WordShape.Plural) && match.Cue is { Kind: CueKind.Person, Code: not "fighter" })
            {
                return false;
            }

            // «تنظيم داعش الإرهابي»: what it is called.
            if (match.Cue.Kind == CueKind.Person && match.Cue.Is(WordShape.Singular) && !(match.HasClitic(Clitics.Article) && ground.Text.Word(match.First).EndsWith("ارهابي", StringComparison.Ordinal)) && !ground.Text.Is(match.First - 1, TokenKind.Number) && !ground.Scan.Has(match.First - 1, CueKind.Number) && (ground.Text.Is(match.First - 1, "علي") || ground.Text.Word(match.First) is [.., 'ا'] || match.HasClitic(Clitics.Article)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«عاجله ملثم بثلاث رصاصات»: one man, by his pronoun.</summary>
    private static bool IsOnHim(EventGround ground, Telling telling) =>
        telling.HeadCue.Is(WordShape.Suffixed) && telling.HeadCue.Is(WordShape.Past) && ground.Text.Word(telling.Head.First)[^1] == 'ه' && (telling.Actors.Exists(static actor => actor is { Role: ActorRole.Perpetrator, Actor.Code: "unknown gunmen" }) || MeansFinder.Find(ground, telling, "gunfire") == "assassination")
        && !telling.Actors.Exists(static actor => actor is { Role: ActorRole.Target } && actor.Actor.Group != "civilians");

    /// <summary>«تعرض وجيه لإطلاق نار أدى إلى مقتله»: one of the people, shot by nobody knows whom.</summary>
    private static bool IsMurderOfOne(EventGround ground, Telling telling)
    {
        // «قتلت نازحة طعنا في المخيم»: by hand, and one by one.
        if (telling.Actors.Exists(actor => actor.Actor.Code == "civilians") && telling.Actors.TrueForAll(actor => actor.Actor.Code is "civilians" or "unknown gunmen")
            && telling.Triggers.Exists(trigger => ((TriggerCue)trigger.Cue).Outcome == Outcome.Killed) && telling.Triggers.Exists(trigger => ground.Text.Word(trigger.First).Contains("طعن", StringComparison.Ordinal)))
        {
            return true;
        }

        if (!telling.Head.HasClitic(Clitics.Li) || !IsShot(ground.Text.Word(telling.Head.First)) || !telling.Actors.TrueForAll(actor => actor.Actor.Code == "civilians")
            || !telling.Triggers.Exists(trigger => ((TriggerCue)trigger.Cue).Outcome == Outcome.Killed))
        {
            return false;
        }

        for (var token = telling.Head.First - 1; token >= Math.Max(telling.ReachBack, telling.Head.First - ObjectReach); token--)
        {
            if (ground.Scan.TryFind(token, CueKind.Person, out var shot) && shot.Cue.Code == "civilian")
            {
                return shot.Cue.Is(WordShape.Singular);
            }
        }

        return false;
    }

    /// <summary>«تعرض حاجز لهجوم نفذه مسلحون», «هاجموا دورية»: what was attacked is a force, and nobody by himself.</summary>
    private static bool IsOnAPost(EventGround ground, Telling telling)
    {
        for (var token = telling.ReachBack; token < telling.End; token++)
        {
            if (ground.Text.Is(token, TokenKind.Word) && ground.Lexicon.IsPost(ground.Text.Word(token)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether unknown gunmen shot at one man.</summary>
    internal static bool IsMurder(EventGround ground, Telling telling) =>
        telling.Actors.Exists(actor => actor is { Role: ActorRole.Perpetrator, Actor.Code: "unknown gunmen" }) && IsOnOne(ground, telling);

    /// <summary>«قتل قيادي باستهداف سيارته»: one man sought out where he drove or lived, by nobody who is named.</summary>
    private static bool IsOnHisCar(EventGround ground, Telling telling)
    {
        if (!telling.Triggers.Exists(trigger => ((TriggerCue)trigger.Cue).Outcome == Outcome.Killed) || telling.Actors.Exists(actor => actor is { Role: ActorRole.Perpetrator, Actor.Code: not ("unknown gunmen" or "ISIS") }))
        {
            return false;
        }

        foreach (var trigger in telling.Triggers)
        {
            if (trigger.Cue.Code is "target" or "attack" && trigger.Cue.Is(WordShape.Noun) && trigger.End < telling.End && ground.Text.Is(trigger.End, TokenKind.Word)
                && ground.Text.Word(trigger.End) is "سيارته" or "سيارتها" or "دراجته" or "مركبته" or "منزله" or "بيته" or "موكبه")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«اطلاق النار», «طلق ناري», «عيارات نارية», «طلقات».</summary>
    private static bool IsShot(ReadOnlySpan<char> word) =>
        word.Contains("طلق", StringComparison.Ordinal) || word.Contains("طلاق", StringComparison.Ordinal) || word.Contains("عيار", StringComparison.Ordinal);

    /// <summary>«أطلقت قسد الرصاص على متظاهرين»: in the codebook, force against a protest.</summary>
    private static bool FiresAtProtesters(EventGround ground, Telling telling)
    {
        for (var token = telling.Head.End; token < Math.Min(telling.End, telling.Head.End + 12); token++)
        {
            if (ground.Lexicon.Signs.Crowd.Has(ground.Text.Word(token)) || ground.Text.Word(token).Contains("متظاهر", StringComparison.Ordinal) || (ground.Scan.Has(token, CueKind.Person) && ground.Text.Word(token).Contains("محتج", StringComparison.Ordinal) && !ground.Text.Word(token).Contains("محتجز", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
