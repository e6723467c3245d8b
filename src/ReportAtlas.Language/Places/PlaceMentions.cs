using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Places.Names;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places;

/// <summary>Makes mentions of settled hits.</summary>
internal static class PlaceMentions
{
    /// <summary>The reasons that need no argument, made once.</summary>
    private static readonly ConcurrentDictionary<string, Reason> Reasons = new(StringComparer.Ordinal);

    /// <summary>Signs around a name that are no part of it.</summary>
    private const string Quotes = "«»\"“”()#";

    private static Reason ReasonOf(string rule) => Reasons.GetOrAdd(rule, static rule => new Reason($"place.{rule}"));

    public static PlaceMention Of(PlaceHit hit, AnalyzedText text)
    {
        var span = text.SpanOf(hit.First, hit.End, hit.Skip);
        var surface = span.In(text.Text);
        if (hit.RefusedAs is { } category)
        {
            return new PlaceMention
            {
                Span = span,
                Surface = surface,
                Status = PlaceStatus.Refused,
                Kind = hit.Name?.Senses[0].Place.Kind ?? PlaceKind.Unknown,
                Rule = hit.Rule,
                Reason = ReasonOf(category),
                Alternatives = hit.Name?.Places ?? ImmutableArray<Place>.Empty,
            };
        }

        return new PlaceMention
        {
            Span = span,
            Surface = surface,
            Name = NameOf(hit, surface),
            Status = hit.Place is null ? PlaceStatus.Unresolved : PlaceStatus.Resolved,
            Place = hit.Place,
            Container = hit.Place is null ? hit.Town : null,
            Kind = hit.Kind,
            Precision = PrecisionOf(hit),
            Confidence = Math.Round(hit.Confidence * TrustIn(hit.Rule), 2),
            Rule = hit.Rule,
            Reason = hit.Reason ?? ReasonOf(hit.Rule),
            Alternatives = hit.Alternatives,
        };
    }

    private static string NameOf(PlaceHit hit, string surface) =>
        hit switch
        {
            { Place: null, Town: { } town } => $"{Unquoted(surface)} ({town.Name})",
            { Place: null } => Unquoted(surface),
            { Place: { } place, Surrounding: SurroundingKind.Rural, Sides.IsEmpty: false } => Surroundings.NameOf(place, hit.Sides),
            {
                Place: { Kind: PlaceKind.City or PlaceKind.Town or PlaceKind.Village } town,
                Head.IsPartOfName: true,
                Surrounding: SurroundingKind.None
            } when hit.Kind is PlaceKind.Crossing or PlaceKind.Base or PlaceKind.Airport or PlaceKind.Prison or PlaceKind.Dam => CalledAfter(
                town,
                Unquoted(surface)
            ),
            { Place: { } place } => place.QualifiedName,
        };

    /// <summary>«مطار قامشلو» is مطار القامشلي: what is called after a town keeps its own name, with the town's as the gazetteer writes it.</summary>
    private static string CalledAfter(Place town, string surface)
    {
        foreach (var spelling in town.Variants)
        {
            if (
                surface.EndsWith(spelling, StringComparison.Ordinal)
                && surface.Length > spelling.Length
                && surface[^(spelling.Length + 1)] == ' '
                && !surface.EndsWith(town.Name, StringComparison.Ordinal)
            )
            {
                return surface[..^spelling.Length] + town.Name;
            }
        }

        return surface;
    }

    private static string Unquoted(string surface) => string.Concat(surface.Where(letter => !Quotes.Contains(letter)));

    private static PlacePrecision PrecisionOf(PlaceHit hit) =>
        hit.Place switch
        {
            { IsArea: true } => PlacePrecision.Region,
            _ when hit.Surrounding != SurroundingKind.None => PlacePrecision.Region,
            null when hit.Kind is PlaceKind.Region or PlaceKind.Governorate => PlacePrecision.Region,
            { PointIsContainers: true } => PlacePrecision.Near,
            null when hit.Town is not null => PlacePrecision.Near,
            _ when hit.Rule == "in-town" || hit.Has(PlaceCues.Direction | PlaceCues.Relation) => PlacePrecision.Near,
            _ => PlacePrecision.Exact,
        };

    /// <summary>How far a rule is to be trusted, reckoned by hand from its errors.</summary>
    private static double TrustIn(string rule) =>
        rule switch
        {
            "headed" or "rural" or "desert" or "listed" => 1,
            "known" => 0.97,
            "after" or "near" or "beside" or "within" or "again" => 0.9,
            "cue" or "opened" or WaitingNames.Alone => 0.8,
            _ => 0.95,
        };
}
