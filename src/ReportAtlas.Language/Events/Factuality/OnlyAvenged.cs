using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>«الضربات جاءت ردا على الهجوم الذي استهدف القاعدة وأدى إلى مقتل ثلاثة جنود»: the known deed that another answers, with what is recalled of it.</summary>
internal static class OnlyAvenged
{
    /// <summary>How many words what is recalled of the deed may stand from the word for answering.</summary>
    private const int Reach = 16;

    internal static bool Is(EventGround ground, Sentence sentence, CueMatch trigger)
    {
        for (var token = trigger.First - 1; token >= Math.Max(sentence.FirstToken, trigger.First - Reach) && !ground.IsPause(token); token--)
        {
            if (ground.IsOneOf(token, ground.Lexicon.DeedSigns.Reprisal) && ground.Text.Is(token + 1, "علي") && Deed(ground, token + 2) is { } deed)
            {
                return trigger.First == deed.First || IsRecalled(ground, deed, trigger);
            }
        }

        return false;
    }

    /// <summary>«الهجوم», «الهجمات»: a deed with its article.</summary>
    private static CueMatch? Deed(EventGround ground, int token)
    {
        foreach (var match in ground.Scan.At(token))
        {
            if (match.Cue.Kind is CueKind.Trigger or CueKind.Incident && match.HasClitic(Clitics.Article))
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>«الذي استهدف ...», «الذي نفذ ... وأدى إلى مقتل ...»: the first verb behind «الذي», and people's fate.</summary>
    private static bool IsRecalled(EventGround ground, CueMatch deed, CueMatch trigger) =>
        ground.Scan.TryFind(deed.End, CueKind.Break, out var relative)
        && relative.Cue.Code == "relative"
        && (trigger.Cue.Code == "casualty" || !ground.Scan.HasIn(relative.End, trigger.First, CueKind.Trigger));
}
