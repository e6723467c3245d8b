using System.Text;

namespace ReportAtlas.Archive.Import.Lists;

/// <summary>The text of a list, which may be far larger than memory: its encoding is told from its beginning, and it is read as often as needed.</summary>
internal sealed class ListText
{
    private const int HeadLength = 64 * 1024;

    private readonly ReportFile _file;
    private readonly long _limit;
    private readonly Encoding _encoding;

    private ListText(ReportFile file, long limit, string head, Encoding encoding) => (_file, _limit, Head, _encoding) = (file, limit, head, encoding);

    /// <summary>The beginning of the text.</summary>
    public string Head { get; }

    /// <summary>Opens a list; the problem says why there is no text.</summary>
    public static (ListText? Text, ImportProblem? Problem) Open(ReportFile file, long limit)
    {
        var (stream, problem) = file.Open(limit);
        if (stream is null)
        {
            return (null, problem);
        }

        using (stream)
        {
            var head = new byte[(int)Math.Min(stream.Length, HeadLength)];
            stream.ReadExactly(head);
            var decoded = EncodingDetector.Decode(head);
            return decoded.Text is { } text ? (new ListText(file, limit, text, Find(decoded.Encoding)), null) : (null, decoded.Refusal);
        }
    }

    /// <summary>A reader at the beginning of the text; it drops a byte order mark.</summary>
    /// <exception cref="IOException">The file has gone meanwhile.</exception>
    public TextReader Read()
    {
        var (stream, problem) = _file.Open(_limit);
        return stream is null ? throw new IOException(ProblemText.Describe(problem!, arabic: false)) : new StreamReader(stream, _encoding);
    }

    private static Encoding Find(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}
