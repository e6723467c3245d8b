using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Which parties another telling of an incident adds to those of the main one.</summary>
internal static class RetoldParties
{
    internal static void Add(EventGround ground, Telling main, Telling other)
    {
        var onlyPointsBack = OnlyPointsBack(main, other);
        foreach (var actor in other.Actors.Where(actor => main.Actors.TrueForAll(known => known.Actor.Code != actor.Actor.Code)))
        {
            if (
                onlyPointsBack
                    ? IsHit(main, other, actor) || (actor.Role == ActorRole.Perpetrator && IsClaim(ground, other))
                    : main.Actors.Count < 2 || (actor.Role != ActorRole.Involved && !other.InHeadline)
            )
            {
                main.Actors.Add(actor);
            }
        }
    }

    /// <summary>
    /// «وأدت الانفجارات إلى هروب عناصر ...», «المشتبه بهم في الهجوم كانوا يرتدون ...»: whoever a later sentence names beside a mere noun for what happened
    /// fled it, condemns it, guards the place or treats the wounded; only the people whom it hit are news.
    /// </summary>
    private static bool OnlyPointsBack(Telling main, Telling other) =>
        other is { IsDefinite: true, IsOpen: true, InHeadline: false } && other.Sentence != main.Sentence;

    /// <summary>«أعلن التنظيم مسؤوليته عن الهجوم», «تبنى الهجوم».</summary>
    private static bool IsClaim(EventGround ground, Telling telling) =>
        ground.HasOneOf(ground.Text.Sentences[telling.Sentence].FirstToken, telling.End, ground.Lexicon.DeedSigns.Claims);

    private static bool IsHit(Telling main, Telling other, ActorMention actor) =>
        actor.Role == ActorRole.Target
        && (actor.Actor.Code == "civilians" ? !main.Actors.Exists(known => known.Role == ActorRole.Target) : other.Counts.Count > 0);
}
