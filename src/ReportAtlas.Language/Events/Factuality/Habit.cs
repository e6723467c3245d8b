using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Retelling;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>Tells what goes on or happens again and again from a case of it: «تستهدف الطائرات مواقع ...», «وتشهد المنطقة عمليات اغتيال متكررة».</summary>
internal static class Habit
{
    /// <summary>Tokens of the longest line that can stand for a headline.</summary>
    private const int ItemLength = 16;

    /// <summary>The same, of a line that names the very place.</summary>
    private const int LongItemLength = 45;

    /// <summary>Tokens of the longest label before a line and its colon.</summary>
    private const int LabelLength = 5;

    /// <summary>How many words what a place sees may stand from «تشهد».</summary>
    private const int SeenReach = 24;

    /// <summary>How many words a subject may take up before its verb.</summary>
    private const int SubjectReach = 6;

    /// <summary>What the subject of such a line may be, as bits: people, a party, its forces or what they struck with.</summary>
    private const uint Subjects = (1u << (int)CueKind.Actor) | (1u << (int)CueKind.Force) | (1u << (int)CueKind.Person) | (1u << (int)CueKind.Means);

    /// <summary>«تصاعد هذه الهجمات خطر على المدنيين»: those of which one speaks, and none of them.</summary>
    internal static bool IsOfAllThese(EventGround ground, Telling telling) =>
        telling is { Date: null, Counts.Count: 0, IsDefinite: true }
        && (telling.Place is not { } place || place.First < telling.First)
        && telling.Head.First > 0
        && telling.Head.HasClitic(Clitics.Article)
        && ground.IsOneOf(telling.Head.First - 1, ground.Lexicon.Signs.This)
        && ground.Text.Word(telling.Head.First) is [.., 'ا', 'ت'];

    /// <summary>«تستهدف الطائرات مواقع ...»: what goes on, unless somebody saw it or it has a figure.</summary>
    internal static bool Is(EventGround ground, Telling telling)
    {
        if (
            !telling
                .Triggers.Where(match => !IsByAccord(ground, match))
                .All(match => match.Cue.Is(WordShape.Present) && !match.Cue.Is(WordShape.Past | WordShape.Noun))
        )
        {
            return false;
        }

        if (
            IsItem(ground, telling)
            || IsReported(ground, telling)
            || HasOutcome(ground, telling)
            || (telling.Counts.Count > 0 && !telling.HeadCue.Is(WordShape.Suffixed))
            || telling.Date is not null
            || telling.ClauseKind == ClauseKind.Time
        )
        {
            return false;
        }

        // «رد الجيش. وتنتشر قواته في المنطقة»: a verb that begins its own sentence is not that of the one before.
        var opens = telling.Head.HasClitic(Clitics.Conjunction) && telling.Head.First == ground.Text.Sentences[telling.Sentence].FirstToken;
        foreach (var match in ground.Scan.In(opens ? telling.Head.First : Math.Max(0, telling.ReachBack - 12), telling.Head.First))
        {
            if (match.Cue.Kind == CueKind.Light && match.Cue.Is(WordShape.Past))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>«تنتشر القوات في المنطقة بموجب تفاهمات»: only by what right.</summary>
    private static bool IsByAccord(EventGround ground, CueMatch match) =>
        match.Cue is TriggerCue { Type: "negotiation" } && ground.IsOneOf(match.First - 1, ground.Lexicon.Again.ByAccord);

    /// <summary>«أفادت أنباء بأن مقاتلي التنظيم يتقدمون صوب البلدة»: somebody reports it of one near place, its subject first.</summary>
    internal static bool IsReported(EventGround ground, Telling telling) =>
        telling is { ClauseKind: Tellings.ClauseKind.Content, Place: { } place }
        && Whereabouts.IsSettlement(place.Mention)
        && telling.Head.First > telling.First
        && telling.Head.First - telling.First < SubjectReach
        && ground.Scan.HasAny(telling.First, Subjects)
        && !ground.IsSeat(place.Mention);

    /// <summary>«يستهدف الطيران أطراف المدينة، حيث اقتصرت الأضرار على ...»: what came of it is told, and so one case.</summary>
    private static bool HasOutcome(EventGround ground, Telling telling)
    {
        foreach (
            var match in telling.Place is { } place && !Whereabouts.IsWide(place.Mention)
                ? ground.Scan.In(telling.Head.End, telling.End, CueKind.Break)
                : []
        )
        {
            if (match.Cue is { Kind: CueKind.Break, Code: "result" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«مجهولون يستهدفون سيارة في البلدة», «الطرفان يقتتلان في السوق»: a short line of its own that tells in the present, its subject first, as headlines do.</summary>
    internal static bool IsItem(EventGround ground, Telling telling)
    {
        var sentence = ground.Text.Sentences[telling.Sentence];
        var start = AfterLabel(ground, sentence);
        var (first, length) = (start, sentence.EndToken - start);
        return telling.Place is { } place
            && telling.Head.First > first
            && telling.Head.First - first < 6
            && length <= (Whereabouts.IsWide(place.Mention) ? ItemLength : LongItemLength)
            && (
                ground.Scan.HasAny(first, Subjects)
                || ground.IsOneOf(first, ground.Lexicon.People.TwoSides)
                || (ground.PlaceOver(first) is { } state && ground.Lexicon.StateParty(state.Mention.Surface) is not null)
            );
    }

    /// <summary>Where a line begins, after the name of whoever tells it («سانا: ...»).</summary>
    private static int AfterLabel(EventGround ground, Sentence sentence)
    {
        for (var token = sentence.FirstToken + 1; token < Math.Min(sentence.EndToken - 1, sentence.FirstToken + LabelLength); token++)
        {
            if (ground.Text.Is(token, TokenKind.Punctuation) && ground.Text.Text[ground.Text.SpanOf(token).Start] == ':')
            {
                return token + 1;
            }
        }

        return sentence.FirstToken;
    }

    /// <summary>«وتشهد المنطقة عمليات اغتيال متكررة»: what a place sees in the present and in the plural goes on, and is no case.</summary>
    internal static bool IsSeen(EventGround ground, Telling telling)
    {
        // «عادت عمليات الاغتيال إلى الواجهة»: the kind of thing, and no case.
        if (
            telling.Counts.Count == 0
            && telling.Date is null
            && telling.Triggers.Count == 1
            && telling.Head.HasClitic(Clitics.Article)
            && telling.Head.First > 0
            && ground.IsOneOf(telling.Head.First - 1, ground.Lexicon.Signs.KindOfThing)
            && !Spreads(ground, telling)
        )
        {
            return true;
        }

        if (
            telling.Counts.Count > 0
            || telling.Date is not (null or { Role: DateRole.Since })
            || (telling.Head.Cue.Is(WordShape.Verb) && !telling.Head.Cue.Is(WordShape.Noun))
        )
        {
            return false;
        }

        // «وتنفذ الطائرات الروسية غارات في البادية»: what is usually done there, behind the news.
        if (
            IsAnywhere(telling)
            && telling.Head.Cue.Is(WordShape.Plural)
            && ground.IsOneOf(ground.Text.Sentences[telling.Sentence].FirstToken, ground.Lexicon.Signs.AndWages)
            && telling.Head.First - ground.Text.Sentences[telling.Sentence].FirstToken <= SubjectReach
        )
        {
            return true;
        }

        // «ازدادت وتيرة هجمات التنظيم على ...», «... معدل الاغتيالات في ...»: how often, and no case.
        if (ground.IsOneOf(telling.Head.First - 1, ground.Lexicon.Signs.HowOften))
        {
            return true;
        }

        // «تشهد مناطق سيطرته قصفا مستمرا»: at no place but a wide one, and all the time.
        if (
            !(
                IsAnywhere(telling)
                || telling.Head.Cue.Is(WordShape.Plural | WordShape.Fixed)
                || (telling.Head.First > 0 && ground.IsOneOf(telling.Head.First - 1, ground.Lexicon.Signs.Cases))
            )
        )
        {
            return false;
        }

        for (
            var token = Math.Max(ground.Text.Sentences[telling.Sentence].FirstToken, telling.Head.First - SeenReach);
            token < telling.Head.First;
            token++
        )
        {
            if (
                ground.IsOneOf(token, ground.Lexicon.Signs.Sees)
                && telling.Triggers.TrueForAll(trigger => !trigger.Cue.Is(WordShape.Past) || trigger.Cue.Is(WordShape.Noun))
            )
            {
                // «تشهد البلدات تصاعدا في الهجمات»: more of the kind; «المناطق التي تشهد اشتباكات»: which they are.
                return IsRepeated(ground, telling)
                    || ground.HasOneOf(token + 1, telling.Head.First, ground.Lexicon.Signs.Rises)
                    || ground.HasOneOf(token + 1, telling.Head.First, ground.Lexicon.Signs.Series)
                    || (ground.Scan.TryFind(token - 1, CueKind.Break, out var which) && which.Cue.Code == "relative");
            }
        }

        return false;
    }

    /// <summary>«امتدت عمليات الاعتقال إلى بلدة ...», «طالت عمليات النهب ...»: on to one more place.</summary>
    private static bool Spreads(EventGround ground, Telling telling) =>
        telling.Place is { } place
        && Whereabouts.IsSettlement(place.Mention)
        && telling.Head.First > 1
        && ground.IsOneOf(telling.Head.First - 2, ground.Lexicon.DeedSigns.Spread);

    private static bool IsAnywhere(Telling telling) => telling.Place is null || Whereabouts.IsWide(telling.Place.Value.Mention);

    private static bool IsRepeated(EventGround ground, Telling telling) =>
        ground.HasOneOf(telling.Head.First, Math.Min(telling.End, telling.Head.End + 8), ground.Lexicon.Signs.Repeated);
}
