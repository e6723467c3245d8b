using System.Text.Json;
using ReportAtlas.Archive.Import;

namespace ReportAtlas.Archive.Tests.Import;

public sealed class JsonStringsTests
{
    [Theory]
    [InlineData(@"متن", "متن")]
    [InlineData(@"\ud83d\ude00", "\ud83d\ude00")]
    [InlineData(@"متن \ud83d", "متن \ufffd")]
    [InlineData(@"\uDE00 متن", "\ufffd متن")]
    [InlineData(@"\ud83d\ud83d\ude00", "\ufffd\ud83d\ude00")]
    [InlineData(@"\\ud83d \ud83d", @"\ud83d" + " \ufffd")]
    [InlineData(@"\\\ud83d", @"\" + "\ufffd")]
    public void Half_a_character_becomes_the_sign_for_what_cannot_be_shown(string written, string read)
    {
        using var json = JsonDocument.Parse($"\"{written}\"");

        Assert.Equal(read, JsonStrings.Of(json.RootElement));
    }

    [Fact]
    public void What_is_no_string_is_read_as_none()
    {
        using var json = JsonDocument.Parse("12");

        Assert.Throws<InvalidOperationException>(() => JsonStrings.Of(json.RootElement));
    }
}
