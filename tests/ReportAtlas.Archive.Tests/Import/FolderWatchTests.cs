using ReportAtlas.Archive.Import;

namespace ReportAtlas.Archive.Tests.Import;

public sealed class FolderWatchTests
{
    [Fact]
    public async Task A_file_is_given_once_when_two_looks_found_it_alike_and_again_when_it_has_changed()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.AddFile("in/a.txt", "خبر");
        var watch = new FolderWatch([Path.Combine(archive.Folder, "in")]);

        Assert.Equal("", Look(watch));
        archive.AddFile("in/b.txt", "نصف");
        Assert.Equal("a.txt", Look(watch));
        archive.AddFile("in/b.txt", "نصف ثم كل");
        Assert.Equal("", Look(watch));
        Assert.Equal("b.txt", Look(watch));
        Assert.Equal("", Look(watch));
        archive.AddFile("in/a.txt", "خبر مصحح");
        Assert.Equal("", Look(watch));
        Assert.Equal("a.txt", Look(watch));
    }

    [Fact]
    public async Task What_cannot_be_read_in_a_watched_folder_is_told_once()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var file = archive.AddFile("in/a.txt", "خبر");
        File.CreateSymbolicLink(Path.Combine(Path.GetDirectoryName(file)!, "b.txt"), file);
        var watch = new FolderWatch([Path.GetDirectoryName(file)!]);

        Assert.Equal(["link"], watch.Look().Refused.Select(refused => refused.Refusal!.Code));
        Assert.Empty(watch.Look().Refused);
    }

    [Fact]
    public async Task A_folder_that_went_away_and_came_back_is_given_again_since_its_files_may_have_been_missed()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        archive.AddFile("in/day/a.txt", "خبر");
        var (folder, away) = (Path.Combine(archive.Folder, "in", "day"), Path.Combine(archive.Folder, "away"));
        var watch = new FolderWatch([Path.Combine(archive.Folder, "in")]);
        watch.Look();
        Assert.Equal("a.txt", Look(watch));

        Directory.Move(folder, away);
        Assert.Equal("", Look(watch));
        Directory.Move(away, folder);

        Assert.Equal("", Look(watch));
        Assert.Equal("a.txt", Look(watch));
        Assert.Equal("", Look(watch));
    }

    [Fact]
    public async Task A_watched_folder_that_is_missing_is_told_each_time_it_goes()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var folder = Path.Combine(archive.Folder, "in");
        var watch = new FolderWatch([folder]);

        Assert.Equal(["missing"], watch.Look().Refused.Select(refused => refused.Refusal!.Code));
        Assert.Empty(watch.Look().Refused);
        Directory.CreateDirectory(folder);
        Assert.Empty(watch.Look().Refused);
        Directory.Delete(folder);
        Assert.Equal(["missing"], watch.Look().Refused.Select(refused => refused.Refusal!.Code));
    }

    [Fact]
    public async Task A_file_whose_rights_have_changed_is_given_again()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no such rights");
        await using var archive = await TemporaryArchive.CreateAsync();
        var file = archive.AddFile("in/a.txt", "خبر");
        SetRights(UnixFileMode.UserWrite);
        var watch = new FolderWatch([Path.Combine(archive.Folder, "in")]);
        watch.Look();
        Assert.Equal("a.txt", Look(watch));

        SetRights(UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Assert.Equal("", Look(watch));
        Assert.Equal("a.txt", Look(watch));

        void SetRights(UnixFileMode mode)
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(file, mode);
            }
        }
    }

    private static string Look(FolderWatch watch) => string.Join(' ', watch.Look().Files.Select(file => Path.GetFileName(file.Name)));
}
