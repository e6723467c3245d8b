using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;
using Xunit;

namespace ReportAtlas.Language.Tests.Text;

public sealed partial class ReasonsTests
{
    [Fact]
    public void A_code_without_a_template_is_told_as_it_stands() =>
        Assert.Equal("no.such-code a b", Reasons.Tell(new Reason("no.such-code", "a", "b"), "ar"));

    [Fact]
    public void A_reason_of_an_older_reader_with_too_few_arguments_is_told_as_it_stands() =>
        Assert.All(
            Reasons.Codes.Where(code => Reasons.Tell(new Reason(code), "en") == code),
            code => Assert.Equal(code, Reasons.Tell(new Reason(code), "ar"))
        );

    [Fact]
    public void Reasons_are_equal_when_code_and_arguments_are()
    {
        Assert.Equal(new Reason("a", "1", "2"), new Reason("a", "1", "2"));
        Assert.Equal(new Reason("a", "1").GetHashCode(), new Reason("a", "1").GetHashCode());
        Assert.NotEqual(new Reason("a", "1"), new Reason("a", "2"));
        Assert.NotEqual(new Reason("a"), new Reason("b"));
    }

    [Fact]
    public void Both_languages_of_a_template_use_the_same_arguments() =>
        Assert.All(
            Resource.List("text").Where(name => name.Contains("/reasons", StringComparison.Ordinal)).SelectMany(name => Resource.ReadRows(name, 3)),
            row => Assert.Equal(Arguments(row[1]), Arguments(row[2]))
        );

    [Fact]
    public void Every_reason_that_the_reader_gives_can_be_told_in_both_languages() =>
        Assert.All(TextsInProgram().Where(text => Code().IsMatch(text)), code => Assert.Contains(code, Reasons.Codes));

    /// <summary>Why a place was settled is told by the rule that settled it, so such codes are not written out in the program.</summary>
    [Fact]
    public void Every_reason_met_in_the_test_readings_can_be_told()
    {
        var reader = new ArticleReader();
        var met = Directory
            .GetFiles(Path.Combine(Repository(), "tests", "readings", "texts"))
            .SelectMany(file => reader.Read(new ReportSource(File.ReadAllText(file))))
            .SelectMany(reading =>
                reading.Places.Select(place => place.Reason).Concat(reading.Dates.Select(date => date.Reason)).Concat(reading.Published.Reasons)
            )
            .OfType<Reason>()
            .Distinct()
            .ToList();

        Assert.NotEmpty(met);
        Assert.All(met, reason => Assert.NotEqual(string.Join(' ', [reason.Code, .. reason.Arguments]), Reasons.Tell(reason, "ar")));
    }

    [Fact]
    public void Every_template_is_for_a_reason_that_the_reader_gives()
    {
        var texts = TextsInProgram();
        var rules = Resource
            .List("places")
            .Where(name => name.EndsWith(".tsv", StringComparison.Ordinal))
            .SelectMany(name => Resource.ReadLines(name))
            .SelectMany(line => line.Text.Split('\t'));
        texts.UnionWith(rules);

        Assert.All(
            Reasons.Codes,
            code =>
                Assert.True(
                    texts.Contains(code) || (code.StartsWith("place.", StringComparison.Ordinal) && texts.Contains(code["place.".Length..])),
                    $"no part of the reader gives the reason '{code}'"
                )
        );
    }

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ReportAtlas.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above the tests holds ReportAtlas.sln.");
        }

        return folder;
    }

    /// <summary>All text constants of the program, out of the compiled assembly itself.</summary>
    private static HashSet<string> TextsInProgram()
    {
        using var file = new PEReader(File.OpenRead(typeof(Reasons).Assembly.Location));
        var program = file.GetMetadataReader();
        var texts = new HashSet<string>(StringComparer.Ordinal);
        for (var text = MetadataTokens.UserStringHandle(1); !text.IsNil; text = program.GetNextHandle(text))
        {
            texts.Add(program.GetUserString(text));
        }

        return texts;
    }

    private static IEnumerable<string> Arguments(string template) =>
        Argument().Matches(template).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^(date|published|contradiction|place|event)\.[a-z][a-z-]*$")]
    private static partial Regex Code();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Argument();
}
