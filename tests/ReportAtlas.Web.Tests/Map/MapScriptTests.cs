using System.Diagnostics;
using Xunit;

namespace ReportAtlas.Web.Tests.Map;

/// <summary>The parts of the map's scripts that are pure functions are tested in their own language, by Node's test runner.</summary>
public sealed class MapScriptTests
{
    [Theory]
    [InlineData("grouping.test.mjs")]
    [InlineData("placement.test.mjs")]
    [InlineData("coordinates.test.mjs")]
    public async Task Node_finds_nothing_wrong_in(string file)
    {
        var path = RepositoryFolder.Find("tests", "ReportAtlas.Web.Tests", "Map", file);
        using var node = Process.Start(
            new ProcessStartInfo("node", ["--test", "--test-reporter=tap", path]) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var output = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(node.ExitCode == 0 && !(await output).Contains("# tests 0", StringComparison.Ordinal), await output + await errors);
    }
}
