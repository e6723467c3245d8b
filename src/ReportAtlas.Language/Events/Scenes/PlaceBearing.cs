using ReportAtlas.Language.Events.Claims;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Retelling;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>Tells what else than the scene of an event a place in its passage may belong to: a finer place, a reason, a road's end, another event.</summary>
internal static class PlaceBearing
{
    /// <summary>How many words on a place is that of the reason given.</summary>
    private const int ReasonReach = 18;

    /// <summary>How many words a place may stand from the word that something was heard there.</summary>
    private const int HeardReach = 4;

    /// <summary>How many words a place may stand from the town that it describes.</summary>
    private const int DescribedReach = 16;

    /// <summary>How many words the verb of saying may stand before the place where it was said.</summary>
    private const int SpeechReach = 8;

    /// <summary>How many words behind a capital the verb of saying may stand.</summary>
    private const int SaidReach = 3;

    /// <summary>How many words a length of time takes up between «بعد» and the deed from which it is counted.</summary>
    private const int TimeReach = 5;

    /// <summary>«قتل عناصر من قسد ردا على حملتها في مخيم الهول», «احتجاجات طالبت بالإفراج عن شبان اعتقلوا في ...»: where the reason lies.</summary>
    internal static bool IsOfReason(EventGround ground, Telling telling, int place)
    {
        for (var token = place - 1; token > telling.Head.First && token > place - ReasonReach && !ground.IsPause(token); token--)
        {
            if (ground.IsOneOf(token, ground.Lexicon.DeedSigns.Reason))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«استهدفت مسيرة مقرا في محيط عياش، ما أدى لانفجارات سمعت في دير الزور»: how far off it was heard.</summary>
    internal static bool IsWhereHeard(EventGround ground, Telling telling, int place) =>
        place > telling.Head.End && ground.HasOneOf(Math.Max(telling.Head.End, place - HeardReach), place, ground.Lexicon.Signs.Heard);

    /// <summary>«واستهدفت الغارات البلدة الواقعة قرب طريق يربط ...»: what only says which town, known already, is meant.</summary>
    internal static bool DescribesKnown(EventGround ground, Telling telling, int place)
    {
        for (var token = place - 1; token > Math.Max(telling.Head.End, place - DescribedReach); token--)
        {
            if (
                ground.Scan.TryFind(token, CueKind.Locative, out var lying)
                && lying.Cue.Code == "under"
                && ground.IsOneOf(token - 1, ground.Lexicon.Beside.KnownTown)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The token before a place and the noun that says what it is.</summary>
    internal static int BeforeHead(EventGround ground, int place) =>
        ground.Scan.TryFind(place - 1, CueKind.Locative, out var head) && head.Cue.Code == "head" ? place - 2 : place - 1;

    /// <summary>«من أبناء بلدة خشام»: where people come from.</summary>
    internal static bool IsHome(EventGround ground, Placed<PlaceMention> place)
    {
        var before = BeforeHead(ground, place.First);
        return ground.Scan.TryFind(before - 1, CueKind.Locative, out var home) && home.Cue.Code == "home" && home.End == before + 1;
    }

    /// <summary>«وقالت في بيان من قرية مركدة إنها ...»: where it was said, with «إن» right behind.</summary>
    internal static bool IsOfSpeech(EventGround ground, Telling telling, Placed<PlaceMention> place)
    {
        // «تنظيم داعش (المحظور في روسيا ودول أخرى)»: what papers of that country must add to the name.
        if (ground.IsOneOf(place.First - 2, ground.Lexicon.Beside.Banned))
        {
            return true;
        }

        // «أما الإعلام الرسمي في دمشق فاكتفى بالإشارة إلى أن ...»: a capital, with the verb of saying right behind.
        if (
            place.End < telling.Head.First
            && ground.IsSeat(place.Mention)
            && ground.Scan.HasIn(place.End, Math.Min(telling.First, place.End + SaidReach), CueKind.Saying)
        )
        {
            return true;
        }

        if (place.End >= telling.Head.First || !SpeakerName.IsContent(ground, place.End))
        {
            return false;
        }

        foreach (
            var saying in ground.Scan.In(
                Math.Max(ground.Text.Sentences[telling.Sentence].FirstToken, place.First - SpeechReach),
                place.First,
                CueKind.Saying
            )
        )
        {
            if (saying.Cue.Kind == CueKind.Saying && saying.Cue.Is(WordShape.Verb))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«قصفت مدفعية اللواء 137 الأحياء», «راجمات المطار تقصف ...»: where the guns stand, and not what they shell.</summary>
    internal static bool IsOfGuns(EventGround ground, Telling telling, Placed<PlaceMention> place) =>
        telling.Type is "shelling"
        && place.Mention.Kind is PlaceKind.Base or PlaceKind.Airport or PlaceKind.Mountain or PlaceKind.Facility
        && ground.IsOneOf(place.First - 1, ground.Lexicon.Beside.Guns);

    /// <summary>The finer place just before it: «حي الهلالية في القامشلي», «الزر شرق دير الزور»; null where there is none.</summary>
    /// <summary>«لبلدة أبو راسين، شمال الحسكة»: a comma before the side only sets it off.</summary>
    private static bool SetsOffSide(EventGround ground, int comma) =>
        ground.Text.Is(comma, "،") && ground.Scan.TryFind(comma + 1, CueKind.Locative, out var side) && side.Cue.Code == "side";

    internal static Placed<PlaceMention>? Holder(EventGround ground, Placed<PlaceMention> place, int first, bool isSide)
    {
        foreach (var before in MentionTables.In(ground.Places, Math.Max(first, place.First - 8), place.First))
        {
            // «بادية الشولا جنوب دير الزور»: even a region is the finer where the town only says on which side it lies.
            var coarse =
                isSide
                && ground.Distance(before.End, place.First) < 3
                && before.Mention.Kind is PlaceKind.Region or PlaceKind.Desert or PlaceKind.Area
                    ? -3
                    : Math.Min(0, EventPlaceFinder.Fineness(place.Mention));
            // «المتمركزة في المطار منازل في قرية ...»: where the guns stand holds nothing; «من أبناء مدينة جاسم في بلدة ...»: nor does the town that a man comes from hold the one he was killed in.
            if (
                (!isSide && Whereabouts.IsSettlement(place.Mention) && Whereabouts.IsSettlement(before.Mention) && IsHome(ground, before))
                || ground.IsOneOf(BeforeHead(ground, before.First) - 1, ground.Lexicon.Beside.Stationed)
            )
            {
                continue;
            }

            // «القوى في الرقة ثلاثة في قرية ...»: nor does the governorate's city lie in a village of it.
            if (
                (!isSide && place.Mention.Kind is PlaceKind.Village && Whereabouts.IsSeatOf(before.Mention))
                || before.End > place.First
                || ground.Distance(before.End, place.First) > 5
                || EventPlaceFinder.Fineness(before.Mention) < coarse
            )
            {
                continue;
            }

            var apart = false;
            var stray = 0;
            for (var token = before.End; token < place.First; token++)
            {
                var locative = ground.Scan.TryFind(token, CueKind.Locative, out var match) ? match.Cue.Code : "";
                apart |=
                    (ground.IsPause(token) && !(isSide && token == before.End && SetsOffSide(ground, token)))
                    || locative is "to" or "on" or "via"
                    || (locative == "from" && ground.Scan.At(token - 1).IsEmpty)
                    || ground.Text.Word(token) is "و"
                    || ground.Scan.Has(token, CueKind.Trigger);
                stray += locative.Length == 0 && !ground.Text.Is(token, TokenKind.Punctuation) ? 1 : 0;
            }

            if (!apart && stray < 4)
            {
                return before;
            }
        }

        return null;
    }

    /// <summary>«ضربات في ... بعد خروجهم من الرقة»: a place behind a word of time belongs to what happened then.</summary>
    internal static bool IsOfAnother(EventGround ground, Telling telling, Placed<PlaceMention> place)
    {
        var last = LastTrigger(telling, place.First);
        for (var token = last + 1; token < place.First; token++)
        {
            if (
                (ground.Scan.TryFind(token, CueKind.Break, out var relative) && relative.Cue.Code == "relative")
                || (ground.Scan.TryFind(token, CueKind.Negation, out var unreal) && unreal.Cue.Code is "if" or "goal" or "fear" or "plan" or "denied")
            )
            {
                return true;
            }

            if (
                ground.Scan.TryFind(token, CueKind.Locative, out var after)
                && after.Cue.Code == "after"
                && MentionTables.In(ground.Dates, token, token + 2).IsEmpty
                && (
                    (
                        !ground.Scan.Has(token + 1, CueKind.Number)
                        && !ground.Scan.Has(token + 1, CueKind.Person)
                        && !ground.IsOneOf(token + 1, ground.Lexicon.TimeSigns.Days)
                    ) || IsSomeTimeAfter(ground, token, place.First)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«بعد يومين من اختطاف معلمين في ...»: so long after another deed.</summary>
    private static bool IsSomeTimeAfter(EventGround ground, int after, int end)
    {
        for (var token = after + 1; token < Math.Min(end, after + TimeReach) && !ground.IsPause(token); token++)
        {
            if (ground.Text.Is(token, "من"))
            {
                return ground.Scan.TryFind(token + 1, CueKind.Trigger, out var deed) && deed.Cue.Is(WordShape.Noun | WordShape.Fixed);
            }
        }

        return false;
    }

    /// <summary>Where the last trigger before a token stands; the token itself when there is none.</summary>
    private static int LastTrigger(Telling telling, int token)
    {
        var last = -1;
        foreach (var trigger in telling.Triggers)
        {
            last = trigger.First < token ? Math.Max(last, trigger.First) : last;
        }

        return last < 0 ? token : last;
    }
}
