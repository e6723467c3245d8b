using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using ReportAtlas.Language.Text;
using Xunit;

namespace ReportAtlas.Language.Tests.Text;

public sealed partial class ReasonsTests
{
    [Fact]
    public void A_code_without_a_template_is_told_as_it_stands() => Assert.Equal("no.such-code a b", Reasons.Tell(new Reason("no.such-code", "a", "b"), "ar"));

    [Fact]
    public void A_reason_of_an_older_reader_with_too_few_arguments_is_told_as_it_stands() =>
        Assert.All(
            Reasons.Codes.Where(code => Reasons.Tell(new Reason(code), "en") == code),
            code => Assert.Equal(code, Reasons.Tell(new Reason(code), "ar")));

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
            row => Assert.Equal(Arguments(row[1]), Arguments(row[2])));

    [Fact]
    public void Every_reason_that_the_reader_gives_can_be_told_in_both_languages() =>
        Assert.All(CodesInProgram(), code => Assert.Contains(code, Reasons.Codes));

    [Fact]
    public void Every_template_is_for_a_reason_that_the_reader_gives() =>
        Assert.All(Reasons.Codes.Where(code => Code().IsMatch(code)), code => Assert.Contains(code, CodesInProgram()));

    /// <summary>All text in the program that has the form of a code, out of the compiled assembly itself.</summary>
    private static HashSet<string> CodesInProgram()
    {
        using var file = new PEReader(File.OpenRead(typeof(Reasons).Assembly.Location));
        var program = file.GetMetadataReader();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        for (var text = MetadataTokens.UserStringHandle(1); !text.IsNil; text = program.GetNextHandle(text))
        {
            if (Code().IsMatch(program.GetUserString(text)))
            {
                codes.Add(program.GetUserString(text));
            }
        }

        return codes;
    }

    private static IEnumerable<string> Arguments(string template) => Argument().Matches(template).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^(date|published|contradiction|event)\.[a-z][a-z-]*$")]
    private static partial Regex Code();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Argument();
}
