using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Tells by the words before the name of a party that it suffered what is told.</summary>
internal static class SufferingParty
{
    internal static bool Is(EventGround ground, Telling telling, int token) =>
        AfterTargetMark(ground, token, telling.ReachBack)
        || IsVictim(ground, telling, token)
        || (
            telling.HeadCue.Frame == "does"
            && (IsCounted(ground, telling, token) || IsOfTaken(ground, telling, token) || IsOfThoseDoneTo(ground, telling, token))
        );

    private static bool AfterTargetMark(EventGround ground, int token, int first)
    {
        foreach (var match in ground.Scan.At(token))
        {
            if (match.Cue.Kind == CueKind.Actor && match.HasClitic(Clitics.Li))
            {
                return true;
            }
        }

        return ActorRoles.IsAfter(ground, "target", token, first);
    }

    /// <summary>«عناصر من قسد», «مدنيين»: people of the party are what the outcome befell.</summary>
    private static bool IsVictim(EventGround ground, Telling telling, int token)
    {
        if (ground.Scan.TryFind(token, CueKind.Actor, out var match) && match.Cue.Code == "civilians")
        {
            return true;
        }

        for (var before = token - 1; before >= Math.Max(telling.ReachBack, token - 4); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.Trigger, out var trigger) && trigger.Cue is TriggerCue { Frame: "suffers" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«وأسرت ثلاثة من عناصر التنظيم»: a number of them is what the verb befell.</summary>
    private static bool IsCounted(EventGround ground, Telling telling, int token) =>
        telling.HeadCue.Outcome != Outcome.None && token > telling.Head.End + 1 && ground.Text.Is(token - 1, "من") && ground.IsNumber(token - 2);

    /// <summary>«اعتقال قيادي في داعش», «أوقف شخصا مواليا للتنظيم»: people of the party were taken, where they do not follow the verb as its subject.</summary>
    private static bool IsOfTaken(EventGround ground, Telling telling, int token)
    {
        for (var before = token - 1; before >= Math.Max(telling.Head.End, token - 4); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.Person, out var person) && person.Cue.Code is not "thing")
            {
                // «اغتيل العميد في الجيش ...»: whoever murders one man is seldom told of by his rank.
                return (telling.HeadCue.Type == "assassination" && telling.Head.Cue.Tails is null && person.Cue.Is(WordShape.Singular))
                    || person.Cue.Code == "prisoner"
                    || ground.Text.Word(before) is [.., 'ا'] or [.., 'ي', 'ن']
                    || !telling.Head.Cue.Is(WordShape.Verb)
                    || telling.Head.Cue.Is(WordShape.Noun)
                    || ground.Distance(telling.Head.End, before) > 0;
            }
        }

        return false;
    }

    /// <summary>«عناصر التنظيم الذين جرى إعدامهم»: the pronoun is theirs.</summary>
    private static bool IsOfThoseDoneTo(EventGround ground, Telling telling, int token) =>
        token < telling.Head.First
        && telling.Head.Cue.Is(WordShape.Noun)
        && telling.Head.Cue.Is(WordShape.Suffixed)
        && !telling.Head.Cue.Is(WordShape.Singular)
        && ground.Scan.TryFind(telling.Head.First - 1, CueKind.Light, out var light)
        && light.Cue.Is(WordShape.Verb);
}
