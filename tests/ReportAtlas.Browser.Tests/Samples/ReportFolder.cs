using System.IO.Compression;
using System.Text;

namespace ReportAtlas.Browser.Tests.Samples;

/// <summary>A folder of made-up reports with odd files among them. Deleted when disposed.</summary>
internal sealed class ReportFolder : IDisposable
{
    private const string Text = "خبر من الرقة\nالتاريخ: 7 نيسان 2021\n\nجرح 9 أشخاص في انقلاب حافلة قرب الرقة.";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reportatlas-reports-");

    public ReportFolder(int reports)
    {
        for (var number = 0; number < reports; number++)
        {
            Write($"day-{number / 50}/report-{number:000}.txt", Encoding.UTF8.GetBytes($"{Text} وهذا الخبر رقم {number}."));
        }

        Write("odd/empty.txt", []);
        Write("odd/picture.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13]);
        Write("odd/utf16.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text + " بترميز آخر.")]);
        Write("odd/windows.txt", CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes(Text + " بترميز قديم."));
        Write("odd/pack.zip", Pack());
        using var giant = File.Create(System.IO.Path.Combine(Path, "odd", "giant.txt"));
        giant.SetLength(2L * 1024 * 1024 * 1024);
        Count = Directory.GetFiles(Path, "*", SearchOption.AllDirectories).Length;
    }

    /// <summary>The odd files that are refused, by a part of their name, and words of the reason.</summary>
    public static IReadOnlyDictionary<string, string> Refusals { get; } =
        new Dictionary<string, string>
        {
            ["odd/empty.txt"] = "فارغ",
            ["odd/picture.txt"] = "ليس نصًا",
            ["odd/giant.txt"] = "2048 ميغابايت",
            ["pack.zip/bomb.txt"] = "نسبة ضغط",
            ["pack.zip/../../out.txt"] = "يخرج من مجلده",
        };

    public string Path => _folder.FullName;

    /// <summary>How many files there are, each archive one.</summary>
    public int Count { get; }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>An archive with an entry that unpacks to a thousand times its size, and one whose name leads out of the folder.</summary>
    private static byte[] Pack()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in new[] { ("bomb.txt", new byte[20_000_000]), ("../../out.txt", Encoding.UTF8.GetBytes(Text)) })
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private void Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
