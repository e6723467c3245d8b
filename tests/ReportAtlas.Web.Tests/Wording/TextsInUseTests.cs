using System.Text.RegularExpressions;
using ReportAtlas.Web.Wording;
using Xunit;

namespace ReportAtlas.Web.Tests.Wording;

public sealed partial class TextsInUseTests
{
    private static readonly string Sources = string.Join(
        '\n',
        Directory
            .EnumerateFiles(Path.Combine(FindRepository(), "src", "ReportAtlas.Web"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".razor" or ".cs" && !file.Split(Path.DirectorySeparatorChar).Contains("obj"))
            .Select(File.ReadAllText)
    );

    [Fact]
    public void Every_text_that_the_pages_ask_for_exists()
    {
        var asked = Asked().Matches(Sources).Select(match => match.Groups["key"].Value).ToHashSet();

        Assert.True(asked.Count > 50, $"only {asked.Count} texts were found in the sources");
        Assert.All(asked, key => Assert.True(Texts.English.Find(key) is not null || Texts.English.Find($"{key}.other") is not null, key));
    }

    [Fact]
    public void Every_text_is_asked_for()
    {
        var begun = Begun().Matches(Sources).Select(match => match.Groups["begin"].Value).ToList();
        var idle = Texts
            .English.Keys.Select(key =>
                key.EndsWith(".one", StringComparison.Ordinal) || key.EndsWith(".other", StringComparison.Ordinal) ? key[..key.LastIndexOf('.')] : key
            )
            .Where(key =>
                !Sources.Contains($"\"{key}\"", StringComparison.Ordinal) && !begun.Exists(begin => key.StartsWith(begin, StringComparison.Ordinal))
            );

        Assert.Empty(idle.Distinct());
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReportAtlas.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not lie within the repository.");
    }

    [GeneratedRegex("""(?:\b(?:T|texts)\[|\b(?:T|texts)\.(?:Format|Count|Find)\()"(?<key>[^"{]+)"[\],)]""")]
    private static partial Regex Asked();

    [GeneratedRegex("""\$"(?<begin>[a-z]+\.(?:[a-z]+\.)*)\{""")]
    private static partial Regex Begun();
}
