namespace ReportAtlas.Archive.Tests;

public sealed class WholeFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reportatlas-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_file_is_in_its_place_only_when_it_is_whole()
    {
        var path = Path.Combine(_folder.FullName, "new", "a.txt");

        WholeFile.Write(
            path,
            part =>
            {
                File.WriteAllText(part, "whole");
                Assert.False(File.Exists(path));
            }
        );

        Assert.Equal("whole", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder.FullName, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task What_fails_leaves_the_old_file_and_nothing_else()
    {
        var path = Path.Combine(_folder.FullName, "a.txt");
        await File.WriteAllTextAsync(path, "old", TestContext.Current.CancellationToken);

        Assert.Throws<IOException>(() => WholeFile.Write(path, static part => Fail(part)));
        await Assert.ThrowsAsync<IOException>(() => WholeFile.WriteAsync(path, static part => Task.Run(() => Fail(part))));

        Assert.Equal("old", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal([path], Directory.GetFiles(_folder.FullName));
    }

    private static void Fail(string part)
    {
        File.WriteAllText(part, "half");
        throw new IOException("No space left on device");
    }
}
