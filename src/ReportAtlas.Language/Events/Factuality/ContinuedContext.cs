using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>Tells what only goes on with the background told right before it.</summary>
internal static class ContinuedContext
{
    /// <summary>How many words a verb that goes on may stand from the one before.</summary>
    private const int ChainReach = 8;

    /// <summary>How many words those beside the ones counted may stand from the verb.</summary>
    private const int OthersReach = 3;

    internal static bool Is(EventGround ground, Telling? before, Telling telling) =>
        before is { IsBackground: true }
        && telling is { Date: null, InHeadline: false }
        && (
            before.Sentence == telling.Sentence
                ? GoesOn(ground, before, telling) || IsBeside(telling)
                : before.Sentence + 1 == telling.Sentence
                    && before.Block == telling.Block
                    && (AddsToSum(ground, telling) || PointsBack(ground, before, telling))
        );

    /// <summary>«استولى التنظيم على القاعدة آنذاك وأسر الجنود ثم أعدمهم»: what goes on, in the same sentence and with nothing new said of when and where, is as old as what began it.</summary>
    private static bool GoesOn(EventGround ground, Telling before, Telling telling) =>
        telling.ClauseKind == ClauseKind.And
        && (telling.Place is null || telling.Place.Equals(before.Place))
        && telling.Head.Cue.Is(WordShape.Past)
        && !telling.Head.Cue.Is(WordShape.Noun)
        && ground.Distance(before.Triggers[^1].End, telling.Head.First) <= ChainReach;

    /// <summary>«تشهد المنطقة قصفا مستمرا، بالتزامن مع قصف ...»: what is only beside the state of things is a part of it.</summary>
    private static bool IsBeside(Telling telling) =>
        telling is { ClauseKind: ClauseKind.Time, Counts.Count: 0 } && !telling.Head.Cue.Is(WordShape.Verb);

    /// <summary>«حصدت الألغام منذ مطلع العام 156 مدنيا. وأصابت عشرات غيرهم»: the next sentence counts others beside those of the sum, or says how they all fell («وسقط هؤلاء في ...»).</summary>
    internal static bool AddsToSum(EventGround ground, Telling telling)
    {
        var first = ground.Text.Sentences[telling.Sentence].FirstToken;
        return ground.Scan.TryFind(first, CueKind.Trigger, out var verb)
            && verb.HasClitic(Clitics.Conjunction)
            && verb.Cue.Is(WordShape.Past)
            && !verb.Cue.Is(WordShape.Noun)
            && ground.HasOneOf(verb.End, Math.Min(telling.End, verb.End + OthersReach), ground.Lexicon.Tolls.BesideThem);
    }

    /// <summary>«وثق المرصد إعدام أكثر من 713 معتقلا. وقد نفذت الإعدامات في السجون»: a noun with the article takes up what was just summed up, at no place and with no number of its own.</summary>
    private static bool PointsBack(EventGround ground, Telling before, Telling telling) =>
        telling.Counts.Count == 0
        && telling.Place?.Mention.Kind is null or PlaceKind.River or PlaceKind.Region or PlaceKind.Governorate
        && telling.Type == before.Type
        && (telling.IsDefinite || (ground.Text.Is(telling.Head.End, TokenKind.Word) && ground.Text.Word(telling.Head.End) is ['ا', 'ل', ..]));
}
