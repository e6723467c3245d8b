using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>Tells goings that are nobody's displacement and no movement of forces: of the wounded and the dead to a hospital, of patrols to where something just happened.</summary>
internal static class LoneMove
{
    /// <summary>How many words the hospital may stand from the word that tells who was brought there.</summary>
    private const int HospitalReach = 12;

    /// <summary>How many words before a verb its subject may stand.</summary>
    private const int SubjectReach = 8;

    /// <summary>How many words behind it.</summary>
    private const int ObjectReach = 3;

    /// <summary>How many words the incident may stand from the word of time at the head of the sentence.</summary>
    private const int IncidentReach = 4;

    internal static bool Covers(EventGround ground, Telling telling) =>
        (!telling.HeadCue.Sure && (LeadsToHospital(ground, telling) || IsOfGunmen(ground, telling)))
        || (
            !telling.Counts.ContainsKey(Outcome.Displaced)
            && (
                IsOfOneAlone(ground, telling)
                || (
                    telling.Type == "troop_movement"
                    && (AnswersIncident(ground, telling) || IsVisit(ground, telling) || IsWhereTheyStand(ground, telling))
                )
            )
        );

    /// <summary>«سلب ثلاثة ملثمين صاحب المتجر وخرجوا»: how the robbers left.</summary>
    private static bool IsOfGunmen(EventGround ground, Telling telling)
    {
        var head = telling.Head;
        for (
            var token = head.First - 1;
            telling.Type == "displacement"
                && ground.Text.Word(head.First) is [.., 'و', 'ا']
                && token >= ground.Text.Sentences[telling.Sentence].FirstToken;
            token--
        )
        {
            if (ground.IsOneOf(token, ground.Lexicon.People.Armed))
            {
                return true;
            }

            if (
                ground.Scan.TryFind(token, CueKind.Person, out var people)
                && people.Cue.Code != "thing"
                && people.Cue.Is(WordShape.Plural | WordShape.Dual)
            )
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsOfOneAlone(EventGround ground, Telling telling) =>
        !telling.HeadCue.Sure && telling.Type == "displacement" && IsOfOne(ground, telling);

    /// <summary>«انطلقت القذائف من المعسكر حيث ترابط قوات الجيش»: who stands there, and nobody goes.</summary>
    private static bool IsWhereTheyStand(EventGround ground, Telling telling) =>
        ground.Text.Is(telling.Head.First - 1, "حيث") && telling.Head.Cue.Is(WordShape.Present) && !telling.Head.Cue.Is(WordShape.Noun);

    /// <summary>«وصل وفد عسكري في زيارة»; «وصلت تعزيزات بعد زيارة القائد», «بالتزامن مع زيارته»: the visit only tells when.</summary>
    private static bool IsVisit(EventGround ground, Telling telling)
    {
        for (var token = telling.First; token < telling.End; token++)
        {
            if (
                ground.IsOneOf(token, ground.Lexicon.DeedSigns.Visit)
                && !ground.IsOneOf(token - 1, ground.Lexicon.TimeSigns.Dating)
                && !ground.IsOneOf(token - 2, ground.Lexicon.TimeSigns.Meanwhile)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«فر شاب من سطح إلى سطح», «أما القائد ففر مع حراسه», «وهو معلم كان قد خرج إلى دوامه»: a verb in the singular, and one man next to it.</summary>
    private static bool IsOfOne(EventGround ground, Telling telling)
    {
        var head = telling.Head;
        if (!head.Cue.Is(WordShape.Past) || head.Cue.Is(WordShape.Plural | WordShape.Dual | WordShape.Noun) || telling.Triggers.Count > 1)
        {
            return false;
        }

        if (!head.HasClitic(Clitics.Conjunction) || ground.Text.Word(head.First)[0] == 'ف')
        {
            for (var token = head.First - 1; token >= Math.Max(telling.ReachBack, head.First - SubjectReach); token--)
            {
                if (ground.Scan.TryFind(token, CueKind.Person, out var before))
                {
                    return IsOne(ground, before);
                }
            }
        }

        for (var token = head.End; token < Math.Min(telling.End, head.End + ObjectReach) && !ground.IsPause(token); token++)
        {
            if (ground.IsNumber(token))
            {
                return false;
            }

            if (ground.Scan.TryFind(token, CueKind.Person, out var after))
            {
                return IsOne(ground, after);
            }
        }

        return false;
    }

    private static bool IsOne(EventGround ground, CueMatch person) =>
        person.Cue is { Code: "civilian" or "neutral" or "fighter" }
        && person.Cue.Is(WordShape.Singular)
        && !person.Cue.Is(WordShape.Plural)
        && !ground.IsNumber(person.First - 1);

    /// <summary>«وبعد الهجوم استقدمت قسد تعزيزات», «عقب الحادثة سيرت دوريات في البلدة»: what an incident brings with it, at no other place.</summary>
    private static bool AnswersIncident(EventGround ground, Telling telling)
    {
        var first = ground.Text.Sentences[telling.Sentence].FirstToken;
        if (telling.Place is not (null or { Mention.Status: PlaceStatus.Anaphor }) || !ground.IsOneOf(first, ground.Lexicon.TimeSigns.Dating))
        {
            return false;
        }

        foreach (var match in ground.Scan.In(first + 1, Math.Min(first + IncidentReach, telling.Head.First)))
        {
            if (
                match.HasClitic(Clitics.Article)
                && (match.Cue.Kind == CueKind.Incident || (match.Cue.Kind == CueKind.Trigger && Joinery.Family(ground, match.Cue) == "violence"))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«وصل إلى المشفى قتيلان», «نقل الموظف بحوامة إلى مشفى ...».</summary>
    private static bool LeadsToHospital(EventGround ground, Telling telling)
    {
        var end = Math.Min(telling.End, telling.Head.End + HospitalReach);
        for (var token = telling.Head.End; token < end; token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.DeedSigns.Hospital))
            {
                return token == telling.Head.End
                    || ground.Text.Word(token) is ['ل', 'ل', ..]
                    || ground.Text.Is(token - 1, "الي")
                    || ground.Text.Is(token - 1, "نحو");
            }
        }

        return false;
    }
}
