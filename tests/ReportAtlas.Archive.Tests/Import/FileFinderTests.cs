using ReportAtlas.Archive.Import;

namespace ReportAtlas.Archive.Tests.Import;

public sealed class FileFinderTests
{
    [Fact]
    public async Task Folders_are_searched_at_any_depth_in_order_and_other_files_are_passed_over()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        foreach (var name in new[] { "in/b.TXT", "in/a/z.md", "in/a/y.txt", "in/c.pdf", "in/.hidden.txt" })
        {
            archive.AddFile(name, "نص");
        }

        var found = FileFinder.Find([Path.Combine(archive.Folder, "in")]);

        Assert.Equal(
            [".hidden.txt", "a/y.txt", "a/z.md", "b.TXT"],
            found.Files.Select(file => Path.GetRelativePath(Path.Combine(archive.Folder, "in"), file.Name))
        );
        Assert.Empty(found.Refused);
    }

    [Theory]
    [InlineData("in/*.txt", "in/b.txt")]
    [InlineData("in/**/*.txt", "in/a/y.txt in/b.txt")]
    [InlineData("in/?/*", "in/a/y.txt in/a/z.html")]
    public async Task Patterns_mean_what_a_shell_means_by_them(string pattern, string expected)
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        foreach (var name in new[] { "in/b.txt", "in/a/z.html", "in/a/y.txt", "in/aa/x.md" })
        {
            archive.AddFile(name, "نص");
        }

        var found = FileFinder.Find([Path.Combine(archive.Folder, pattern)]);

        Assert.Equal(expected, string.Join(' ', found.Files.Select(file => Path.GetRelativePath(archive.Folder, file.Name))));
        Assert.Equal("no-match", Assert.Single(FileFinder.Find([Path.Combine(archive.Folder, "in/*.zip")]).Refused).Refusal!.Code);
    }

    [Fact]
    public async Task What_was_named_and_cannot_be_imported_is_refused_by_name()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var pdf = archive.AddFile("a.pdf", "نص");
        var folder = Path.GetDirectoryName(archive.AddFile("none/b.pdf", "نص"))!;

        var found = FileFinder.Find([pdf, folder, Path.Combine(archive.Folder, "nowhere")]);

        Assert.Empty(found.Files);
        Assert.Equal(["unknown-format", "empty-folder", "missing"], found.Refused.Select(refused => refused.Refusal!.Code));
    }

    [Fact]
    public async Task Links_inside_folders_are_refused_so_that_no_walk_is_endless()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var folder = Path.GetDirectoryName(archive.AddFile("in/a.txt", "نص"))!;
        File.CreateSymbolicLink(Path.Combine(folder, "b.txt"), Path.Combine(folder, "a.txt"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "loop"), folder);

        var found = FileFinder.Find([folder]);

        Assert.Single(found.Files);
        Assert.Equal(["link", "link"], found.Refused.Select(refused => refused.Refusal!.Code));
    }
}
