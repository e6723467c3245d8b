using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Makes one of two tellings of an incident.</summary>
internal sealed class TellingUnion(EventGround ground, TellingAgreement same, TargetAgreement target)
{
    /// <summary>The single incident stands for itself, and takes from the summary what that says of all.</summary>
    internal void Replace(List<Telling> kept, Telling summary, Telling one)
    {
        summary.ToldIn = one;
        one.Retellings.Add(EventQuote.Of(ground, summary));
        one.Retellings.AddRange(summary.Retellings);
        one.Date ??= summary.Date;
        one.Day ??= one.Date is null ? summary.Day : null;
        one.Actors.AddRange(summary.Actors.Where(actor => actor.Actor.Group != "civilians" && one.Actors.TrueForAll(known => known.Actor.Code != actor.Actor.Code)));
        kept[kept.LastIndexOf(summary)] = one;
    }

    /// <summary>Whether its own sentence names its place; one that points back has that of what it points at, which may be another incident.</summary>
    private bool NamesItsPlace(Telling telling) =>
        telling.Place is { Mention.Status: not Places.PlaceStatus.Anaphor } place && place.First >= ground.Text.Sentences[telling.Sentence].FirstToken && place.First < telling.End;

    /// <summary>Fills the main telling up from another of the same incident, which stays as a retelling.</summary>
    internal void Absorb(Telling main, Telling other)
    {
        other.ToldIn = main;
        main.Others.Add(other);
        main.LastSentence = other.InHeadline ? main.LastSentence : Math.Max(main.LastSentence, other.LastSentence);
        main.IsSummary |= other.IsSummary;
        target.Unite(main, other);
        main.Retellings.Add(EventQuote.Of(ground, other));
        main.Retellings.AddRange(other.Retellings);
        if (main.Place is null || (!other.InHeadline && NamesItsPlace(other) && (SceneAgreement.IsNarrower(main, other) || (!other.IsOnKnownThing && (!other.IsDefinite || Whereabouts.IsSettlement(other.Place?.Mention)) && SceneAgreement.StandsFor(main, other)) || same.Scene.SaysWhere(other) || same.Scene.IsInside(main, other))))
        {
            main.Place = other.Place ?? main.Place;
        }

        main.Date ??= other.InHeadline ? null : other.Date;
        if (main.Day is null && !other.InHeadline)
        {
            (main.Day, main.DayRule) = (other.Day, other.DayRule);
        }

        foreach (var count in other.Counts.Where(count => !main.Counts.ContainsKey(count.Key)))
        {
            main.Counts.Add(count.Key, count.Value);
        }

        if (main.IsOpen && !other.IsOpen && ground.Lexicon.Families[other.Type] == "violence")
        {
            (main.Type, main.IsOpen) = (other.Type, false);
        }

        RetoldParties.Add(ground, main, other);
    }
}
