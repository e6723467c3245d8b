using ReportAtlas.Archive.Browse;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Components.Filters;

/// <summary>What a facet's values are called in the page's language.</summary>
internal static class FilterWords
{
    internal static string Family(FacetValue family, Texts texts) => texts.Find($"event.acled.{family.NameEnglish}") ?? family.NameEnglish;

    internal static string Named(FacetValue value, Texts texts) => texts.Pick(value.NameArabic, value.NameEnglish);

    internal static string TimePrecision(string value, Texts texts) => texts[$"filter.tprec.{value}"];

    internal static string PlacePrecision(string value, Texts texts) => texts[$"filter.gprec.{value}"];

    internal static string Review(string value, Texts texts) => texts[$"review.{value}"];
}
