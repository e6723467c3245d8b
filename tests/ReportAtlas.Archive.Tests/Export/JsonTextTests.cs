using System.Text;
using System.Text.Json;
using ReportAtlas.Archive.Export;

namespace ReportAtlas.Archive.Tests.Export;

public sealed class JsonTextTests
{
    [Theory]
    [InlineData("قصف «الرقة»")]
    [InlineData("a \"b\" \\ c / d")]
    [InlineData("سطر\nوسطر\r\tوفراغ\0\u001F\u007F")]
    [InlineData("<script>&amp;</script>\u2028😀")]
    [InlineData("")]
    public void A_text_is_read_back_as_it_was(string text)
    {
        var json = new StringBuilder();
        JsonText.Append(json, text);

        Assert.Equal(text, JsonSerializer.Deserialize<string>(json.ToString()));
    }

    [Fact]
    public void Half_a_character_spoils_no_file()
    {
        using var bytes = new MemoryStream();
        var json = new StringBuilder();
        JsonText.Append(json, "قبل \uD83D بعد \uDE00");
        Utf8Text.Write(bytes, json);

        Assert.Equal("قبل \uFFFD بعد \uFFFD", JsonSerializer.Deserialize<string>(bytes.ToArray()));
        Assert.Equal(0, json.Length);
    }

    [Fact]
    public void A_character_on_a_seam_of_the_gathered_text_stays_whole()
    {
        using var bytes = new MemoryStream();
        // Small pieces, so that every second one begins within a character.
        var text = new StringBuilder(1);
        for (var i = 0; i < 1000; i++)
        {
            text.Append(i % 2 == 0 ? "😀" : "a😀");
        }

        var whole = text.ToString();
        Utf8Text.Write(bytes, text);

        Assert.Equal(whole, Encoding.UTF8.GetString(bytes.ToArray()));
    }
}
