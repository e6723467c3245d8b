using System.Text;
using ReportAtlas.Archive.Import;

namespace ReportAtlas.Archive.Tests.Import;

public sealed class EncodingDetectorTests
{
    private const string Report =
        "انفجرت عبوة ناسفة قرب السوق في المدينة مساء السبت، وقال مصدر محلي إن ثلاثة من المارة أصيبوا.\nالخبر الثاني: لا جديد (2019).\n";

    static EncodingDetectorTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16le", false)]
    [InlineData("utf-16le", true)]
    [InlineData("utf-16be", false)]
    [InlineData("utf-16be", true)]
    [InlineData("windows-1256", false)]
    public void Arabic_text_comes_back_whole_from_every_encoding_and_without_its_mark(string name, bool marked)
    {
        var encoding = name switch
        {
            "utf-16le" => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            "utf-16be" => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
            "utf-8" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            _ => Encoding.GetEncoding(name),
        };
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Report)];

        var decoded = EncodingDetector.Decode(bytes);

        Assert.Equal((Report, name), (decoded.Text, decoded.Encoding));
        Assert.Empty(decoded.Warnings);
    }

    [Fact]
    public void Iso_8859_6_is_told_from_windows_1256()
    {
        var latin = Report.Replace('،', ',');
        Assert.Equal((latin, "iso-8859-6"), Decode(Encoding.GetEncoding("iso-8859-6").GetBytes(latin)));
    }

    [Theory]
    [InlineData("plain English words of a report, and a second line\n")]
    [InlineData("# عنوان\n\n> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > >\n")]
    [InlineData("- a\n  - b\n    - c\n      - d\n        - e\n          - f\n            - g\n")]
    public void Text_full_of_spaces_is_not_taken_for_utf_16(string text) => Assert.Equal((text, "utf-8"), Decode(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_letter_cut_in_half_is_shown_as_such_and_counted()
    {
        byte[] cut = [.. Encoding.UTF8.GetBytes(Report), 0xD8];

        var decoded = EncodingDetector.Decode(cut);

        Assert.Equal(Report + "\uFFFD", decoded.Text);
        Assert.Equal([new ImportProblem("bad-bytes", "1")], decoded.Warnings);
    }

    [Fact]
    public void A_stray_nul_becomes_a_space_so_that_no_position_moves()
    {
        var decoded = EncodingDetector.Decode(Encoding.UTF8.GetBytes(Report.Replace("السوق", "ال\0وق", StringComparison.Ordinal)));

        Assert.Equal(Report.Replace("السوق", "ال وق", StringComparison.Ordinal), decoded.Text);
        Assert.Equal([new ImportProblem("nul-characters", "1")], decoded.Warnings);
    }

    public static TheoryData<byte[], string> Refused =>
        new()
        {
            { [], "empty" },
            { " \n\t\u200F\uFEFF\n"u8.ToArray(), "blank" },
            { [0xEF, 0xBB, 0xBF], "blank" },
            { [0x89, 0x50, 0x4E, 0x47, 1, 2, 3, 4], "not-text" },
            { [0xFF, 0xD8, 0xFF, 0xE0, 0, 0], "not-text" },
            { "%PDF-1.7 and so on"u8.ToArray(), "not-text" },
            { [0x50, 0x4B, 3, 4, 5, 6], "not-text" },
            { "a\0b\0\0c\0\0\0d"u8.ToArray(), "binary" },
            { [.. Enumerable.Range(0, 2000).Select(number => (byte)(number * 7919 >> 3))], "binary" },
            { Encoding.Latin1.GetBytes("Où étaient les réfugiés, déplacés à l'été ? Ils étaient là où l'armée les a laissés."), "unknown-encoding" },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_text_is_refused_with_a_reason(byte[] bytes, string code)
    {
        var decoded = EncodingDetector.Decode(bytes);

        Assert.Null(decoded.Text);
        Assert.Equal(code, decoded.Refusal?.Code);
    }

    private static (string?, string) Decode(byte[] bytes) =>
        EncodingDetector.Decode(bytes) is var decoded ? (decoded.Text, decoded.Encoding) : default;
}
