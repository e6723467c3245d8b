using System.Collections.Immutable;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.Import;
using ReportAtlas.Language;

namespace ReportAtlas.Archive.Tests.Import;

public sealed class HostileFilesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_hostile_file_ends_as_it_must_and_hinders_no_other()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        foreach (var file in HostileFiles.All())
        {
            archive.AddFile($"in/{file.Name}", file.Bytes);
        }

        var outcomes = await ImportAsync(archive);

        foreach (var file in HostileFiles.All())
        {
            var mine = outcomes
                .Where(outcome => outcome.Name == file.Name || outcome.Name.StartsWith(file.Name + "/", StringComparison.Ordinal))
                .ToList();
            var codes = string.Join(
                ',',
                mine.Select(outcome => outcome.Refusal?.Code ?? (outcome.Status == ImportStatus.Unchanged ? "known" : "ok"))
            );
            Assert.Equal((file.Name, file.Must is "same" or "lines" ? "ok" : file.Must), (file.Name, codes));
        }

        var texts = await archive.AskAsync(context =>
            context
                .ReportVersions.Where(version => version.IsCurrent)
                .Join(
                    context.Articles,
                    version => version.ReportId,
                    article => article.ReportId,
                    (version, article) => new { version.FileName, article.Text }
                )
                .ToDictionaryAsync(row => row.FileName, row => row.Text, Cancel)
        );
        Assert.All(HostileFiles.All().Where(file => file.Must == "same"), file => Assert.Equal(texts["000.txt"], texts[file.Name]));
        Assert.All(HostileFiles.All().Where(file => file.Must == "lines"), file => Assert.Equal(Lines(texts["000.txt"]), Lines(texts[file.Name])));
        Assert.DoesNotContain(texts.Values, text => text.Contains('\0', StringComparison.Ordinal));
        Assert.Equal(
            Path.Combine(archive.Folder, "in"),
            Path.GetDirectoryName(Assert.Single(Directory.GetFiles(archive.Folder, "000.txt", SearchOption.AllDirectories)))
        );
        Assert.Empty(Directory.GetFiles(archive.Folder, "x.txt", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_pipe_is_refused_without_waiting_for_it_and_a_sparse_giant_before_it_is_read()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var folder = Path.GetDirectoryName(archive.AddFile("in/a.txt", "خبر"))!;
        using (var giant = File.Create(Path.Combine(folder, "giant.txt")))
        {
            giant.SetLength(2L * 1024 * 1024 * 1024);
        }

        using var maker = Process.Start("mkfifo", [Path.Combine(folder, "pipe.txt")]);
        await maker.WaitForExitAsync(Cancel);
        Assert.Equal(0, maker.ExitCode);

        var outcomes = await ImportAsync(archive);

        Assert.Equal(["a.txt ", "giant.txt too-large", "pipe.txt empty"], outcomes.Select(outcome => $"{outcome.Name} {outcome.Refusal?.Code}"));
    }

    [Fact]
    public async Task What_cannot_be_opened_or_makes_its_reader_stumble_is_refused_by_itself()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        using var importer = new ReportImporter(archive.Database, new ArticleReader());
        ImmutableArray<ReportFile> files =
        [
            ReportFile.FromBytes("first.txt", Encoding.UTF8.GetBytes("خبر أول")),
            ReportFile.FromUpload("gone.txt", 5, static () => throw new FileNotFoundException("gone")),
            // Such a stream does not tell how long it is.
            ReportFile.FromUpload("forward.txt", 5, static () => new GZipStream(new MemoryStream(), CompressionMode.Decompress)),
            ReportFile.FromUpload("gone.csv", 5, static () => throw new FileNotFoundException("gone")),
            ReportFile.FromUpload("forward.jsonl", 5, static () => new GZipStream(new MemoryStream(), CompressionMode.Decompress)),
            ReportFile.FromBytes("last.txt", Encoding.UTF8.GetBytes("خبر أخير")),
        ];
        var outcomes = new Gathered();

        await importer.ImportAsync(new FoundFiles(files, []), new ImportOptions(), outcomes, cancel: Cancel);

        Assert.Equal(
            ["first.txt ", "gone.txt unreadable", "forward.txt reader-failed", "gone.csv unreadable", "forward.jsonl reader-failed", "last.txt "],
            outcomes.All.Select(outcome => $"{outcome.Name} {outcome.Refusal?.Code}")
        );
    }

    private static async Task<List<ImportOutcome>> ImportAsync(TemporaryArchive archive)
    {
        using var importer = new ReportImporter(archive.Database, new ArticleReader());
        var (folder, outcomes) = (Path.Combine(archive.Folder, "in"), new Gathered());
        await importer.ImportAsync(FileFinder.Find([folder]), new ImportOptions(), outcomes, cancel: Cancel);
        return [.. outcomes.All.Select(outcome => outcome with { Name = outcome.Name[(folder.Length + 1)..] })];
    }

    private static string[] Lines(string text) => text.Split('\n', '\r').Where(line => line.Length > 0).ToArray();

    private sealed class Gathered : IProgress<ImportProgress>
    {
        public List<ImportOutcome> All { get; } = [];

        public void Report(ImportProgress value) => All.Add(value.Last);
    }
}
