using System.Runtime.InteropServices;
using ReportAtlas.Language.Events.Scenes;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>The places that the passages of tellings name, beside those at which they are set.</summary>
internal sealed class NamedPlaces(EventGround ground)
{
    /// <summary>How many of the tellings that were joined to one are looked at for where it happened: all would make a story that is told on and on quadratic.</summary>
    private const int Memory = 40;

    /// <summary>How many tokens of a sentence are looked at before what befell: all of an endless one would be looked at again for every telling in it.</summary>
    private const int SentenceReach = 120;

    /// <summary>Whether a telling's passage names a place.</summary>
    internal bool Has(Telling telling, PlaceMention other)
    {
        foreach (var place in MentionTables.In(ground.Places, telling.First, telling.End))
        {
            if (
                (place.Mention.Surface == other.Surface || (place.Mention.Place is { } named && other.Place is { } known && named.Equals(known)))
                && PlaceSupport.Of(ground, place, telling.First).IsPlace
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a telling's passage names a place beside its own («في حي الصناعة بمدينة القامشلي»).</summary>
    internal bool HasWithin(Telling telling, Place region, PlaceMention regionName)
    {
        foreach (var place in MentionTables.In(ground.Places, telling.First, telling.End))
        {
            if (
                place.Mention.Place is { } inner
                && !inner.Equals(region)
                && Whereabouts.MayHold(regionName, place.Mention)
                && Whereabouts.Holds(region, inner)
                && PlaceSupport.Of(ground, place, telling.First) is { IsPlace: true, Code: "at" or "near" or "on" }
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«في حوادث متفرقة بريفي منبج ودير الزور»: whether a summary names a region around a place.</summary>
    internal bool HasAround(Telling summary, PlaceMention inner)
    {
        foreach (var place in inner.Place is null ? [] : MentionTables.In(ground.Places, summary.ReachBack, summary.End))
        {
            if (
                place.Mention.Place is { } region
                && Whereabouts.IsWide(place.Mention)
                && place.Mention.Kind != PlaceKind.Country
                && Whereabouts.Holds(region, inner.Place!)
                && Whereabouts.MayHold(place.Mention, inner)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an incident was told before at the place of a later telling, or names it.</summary>
    internal bool AreToldFor(Telling earlier, Telling later, PlaceMention place)
    {
        // «في منطقة البوكمال», then «في حي الجمعيات بالبوكمال», and then «في مدينة البوكمال» again.
        foreach (var told in earlier.ToldAt)
        {
            if (!Whereabouts.IsWide(told) && (told.Surface == place.Surface || (told.Place is { } one && place.Place is { } two && one.Equals(two))))
            {
                return true;
            }
        }

        foreach (var other in LatestOf(earlier))
        {
            if (
                !other.InHeadline
                && (SceneAgreement.SamePlace(other, later) || Has(other, place) || (other.Place is { } told && Has(later, told.Mention)))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the latest tellings of an incident is at the place of a later one.</summary>
    internal static bool IsAtOneOfTheLatest(Telling earlier, Telling later)
    {
        foreach (var other in LatestOf(earlier))
        {
            if (!other.InHeadline && SceneAgreement.SamePlace(other, later))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The latest of the tellings that were joined to one.</summary>
    private static ReadOnlySpan<Telling> LatestOf(Telling telling)
    {
        var others = CollectionsMarshal.AsSpan(telling.Others);
        return others[Math.Max(0, others.Length - Memory)..];
    }

    /// <summary>Whether the later telling's sentence names, up to what befell, no place but that of the earlier one and the seats of those who speak.</summary>
    internal bool NamesNoOther(Telling earlier, Telling later)
    {
        foreach (
            var place in MentionTables.In(
                ground.Places,
                Math.Max(ground.Text.Sentences[later.Sentence].FirstToken, later.Head.First - SentenceReach),
                later.Head.End
            )
        )
        {
            if (
                place.Mention.Status != PlaceStatus.Anaphor
                && !ground.IsSeat(place.Mention)
                && !(
                    earlier.Place is { } known
                    && (
                        known.Mention.Surface == place.Mention.Surface
                        || (
                            known.Mention.Place is { } one && place.Mention.Place is { } other && (one.Equals(other) || Whereabouts.Holds(other, one))
                        )
                    )
                )
            )
            {
                return false;
            }
        }

        return true;
    }
}
