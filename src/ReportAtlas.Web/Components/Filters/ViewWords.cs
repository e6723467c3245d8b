using ReportAtlas.Web.Screens;
using ReportAtlas.Web.State;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Components.Filters;

/// <summary>Tells in words what a view lets through: for citations, feeds, embedded maps and links.</summary>
internal static class ViewWords
{
    /// <summary>Every filter that is on, in the order of the filter bar, then which of the events are listed; empty where all are.</summary>
    internal static string Tell(AtlasScreen screen, Texts texts) =>
        string.Join(texts["stop"], ActiveFilter.Of(screen, texts).Select(filter => filter.Label).Concat(List(screen.State.List, texts)));

    private static IEnumerable<string> List(ListKind list, Texts texts) =>
        list is ListKind.Events or ListKind.Articles ? [] : [texts[$"list.{AddressReader.NameOf(list)}"]];
}
