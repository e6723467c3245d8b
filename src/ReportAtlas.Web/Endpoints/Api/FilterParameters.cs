using System.Collections.Immutable;

namespace ReportAtlas.Web.Endpoints.Api;

/// <summary>The filter as parameters, with the keys and values of the page's addresses; the command line takes them as options.</summary>
public static class FilterParameters
{
    public static ImmutableArray<ApiParameter> All { get; } =
    [
        new("place", "SY09"),
        new("from", "2019-01"),
        new("to", "2019-02-28"),
        new("type", "airstrike,battles") { IsRepeated = true },
        new("actor", "ISIS,SDF") { IsRepeated = true },
        new("src", "المدن") { IsRepeated = true },
        new("by", "المرصد السوري لحقوق الإنسان") { IsRepeated = true },
        new("tprec", "1,2") { IsRepeated = true },
        new("gprec", "1") { IsRepeated = true },
        new("conf", "0.5", ParameterKind.Number) { Least = 0, Most = 1 },
        new("review", "open") { Allowed = ["open", "confirmed", "doubted", "rejected"] },
        new("q", "الباغوز"),
        new("bg", "1") { Allowed = ["1"] },
        new("list", "mapped") { Allowed = ["events", "mapped", "region", "unplaced", "undated"] },
    ];
}
