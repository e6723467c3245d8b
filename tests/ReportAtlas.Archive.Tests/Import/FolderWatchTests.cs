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

    private static string Look(FolderWatch watch) => string.Join(' ', watch.Look().Files.Select(file => Path.GetFileName(file.Name)));
}
