using System.IO.Compression;
using System.Text;
using ReportAtlas.Archive.Import;
using ReportAtlas.Archive.Import.Zip;

namespace ReportAtlas.Archive.Tests.Import;

public sealed class ZipReportsTests
{
    [Fact]
    public void Every_report_inside_is_named_by_archive_and_path_and_other_files_are_passed_over()
    {
        var zip = Zip(
            ("a.txt", "خبر أول"),
            ("folder/b.md", "# خبر ثان"),
            ("picture.png", "x"),
            ("__MACOSX/._a.txt", "x"),
            ("list.csv", "title,text\nعنوان,متن\n")
        );

        Assert.Equal(["in.zip/a.txt", "in.zip/folder/b.md", "in.zip/list.csv#1"], Open(zip).Select(file => file.Name));
        Assert.All(Open(zip), file => Assert.NotNull(file.Read(1000).Bytes));
    }

    [Theory]
    [InlineData("../evil.txt", "zip-name")]
    [InlineData("/etc/evil.txt", "zip-name")]
    [InlineData("..\\..\\evil.txt", "zip-name")]
    [InlineData("C:\\evil.txt", "zip-name")]
    [InlineData("inner.zip", "zip-nested")]
    [InlineData("inner.tar", "zip-nested")]
    public void What_would_leave_its_folder_or_nest_is_refused_and_the_rest_is_read(string name, string problem)
    {
        var files = Open(Zip((name, "x"), ("good.txt", "خبر")));

        Assert.Equal([problem, null], files.Select(file => file.Read(1000).Problem?.Code));
    }

    [Fact]
    public void A_bomb_is_refused_by_its_ratio_before_it_is_unpacked() =>
        Assert.Equal("zip-ratio", Assert.Single(Open(Zip(("bomb.txt", new string('\0', 30_000_000))))).Read(long.MaxValue).Problem?.Code);

    [Fact]
    public void Limits_of_entries_of_one_file_and_of_all_together_hold()
    {
        var zip = Zip(("a.txt", new string('a', 600)), ("b.txt", new string('b', 600)));

        Assert.Equal(["zip-entries"], Problems(new ImportOptions { Zip = new ZipLimits { MaximumEntries = 1 } }));
        Assert.Equal([null, "zip-total"], Problems(new ImportOptions { Zip = new ZipLimits { MaximumUnpackedBytes = 1000 } }));
        Assert.Equal(["too-large", "too-large"], Problems(new ImportOptions { MaximumBytes = 500, Zip = new ZipLimits() }));
        Assert.Equal(["too-large"], Problems(new ImportOptions { Zip = new ZipLimits { MaximumBytes = 50 } }));

        IEnumerable<string?> Problems(ImportOptions options) => Open(zip, options).Select(file => file.Read(1_000_000).Problem?.Code);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    public void A_damaged_archive_is_refused_whole(int keep) =>
        Assert.Equal("zip-broken", Assert.Single(Open(Zip(("a.txt", new string('a', 5000)))[..^keep])).Read(1000).Problem?.Code);

    [Fact]
    public void An_archive_without_reports_says_so() =>
        Assert.Equal("empty-archive", Assert.Single(Open(Zip(("a.png", "x")))).Read(1000).Problem?.Code);

    [Theory]
    [InlineData(1256)]
    [InlineData(720)]
    [InlineData(28596)]
    [InlineData(65001)]
    public void Arabic_names_in_old_code_pages_are_told_apart(int page)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Encoding.GetEncoding(page);
        foreach (var name in new[] { "تقرير عن البلدة.txt", "أخبار/دير الزور 2019.txt", "قتلى في غارة على الباغوز.txt" })
        {
            Assert.Equal(name, ZipNames.Decode(Encoding.Latin1.GetString(encoding.GetBytes(name))));
        }
    }

    [Fact]
    public void The_total_grows_when_an_archive_is_opened()
    {
        var changes = new List<int>();
        _ = ContainedReports
            .Open([ReportFile.FromBytes("in.zip", Zip(("a.txt", "خ"), ("b.txt", "خ"), ("c.txt", "خ")))], new ImportOptions(), changes.Add)
            .Count();

        Assert.Equal([2], changes);
    }

    private static List<ReportFile> Open(byte[] zip, ImportOptions? options = null) =>
        [.. ContainedReports.Open([ReportFile.FromBytes("in.zip", zip)], options ?? new ImportOptions())];

    private static byte[] Zip(params ReadOnlySpan<(string Name, string Text)> entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }
}
