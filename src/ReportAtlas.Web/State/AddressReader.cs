using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Primitives;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.State;

/// <summary>Takes the query of an address apart into an <see cref="AtlasState"/> and notes what it cannot use.</summary>
internal sealed class AddressReader(Dictionary<string, StringValues> query)
{
    /// <summary>Longer texts in an address are no id of ours.</summary>
    private const int LongestId = 80;

    private readonly ImmutableArray<StateNotice>.Builder _notices = ImmutableArray.CreateBuilder<StateNotice>();

    internal static string NameOf(ListKind kind) => kind.ToString().ToLowerInvariant();

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
            List = ReadList(),
            Page = ReadNumber("page", 1) ?? 1,
            View = ReadView(),
            Span = Text("span") is not { } span ? null : DayRange.Find(span) ?? Refuse<DayRange>("notice.span", span),
            Language = ReadLanguage(),
        };
        return (state, _notices.ToImmutable());
    }

    private (DateOnly? From, DateOnly? To) ReadDates()
    {
        DateOnly? from = Text("from") is not { } first ? null : AddressDate.TryFirst(first, out var day) ? day : Refuse<DateOnly>("notice.date", first);
        DateOnly? to = Text("to") is not { } last ? null : AddressDate.TryLast(last, out day) ? day : Refuse<DateOnly>("notice.date", last);
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

    private string? ReadId(string key)
    {
        var id = Text(key);
        if (id is { Length: > LongestId } || id?.Any(char.IsControl) == true)
        {
            Refuse<int>($"notice.{key}", id);
            return null;
        }

        return id;
    }

    private ImmutableArray<string> ReadTypes() =>
        [.. query.GetValueOrDefault("type")
            .SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];

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

    private UiLanguage? ReadLanguage() => Text("lang") switch
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
