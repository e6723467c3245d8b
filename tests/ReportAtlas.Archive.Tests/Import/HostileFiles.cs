using System.IO.Compression;
using System.Text;

namespace ReportAtlas.Archive.Tests.Import;

/// <summary>A hostile or broken file and how it must end: taken, taken with the text of the plain one, known already, or refused by a code.</summary>
internal sealed record HostileFile(string Name, byte[] Bytes, string Must);

/// <summary>Files that importers choke on, made here: encodings, broken bytes, binaries, spoofed letters, exploding markup, archives and names.</summary>
internal static class HostileFiles
{
    public const string Body =
        "خبر من الرقة\nالتاريخ: 7 نيسان 2021\nالمصدر: شبكة الاختبار\n\nجرح 9 أشخاص في انقلاب حافلة قرب الرقة يوم 6 نيسان 2021. وذكر سائقون أن الجسر أغلق.\n";

    private const string Head = "# خبر من الرقة\n\n**التاريخ:** 7 نيسان 2021\n\n";

    public static IEnumerable<HostileFile> All()
    {
        var (utf8, pages) = (Encoding.UTF8, CodePagesEncodingProvider.Instance);
        var plain = utf8.GetBytes(Body);
        yield return new("000.txt", plain, "ok");
        yield return new("001.txt", [0xEF, 0xBB, 0xBF, .. plain], "same");
        yield return new("002.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Body)], "same");
        yield return new("003.txt", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Body)], "same");
        yield return new("004.txt", pages.GetEncoding(1256)!.GetBytes(Body), "same");
        yield return new("005.txt", pages.GetEncoding(28596)!.GetBytes(Body), "same");
        yield return Text("006.txt", Body.Replace("\n", "\r\n", StringComparison.Ordinal), "lines");
        yield return Text("007.txt", Body.Replace('\n', '\r'), "lines");
        yield return Text("008.txt", Body.Replace("حافلة", "حا\0فلة", StringComparison.Ordinal), "ok");
        yield return new("009.txt", [.. plain[..60], 0xFF, 0xFE, 0xC3, 0x28, .. plain[60..]], "ok");
        yield return new("010.txt", plain[..^3], "ok");
        yield return new("011.txt", [], "empty");
        yield return Text("012.md", " \n\t\n\u00A0\u200F\n", "blank");
        yield return new("013.txt", [.. Enumerable.Range(0, 100_000).Select(value => (byte)value)], "binary");
        yield return new(
            "014.md",
            [0x7F, (byte)'E', (byte)'L', (byte)'F', .. Enumerable.Range(0, 5000).Select(value => (byte)(value * 73))],
            "not-text"
        );
        yield return Text("015.txt", Body.Replace("سائقون", "\u202Eسائقون\u202C\u2066\u2069\u061C", StringComparison.Ordinal), "ok");
        yield return Text("016.txt", Body.Replace("الرقة", "ال\u200Dر\u200Cقة", StringComparison.Ordinal), "ok");
        yield return Text(
            "018.txt",
            Body.Replace("الرقة", "الرَّقَّة", StringComparison.Ordinal).Replace("الجسر", "الجـــسر", StringComparison.Ordinal),
            "ok"
        );
        yield return Text("019.txt", Body + "ح" + new string('\u064E', 5000) + "\n", "ok");
        yield return Text("020.txt", Body + new string('ا', 200_000) + "\n", "ok");
        yield return Text("021.txt", Body + string.Join("\n\n", Enumerable.Repeat("سطر", 20_000)), "too-many-paragraphs");
        yield return Text("022.txt", Body + "في 31 شباط 2024 وفي 32/13/2024 وفي 0/0/0000 وفي 99999-99-99.\n", "ok");
        yield return Text("023.txt", Body + "قتل 99999999999999999999999 شخصاً في الرقة.\n", "ok");
        yield return Text("030.md", Head + "<script>x=1</script> <img src=x onerror=\"x=1\"> نص\n", "ok");
        yield return Text("031.md", Head + "[a](javascript:x) [b](data:text/html,x) <javascript:x>\n", "ok");
        yield return Text("033.md", Head + "<style>body{display:none}</style><iframe src='//x'></iframe><base href=//x>\n", "ok");
        yield return Text("034.md", Head + "<!--Blazor:{\"type\":\"server\"}--> {{1+1}} @(1+1)\n", "ok");
        yield return Text("040.md", Head + string.Concat(Enumerable.Repeat("> ", 20_000)) + "x\n", "ok");
        yield return Text(
            "041.md",
            Head + string.Concat(Enumerable.Range(0, 3000).Select(depth => new string(' ', depth * 2) + "- a\n")),
            "too-long"
        );
        yield return Text("042.md", Head + new string('[', 20_000) + "\n", "ok");
        yield return Text("043.md", Head + string.Concat(Enumerable.Repeat("*a **a ", 5_000)) + "\n", "ok");
        yield return Text("046.md", Head + string.Concat(Enumerable.Repeat("&#x202e;&#0;&#xD800;&lt;script&gt;", 2000)) + "\n", "ok");
        yield return Text("050.txt", Body + "'); drop table Articles;-- \" OR 1=1 NEAR( AND *\n", "ok");
        yield return new("060.txt", plain, "known");
        yield return new("070.zip", Bomb(), "zip-ratio,zip-name,zip-name,zip-name");
        yield return new("071.txt", Bomb()[..4096], "not-text");
        yield return Text("072.html", string.Concat(Enumerable.Repeat("<div>", 100_000)) + Body, "html-too-deep");
        yield return Text("073.html", "<!DOCTYPE html><html><head></head><body><img src=a.png></body></html>", "blank");
        yield return Text("074.html", "<!DOCTYPE html><p>سطر قصير", "ok");
        foreach (
            var name in (string[])
                [
                    "..%2f..%2fx.txt",
                    "-rf.txt",
                    "con.txt",
                    "a\tb.txt",
                    "<img src=x onerror=x>.txt",
                    "خبر \u202Ecod.exe.txt",
                    new string('x', 240) + ".txt",
                    "$(touch x).md",
                    ".hidden.txt",
                ]
        )
        {
            yield return Text($"080/{name}", Body + name, "ok");
        }
    }

    private static HostileFile Text(string name, string text, string must) => new(name, Encoding.UTF8.GetBytes(text), must);

    private static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (
                var (name, content) in new[]
                {
                    ("bomb.txt", new byte[20_000_000]),
                    ("../../x.txt", Encoding.UTF8.GetBytes(Body)),
                    ("/etc/x.txt", Encoding.UTF8.GetBytes(Body)),
                    ("..\\..\\x.txt", Encoding.UTF8.GetBytes(Body)),
                }
            )
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
