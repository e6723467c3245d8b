using ReportAtlas.Archive;
using ReportAtlas.Web.Settings;

namespace ReportAtlas.Web.Endpoints.Api;

/// <summary>
/// Gives the whole archive as one SQLite file: an online copy in the folder for temporary files, which goes with the
/// answer. A setting closes it, since every visitor can ask for as much disk as the archive takes.
/// </summary>
internal static class ArchiveDownload
{
    public const string Address = "/api/export.sqlite";

    public const string ContentType = "application/vnd.sqlite3";

    /// <summary>One copy is made at a time.</summary>
    private static readonly SemaphoreSlim Copying = new(1);

    /// <summary>Whether it is given at all.</summary>
    public static bool IsOpen(IConfiguration configuration) => configuration.GetValue("Api:Archive", true);

    public static async Task<IResult> AnswerAsync(ApiRequest request)
    {
        if (!IsOpen(request.Get<IConfiguration>()))
        {
            return ApiProblem.NotFound($"This site does not give its archive away ({Setting.Get("Api:Archive").Key}).");
        }

        return HttpMethods.IsHead(request.Context.Request.Method)
            ? new HeadOnly(ContentType)
            : TypedResults.Stream(await CopyAsync(request.Get<ArchiveDatabase>(), request.Cancel), ContentType, "reportatlas.sqlite");
    }

    private static async Task<FileStream> CopyAsync(ArchiveDatabase database, CancellationToken cancel)
    {
        var path = Path.Combine(Path.GetTempPath(), $"reportatlas-{Guid.NewGuid():N}.sqlite");
        await Copying.WaitAsync(cancel);
        try
        {
            await Task.Run(() => ArchiveBackup.CopyForOthers(database, path), cancel);
            return new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.Read | FileShare.Delete,
                64 * 1024,
                FileOptions.DeleteOnClose | FileOptions.Asynchronous
            );
        }
        catch
        {
            File.Delete(path);
            throw;
        }
        finally
        {
            Copying.Release();
        }
    }
}
