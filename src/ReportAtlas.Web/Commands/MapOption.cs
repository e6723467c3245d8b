using System.CommandLine;
using ReportAtlas.Archive.Import.Lists;

namespace ReportAtlas.Web.Commands;

/// <summary>`--map FIELD=COLUMN,...`: which columns of a CSV or JSON list hold what; null where it is not given.</summary>
internal static class MapOption
{
    public static Option<ColumnMap?> Create() =>
        new("--map")
        {
            Description =
                "Columns of a CSV or JSON list, as title=headline,body=text,date=when,publisher=outlet,url=link; those not named are found by their usual names",
            HelpName = "FIELD=COLUMN,...",
            CustomParser = result =>
            {
                var (map, wrong) = ColumnMap.Parse(string.Join(',', result.Tokens.Select(token => token.Value)));
                if (map is null)
                {
                    result.AddError($"--map: '{wrong}' says no column; write title=…, body=…, date=…, publisher=… or url=… with the column's name.");
                }

                return map ?? ColumnMap.ByName;
            },
        };
}
