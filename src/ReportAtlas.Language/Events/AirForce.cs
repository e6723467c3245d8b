namespace ReportAtlas.Language.Events;

/// <summary>
/// Whose planes struck where a telling does not say («قتلوا بغارات استهدفت مواقعهم»): those of the one party whose air strikes the article
/// tells; where it tells those of two, nobody's.
/// </summary>
internal static class AirForce
{
    internal static void Share(List<Telling> tellings)
    {
        // Most reports tell of no air strike.
        if (!tellings.Exists(IsStrike))
        {
            return;
        }

        var doers = tellings.Where(IsStrike).SelectMany(Doers).DistinctBy(actor => actor.Actor.Code).Take(2).ToList();
        if (doers is not [var doer])
        {
            return;
        }

        foreach (var telling in tellings.Where(IsStrike))
        {
            if (!Doers(telling).Any() && telling.Actors.TrueForAll(actor => actor.Actor.Code != doer.Actor.Code))
            {
                telling.Actors.Add(doer with { Span = null });
            }
        }
    }

    private static bool IsStrike(Telling telling) => telling.Type is "airstrike";

    private static IEnumerable<ActorMention> Doers(Telling telling) => telling.Actors.Where(actor => actor.Role == ActorRole.Perpetrator);
}
