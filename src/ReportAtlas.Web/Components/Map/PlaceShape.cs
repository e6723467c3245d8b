using System.Text.Json.Serialization;

namespace ReportAtlas.Web.Components.Map;

/// <summary>How precisely events of a place stand on the map. Written in JSON as <c>dot</c>, <c>ring</c>, <c>area</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlaceShape>))]
public enum PlaceShape
{
    /// <summary>A settlement or site: at this point.</summary>
    [JsonStringEnumMemberName("dot")]
    Dot,

    /// <summary>A neighbourhood, or "near" a place: around this point.</summary>
    [JsonStringEnumMemberName("ring")]
    Ring,

    /// <summary>A region, desert, district or governorate: somewhere in it. Never drawn as a point.</summary>
    [JsonStringEnumMemberName("area")]
    Area,
}
