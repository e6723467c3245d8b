using System.CommandLine;
using System.Globalization;

namespace ReportAtlas.Web.Commands;

/// <summary>`--published DATE`: the publication day of reports that do not say it in front matter.</summary>
internal static class PublishedOption
{
    public static Option<DateOnly?> Create() =>
        new("--published")
        {
            Description = "Publication day, for reports whose front matter gives none, as 2019-02-10",
            HelpName = "DATE",
            CustomParser = result =>
            {
                var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
                if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                {
                    return day;
                }

                result.AddError($"--published: '{text}' is no day; write it as 2019-02-10.");
                return null;
            },
        };
}
