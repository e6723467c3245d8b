using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>«أطلق عناصر من حاجز تابع لقسد النار», «اعتقلت الأجهزة الأمنية التابعة للنظام 30 شابا», «داهمت دورية تابعة لقسد منزلا»: the party whose they are that are the verb's subject did it.</summary>
internal static class SubjectOwner
{
    /// <summary>How many words the subject and the word of belonging may take up.</summary>
    private const int Reach = 5;

    /// <summary>Kinds of cue, as bits, that stand in no subject before whose it is.</summary>
    private const uint NotInSubject = (1u << (int)CueKind.Number) | (1u << (int)CueKind.Trigger) | (1u << (int)CueKind.Locative);

    internal static bool Is(EventGround ground, Telling telling, int token)
    {
        var head = telling.Head;
        if (
            telling.HeadCue.Frame != "does"
            || !head.Cue.Is(WordShape.Past)
            || head.Cue.Is(WordShape.Noun | WordShape.Suffixed)
            || token <= head.End
            || ground.Distance(head.End, token) > Reach
        )
        {
            return false;
        }

        var isOwner = false;
        for (var between = head.End; between < token; between++)
        {
            if (
                ground.IsPause(between)
                || (ground.Scan.HasAny(between, NotInSubject) && !ground.Text.Is(between, "من"))
                || ActorNaming.TryActor(ground, between, head.End, out _, out _)
            )
            {
                return false;
            }

            isOwner |= ground.Scan.TryFind(between, CueKind.RoleMark, out var mark) && mark.Cue.Code == "owner";
        }

        return isOwner;
    }
}
