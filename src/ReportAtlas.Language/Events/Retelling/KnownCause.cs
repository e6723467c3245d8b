using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Tells whether people are said to have come to harm by something told before: «جراء القصف», «في الهجوم».</summary>
internal static class KnownCause
{
    /// <summary>«أصيب تسعة مدنيين جراء القصف», «نتيجة انفجار السيارة المفخخة», «قتلوا بانفجارها»: what came of something told before, where no place or day says otherwise.</summary>
    internal static bool Is(EventGround ground, Telling current, Clause clause, CueMatch trigger) =>
        (clause.Kind == ClauseKind.Cause || IsWithin(ground, trigger))
        && current.Triggers.TrueForAll(known => known.Cue.Code == "casualty")
        && (
            trigger.HasClitic(Clitics.Article)
            || (trigger.Cue.Is(WordShape.Noun) && trigger.Cue.Is(WordShape.Suffixed))
            || IsOfKnownMeans(ground, trigger.End)
        )
        && (BackPointer.IsThis(ground, trigger.First - 1) || MentionTables.In(ground.Dates, current.First, clause.End).IsEmpty)
        && !NamesPlace(ground, current.First, clause.End);

    private static bool IsOfKnownMeans(EventGround ground, int token)
    {
        foreach (var match in ground.Scan.In(token, Math.Min(token + 2, ground.Text.TokenCount)))
        {
            if (match.Cue.Kind == CueKind.Means && (match.HasClitic(Clitics.Article) || ground.Text.Word(match.First) is ['ا', 'ل', ..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«لقوا مصرعهم في الهجوم», «أصيب ثلاثة بالانفجار», «أصيب طفل بشظايا القصف».</summary>
    private static bool IsWithin(EventGround ground, CueMatch trigger) =>
        trigger.HasClitic(Clitics.Bi)
        || (BackPointer.IsThis(ground, trigger.First - 1) ? trigger.First - 2 : trigger.First - 1) is var before
            && (ground.Text.Is(before, "في") || ground.Text.Is(before, "خلال") || ground.IsOneOf(before, ground.Lexicon.Again.Through));

    private static bool NamesPlace(EventGround ground, int first, int end)
    {
        foreach (var place in MentionTables.In(ground.Places, first, end))
        {
            if (place.Mention.Status != PlaceStatus.Anaphor)
            {
                return true;
            }
        }

        return false;
    }
}
