namespace ReportAtlas.Archive.Import;

/// <summary>Knows common files that are no text by their first bytes, so that a refusal can say what was handed in.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Start, string English, string Arabic)[] Known =
    [
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image", "صورة PNG"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image", "صورة JPEG"),
        ([.. "GIF8"u8], "a GIF image", "صورة GIF"),
        ([.. "RIFF"u8], "a RIFF file (WebP, WAV, AVI)", "ملف صورة أو صوت (RIFF)"),
        ([.. "%PDF-"u8], "a PDF document", "مستند PDF"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document", "أرشيف ZIP أو مستند مكتبي"),
        ([0x50, 0x4B, 0x05, 0x06], "an empty ZIP archive", "أرشيف ZIP فارغ"),
        ([0x1F, 0x8B], "a gzip archive", "أرشيف gzip"),
        ([.. "7z"u8, 0xBC, 0xAF], "a 7-Zip archive", "أرشيف 7-Zip"),
        ([.. "Rar!"u8], "a RAR archive", "أرشيف RAR"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document", "مستند مكتبي قديم"),
        ([.. "{\\rtf"u8], "an RTF document", "مستند RTF"),
        ([0x7F, .. "ELF"u8], "a program", "برنامج"),
        ([.. "MZ"u8, 0x90, 0x00], "a program", "برنامج"),
        ([.. "SQLite format 3"u8], "an SQLite database", "قاعدة بيانات SQLite"),
        ([0xFF, 0xFE, 0x00, 0x00], "UTF-32 text", "نص بترميز UTF-32"),
        ([0x00, 0x00, 0xFE, 0xFF], "UTF-32 text", "نص بترميز UTF-32"),
    ];

    /// <summary>What the bytes begin; null when they may be text.</summary>
    public static (string English, string Arabic)? Find(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, english, arabic) in Known)
        {
            if (bytes.StartsWith(start))
            {
                return (english, arabic);
            }
        }

        return null;
    }
}
