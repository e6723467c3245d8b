using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Retelling;
using ReportAtlas.Language.Events.Types;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>Decides of a word of another family whether it tells the deed before it: its toll, its prisoners, the force used; null where it has no say.</summary>
internal static class SameDeedJoinery
{
    internal static Joining? Decide(EventGround ground, Telling current, Clause clause, CueMatch match, string family, string other, bool sameClause)
    {
        var cue = (TriggerCue)match.Cue;
        // «أسفر عن مقتل وجرح عدد ...», whatever it was: the toll goes on.
        if (
            cue.Type == "casualty"
            && clause.Kind == ClauseKind.And
            && current.Triggers[^1].Cue.Code == "casualty"
            && match.First == clause.Body
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return Joining.Join;
        }

        // «اشتباكات انتهت بسيطرة التنظيم على القرية»: who holds the ground now.
        if (
            family == "violence"
            && other == "territory"
            && match.HasClitic(Clitics.Bi)
            && ground.HoldsOneOf(match.First - 1, ground.Lexicon.Parts.End)
        )
        {
            return Joining.New;
        }

        // «أطلقوا النار باتجاه مسيرة», «أطلقوا النار لتفريق المتظاهرين»: force against a protest.
        if (
            family == "violence"
            && other == "protest"
            && sameClause
            && (
                OneSentence.DescribesProtesters(ground, match)
                || match.HasClitic(Clitics.Li)
                || (ground.Scan.TryFind(match.First - 1, CueKind.Locative, out var towards) && towards.Cue.Code is "to" or "on")
            )
        )
        {
            return Joining.Join;
        }

        // «سيطروا على البلدة بعد أن قطعوا الطريق إلى الرقة», «وقطعت الطريق بين ...»: how the ground was won, and no protest.
        if (
            family == "territory"
            && other == "protest"
            && match.Cue is TriggerCue { Tails: { } road }
            && match.Cue.Is(WordShape.Past)
            && ground.HoldsOneOf(road.FirstAfter(ground.Text, match.End), ground.Lexicon.Parts.Road)
        )
        {
            return Joining.Skip;
        }

        // «فضت القوات الاعتصام واعتقلت سبعة من المعتصمين»: of those who protested; «ثم اقتحموه، فأطلق الحراس النار في الهواء», «فأطلقوا عليهم النار»: how it went on.
        if (
            family == "protest"
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
            && (
                (other == "custody" && clause.Kind is ClauseKind.And && JoinerySigns.AreOfProtest(ground, match.End, clause.End))
                || (
                    other == "violence"
                    && (
                        (cue.Is(WordShape.Past) && !cue.Is(WordShape.Noun) && cue.Is(WordShape.Plural) && cue.Is(WordShape.Suffixed))
                        || ground.HasOneOf(match.End, clause.End, ground.Lexicon.Signs.OnThem)
                        || ground.HasOneOf(match.End, clause.End, ground.Lexicon.DeedSigns.IntoAir)
                    )
                )
            )
        )
        {
            return Joining.Join;
        }

        // «اعتقلت سبعة من المعتصمين أفرجت عن ثلاثة منهم»: what became of some of those just counted.
        if (
            other == "transfer"
            && (sameClause || clause.Kind == ClauseKind.Relative)
            && cue.Is(WordShape.Past)
            && match.Clitics == Clitics.None
            && JoinerySigns.IsSomeOfThem(ground, match.End)
            && current.Triggers.Exists(static taken => ((TriggerCue)taken.Cue).Outcome == Outcome.Detained)
        )
        {
            return Joining.Skip;
        }

        // «أسر الجيش سبعة وقتل خمسة في معارك ...»: one fight.
        if (
            family == "custody"
            && other == "violence"
            && JoinerySigns.IsTakenPrisoner(ground, current.Head)
            && clause.Kind == ClauseKind.And
            && match.First == clause.Body
            && cue.Outcome == Outcome.Killed
            && !match.Cue.Is(WordShape.Suffixed)
        )
        {
            return Joining.Join;
        }

        // «خرجت مظاهرة، ورد عناصر المفرزة بإطلاق الرصاص فأصيب أربعة»: force against the protest.
        if (
            family == "protest"
            && other == "violence"
            && clause.Kind is ClauseKind.And or ClauseKind.Clause
            && ground.Text.Is(clause.First, TokenKind.Word)
            && ground.Lexicon.DeedSigns.Answers.Has(ground.Text.Word(clause.First))
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return Joining.Join;
        }

        // «واجهت المتظاهرين بالرصاص، ما أسفر عن قتلى واعتقالات واسعة»: how the protest ended, and nobody counted.
        if (
            family == "protest"
            && cue is { Type: "arrest" }
            && cue.Is(WordShape.Plural)
            && cue.Is(WordShape.Noun)
            && !cue.Is(WordShape.Verb)
            && match.HasClitic(Clitics.Conjunction)
            && !match.HasClitic(Clitics.Article)
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return Joining.Skip;
        }

        // «احتجاجا على اعتقال شاب», «ردا على استمرار اعتقالهم»: what they protest against.
        if (
            family == "protest"
            && !cue.Is(WordShape.Present)
            && (JoinerySigns.IsGrievance(ground, match.First) || (clause.Kind == ClauseKind.Cause && !cue.Is(WordShape.Past)))
        )
        {
            return Joining.Skip;
        }

        if (
            family == "violence"
            && JoinerySigns.IsCapture(ground, current, clause, match)
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return Joining.Join;
        }

        // «اقتحموا المحال وسلبوا ما فيها»: what they came for.
        if (
            other == "other"
            && current.Triggers.TrueForAll(static known =>
                known.Cue.Code is "arrest" or "armed_clash" && ((TriggerCue)known.Cue).Outcome == Outcome.None
            )
            && match.First == clause.Body
            && clause.Kind == ClauseKind.And
            && ground.IsOneOf(match.First, ground.Lexicon.DeedSigns.Loots)
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return Joining.Replace;
        }

        // «أصيب فتيان واعتقل ثالث», «أردت اثنين وألقت القبض على الثالث»: of the same people.
        if (
            family is "violence" or "protest"
            && other is "custody" or "surrender"
            && clause.Kind is ClauseKind.And or ClauseKind.Clause or ClauseKind.Result
            && match.First == clause.Body
            && PersonSequel.IsOfTheRest(ground, match, clause.End)
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return Joining.Join;
        }

        // «اعتقال ثلاثة أشخاص تسللوا من ...»: who they are.
        if (
            family == "custody"
            && sameClause
            && cue.Is(WordShape.Past)
            && !cue.Is(WordShape.Noun)
            && match.Clitics == Clitics.None
            && ground.Scan.TryFind(match.First - 1, CueKind.Person, out var described)
            && !described.HasClitic(Clitics.Article)
        )
        {
            return Joining.Skip;
        }

        // «أدى القصف إلى نزوح 300 عائلة», «أجبر الهجوم آلاف السكان على الفرار»: people who flee are told for themselves.
        if (
            family == "violence"
            && cue.Outcome == Outcome.Displaced
            && !match.HasClitic(Clitics.Article)
            && (ClauseSigns.TellsPeople(ground, clause, match) || IsWave(match))
        )
        {
            return current.IsDefinite || (sameClause && current.Head.HasClitic(Clitics.Article)) ? Joining.Replace : Joining.New;
        }

        // «قضى تحت التعذيب، وتسلم ذووه جثمانه», «قتلوا ستة وسحبوا جثث خمسة منهم»: of those just told of.
        if (
            family is "violence" or "custody"
            && other == "bodies"
            && (
                (!ground.HoldsOneOf(match.First, ground.Lexicon.Parts.Found) && JoinerySigns.NamesHisBody(ground, match.End, clause.End))
                || (family == "violence" && clause.Kind == ClauseKind.And && JoinerySigns.IsSomeOfThem(ground, match.End))
            )
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return Joining.Skip;
        }

        // «قصفت الطائرات منزلا، وانتشلت الفرق تسع جثث من تحت الأنقاض»: the strike's dead.
        if (
            family == "violence"
            && other == "bodies"
            && current.Type is not "body_recovery"
            && ground.HasOneOf(match.End, clause.End, ground.Lexicon.Tolls.Rubble)
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return JoinerySigns.HasToll(current) ? Joining.Skip : Joining.Join;
        }

        // «عثر عليه مقتولا بعدما أطلق مسلحون النار عليه»: how he died is known, and so what happened.
        if (
            family == "bodies"
            && cue.Type is "attack" or "target" or "assassination"
            && clause.Kind is ClauseKind.Time or ClauseKind.Cause
            && cue.Is(WordShape.Past)
            && !cue.Is(WordShape.Noun)
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return Joining.Replace;
        }

        if (family == "bodies" && sameClause && other == "violence")
        {
            return Joining.Skip;
        }

        // «اعتقلت خمسة وقتلت سادسا», «اعتقال خمسة ومقتل آخر»: one raid.
        if (
            (family == "custody" || current.HeadCue.Type == "seizure")
            && cue.Type == "casualty"
            && clause.Kind == ClauseKind.And
            && match.First == clause.Body
            && (JoinerySigns.IsOfSameDoer(ground, current, match) || JoinerySigns.IsOneBesides(ground, match.End))
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return Joining.Join;
        }

        // «اقتادوا سبعة رعاة وأمطروهم بالرصاص»: taken and killed.
        if (
            family == "custody"
            && other == "violence"
            && CaptiveKilling.TakesUp(ground, current, clause, match)
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            current.KillsCaptives = true;
            return Joining.Join;
        }

        // «تم القبض عليهم وإعدامهم», «اعتقلوا شابا وأعدموه»: what became of those taken; «باقتحام الحي وإعدام 19 شخصا»: what they came for.
        if (
            family == "custody"
            && cue.Type == "execution"
            && (cue.Is(WordShape.Suffixed) || (current.HeadCue.Outcome == Outcome.None && cue.Is(WordShape.Noun)))
            && match.HasClitic(Clitics.Conjunction)
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return Joining.Replace;
        }

        // «قتل اثنان واعتقل ثالث», «قتلت ثلاثة وألقت القبض على الرابع»: of those who were in it.
        if (
            family == "violence"
            && other == "custody"
            && clause.Kind is ClauseKind.And or ClauseKind.Clause
            && cue.Is(WordShape.Past | WordShape.Noun | WordShape.Fixed)
            && JoinerySigns.HasToll(current)
            && JoinerySigns.IsOneBesides(ground, match.End)
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return Joining.Join;
        }

        // «قتل القيادي وحارسه بإنزال جوي واعتقل شقيقان»: the same raid, where nobody else is named who took them.
        if (
            family == "violence"
            && cue.Type == "arrest"
            && JoinerySigns.IsRaid(ground, current, match.First)
            && clause.Kind == ClauseKind.And
            && match.First == clause.Body
            && cue.Is(WordShape.Past)
            && !cue.Is(WordShape.Noun)
            && JoinerySigns.HasToll(current)
            && !ground.Scan.HasIn(match.End, clause.End, CueKind.Actor)
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return Joining.Join;
        }

        // «أوقعت الاشتباكات سبعة قتلى بين المهاجمين وأسر خمسة منهم»: of those who fought.
        if (
            family == "violence"
            && cue.Type == "arrest"
            && clause.Kind == ClauseKind.And
            && match.First == clause.Body
            && cue.Is(WordShape.Noun | WordShape.Fixed)
            && !cue.Is(WordShape.Verb)
            && JoinerySigns.IsSomeOfThem(ground, match.End)
        )
        {
            return Joining.Join;
        }

        // «أصيب ستة برصاص قسد أثناء فض مظاهرة»: force against a protest.
        if (
            family == "violence"
            && other == "protest"
            && (
                clause.Kind is ClauseKind.Time or ClauseKind.Cause
                || (
                    sameClause
                    && (match.HasClitic(Clitics.Bi) || ground.Text.Is(match.First - 1, "خلال") || ground.Scan.Has(match.First - 1, CueKind.Locative))
                )
            )
            && current.Triggers.TrueForAll(known => known.Cue.Code == "casualty")
        )
        {
            return Joining.Join;
        }

        return null;
    }

    /// <summary>«موجة نزوح», «حركة نزوح»: many people, whom nobody needs to name.</summary>
    private static bool IsWave(CueMatch match) => match.End - match.First > 1 && ((TriggerCue)match.Cue).Sure && match.Cue.Is(WordShape.Fixed);
}
