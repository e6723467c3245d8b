using System.Text;
using ReportAtlas.Archive.Import;
using ReportAtlas.Archive.Import.Lists;
using ReportAtlas.Language.Layout;

namespace ReportAtlas.Archive.Tests.Import;

public sealed class ListReportsTests
{
    /// <summary>One article in the ways that lists are written.</summary>
    public static TheoryData<string, string, string> Lists =>
        new()
        {
            { "list.csv", "title,text,date,publisher,url\nعنوان الخبر,\"متن، بفاصلة\nوسطر ثان\",2019-02-10,جريدة,https://example.org/1\n", "" },
            {
                "list.csv",
                "العنوان;النص;تاريخ النشر;المصدر;الرابط\nعنوان الخبر;\"متن، بفاصلة\nوسطر ثان\";10/02/2019;جريدة;https://example.org/1\n",
                ""
            },
            {
                "list.tsv",
                "\uFEFFHeadline\tFull Text\tPublished At\tOutlet\tLink\nعنوان الخبر\t\"متن، بفاصلة\nوسطر ثان\"\t10 شباط 2019\tجريدة\thttps://example.org/1\n",
                ""
            },
            {
                "list.csv",
                "a,b,c,d,e\nعنوان الخبر,\"متن، بفاصلة\nوسطر ثان\",2019-02-10,جريدة,https://example.org/1\n",
                "title=a,body=b,date=c,publisher=d,url=e"
            },
            {
                "list.json",
                """[{"title":"عنوان الخبر","body":"متن، بفاصلة\nوسطر ثان","date":"2019-02-10","source":{"name":"جريدة"},"url":"https://example.org/1"}]""",
                ""
            },
            {
                "list.json",
                """{"count":1,"articles":[{"headline":"عنوان الخبر","content":"متن، بفاصلة\nوسطر ثان","published_at":"2019-02-10T10:00:00Z","publisher":"جريدة","link":"https://example.org/1"}]}""",
                ""
            },
            {
                "list.jsonl",
                """{"title":"عنوان الخبر","text":"متن، بفاصلة\nوسطر ثان","date":"2019-02-10","publisher":"جريدة","url":"https://example.org/1"}"""
                    + "\n\n",
                ""
            },
        };

    [Theory]
    [MemberData(nameof(Lists))]
    public void An_article_of_a_list_is_read_with_all_that_its_columns_say(string name, string list, string map)
    {
        var options = new ImportOptions { Columns = ColumnMap.Parse(map).Map! };
        var file = Assert.Single(Open(name, list, options));
        var (read, _) = ReportReader.Read(file.Name, file.Read(10_000).Bytes, options, file.Format);

        Assert.Equal(($"{name}#1", "https://example.org/1"), (file.Name, file.Key));
        Assert.Equal(
            ("عنوان الخبر", "جريدة", "2019-02-10", "https://example.org/1"),
            (read!.Source.Title, read.Source.Publisher, read.Source.Published?.Value?.ToString(), read.Citation)
        );
        Assert.Equal("عنوان الخبر\n\nمتن، بفاصلة\nوسطر ثان", read.Source.Text);
    }

    [Theory]
    [InlineData("wide.csv")]
    [InlineData("wide.json")]
    [InlineData("growing.jsonl")]
    public void A_list_of_more_columns_than_any_real_one_is_refused_as_a_whole(string name)
    {
        var names = Enumerable.Range(0, 200_000).Select(number => $"c{number}").ToList();
        var list = name switch
        {
            "wide.csv" => $"title,text,{string.Join(',', names)}\nعنوان,متن\n",
            "wide.json" => $"[{{\"text\":\"متن\",{string.Join(',', names.Select(column => $"\"{column}\":1"))}}}]",
            _ => string.Join(
                '\n',
                names.Chunk(100).Select(some => $"{{\"text\":\"متن\",{string.Join(',', some.Select(column => $"\"{column}\":1"))}}}")
            ),
        };

        var problems = Open(name, list).Select(file => file.Read(1_000_000).Problem).OfType<ImportProblem>().ToList();

        Assert.Equal("list-columns", Assert.Single(problems).Code);
    }

    [Fact]
    public void Rows_without_an_address_are_known_by_their_number()
    {
        var files = Open("list.csv", "title,text\nأول,متن\nثان,متن آخر\n");

        Assert.Equal(["upload:list.csv#1", "upload:list.csv#2"], files.Select(file => file.Key));
    }

    [Theory]
    [InlineData("list.csv", "title,text\nأول,\nثان,متن\n", "line 2: this row has no text|")]
    [InlineData("list.csv", "title,summary\nأول,متن\n", "none of the list's columns is known to hold the text; it has title, summary")]
    [InlineData("list.csv", "title,text\n", "the list has no rows")]
    [InlineData(
        "list.csv",
        "title,text\nأول,\"متن بلا نهاية\nثان,متن\n",
        "line 2: a cell is larger than is taken; perhaps a quotation mark is never closed"
    )]
    [InlineData("list.jsonl", "{\"text\":\"متن\"}\nكسر\n{\"text\":\"متن آخر\"}\n", "|line 2: it is no well-formed JSON|")]
    [InlineData("list.json", "[1, {\"text\":\"متن\"}]", "it is no object with columns|")]
    [InlineData("list.json", "[{\"text\":\"متن مقطوع \\ud83d\"}, {\"text\":\"متن آخر\"}]", "|")]
    [InlineData("list.jsonl", "{\"\\ud83d\":1}\n{\"text\":\"متن\"}\n", "line 1: it is no well-formed JSON|")]
    [InlineData("list.json", "[{\"text\": \"متن\"", "line 1: it is no well-formed JSON")]
    [InlineData("list.csv", "", "it is empty or no regular file")]
    public void What_is_wrong_with_a_list_or_a_row_is_said_with_its_place_and_the_rest_is_read(string name, string list, string expected)
    {
        var options = new ImportOptions();
        var said = Open(name, list, options)
            .Select(file => file.Read(10_000).Problem is { } problem ? ProblemText.Describe(problem, arabic: false) : "")
            .ToList();
        var wanted = expected.Split('|');

        Assert.Equal(wanted.Length, said.Count);
        Assert.All(
            wanted.Zip(said),
            pair =>
                Assert.True(
                    pair.First.Length == 0 ? pair.Second.Length == 0 : pair.Second.StartsWith(pair.First, StringComparison.Ordinal),
                    pair.Second
                )
        );
    }

    [Fact]
    public void A_column_that_was_named_and_is_not_there_is_named_back() =>
        Assert.Equal(
            "no-column",
            Assert
                .Single(Open("list.csv", "title,text\nأول,متن\n", new ImportOptions { Columns = ColumnMap.Parse("text=words").Map! }))
                .Read(100)
                .Problem?.Code
        );

    [Theory]
    [InlineData("text")]
    [InlineData("words=text")]
    [InlineData("title=a,text=")]
    public void A_map_that_says_nothing_is_refused_with_the_wrong_part(string map) => Assert.NotNull(ColumnMap.Parse(map).Wrong);

    [Fact]
    public async Task A_table_of_something_else_in_a_folder_is_passed_over()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.AddFile("in/a.txt", "خبر");
        archive.AddFile("in/figures.csv", "year,number\n2019,3\n2020,4\n");

        var total = 2;
        var files = ContainedReports
            .Open(FileFinder.Find([Path.Combine(archive.Folder, "in")]).Files, new ImportOptions(), change => total += change)
            .ToList();

        Assert.Equal(["a.txt"], files.Select(file => Path.GetFileName(file.Name)));
        Assert.Equal(1, total);
    }

    [Fact]
    public void A_text_that_is_html_is_read_as_a_page_is()
    {
        var options = new ImportOptions();
        var file = Assert.Single(Open("list.jsonl", """{"title":"عنوان","text":"<p>فقرة <b>أولى</b></p><p>فقرة ثانية</p>"}""", options));
        var layout = LayoutReader.Read(ReportReader.Read(file.Name, file.Read(10_000).Bytes, options, file.Format).File!.Source)[0];

        Assert.Equal(["عنوان", "فقرة أولى", "فقرة ثانية"], layout.Blocks.Select(block => block.Span.In(layout.Text)));
    }

    [Fact]
    public void Lists_in_windows_1256_are_told_too()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes("العنوان;النص\nعنوان الخبر;المتن في السطر الأول\n");
        var file = Assert.Single(ContainedReports.Open([ReportFile.FromBytes("list.csv", bytes)], new ImportOptions()));

        Assert.Contains("عنوان الخبر", Encoding.UTF8.GetString(file.Read(1000).Bytes!), StringComparison.Ordinal);
    }

    private static List<ReportFile> Open(string name, string list, ImportOptions? options = null) =>
        [.. ContainedReports.Open([ReportFile.FromBytes(name, Encoding.UTF8.GetBytes(list))], options ?? new ImportOptions())];
}
