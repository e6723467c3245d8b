using System.Collections.Immutable;
using ReportAtlas.Archive.Browse.Columns;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Archive.Browse;

/// <summary>A value of a filter that the archive does not know.</summary>
/// <param name="Part">The part's key in addresses: «place», «type», «actor», «src», «by».</param>
public sealed record UnknownValue(string Part, string Value);

/// <summary>Finds what in a filter names nothing, so that a page can say so and go on without it, and an interface refuse it.</summary>
public sealed class FilterCheck(EventIndexSource events)
{
    /// <summary>The filter without what the archive does not know, and that.</summary>
    public async Task<(EventFilter Known, ImmutableArray<UnknownValue> Unknown)> CheckAsync(EventFilter filter, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var index = await events.GetAsync(cancel);
        var unknown = ImmutableArray.CreateBuilder<UnknownValue>();
        var known = filter with
        {
            Place = Keep("place", filter.Place is { } place ? [place] : [], id => index.Places.Slot(id) is not null).FirstOrDefault(),
            Types = Keep("type", filter.Types, code => AcledFamily.Find(code) is not null || index.Types.Any(type => type.Code == code)),
            Actors = Keep("actor", filter.Actors, code => index.Actors.Any(actor => actor.Code == code)),
            Publishers = Keep("src", filter.Publishers, name => index.Articles.Publishers.Contains(PublisherNames.Canonical(name))),
            Speakers = Keep("by", filter.Speakers, name => index.FindSpeaker(name) is not null),
        };
        return (known, unknown.ToImmutable());

        ImmutableArray<string> Keep(string part, ImmutableArray<string> values, Func<string, bool> isKnown)
        {
            unknown.AddRange(values.Where(value => !isKnown(value)).Select(value => new UnknownValue(part, value)));
            return [.. values.Where(isKnown)];
        }
    }
}
