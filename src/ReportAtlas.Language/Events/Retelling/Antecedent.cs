using ReportAtlas.Language.Events.Claims;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Scenes;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>
/// What a telling takes over from the one that it points back at: what «وأسفرت العملية عن مقتل ...» tells happened where and when the operation
/// did, and whoever led the operation did this too.
/// </summary>
internal static class Antecedent
{
    /// <summary>How many sentences back a noun for what happened («العملية»، «الحادثة») may point.</summary>
    private const int NounReach = 2;

    /// <summary>How many words a fighter may stand from what befell him.</summary>
    private const int FighterReach = 3;

    /// <summary>How many tellings back one of the same kind is looked for.</summary>
    private const int Memory = 12;

    /// <summary>The telling that this one points back at; null when it points at none.</summary>
    internal static Telling? Of(EventGround ground, Telling? last, List<Telling> earlier, Telling telling, TokenRange speaker)
    {
        // «الاشتباكات» points at the fighting, even where a strike was told in between.
        if (
            telling.IsDefinite
            && last is not null
            && last.Type != telling.HeadCue.Type
            && telling.HeadCue.Type is "armed_clash" or "airstrike" or "shelling" or "protest"
            && LatestOf(earlier, telling) is { } same
        )
        {
            return same;
        }

        if (last is null || EventDateFinder.FollowsAnother(ground, telling))
        {
            return null;
        }

        var reach =
            NamesIncident(ground, telling, speaker) ? NounReach
            : telling.IsDefinite ? 1
            : -1;
        return telling.Sentence - last.Sentence <= reach ? last : null;
    }

    private static Telling? LatestOf(List<Telling> earlier, Telling telling)
    {
        for (var at = earlier.Count - 1; at >= Math.Max(0, earlier.Count - Memory) && telling.Sentence - earlier[at].Sentence <= NounReach; at--)
        {
            // «صدت القوات هجوما بعربة مفخخة», «إحباط الهجوم»: told by the same word, be it by its means of another kind.
            if ((earlier[at].Type == telling.HeadCue.Type || earlier[at].HeadCue.Type == telling.HeadCue.Type) && !earlier[at].IsBackground)
            {
                return earlier[at];
            }
        }

        return null;
    }

    /// <summary>Whoever did what is pointed at did this, where nobody else is named for it.</summary>
    internal static void ShareDoers(Telling antecedent, Telling telling)
    {
        if (telling.HeadCue.Frame is not ("suffers" or "does") || telling.Actors.Exists(actor => actor.Role == ActorRole.Perpetrator))
        {
            return;
        }

        foreach (
            var doer in antecedent.Actors.Where(actor =>
                actor.Role == ActorRole.Perpetrator && telling.Actors.TrueForAll(known => known.Actor.Code != actor.Actor.Code)
            )
        )
        {
            telling.Actors.Add(doer with { Span = null });
        }
    }

    /// <summary>«وأربعة آخرون قتلوا بهجوم في ...»: of the party of those told before, where no party is named.</summary>
    internal static void ShareVictims(EventGround ground, Telling? last, Telling telling)
    {
        if (
            last is null
            || telling.Sentence - last.Sentence > 1
            || telling.HeadCue.Type != "casualty"
            || telling.Actors.Exists(static actor => actor.Role == ActorRole.Target)
            || !(
                IsOneMoreFighter(ground, telling)
                || (telling.Actors.Count == 0 && BackPointer.IsOnOthers(ground, telling.Head, telling.First, telling.End))
            )
        )
        {
            return;
        }

        foreach (var victim in last.Actors.Where(actor => actor.Role == ActorRole.Target))
        {
            telling.Actors.Add(victim with { Span = null });
        }
    }

    /// <summary>«كما قتل عنصر آخر»: of the same force.</summary>
    private static bool IsOneMoreFighter(EventGround ground, Telling telling)
    {
        for (var token = telling.Head.End; token < Math.Min(telling.End - 1, telling.Head.End + FighterReach); token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Person, out var fighter) && fighter.Cue.Code == "fighter")
            {
                return fighter.End < telling.End && ground.IsOneOf(fighter.End, ground.Lexicon.Signs.Another);
            }
        }

        return false;
    }

    /// <summary>It happened where what is pointed at did; a mere noun with the article must name something of the same family to say so.</summary>
    internal static void ShareGround(EventGround ground, Telling antecedent, Telling telling)
    {
        if (antecedent.IsBackground)
        {
            return;
        }

        var (family, own) = (antecedent.FamilyIn(ground.Lexicon), telling.FamilyIn(ground.Lexicon));
        if (!telling.IsDefinite || antecedent.Type == telling.Type || (family == own && family == "violence"))
        {
            telling.Place ??= antecedent.Place;
        }
    }

    /// <summary>«العملية», «هذه الحملة», «الحادثة» before the word that tells what came of it, or «خلال العملية» after it.</summary>
    internal static bool NamesIncident(EventGround ground, Telling telling, TokenRange speaker)
    {
        for (
            var token = ground.Scan.HasIn(telling.ReachBack, telling.End, CueKind.Incident) ? telling.ReachBack : telling.End;
            token < telling.End;
            token++
        )
        {
            if (
                !speaker.Contains(token)
                && ground.Scan.TryFind(token, CueKind.Incident, out var noun)
                && noun.HasClitic(Clitics.Article)
                && (
                    token < telling.Head.First
                    || (ground.Text.Is(token - 1, TokenKind.Word) && ground.Text.Word(token - 1) is "خلال" or "في" or "اثناء")
                )
            )
            {
                return true;
            }
        }

        return FallsInIt(ground, telling);
    }

    /// <summary>«أصيب في الهجوم ستة عناصر»: of the attack just told of, right behind the verb.</summary>
    private static bool FallsInIt(EventGround ground, Telling telling)
    {
        var noun = telling.Head.End + 1;
        return telling.HeadCue.Type == "casualty"
            && telling.Head.Cue.Is(WordShape.Past)
            && ground.Text.Is(telling.Head.End, "في")
            && ground.Scan.TryFind(noun, CueKind.Trigger, out var deed)
            && deed.HasClitic(Clitics.Article)
            && deed.Cue is TriggerCue { Type: not "casualty" }
            && deed.Cue.Is(WordShape.Noun)
            && !ground.Scan.Has(deed.End, CueKind.Locative);
    }
}
