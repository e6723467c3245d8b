using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ReportAtlas.Archive;

/// <summary>How small lists that are only ever read whole stand in one column: as JSON, Arabic letters as letters.</summary>
internal static class StoredJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        IgnoreReadOnlyProperties = true,
    };

    public static string Write<T>(ImmutableArray<T> values) => values.IsDefaultOrEmpty ? "[]" : JsonSerializer.Serialize(values, Options);

    public static ImmutableArray<T> ReadArray<T>(string json) => json == "[]" ? [] : JsonSerializer.Deserialize<ImmutableArray<T>>(json, Options);

    public static string? WriteOne<T>(T? value)
        where T : class => value is null ? null : JsonSerializer.Serialize(value, Options);

    public static T? ReadOne<T>(string? json)
        where T : class => string.IsNullOrEmpty(json) ? null : JsonSerializer.Deserialize<T>(json, Options);

    internal sealed class ArrayConverter<T>() : ValueConverter<ImmutableArray<T>, string>(values => Write(values), json => ReadArray<T>(json));

    internal sealed class ArrayComparer<T>()
        : ValueComparer<ImmutableArray<T>>((left, right) => Write(left) == Write(right), values => values.Length, values => values);

    internal sealed class OneConverter<T>() : ValueConverter<T, string>(value => WriteOne(value)!, json => ReadOne<T>(json)!)
        where T : class;
}
