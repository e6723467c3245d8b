using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using ReportAtlas.Archive.Import;
using ReportAtlas.Language;
using ReportAtlas.Web.Commands;
using Xunit;

namespace ReportAtlas.Web.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reportatlas-test-");

    private string Database => Path.Combine(_folder.FullName, "archive", "test.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Import_takes_a_folder_says_what_it_did_and_the_second_time_changes_nothing()
    {
        Add("in/a.txt", "خبر أول");
        Add("in/b.md", "# خبر ثان");

        var first = await RunAsync("import", Folder("in"), "--database", Database);
        var second = await RunAsync("import", Folder("in"), "--database", Database);

        Assert.Equal(0, first.Code);
        Assert.Contains("added        ", first.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 files: 2 added, 0 new versions, 0 unchanged, 0 refused\n", first.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 files: 0 added, 0 new versions, 2 unchanged, 0 refused\n", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_writes_json_a_file_for_programs()
    {
        Add("in/a.txt", "خبر أول");
        Add("in/b.txt", "");

        var run = await RunAsync("import", Folder("in"), "--database", Database, "--json");

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(3, lines.Count);
        Assert.Equal("added", lines[0].GetProperty("status").GetString());
        Assert.Equal("empty", lines[1].GetProperty("refusal").GetProperty("code").GetString());
        Assert.Equal((1, 1), (lines[2].GetProperty("added").GetInt32(), lines[2].GetProperty("refused").GetInt32()));
    }

    [Fact]
    public async Task Retry_takes_what_was_refused_and_has_been_mended()
    {
        Add("in/a.txt", "");
        await RunAsync("import", Folder("in"), "--database", Database);
        Add("in/a.txt", "خبر أول");

        var run = await RunAsync("import", "--retry", "--database", Database);

        Assert.EndsWith("1 file: 1 added, 0 new versions, 0 unchanged, 0 refused\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_is_taken_row_by_row_with_the_columns_that_the_call_names()
    {
        Add("list.csv", "h,b\nعنوان أول,متن أول\nعنوان ثان,متن ثان\n");

        var run = await RunAsync("import", Folder("list.csv"), "--map", "title=h,text=b", "--database", Database);

        Assert.Contains("list.csv#2\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 files: 2 added, 0 new versions, 0 unchanged, 0 refused\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_deleted_restored_and_read_again_by_its_number()
    {
        Add("in/a.txt", "خبر أول");
        await RunAsync("import", Folder("in"), "--database", Database);

        Assert.Equal("deleted      report 1\n", (await RunAsync("delete", "1", "--database", Database)).Output);
        Assert.Equal(1, (await RunAsync("delete", "1", "--database", Database)).Code);
        Assert.Equal("restored     report 1\n", (await RunAsync("restore-report", "1", "--database", Database)).Output);
        Assert.StartsWith("1 reports read again", (await RunAsync("reread", "--database", Database)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_file_is_named_with_reason_and_remedy_and_makes_the_exit_code_1()
    {
        Add("in/a.txt", "خبر أول");
        Add("in/b.txt", "");

        var run = await RunAsync("import", Folder("in"), Folder("nowhere"), "--database", Database);

        Assert.Equal(1, run.Code);
        Assert.Contains(
            "b.txt: it is empty or no regular file (nothing can be read from it; save the report again)",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("nowhere: there is no such file or folder (check the path)", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import", "Required argument missing for command: 'import'.")]
    [InlineData("import x --map headline", "--map: 'headline' says no column")]
    [InlineData("import x --published yesterday", "--published: 'yesterday' is no day; write it as 2019-02-10.")]
    [InlineData("read x", "Option '--output' is required.")]
    [InlineData("imprt x", "'imprt' is no command or option of `reportatlas`. Did you mean 'import'?")]
    [InlineData("--databas x", "'--databas' is no option of `reportatlas`. Did you mean '--database'?")]
    [InlineData("serve --ulrs x", "'--ulrs' is no option of `reportatlas serve`. Did you mean '--urls'?")]
    [InlineData("serve --urls here", "--urls: 'here' is no address. Name another with --urls")]
    [InlineData("serve --urls ftp://127.0.0.1:5080", "'ftp://127.0.0.1:5080' begins with neither http:// nor https://.")]
    [InlineData("serve --urls http://127.0.0.1:99999", "'http://127.0.0.1:99999' has a port above 65535.")]
    [InlineData(
        "evaluate a b --florrs x",
        "'--florrs' is no option of `reportatlas evaluate`. Did you mean '--floors'? `reportatlas evaluate --help` lists them."
    )]
    [InlineData("evaluate a b --predictions x", "'--predictions' is no option of `reportatlas evaluate`. `reportatlas evaluate --help` lists them.")]
    [InlineData("evaluate a b --florrs=x", "'--florrs=x' is no option of `reportatlas evaluate`. Did you mean '--floors'?")]
    [InlineData("read x --outptu y", "'--outptu' is no option of `reportatlas read`. Did you mean '--output'?")]
    [InlineData("import x --jsn", "'--jsn' is no option of `reportatlas import`. Did you mean '--json'?")]
    [InlineData("read x --output y --confg z", "Did you mean '--config'?")]
    [InlineData("export --outptu y", "Did you mean '--output'?")]
    [InlineData("version now", "'now' is no command or option of `reportatlas version`.")]
    [InlineData("evaluate /nowhere/texts /nowhere/gold", "there is no folder /nowhere/texts.")]
    public async Task A_wrong_call_says_what_is_wrong_and_makes_the_exit_code_2(string call, string message)
    {
        var run = await RunAsync(call.Split(' '));

        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_that_is_none_is_named_with_a_remedy()
    {
        Add("in/a.txt", "خبر أول");
        Add("no.db", "هذا ليس قاعدة بيانات بل نص طويل يكفي لأن يكون ترويسة صفحة كاملة من صفحات الملف");

        var run = await RunAsync("import", Folder("in"), "--database", Folder("no.db"));

        Assert.Equal(1, run.Code);
        Assert.Contains(Folder("no.db"), run.Error, StringComparison.Ordinal);
        Assert.Contains("name another with --database", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_writes_one_reading_a_report_named_after_it()
    {
        Add("in/a.txt", "خبر أول\nمتن الخبر");

        var run = await RunAsync("read", Folder("in"), "--output", Folder("out"), "--published", "2019-02-10");

        Assert.Equal(0, run.Code);
        using var reading = JsonDocument.Parse(await File.ReadAllTextAsync(Folder("out/a.json"), TestContext.Current.CancellationToken));
        Assert.Equal("a", reading.RootElement.GetProperty("id").GetString());
        Assert.Equal("2019-02-10", reading.RootElement.GetProperty("published").GetString());
        Assert.Equal("given", reading.RootElement.GetProperty("published_basis").GetString());
    }

    [Fact]
    public async Task Read_names_the_readings_of_a_list_by_their_numbers_in_it()
    {
        Add("in/list.csv", "title,text\nأول,متن\nثان,متن آخر\n");

        var run = await RunAsync("read", Folder("in"), "--output", Folder("out"));

        Assert.Equal(0, run.Code);
        Assert.Equal(
            ["list.csv#1.json", "list.csv#2.json"],
            Directory.GetFiles(Folder("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Reports_that_are_read_together_help_to_date_each_other()
    {
        Add("in/dated.txt", "السوق بعد الانفجار\n2019-03-05\nقُتل 7 مدنيين وأصيب 15 آخرون بانفجار سيارة مفخخة في مدينة منبج السبت الماضي.");
        Add("in/undated.txt", "حزن في المدينة\nقُتل 7 مدنيين وأصيب 15 آخرون بانفجار سيارة مفخخة في مدينة منبج مساء السبت، وشيعهم الأهالي.");

        var run = await RunAsync("read", Folder("in"), "--output", Folder("out"));

        Assert.Equal(0, run.Code);
        using var reading = JsonDocument.Parse(await File.ReadAllTextAsync(Folder("out/undated.json"), TestContext.Current.CancellationToken));
        Assert.Equal("2019-03-02", reading.RootElement.GetProperty("published").GetString());
        Assert.Contains("السوق بعد الانفجار", reading.RootElement.GetProperty("published_reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_refuses_a_second_report_of_one_name_rather_than_overwrite_the_first()
    {
        Add("in/a/x.txt", "خبر أول");
        Add("in/b/x.txt", "خبر ثان");

        var run = await RunAsync("read", Folder("in"), "--output", Folder("out"));

        Assert.Equal(1, run.Code);
        Assert.Contains("another report named 'x' was read before it", run.Output, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Folder("out")));
    }

    [Theory]
    [InlineData("docs 1\n# تعليق\n", 0, "")]
    [InlineData("docs 2\n", 1, "docs is 1, below its floor of 2")]
    [InlineData("event_f1 0.5\n", 1, "event_f1 is null, below its floor of 0.5")]
    [InlineData("no_such 0.5\n", 1, "the floors name 'no_such', which is no figure")]
    [InlineData("docs\n", 1, "line 1: 'docs' is no floor")]
    public async Task Evaluate_names_each_figure_below_its_floor(string floors, int code, string message)
    {
        Add("texts/a.txt", "خبر بلا أحداث");
        Add("gold/a.json", """{ "id": "a", "title": null, "source": null, "published": null, "places": [], "dates": [], "events": [] }""");
        Add("floors", floors);

        var run = await RunAsync("evaluate", Folder("texts"), Folder("gold"), "--floors", Folder("floors"));

        Assert.Equal(code, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_names_a_report_that_cannot_be_read_and_measures_the_others()
    {
        Add("texts/a.txt", "");
        Add("texts/b.txt", "خبر بلا أحداث");
        foreach (var name in new[] { "a", "b" })
        {
            Add($"gold/{name}.json", """{ "places": [], "dates": [], "events": [] }""");
        }

        var run = await RunAsync("evaluate", Folder("texts"), Folder("gold"));

        Assert.Equal(1, run.Code);
        Assert.Contains(
            "a.txt: it is empty or no regular file (nothing can be read from it; save the report again)",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Matches(@"docs_missing +1\n", run.Output);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    public async Task Evaluate_names_a_gold_file_that_is_none(string gold)
    {
        Add("texts/a.txt", "خبر بلا أحداث");
        Add("gold/a.json", gold);

        var run = await RunAsync("evaluate", Folder("texts"), Folder("gold"), "--use-metadata");

        Assert.Equal(1, run.Code);
        Assert.Contains(Folder("gold/a.json"), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_at_which_its_parser_stumbles_is_refused_with_the_place_in_the_program()
    {
        var file = ReportFile.FromBytes("a.csv#1", "no item"u8.ToArray(), format: ReportFormat.ListItem);

        var (reading, refusal) = new FileReading(new ArticleReader(), new ImportOptions()).Read("a.csv#1", file);

        Assert.Null(reading);
        Assert.Matches(
            @"^a\.csv#1: the reader stumbled over it: .+ \(in ListItem\.Parse\) \(report the error with the file\)$",
            ImportDisplay.Describe(file.Name, refusal!)
        );
    }

    [Fact]
    public async Task Read_names_a_reading_that_cannot_be_written_and_writes_the_others()
    {
        Add("in/a.txt", "خبر أول");
        Add("in/b.txt", "خبر ثان");
        Directory.CreateDirectory(Folder("out/a.json"));

        var run = await RunAsync("read", Folder("in"), "--output", Folder("out"));

        Assert.Equal(1, run.Code);
        Assert.Contains("a.txt: what was read in it could not be written", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 readings in " + Folder("out") + ", 1 files refused\n", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Folder("out/b.json")));
    }

    [Theory]
    [InlineData("read", "/in", "--output", "/out")]
    [InlineData("evaluate", "/in", "/in")]
    [InlineData("reread", "--database", "/test.db")]
    [InlineData("import", "/in", "--database", "/test.db")]
    public async Task A_call_that_is_stopped_says_so_and_that_the_same_call_goes_on(params string[] call)
    {
        Add("in/a.txt", "خبر أول");
        Add("in/a.json", "{}");
        using var output = new StringWriter();
        using var error = new StringWriter();

        var code = await CommandLine.RunAsync(
            [.. call.Select(part => part[0] == '/' ? Folder(part[1..]) : part)],
            output,
            error,
            new CancellationToken(canceled: true)
        );

        Assert.Equal(1, code);
        Assert.StartsWith("reportatlas: stopped. What was finished", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_cannot_listen_says_where_and_what_to_do()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://{taken.LocalEndpoint}";

        var run = await RunAsync("serve", "--urls", address, "--database", Folder("archive.db"), "--seeds", "");

        Assert.Equal(1, run.Code);
        Assert.Contains($"cannot listen at {address}", run.Error, StringComparison.Ordinal);
        Assert.Contains("Name another with --urls", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_names_program_and_reader() =>
        Assert.Matches(@"^reportatlas \d+\.\d+\.\d+, reader \d+\n$", (await RunAsync("version")).Output);

    private void Add(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Folder(name))!);
        File.WriteAllText(Folder(name), text, new UTF8Encoding(false));
    }

    private string Folder(string name) => Path.Combine(_folder.FullName, name);

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(arguments, output, error, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }
}
