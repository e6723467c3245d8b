using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReportAtlas.Archive.History;
using ReportAtlas.Archive.Import;
using ReportAtlas.Language;

namespace ReportAtlas.Archive.Tests.Export;

public sealed class ArchiveBackupTests : IAsyncLifetime
{
    private TemporaryArchive _archive = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _archive = await TemporaryArchive.CreateAsync();

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task A_copy_made_while_the_archive_is_open_holds_all_that_was_committed()
    {
        _archive.Write("one.txt", Some.Article("عنوان\nقصف", new Told("قصف")));
        await using var reading = _archive.Archives.CreateDbContext();
        await reading.Events.CountAsync(Cancel);

        ArchiveBackup.Copy(_archive.Database, In("copy.db"));

        Assert.Null(await ArchiveBackup.CheckAsync(In("copy.db"), Cancel));
        Assert.Equal(1, await CountAsync(In("copy.db")));
    }

    [Fact]
    public async Task A_copy_waits_while_another_program_has_the_archive_for_itself()
    {
        _archive.Write("one.txt", Some.Article("عنوان\nقصف", new Told("قصف")));
        _archive.Close();
        // As the last program that closes the archive has it, for as long as it writes its journal back.
        await using var other = new SqliteConnection($"Data Source={_archive.Database.Path};Pooling=False");
        await other.OpenAsync(Cancel);
        await using var command = other.CreateCommand();
        command.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; DELETE FROM Reports; ROLLBACK;";
        await command.ExecuteNonQueryAsync(Cancel);

        var copying = Task.Run(() => ArchiveBackup.Copy(_archive.Database, In("copy.db")), Cancel);
        SpinWait.SpinUntil(() => copying.IsCompleted || File.Exists(In("copy.db.part")));
        await other.CloseAsync();
        await copying;

        Assert.Equal(1, await CountAsync(In("copy.db")));
    }

    [Fact]
    public async Task A_copy_for_others_has_no_deleted_report_and_no_path_of_this_machine()
    {
        var folder = Path.GetDirectoryName(_archive.AddFile("in/one.txt", "خبر يبقى"))!;
        _archive.AddFile("in/two.txt", "خبر يُحذف");
        _archive.AddFile("in/three.txt", []);
        using (var importer = new ReportImporter(_archive.Database, new ArticleReader()))
        {
            await importer.ImportAsync(FileFinder.Find([folder]), new ImportOptions(), cancel: Cancel);
        }

        var deleted = await _archive.AskAsync(context =>
            context.ReportVersions.Where(version => version.FileName == "two.txt").Select(version => version.ReportId).SingleAsync(Cancel)
        );
        Assert.True(new ReportRereading(_archive.Database, new ArticleReader()).Delete(deleted));

        ArchiveBackup.CopyForOthers(_archive.Database, In("copy.db"));

        Assert.Null(await ArchiveBackup.CheckAsync(In("copy.db"), Cancel));
        var bytes = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(In("copy.db"), Cancel));
        Assert.Contains("خبر يبقى", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("خبر يُحذف", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain(_archive.Folder, bytes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restoring_keeps_the_old_archive_aside()
    {
        _archive.Write("one.txt", Some.Article("عنوان\nقصف", new Told("قصف")));
        ArchiveBackup.Copy(_archive.Database, In("copy.db"));
        _archive.Write("two.txt", Some.Article("عنوان آخر\nغارة", new Told("غارة")));

        Assert.False(ArchiveBackup.IsInUse(_archive.Database));
        Assert.True(ArchiveBackup.Restore(_archive.Database, In("copy.db"), In("aside.db")));

        Assert.Equal((1, 2), (await CountAsync(_archive.Database.Path), await CountAsync(In("aside.db"))));
    }

    [Fact]
    public async Task An_archive_that_is_open_is_told()
    {
        await using (var reading = _archive.Archives.CreateDbContext())
        {
            await reading.Database.OpenConnectionAsync(Cancel);
            await reading.Events.CountAsync(Cancel);

            Assert.True(ArchiveBackup.IsInUse(_archive.Database));
        }

        Assert.False(ArchiveBackup.IsInUse(_archive.Database));
        Assert.False(ArchiveBackup.IsInUse(new ArchiveDatabase(In("nowhere.db"))));
    }

    [Fact]
    public async Task A_file_that_is_no_archive_is_told_with_the_reason()
    {
        Assert.Equal("there is no such file", await ArchiveBackup.CheckAsync(In("nowhere.db"), Cancel));
        Assert.StartsWith(
            "it is no archive of this program",
            await ArchiveBackup.CheckAsync(_archive.AddFile("text.db", "ليس أرشيفاً"), Cancel),
            StringComparison.Ordinal
        );
    }

    private string In(string name) => Path.Combine(_archive.Folder, name);

    private static async Task<int> CountAsync(string path)
    {
        await using var archive = new ArchiveDatabase(path).CreateFactory().CreateDbContext();
        return await archive.Events.CountAsync(Cancel);
    }
}
