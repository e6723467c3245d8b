using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Primitives;
using ReportAtlas.Archive.Browse;
using ReportAtlas.Archive.Reviews;
using ReportAtlas.Archive.Search;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.State;

/// <summary>Takes the query of an address apart into an <see cref="AtlasState"/> and notes what it cannot use.</summary>
internal sealed class AddressReader(Dictionary<string, StringValues> query)
{
    /// <summary>Longer texts in an address are no id of ours.</summary>
    private const int LongestId = 80;

    /// <summary>More values of one key than any filter on the page can name are cut.</summary>
    private const int MostValues = 50;

    private readonly ImmutableArray<StateNotice>.Builder _notices = ImmutableArray.CreateBuilder<StateNotice>();

    internal static string NameOf(ListKind kind) => kind.ToString().ToLowerInvariant();

    internal static string NameOf(ReviewStatus status) => status.ToString().ToLowerInvariant();

    internal (AtlasState State, ImmutableArray<StateNotice> Notices) Read()
    {
        var (from, to) = ReadDates();
        var state = new AtlasState
        {
            Article = ReadNumber("report", 1),
            Paragraph = ReadNumber("p", 0),
            Event = ReadNumber("event", 1),
            From = from,
            To = to,
            Place = ReadId("place"),
            Types = ReadTypes(),
            Actors = ReadNames("actor"),
            Publishers = [.. ReadNames("src").Select(PublisherNames.Canonical).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Speakers = ReadNames("by"),
            TimePrecisions = ReadNumbers<TimePrecision>("tprec"),
            PlacePrecisions = ReadNumbers<PlacePrecision>("gprec"),
            MinimumConfidence = ReadConfidence(),
            Review = ReadReview(),
            Query = ReadQuery(),
            WithBackground = ReadBackground(),
            List = ReadList(),
            Page = ReadNumber("page", 1) ?? 1,
            View = ReadView(),
            Span = Text("span") is not { } span ? null : DayRange.Find(span) ?? Refuse<DayRange>("notice.span", span),
            Language = ReadLanguage(),
        };
        if (Unsaved.TextKey(Text(Unsaved.Key)) is { } unsaved)
        {
            _notices.Add(new StateNotice(unsaved, ""));
        }

        return (state, _notices.ToImmutable());
    }

    private (DateOnly? From, DateOnly? To) ReadDates()
    {
        DateOnly? from =
            Text("from") is not { } first ? null
            : AddressDate.TryFirst(first, out var day) ? day
            : Refuse<DateOnly>("notice.from", first);
        DateOnly? to =
            Text("to") is not { } last ? null
            : AddressDate.TryLast(last, out day) ? day
            : Refuse<DateOnly>("notice.to", last);
        return from > to ? (from, Refuse<DateOnly>("notice.order", AddressDate.Write(to.Value))) : (from, to);
    }

    private int? ReadNumber(string key, int least)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : Refuse<int>($"notice.{key}", text);
    }

    private static bool IsNoId(string text) => text.Length > LongestId || text.Any(char.IsControl);

    private string? ReadId(string key)
    {
        var id = Text(key);
        if (id is not null && IsNoId(id))
        {
            Refuse<int>($"notice.{key}", id);
            return null;
        }

        return id;
    }

    /// <summary>A family by any of its names becomes its code.</summary>
    private ImmutableArray<string> ReadTypes() =>
        [.. ReadNames("type").Select(code => AcledFamily.Find(code)?.Code ?? code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The values of a key that may be repeated and may list several, sorted, each once.</summary>
    private ImmutableArray<string> ReadNames(string key)
    {
        var names = query
            .GetValueOrDefault(key)
            .SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var name in names.Where(IsNoId))
        {
            Refuse<int>($"notice.{key}", name);
        }

        return [.. names.Where(name => !IsNoId(name)).Take(MostValues)];
    }

    private ImmutableArray<T> ReadNumbers<T>(string key)
        where T : struct, Enum
    {
        var values = ImmutableArray.CreateBuilder<T>();
        foreach (var text in ReadNames(key))
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Enum.IsDefined(typeof(T), number))
            {
                values.Add((T)Enum.ToObject(typeof(T), number));
            }
            else
            {
                Refuse<int>($"notice.{key}", text);
            }
        }

        return values.ToImmutable();
    }

    private double? ReadConfidence() =>
        Text("conf") is not { } text ? null
        : double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var least) && least <= 1
            ? (least > 0 ? Math.Round(least, 2) : null)
        : Refuse<double>("notice.conf", text);

    private ReviewStatus? ReadReview()
    {
        if (Text("review") is not { } text)
        {
            return null;
        }

        foreach (var status in Enum.GetValues<ReviewStatus>())
        {
            if (NameOf(status) == text)
            {
                return status;
            }
        }

        return Refuse<ReviewStatus>("notice.review", text);
    }

    private string? ReadQuery()
    {
        if (Text("q") is not { } text)
        {
            return null;
        }

        if (SearchQuery.Parse(text).IsEmpty)
        {
            Refuse<int>("notice.q", text);
            return null;
        }

        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > SearchQuery.MostLetters ? line[..SearchQuery.MostLetters] : line;
    }

    private bool ReadBackground() =>
        Text("bg") switch
        {
            null or "0" => false,
            "1" => true,
            { } other => Refuse<bool>("notice.bg", other) ?? false,
        };

    private ListKind ReadList()
    {
        if (Text("list") is not { } text)
        {
            return ListKind.Events;
        }

        foreach (var kind in Enum.GetValues<ListKind>())
        {
            if (NameOf(kind) == text)
            {
                return kind;
            }
        }

        return Refuse<ListKind>("notice.list", text) ?? ListKind.Events;
    }

    private MapView? ReadView()
    {
        var (latitude, longitude, zoom) = (Text("lat"), Text("lng"), Text("z"));
        if (latitude is null && longitude is null && zoom is null)
        {
            return null;
        }

        return MapView.Find(latitude, longitude, zoom) ?? Refuse<MapView>("notice.view", string.Join(' ', latitude, longitude, zoom));
    }

    private UiLanguage? ReadLanguage() =>
        Text("lang") switch
        {
            null => null,
            "ar" => UiLanguage.Arabic,
            "en" => UiLanguage.English,
            { } other => Refuse<UiLanguage>("notice.lang", other),
        };

    /// <summary>The last value of a key, as a form that repeats a field means it; null when there is none or it is blank.</summary>
    private string? Text(string key) =>
        query.TryGetValue(key, out var values) && values.LastOrDefault(value => !string.IsNullOrWhiteSpace(value)) is { } text ? text.Trim() : null;

    private T? Refuse<T>(string key, string value)
        where T : struct
    {
        _notices.Add(new StateNotice(key, value.Length > LongestId ? value[..LongestId] + "…" : value));
        return null;
    }
}
