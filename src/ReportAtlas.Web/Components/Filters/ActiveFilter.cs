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

        foreach (var code in state.Types)
        {
            yield return new ActiveFilter(NameOfType(screen, code, texts), state with { Types = state.Types.Remove(code) });
        }
    }

    private static string NameOfType(AtlasScreen screen, string code, Texts texts) => AcledFamily.Find(code) is { } family
        ? texts.Find($"event.acled.{family.AcledType}") ?? family.AcledType
        : screen.Types.First(known => known.Type.Code == code).Type is { } type ? texts.Pick(type.NameArabic, type.NameEnglish) : code;

    /// <summary>The dates of a state in words; null when it is not filtered by date.</summary>
    internal static string? Dates(AtlasState state, Texts texts) => (state.From, state.To) switch
    {
        (null, null) => null,
        ({ } from, null) => texts.Format("date.from", texts.Day(from)),
        (null, { } to) => texts.Format("date.to", texts.Day(to)),
        ({ } from, { } to) => texts.Date(Span(from, to)),
    };

    private static Language.Dates.DateValue Span(DateOnly from, DateOnly to)
    {
        var whole = Language.Dates.DateValue.Year(from.Year);
        if ((whole.From, whole.To) == (from, to))
        {
            return whole;
        }

        var month = Language.Dates.DateValue.Month(from.Year, from.Month);
        return (month.From, month.To) == (from, to) ? month : new Language.Dates.DateValue(from, to, Language.Dates.DatePrecision.Day);
    }
}
