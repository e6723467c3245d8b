using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Retelling;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>
/// Where a report has told of one place only, what the next sentences tell without any happened there, too. Such a place is carried and not
/// stated, so the event is the less sure for it and its rule says so.
/// </summary>
internal static class CarriedPlace
{
    /// <summary>What the rule of an event has added where its place was found so.</summary>
    internal const string Rule = "+carried-place";

    /// <summary>How many sentences on a place still holds for what names none.</summary>
    private const int Reach = 3;

    /// <summary>Incidents of the longest report that may have a single scene.</summary>
    private const int MostTellings = 8;

    internal static void Fill(EventGround ground, List<Telling> tellings)
    {
        // A long survey has more than one scene, whether it names them or not.
        var isSurvey = tellings.Count(telling => !telling.IsBackground) > MostTellings;
        if (!isSurvey && !FillFromTellings(ground, tellings) && OnlyGround(ground) is { } only)
        {
            FillFromGround(ground, tellings, only);
        }

        FillFromNeighbour(ground, tellings);
    }

    /// <summary>«قتل حارس في الصور. وأصيب آخر لدى ...»: in a report of several scenes, what the very next sentence of a paragraph tells is at the one just named, where neither sentence names another.</summary>
    private static void FillFromNeighbour(EventGround ground, List<Telling> tellings)
    {
        Telling? before = null;
        foreach (
            var telling in tellings
                .Where(static telling => !telling.IsBackground && !telling.InHeadline)
                .OrderBy(static telling => telling.Head.First)
        )
        {
            if (
                telling.Place is null
                && before is { Place: { } place }
                && IsNeighbour(ground, before, telling)
                && telling.FamilyIn(ground.Lexicon) is not ("talks" or "movement" or "transfer")
                && !IsAnswer(before, telling)
                && NamesOnly(ground, before.Sentence, place.Mention)
                && NamesOnly(ground, telling.Sentence, place.Mention)
            )
            {
                (telling.Place, telling.IsPlaceCarried) = (place, true);
            }

            before = telling;
        }
    }

    /// <summary>The first thing that the very next sentence tells; «... قتلوا في الباغوز، في حين نشر المرصد شريطا رصد فيه اعتقال ...»: what a sentence sets against its own beginning may be anywhere.</summary>
    private static bool IsNeighbour(EventGround ground, Telling before, Telling telling) =>
        before.Block == telling.Block
        && telling.Sentence - before.LastSentence == 1
        && telling.ClauseKind != ClauseKind.Turn
        && !ground.Scan.HasIn(ground.Text.Sentences[telling.Sentence].FirstToken, telling.First, CueKind.Trigger);

    /// <summary>Whether a sentence names no place apart from one scene.</summary>
    private static bool NamesOnly(EventGround ground, int sentence, PlaceMention scene)
    {
        foreach (var place in MentionTables.In(ground.Places, ground.Text.Sentences[sentence].FirstToken, ground.Text.Sentences[sentence].EndToken))
        {
            if (place.Mention.Status != PlaceStatus.Anaphor && !ground.IsSeat(place.Mention) && !IsSameScene(place.Mention, scene))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Carries on the one place at which the tellings before happened; false where there are several or none.</summary>
    private static bool FillFromTellings(EventGround ground, List<Telling> tellings)
    {
        Placed<PlaceMention>? scene = null;
        var (last, isFight) = (0, false);
        Telling? at = null;
        foreach (var telling in tellings.Where(telling => !telling.IsBackground).OrderBy(telling => telling.Head.First))
        {
            if (telling.Place is { } place)
            {
                if (scene is { } known && !IsSameScene(known.Mention, place.Mention))
                {
                    return true;
                }

                at = telling;
                scene = scene is { } coarse && Whereabouts.IsWide(place.Mention) && !Whereabouts.IsWide(coarse.Mention) ? coarse : place;
                last = telling.LastSentence;
                // «اشتبكت عشيرتان ... واتفق الطرفان»: a truce is made where the fight was.
                isFight = telling.Type is "armed_clash" or "shelling";
            }
            else if (
                scene is not null
                && telling.Sentence - last <= Reach
                && !telling.InHeadline
                && (telling.FamilyIn(ground.Lexicon) is not "talks" || (isFight && telling.Sentence - last < Reach))
                && NamesNone(ground, telling)
                && !IsAnswer(at!, telling)
            )
            {
                (telling.Place, telling.IsPlaceCarried) = (scene, true);
            }
        }

        return scene is not null;
    }

    /// <summary>«وبدورها قصفت قسد ...»: the other side's guns, which fire the other way.</summary>
    private static bool IsAnswer(Telling told, Telling telling) =>
        told.Type == "shelling" && telling.Type == "shelling" && TellingAgreement.DoersDiffer(told, telling);

    /// <summary>«ليلة ساخنة عاشتها الشحيل. خرج الأهالي ...»: no telling names a place, and the report names only one ground.</summary>
    private static void FillFromGround(EventGround ground, List<Telling> tellings, Placed<PlaceMention> only)
    {
        var sentence = ground.Text.SentenceOf(only.First);
        foreach (var telling in tellings)
        {
            if (!telling.IsBackground && Math.Abs(telling.Sentence - sentence) <= Reach && telling.FamilyIn(ground.Lexicon) is not "talks")
            {
                (telling.Place, telling.IsPlaceCarried) = (only, true);
            }
        }
    }

    /// <summary>The one place that the report speaks of, with what holds it; null where it names places apart.</summary>
    private static Placed<PlaceMention>? OnlyGround(EventGround ground)
    {
        Placed<PlaceMention>? only = null;
        foreach (var place in ground.Places)
        {
            if (
                place.Mention.Status == PlaceStatus.Anaphor
                || place.Mention.Kind is PlaceKind.Country or PlaceKind.Continent
                || ground.RoleAt(place.Mention.Span) is BlockRole.Dateline or BlockRole.Byline
            )
            {
                continue;
            }

            var sentence = ground.Text.Sentences[ground.Text.SentenceOf(place.First)];
            if (
                PlaceSupport.Of(ground, place, sentence.FirstToken) is not { IsPlace: true, InRelative: false, Code: not ("against" or "from") }
                || (only is { } known && !IsSameScene(known.Mention, place.Mention))
            )
            {
                return null;
            }

            only =
                only is { } fine && Whereabouts.IsWide(place.Mention) && !Whereabouts.IsWide(fine.Mention) ? fine
                : only is { } wide && Whereabouts.IsWide(wide.Mention) ? place
                : only ?? place;
        }

        return only;
    }

    private static bool IsSameScene(PlaceMention one, PlaceMention other) =>
        one.Surface == other.Surface
        || (
            one.Place is { } first
            && other.Place is { } second
            && (first.Equals(second) || Whereabouts.Holds(first, second) || Whereabouts.Holds(second, first))
        )
        || Whereabouts.IsPartOfTown(one, other);

    private static bool NamesNone(EventGround ground, Telling telling)
    {
        foreach (var place in MentionTables.In(ground.Places, telling.ReachBack, telling.End))
        {
            if (place.Mention.Status != PlaceStatus.Anaphor && !ground.IsSeat(place.Mention))
            {
                return false;
            }
        }

        return true;
    }
}
