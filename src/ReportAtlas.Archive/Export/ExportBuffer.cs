using System.Text;

namespace ReportAtlas.Archive.Export;

/// <summary>
/// Stands between a writer that only knows synchronous writes (XML, JSON, zip archives) and an output that only takes asynchronous
/// ones, as a web response does. What was written is passed on whenever enough has gathered.
/// </summary>
internal sealed class ExportBuffer(Stream output) : MemoryStream(2 * Enough)
{
    private const int Enough = 64 * 1024;

    /// <summary>What was passed on cannot be gone back to; a zip archive must know that.</summary>
    public override bool CanSeek => false;

    /// <summary>Writes a text as UTF-8 and empties it, so that it can be filled again.</summary>
    public void Write(StringBuilder text) => Utf8Text.Write(this, text);

    /// <summary>Passes on what has gathered, where it is enough. The writer in front must have been flushed.</summary>
    public ValueTask PassAsync(CancellationToken cancel) => Length < Enough ? ValueTask.CompletedTask : PassAllAsync(cancel);

    /// <summary>Passes on all that has gathered.</summary>
    public async ValueTask PassAllAsync(CancellationToken cancel)
    {
        await output.WriteAsync(GetBuffer().AsMemory(0, (int)Length), cancel);
        SetLength(0);
    }
}
