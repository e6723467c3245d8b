using System.Text.RegularExpressions;
using ReportAtlas.Archive.Import;

namespace ReportAtlas.Archive.Tests.Import;

public sealed partial class ProblemTextTests
{
    [Fact]
    public void Every_problem_that_the_code_can_raise_has_wording_in_both_languages()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReportAtlas.sln")))
        {
            folder = folder.Parent;
        }

        var codes = Directory
            .EnumerateFiles(Path.Combine(folder!.FullName, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Raised().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .ToList();

        Assert.True(codes.Count > 10);
        Assert.All(
            codes,
            code =>
            {
                var problem = new ImportProblem(code, "x", "y");
                Assert.NotEmpty(ProblemText.Describe(problem, arabic: true));
                Assert.NotEmpty(ProblemText.Describe(problem, arabic: false));
                Assert.Equal(ProblemText.Remedy(problem, arabic: true).Length > 0, ProblemText.Remedy(problem, arabic: false).Length > 0);
            }
        );
    }

    [Fact]
    public void A_problem_of_a_line_names_the_line() =>
        Assert.Equal("line 3: the date 'x' cannot be read", ProblemText.Describe(new ImportProblem("bad-date", 3, ["x"]), arabic: false));

    [GeneratedRegex("""new ImportProblem\("([a-z-]+)""")]
    private static partial Regex Raised();
}
