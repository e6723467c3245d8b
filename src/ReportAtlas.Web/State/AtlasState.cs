using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Reviews;
using ReportAtlas.Language.Places;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.State;

/// <summary>
/// All that an address of the page says: which article is open and where, what is filtered, which list stands beside it
/// and where the map looks. <see cref="Read"/> and <see cref="ToAddress"/> are each other's inverse. Immutable; the default
/// is the bare page. Ids are checked for their form here and for their existence where they are looked up.
/// </summary>
public sealed record AtlasState
{
    public static AtlasState Empty { get; } = new();

    /// <summary>The open article's id; null when none is open.</summary>
    public int? Article { get; init; }

    /// <summary>The number of the paragraph to go to, counted from 0; null for the top.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The id of the event that is lit; null when none is.</summary>
    public int? Event { get; init; }

    /// <summary>What is filtered, whichever list is shown. Its lists are sorted, and its confidence has two decimals.</summary>
    public EventFilter Filter { get; init; } = new();

    /// <inheritdoc cref="EventFilter.From"/>
    public DateOnly? From
    {
        get => Filter.From;
        init => Filter = Filter with { From = value };
    }

    /// <inheritdoc cref="EventFilter.To"/>
    public DateOnly? To
    {
        get => Filter.To;
        init => Filter = Filter with { To = value };
    }

    /// <inheritdoc cref="EventFilter.Place"/>
    public string? Place
    {
        get => Filter.Place;
        init => Filter = Filter with { Place = value };
    }

    /// <inheritdoc cref="EventFilter.Types"/>
    public ImmutableArray<string> Types
    {
        get => Filter.Types;
        init => Filter = Filter with { Types = value };
    }

    /// <inheritdoc cref="EventFilter.Actors"/>
    public ImmutableArray<string> Actors
    {
        get => Filter.Actors;
        init => Filter = Filter with { Actors = value };
    }

    /// <summary>The publishers filtered by, any of them, by their canonical names.</summary>
    public ImmutableArray<string> Publishers
    {
        get => Filter.Publishers;
        init => Filter = Filter with { Publishers = value };
    }

    /// <inheritdoc cref="EventFilter.Speakers"/>
    public ImmutableArray<string> Speakers
    {
        get => Filter.Speakers;
        init => Filter = Filter with { Speakers = value };
    }

    /// <inheritdoc cref="EventFilter.TimePrecisions"/>
    public ImmutableArray<TimePrecision> TimePrecisions
    {
        get => Filter.TimePrecisions;
        init => Filter = Filter with { TimePrecisions = value };
    }

    /// <inheritdoc cref="EventFilter.PlacePrecisions"/>
    public ImmutableArray<PlacePrecision> PlacePrecisions
    {
        get => Filter.PlacePrecisions;
        init => Filter = Filter with { PlacePrecisions = value };
    }

    /// <inheritdoc cref="EventFilter.MinimumConfidence"/>
    public double? MinimumConfidence
    {
        get => Filter.MinimumConfidence;
        init => Filter = Filter with { MinimumConfidence = value };
    }

    /// <inheritdoc cref="EventFilter.Review"/>
    public ReviewStatus? Review
    {
        get => Filter.Review;
        init => Filter = Filter with { Review = value };
    }

    /// <summary>The words searched for, as typed; they hold at least one that can be searched for.</summary>
    public string? Query
    {
        get => Filter.Text;
        init => Filter = Filter with { Text = value };
    }

    /// <inheritdoc cref="EventFilter.WithBackground"/>
    public bool WithBackground
    {
        get => Filter.WithBackground;
        init => Filter = Filter with { WithBackground = value };
    }

    public ListKind List { get; init; }

    /// <summary>The page of the list, counted from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Where the map looks; null lets it show all that matches.</summary>
    public MapView? View { get; init; }

    /// <summary>The stretch that the timeline shows; null leaves it to the chosen days.</summary>
    public DayRange? Span { get; init; }

    /// <summary>The language that the address asks for; null leaves it to the reader's last choice. The page's own links never carry it.</summary>
    public UiLanguage? Language { get; init; }

    /// <summary>Whether anything is filtered.</summary>
    public bool IsFiltered => !Filter.IsEmpty;

    /// <summary>The same view with nothing filtered.</summary>
    public AtlasState Unfiltered => this with { Filter = new EventFilter(), Page = 1 };

    /// <summary>The same filters with no article open.</summary>
    public AtlasState Closed => this with { Article = null, Paragraph = null, Event = null };

    /// <summary>Reads the query of an address. What cannot be read is left out and told in the notices.</summary>
    /// <param name="query">With or without its leading question mark.</param>
    public static (AtlasState State, ImmutableArray<StateNotice> Notices) Read(string query) =>
        new AddressReader(QueryHelpers.ParseQuery(query)).Read();

    /// <summary>The address of this state, relative to the host: «/?place=…».</summary>
    public string ToAddress() => "/" + ToQuery();

    /// <summary>The query with its question mark; empty for the bare page. Keys stand in one order, so equal states have equal addresses.</summary>
    public string ToQuery()
    {
        var query = new StringBuilder();
        Add("report", Article?.ToString(CultureInfo.InvariantCulture));
        Add("p", Paragraph?.ToString(CultureInfo.InvariantCulture));
        Add("event", Event?.ToString(CultureInfo.InvariantCulture));
        AddFilter(Add);
        Add("list", List == ListKind.Events ? null : AddressReader.NameOf(List));
        Add("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null);
        if (View is { } view)
        {
            Add("lat", MapView.Write(view.Latitude));
            Add("lng", MapView.Write(view.Longitude));
            Add("z", view.Zoom?.ToString(CultureInfo.InvariantCulture));
        }

        Add("span", Span?.ToString());
        Add("lang", Language is { } language ? Texts.Of(language).Code : null);

        return query.ToString();

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Append(query.Length == 0 ? '?' : '&').Append(key).Append('=').Append(value);
            }
        }
    }

    /// <summary>The query of the filters alone, which the map's data is asked for with.</summary>
    public string ToFilterQuery() => (Empty with { Filter = Filter }).ToQuery();

    /// <summary>The filter narrowed to the list that is shown: those on the map, those without a date.</summary>
    public EventFilter ToListFilter() =>
        List switch
        {
            ListKind.Mapped => Filter with { Placing = Placing.OnMap },
            ListKind.Region => Filter with { Placing = Placing.RegionOnly },
            ListKind.Unplaced => Filter with { Placing = Placing.None },
            ListKind.Undated => Filter with { WithoutDate = true },
            _ => Filter,
        };

    public bool Equals(AtlasState? other) => other is not null && ToQuery() == other.ToQuery();

    public override int GetHashCode() => ToQuery().GetHashCode(StringComparison.Ordinal);

    private void AddFilter(Action<string, string?> add)
    {
        add("from", From is { } from ? AddressDate.Write(from) : null);
        add("to", To is { } to ? AddressDate.Write(to) : null);
        add("place", Place is null ? null : Uri.EscapeDataString(Place));
        add("type", Listed(Types));
        add("actor", Listed(Actors));
        add("src", Listed(Publishers));
        add("by", Listed(Speakers));
        add("tprec", string.Join(',', TimePrecisions.Select(precision => ((int)precision).ToString(CultureInfo.InvariantCulture))));
        add("gprec", string.Join(',', PlacePrecisions.Select(precision => ((int)precision).ToString(CultureInfo.InvariantCulture))));
        add("conf", MinimumConfidence?.ToString("0.##", CultureInfo.InvariantCulture));
        add("review", Review is { } review ? AddressReader.NameOf(review) : null);
        add("q", Query is null ? null : Uri.EscapeDataString(Query));
        add("bg", WithBackground ? "1" : null);

        static string Listed(ImmutableArray<string> values) => string.Join(',', values.Select(Uri.EscapeDataString));
    }
}
