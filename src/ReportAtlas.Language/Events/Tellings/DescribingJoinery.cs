using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>Decides of a word of another family that only says who somebody is or how it came about, or that tells what the word before it led to; null where it does neither.</summary>
internal static class DescribingJoinery
{
    internal static Joining? Decide(EventGround ground, Telling current, Clause clause, CueMatch match, string family, string other, bool sameClause)
    {
        var cue = (TriggerCue)match.Cue;
        // «طردت القوات من البلدة على خلفية استهدافها متظاهرين»: why, and told for no more than that.
        if (
            clause.Kind == ClauseKind.Cause
            && ground.Text.Is(clause.First, "علي")
            && ground.IsOneOf(clause.First + 1, ground.Lexicon.Signs.OnAccount)
        )
        {
            return Joining.Skip;
        }

        // «عثر على جثته بعدما كان قد فقد الاتصال معه»: how he came to be dead.
        if (family == "bodies" && other == "custody" && clause.Kind == ClauseKind.Time && !ClausePlaces.HasOwnPlace(ground, current, clause, match))
        {
            return Joining.Skip;
        }

        // «سيطر الجيش على المطار، بينما كانت الاشتباكات تجري في مدينة ...»: a fight that goes on elsewhere.
        if (
            clause.Kind == ClauseKind.Clause
            && cue.Type == "armed_clash"
            && ClauseSigns.GoesOn(ground, clause)
            && ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return Joining.New;
        }

        // «دخلت قسد البلدة وطردت التنظيم منها», «اقتحم الجيش البلدة وبسط سيطرته عليها»: what it came to.
        if (
            (
                current.HeadCue.Type == "movement"
                || (
                    family == "violence"
                    && current.Triggers.Count == 1
                    && current.HeadCue is { Outcome: Outcome.None, Type: "armed_clash" or "attack" }
                    && current.Head.Cue.Is(WordShape.Verb)
                )
            )
            && other == "territory"
            && clause.Kind == ClauseKind.And
            && match.First == clause.Body
            && (cue.Is(WordShape.Past) || cue.Tails is not null)
            && !cue.Is(WordShape.Noun)
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
        )
        {
            return Joining.Replace;
        }

        if (family == "other")
        {
            // «سرقوا القمح من الصوامع ونقلوه إلى العراق»: where the goods went.
            if (other == "movement" && cue.Is(WordShape.Suffixed) && cue.Is(WordShape.Past) && match.HasClitic(Clitics.Conjunction))
            {
                return Joining.Skip;
            }

            // «عثر على كدس يحوي عبوات وقنابر هاون»: what was in it.
            if (
                other == "violence"
                && sameClause
                && !cue.Is(WordShape.Verb)
                && ground.HasOneOf(current.Head.End, match.First, ground.Lexicon.DeedSigns.Contains)
            )
            {
                return Joining.Skip;
            }

            // «سرق المنزل بعدما اقتحمه مسلحون»: how it was done.
            if (
                other is "violence" or "custody"
                && clause.Kind == ClauseKind.Time
                && cue is { Type: "attack" or "arrest" or "armed_clash" }
                && cue.Is(WordShape.Past)
                && cue.Is(WordShape.Suffixed)
                && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
            )
            {
                return Joining.Skip;
            }

            // «شيع الأهالي جثمان الشاب»: whom they bore.
            var isFuneral = ground.IsOneOf(current.Head.First, ground.Lexicon.DeedSigns.Bury);
            if (
                other == "bodies"
                && sameClause
                && cue.Is(WordShape.Noun | WordShape.Fixed)
                && (isFuneral || !ClauseSigns.TellsDeath(ground, match.End, clause.End))
            )
            {
                return Joining.Skip;
            }

            // «شيعت جثامين أربعة مقاتلين قضوا في هجوم», «شيعوا شابا قضى تحت التعذيب»: how they died is the news.
            if (
                isFuneral
                && sameClause
                && cue is { Type: "casualty" or "execution", Outcome: Outcome.Killed }
                && cue.Is(WordShape.Past)
                && match.Clitics == Clitics.None
            )
            {
                return Joining.Replace;
            }

            // «عثروا على مخبأ وقاموا بتفجير العبوات التي كانت فيه»: what became of the find.
            if (
                cue.Type == "blast"
                && clause.Kind == ClauseKind.And
                && ground.HoldsOneOf(current.Head.First, ground.Lexicon.Parts.Found)
                && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
            )
            {
                return Joining.Skip;
            }

            // «استولوا على الحقل بعد اشتباكات»: the fight that won it.
            if (
                current.HeadCue.Type == "seizure"
                && cue.Type == "armed_clash"
                && !cue.Is(WordShape.Verb)
                && (clause.Kind is ClauseKind.Time or ClauseKind.Cause || ground.IsOneOf(match.First - 1, ground.Lexicon.TimeSigns.After))
                && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
            )
            {
                return Joining.Join;
            }

            // «فرضت طوقا أمنيا واعتقلت ...»: what the cordon was for.
            if (
                other == "custody"
                && clause.Kind == ClauseKind.And
                && !current.HeadCue.Sure
                && current.Counts.Count == 0
                && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
            )
            {
                return Joining.Replace;
            }

            // «أحرق الأهالي المقر وقتلوا من فيه»: one deed of theirs, and what it cost tells what it was.
            return
                other == "violence"
                && (clause.Kind == ClauseKind.And || ground.Text.Is(clause.First, "كما"))
                && match.First == clause.Body
                && !current.HeadCue.Sure
                && current.Triggers.Count == 1
                && current.Head.Cue.Is(WordShape.Verb)
                && cue.Is(WordShape.Past)
                && current.Head.First >= current.First
                && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
                ? Joining.Replace
                : Joining.New;
        }

        // «نزحت العائلات هربا من قصف ...»: what they fled from.
        if (family == "movement" && other == "violence" && cue.Is(WordShape.Noun | WordShape.Fixed) && JoinerySigns.IsFledFrom(ground, match.First))
        {
            return Joining.Skip;
        }

        if (
            family == "movement"
            && sameClause
            && cue.Sure
            && !current.HeadCue.Sure
            && current.Triggers.Count == 1
            && !match.HasClitic(Clitics.Article)
            && ground.Distance(current.Head.End, match.First) < (other == "protest" ? 16 : 7)
        )
        {
            return Joining.Replace;
        }

        // «إعدام شابين اعتقلهما في وقت سابق»: how they came to be held.
        if (family == "violence" && other == "custody" && cue.Is(WordShape.Suffixed) && JoinerySigns.IsEarlier(ground, match.End))
        {
            return Joining.Skip;
        }

        // «اغتيال شاب بعد اختطافه من منزله»: how they came by him.
        if (
            family == "violence"
            && other == "custody"
            && cue.Is(WordShape.Suffixed)
            && cue.Is(WordShape.Noun)
            && ground.IsOneOf(match.First - 1, ground.Lexicon.TimeSigns.After)
        )
        {
            return Joining.Skip;
        }

        // «متظاهرين خرجوا من جامع ...», «مسلحين وصلوا من ...»: who they are.
        if (
            family == "violence"
            && other == "movement"
            && sameClause
            && cue.Is(WordShape.Past)
            && !cue.Is(WordShape.Noun)
            && match.Clitics == Clitics.None
            && ground.Scan.TryFind(match.First - 1, CueKind.Person, out var people)
            && !people.HasClitic(Clitics.Article)
            && (people.Cue.Code is not ("civilian" or "family") || JoinerySigns.IsOfProtest(ground, match.First - 1))
        )
        {
            return Joining.Skip;
        }

        if (
            family == "violence"
            && other == "custody"
            && (OneSentence.DescribesDoers(ground, clause, match) || OneSentence.IsCourseOfKilling(ground, current, clause, match))
        )
        {
            return Joining.Skip;
        }

        if (OneSentence.IsDeathOfTheFound(current, match))
        {
            return Joining.Skip;
        }

        if (
            family == "movement"
            && (
                OneSentence.IsGivingUp(ground, current, clause, match)
                || OneSentence.IsProtestByThem(clause, match)
                || OneSentence.IsArrestByThem(ground, current, clause, match)
            )
        )
        {
            return Joining.Replace;
        }

        return null;
    }
}
