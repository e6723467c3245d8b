using ReportAtlas.Archive.Browse;
using ReportAtlas.Web.Screens;
using ReportAtlas.Web.State;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Components.Filters;

/// <summary>A filter that is on: what it says, and the state that it leaves when it is taken off.</summary>
public sealed record ActiveFilter(string Label, AtlasState Without)
{
    /// <summary>The filters of a screen, in the order of the filter bar.</summary>
    public static IEnumerable<ActiveFilter> Of(AtlasScreen screen, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(screen);
        ArgumentNullException.ThrowIfNull(texts);
        return Find(screen, screen.State with { Page = 1, Language = null }, texts);
    }

    private static IEnumerable<ActiveFilter> Find(AtlasScreen screen, AtlasState state, Texts texts)
    {
        if (state.Place is { } place)
        {
            yield return new ActiveFilter(screen.Places.Name(place, texts), state with { Place = null });
        }

        if (Dates(state, texts) is { } dates)
        {
            yield return new ActiveFilter(dates, state with { From = null, To = null });
        }

        foreach (var filter in Listed(screen, state, texts).Concat(Single(state, texts)))
        {
            yield return filter;
        }
    }

    private static IEnumerable<ActiveFilter> Listed(AtlasScreen screen, AtlasState state, Texts texts) =>
        [
            .. state.Types.Select(code => new ActiveFilter(NameOfType(screen, code, texts), state with { Types = state.Types.Remove(code) })),
            .. state.Actors.Select(code => new ActiveFilter(
                NameOf(screen.Facets.Actors, code, texts),
                state with
                {
                    Actors = state.Actors.Remove(code),
                }
            )),
            .. state.Publishers.Select(name => new ActiveFilter(name, state with { Publishers = state.Publishers.Remove(name) })),
            .. state.Speakers.Select(name => new ActiveFilter(
                texts.Format("filter.by.chip", name),
                state with
                {
                    Speakers = state.Speakers.Remove(name),
                }
            )),
            .. state.TimePrecisions.Select(precision => new ActiveFilter(
                texts.Format("filter.tprec.chip", FilterWords.TimePrecision($"{(int)precision}", texts)),
                state with
                {
                    TimePrecisions = state.TimePrecisions.Remove(precision),
                }
            )),
            .. state.PlacePrecisions.Select(precision => new ActiveFilter(
                texts.Format("filter.gprec.chip", FilterWords.PlacePrecision($"{(int)precision}", texts)),
                state with
                {
                    PlacePrecisions = state.PlacePrecisions.Remove(precision),
                }
            )),
        ];

    private static IEnumerable<ActiveFilter> Single(AtlasState state, Texts texts)
    {
        if (state.MinimumConfidence is { } least)
        {
            yield return new ActiveFilter(texts.Format("filter.conf.chip", Math.Round(least * 100)), state with { MinimumConfidence = null });
        }

        if (state.Review is { } review)
        {
            yield return new ActiveFilter(FilterWords.Review(AddressReader.NameOf(review), texts), state with { Review = null });
        }

        if (state.WithBackground)
        {
            yield return new ActiveFilter(texts["filter.bg.chip"], state with { WithBackground = false });
        }

        if (state.Query is { } words)
        {
            yield return new ActiveFilter(texts.Format("filter.q.chip", words), state with { Query = null });
        }
    }

    private static string NameOf(IEnumerable<FacetValue> values, string code, Texts texts) =>
        values.FirstOrDefault(value => value.Value == code) is { } known ? FilterWords.Named(known, texts) : code;

    private static string NameOfType(AtlasScreen screen, string code, Texts texts) =>
        AcledFamily.Find(code) is { } family ? texts.Find($"event.acled.{family.AcledType}") ?? family.AcledType
        : screen.Types.First(known => known.Type.Code == code).Type is { } type ? texts.Pick(type.NameArabic, type.NameEnglish)
        : code;

    /// <summary>The dates of a state in words; null when it is not filtered by date.</summary>
    internal static string? Dates(AtlasState state, Texts texts) =>
        (state.From, state.To) switch
        {
            (null, null) => null,
            ({ } from, null) => texts.Format("date.from", texts.Day(from)),
            (null, { } to) => texts.Format("date.to", texts.Day(to)),
            ({ } from, { } to) => texts.Date(Span(from, to)),
        };

    private static Language.Dates.DateValue Span(DateOnly from, DateOnly to)
    {
        if ((from.Month, from.Day, to.Month, to.Day) == (1, 1, 12, 31))
        {
            return new Language.Dates.DateValue(from, to, Language.Dates.DatePrecision.Year);
        }

        var month = Language.Dates.DateValue.Month(from.Year, from.Month);
        return (month.From, month.To) == (from, to) ? month : new Language.Dates.DateValue(from, to, Language.Dates.DatePrecision.Day);
    }
}
