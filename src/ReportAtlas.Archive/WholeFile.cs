namespace ReportAtlas.Archive;

/// <summary>Writes files beside their place and moves them there when they are whole: nobody takes half a file for one, and a failure leaves nothing.</summary>
public static class WholeFile
{
    /// <summary>Writes a file; one that is there already is replaced in one step, and stays when writing fails.</summary>
    /// <param name="write">Told where to write.</param>
    public static void Write(string path, Action<string> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var part = PartOf(path);
        try
        {
            write(part);
            File.Move(part, path, overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    /// <inheritdoc cref="Write"/>
    public static async Task WriteAsync(string path, Func<string, Task> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var part = PartOf(path);
        try
        {
            await write(part);
            File.Move(part, path, overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    private static string PartOf(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return path + ".part";
    }
}
