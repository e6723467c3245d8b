using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Types;

/// <summary>Chooses among the triggers of a telling the one that settles its kind.</summary>
internal static class MainTrigger
{
    /// <summary>The trigger that says most: a settled one before an open one, violence before its outcome.</summary>
    internal static TriggerCue Of(EventGround ground, Telling telling)
    {
        TriggerCue? best = null;
        var bestWeight = 0;
        bool? isShooting = null;
        foreach (var match in telling.Triggers)
        {
            var cue = (TriggerCue)match.Cue;

            // «أطلقوا النار على سيارة، وعثر على قذائف صاروخية»: shots, whatever else is named.
            if (best is not null && Shooting.IsAside(ground, telling, match) && (isShooting ??= Shooting.IsTold(ground, telling)))
            {
                continue;
            }

            // «أسر سبعة وقتل خمسة»: the same, told the other way round.
            if (
                cue.Outcome == Outcome.Detained
                && match.Cue.Is(WordShape.Verb | WordShape.Fixed)
                && JoinerySigns.IsTakenPrisoner(ground, match)
                && telling.Triggers.Exists(other => other.Cue.Code is "casualty" or "attack" or "armed_clash")
            )
            {
                continue;
            }

            // «قتلوا خمسة وأسروا عشرة»: prisoners of a fight make it no raid.
            if (best?.Type is "casualty" or "attack" or "target" or "armed_clash" && cue.Outcome == Outcome.Detained)
            {
                continue;
            }

            // «نصب كمينا لرتل ... وأسر ثلاثة أعدمهم لاحقا»: what became of the prisoners of a fight.
            if (
                best?.Type is "attack" or "armed_clash"
                && cue is { Type: "execution" }
                && cue.Is(WordShape.Suffixed)
                && telling.Triggers.Exists(static taken => ((TriggerCue)taken.Cue).Outcome == Outcome.Detained)
            )
            {
                continue;
            }

            // «هاجموا النقطة، تلاه أصوات انفجارات»: what was heard of it.
            if (best?.Type is "attack" or "target" && cue is { Type: "blast" } && ground.IsOneOf(match.First - 1, ground.Lexicon.DeedSigns.Sound))
            {
                continue;
            }

            // «انفجرت دار مفخخة ... وسوت المنزل بالأرض»: what the blast did.
            if (best?.Type is "blast" or "ied_or_bomb" && cue is { Type: "bombardment", Tails: not null } && match.HasClitic(Clitics.Conjunction))
            {
                continue;
            }

            // «قصفت الطائرات الحي تزامنا مع الاشتباكات»: the fight around it is known already.
            if (
                best?.Type is "bombardment" or "airstrike" or "shelling" or "strike"
                && cue is { Type: "armed_clash" }
                && match.HasClitic(Clitics.Article)
                && !cue.Is(WordShape.Verb)
            )
            {
                continue;
            }

            // «قصفت الطائرات منزلا، فيما انتشلت تسع جثث من تحت الأنقاض», «نقلت أربع جثث إلى المشفى بعد هجوم على سيارة»: its dead.
            if (
                cue is { Type: "body_recovery" }
                && telling.Triggers.Exists(deed =>
                    deed.Cue is TriggerCue { Type: not ("casualty" or "other" or "body_recovery") } known
                    && Joinery.Family(ground, known) == "violence"
                )
            )
            {
                continue;
            }

            // «شن هجمات على القرى ... قتلوا في الاشتباكات وفي غارات»: strikes that helped those who were attacked.
            var isJoinedOn = match.HasClitic(Clitics.Conjunction) || ground.IsOneOf(match.First - 1, ground.Lexicon.DeedSigns.AndIn);
            if (
                isJoinedOn
                && best?.Type == "armed_clash"
                && telling.HeadCue.Type is "attack" or "armed_clash"
                && cue.Type is "airstrike" or "shelling" or "strike"
                && !cue.Is(WordShape.Verb)
            )
            {
                continue;
            }

            // «بسط سيطرته على البلدة ودمر فيها عربتين مفخختين»: what it took to win the ground.
            if (
                best?.Type == "territorial_change"
                && match.HasClitic(Clitics.Conjunction)
                && cue.Type is "ied_or_bomb" or "mine_explosion"
                && ground.IsOneOf(match.End, ground.Lexicon.Signs.InIt)
            )
            {
                continue;
            }

            // «دخلت القوات البلدة بعد انسحاب التنظيم منها», «وصلوا بعد مغادرتهم الحي»: who left it before, or what they left.
            if (
                best?.Type == "movement"
                && match.Cue.Is(WordShape.Noun)
                && (
                    ground.IsOneOf(match.First, ground.Lexicon.DeedSigns.Vacates)
                    || (match.Cue.Is(WordShape.Suffixed) && Joinery.Family(ground, cue) == "movement")
                )
                && ground.IsOneOf(match.First - 1, ground.Lexicon.TimeSigns.Dating)
            )
            {
                continue;
            }

            // «وصلت إلى السد بعد اشتباكات»: the fight on the way there.
            if (best?.Type is "movement" or "troop_movement" or "seizure" && cue is { Type: "armed_clash" } && !cue.Is(WordShape.Verb))
            {
                continue;
            }

            var weight = IsDescription(ground, match) ? -1 : Weight(cue);
            if (best is null || weight > bestWeight)
            {
                (best, bestWeight) = (cue, weight);
            }
        }

        return best!;
    }

    /// <summary>«مطاردة مسلحين اجتازوا الحدود»: which they are, beside what is told of them.</summary>
    private static bool IsDescription(EventGround ground, CueMatch match) =>
        match.Cue.Is(WordShape.Past)
        && !match.Cue.Is(WordShape.Noun)
        && match.Clitics == Clitics.None
        && Joinery.Family(ground, match.Cue) == "movement"
        && ground.Scan.TryFind(match.First - 1, CueKind.Person, out var people)
        && people.End == match.First
        && !people.HasClitic(Clitics.Article);

    private static int Weight(TriggerCue cue) =>
        cue.Type switch
        {
            "casualty" => 0,
            "other" or "seizure" => 1,
            "movement" => 2,
            "attack" or "target" => 3,
            "blast" or "strike" => 4,
            "bombardment" => 5,
            "armed_clash" => 6,
            "arrest" when cue.Outcome == Outcome.None => 6,
            "territorial_change" => 6,
            _ => 7,
        };
}
