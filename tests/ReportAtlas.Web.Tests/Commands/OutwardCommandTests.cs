using System.Text.Json;
using Microsoft.Data.Sqlite;
using ReportAtlas.Web.Commands;
using ReportAtlas.Web.Tests.Samples;
using Xunit;

namespace ReportAtlas.Web.Tests.Commands;

/// <summary>The commands that take data out of the archive, look into it and say how the program is set.</summary>
public sealed class OutwardCommandTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reportatlas-test-");
    private SampleArchive _archive = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _archive = await SampleArchive.CreateAsync();

    public async ValueTask DisposeAsync()
    {
        await _archive.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("--format csv --output {0}/a.csv", "a.csv a.codebook.csv")]
    [InlineData("--output {0}/a.xlsx", "a.xlsx")]
    [InlineData("--output {0}/a.geojson --type airstrike --place deir-ez-zor", "a.geojson")]
    [InlineData("--output {0}/a.kml --lang en", "a.kml")]
    [InlineData("--output {0}/a.jsonld", "a.jsonld")]
    [InlineData("--output {0}/a.lpf", "a.lpf")]
    [InlineData("--output {0}/a.sqlite", "a.sqlite")]
    public async Task Export_writes_a_file_of_the_format_named_or_of_its_extension(string arguments, string files)
    {
        var run = await RunAsync(["export", .. Split(arguments), "--database", _archive.Database.Path]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(files.Split(' ').Order(), _folder.GetFiles().Select(file => file.Name).Order());
    }

    [Fact]
    public async Task Export_takes_the_filter_of_the_page_as_options()
    {
        await RunAsync("export", "--output", In("a.geojson"), "--type", "airstrike", "--database", _archive.Database.Path);

        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(In("a.geojson"), Cancel));
        Assert.All(
            json.RootElement.GetProperty("features").EnumerateArray(),
            feature => Assert.Equal("airstrike", feature.GetProperty("properties").GetProperty("type_code").GetString())
        );
        Assert.Equal(2, json.RootElement.GetProperty("features").GetArrayLength());
    }

    [Theory]
    [InlineData("export --output {0}/a.doc", "'doc' is no format.")]
    [InlineData("export --output {0}/a.csv --from yesterday", "--from: 'yesterday' cannot be used. Allowed: A day")]
    [InlineData("export --output {0}/a.csv --place atlantis", "--place: 'atlantis' cannot be used.")]
    [InlineData("export --output {0}/a.csv --site nowhere", "'nowhere' is no address of a site.")]
    [InlineData("export --output {0}/a.sqlite --type airstrike", "exported whole")]
    [InlineData("export --output {0}/a.csv --database {0}/none.db", "there is no archive")]
    [InlineData("backup {0}/b.db --database {0}/none.db", "there is no archive")]
    [InlineData("export --output {0}/a.csv --config {0}/none.json", "--config: ")]
    [InlineData("completion tcsh", "'tcsh' not recognized")]
    public async Task A_wrong_call_says_what_is_wrong(string call, string message)
    {
        var arguments = Split(call);
        var run = await RunAsync([
            .. arguments,
            .. call.Contains("--database", StringComparison.Ordinal)
            || call.Contains("--config", StringComparison.Ordinal)
            || call.StartsWith("completion", StringComparison.Ordinal)
                ? []
                : new[] { "--database", _archive.Database.Path },
        ]);

        Assert.Equal(CommandLine.Usage, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_can_be_restored_and_the_old_archive_is_kept()
    {
        var backup = await RunAsync("backup", In("copy.db"), "--database", _archive.Database.Path, "--json");
        SqliteConnection.ClearAllPools();
        var restore = await RunAsync("restore", In("copy.db"), "--database", In("new/atlas.db"));
        SqliteConnection.ClearAllPools();
        var again = await RunAsync("restore", In("copy.db"), "--database", In("new/atlas.db"), "--json");

        Assert.Equal((0, 0, 0), (backup.Code, restore.Code, again.Code));
        using var told = JsonDocument.Parse(again.Output);
        Assert.True(File.Exists(told.RootElement.GetProperty("aside").GetString()));
    }

    [Fact]
    public async Task A_file_that_is_no_archive_is_not_restored()
    {
        await File.WriteAllTextAsync(In("copy.db"), "ليس أرشيفاً", Cancel);

        var run = await RunAsync("restore", In("copy.db"), "--database", _archive.Database.Path);

        Assert.Equal(CommandLine.FallsShort, run.Code);
        Assert.Contains("The archive is as it was.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("هجين", 0, "هجين")]
    [InlineData("SY09", 0, "دير الزور")]
    [InlineData("لا مكان بهذا الاسم", 1, "")]
    public async Task The_gazetteer_is_looked_up_by_name_or_id(string name, int code, string told)
    {
        var run = await RunAsync("gazetteer", name);

        Assert.Equal(code, run.Code);
        Assert.Contains(told, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Config_says_of_each_setting_where_it_comes_from()
    {
        await File.WriteAllTextAsync(In("reportatlas.json"), """{ "Site": "https://atlas.example/", "Map": { "Credit": "كريم" } }""", Cancel);

        var run = await RunAsync("config", "--config", In("reportatlas.json"), "--urls", "http://127.0.0.1:1", "--json");

        using var json = JsonDocument.Parse(run.Output);
        var values = json
            .RootElement.EnumerateArray()
            .ToDictionary(
                value => value.GetProperty("key").GetString()!,
                value => (value.GetProperty("value").GetString(), value.GetProperty("origin").GetString())
            );
        Assert.Equal(("https://atlas.example/", In("reportatlas.json")), values["Site"]);
        Assert.Equal(("كريم", In("reportatlas.json")), values["Map:Credit"]);
        Assert.Equal(("http://127.0.0.1:1", "--urls"), values["Urls"]);
        Assert.Equal(("*", "default"), values["Embed:Ancestors"]);
    }

    [Theory]
    [InlineData("bash", "complete -o filenames -F _reportatlas reportatlas")]
    [InlineData("zsh", "#compdef reportatlas")]
    [InlineData("fish", "complete -c reportatlas")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Completion_knows_every_command(string shell, string part)
    {
        var script = (await RunAsync("completion", shell)).Output;

        Assert.Contains(part, script, StringComparison.Ordinal);
        Assert.All(CommandLine.CreateRoot().Subcommands, command => Assert.Contains(command.Name, script, StringComparison.Ordinal));
        Assert.Contains("database", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_command_explains_itself()
    {
        foreach (var command in CommandLine.CreateRoot().Subcommands)
        {
            var run = await RunAsync(command.Name, "--help");
            Assert.Equal(0, run.Code);
            Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
        }

        Assert.Contains("Exit codes: 0 done", (await RunAsync("--help")).Output, StringComparison.Ordinal);
    }

    private string[] Split(string arguments) =>
        [.. arguments.Split(' ').Select(part => part.Replace("{0}", _folder.FullName, StringComparison.Ordinal))];

    private string In(string name) => Path.Combine(_folder.FullName, name);

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(arguments, output, error, Cancel);
        return (code, output.ToString(), error.ToString());
    }
}
