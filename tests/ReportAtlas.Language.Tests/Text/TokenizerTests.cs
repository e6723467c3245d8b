using ReportAtlas.Language.Text;
using Xunit;

namespace ReportAtlas.Language.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("قتل 5 أشخاص.", "قتل|5|اشخاص|.")]
    [InlineData("نحو15مقاتلا", "نحو|15|مقاتلا")]
    [InlineData("لـ48ساعة", "ل|48|ساعه")]
    [InlineData("#دير_الزور", "#|دير|الزور")]
    [InlineData("1.200 و3,5 و24/6/2018", "1.200|و|3,5|و|24/6/2018")]
    [InlineData("الساعة 10:30،", "الساعه|10:30|،")]
    [InlineData("عام 2017.وقال", "عام|2017|.|وقال")]
    [InlineData("«قسد»و(التحالف)", "«|قسد|»|و|(|التحالف|)")]
    [InlineData("شباط/فبراير", "شباط|/|فبراير")]
    [InlineData("سطر\nآخر", "سطر|\n|اخر")]
    [InlineData("خبر😀عاجل", "خبر|😀|عاجل")]
    [InlineData("5- 7", "5|-|7")]
    [InlineData("أ.ف.ب", "ا|.|ف|.|ب")]
    [InlineData("والاستخباراتيون", "والاستخباراتيون")]
    [InlineData("مستشفيات فاستقبلتهم،وللمستشفيات", "مستشفيات|فاستقبلتهم|،|وللمستشفيات")]
    [InlineData("محافظةRaqqa والمحافظاتRaqqa5", "محافظهraqqa|والمحافظاتraqqa|5")]
    [InlineData("گوباني ڤيينا", "كوباني|فيينا")]
    [InlineData("كتابةٹ والكتاباتٹ", "كتابهٹ|والكتاباتٹ")]
    [InlineData(" \t ", "")]
    public void Letters_digits_and_signs_are_cut_apart(string text, string tokens)
    {
        var folded = ArabicFolder.Fold(text);

        Assert.Equal(tokens, string.Join('|', Tokenizer.Tokenize(folded).Select(token => folded[token.Start..token.End])));
    }

    [Theory]
    [InlineData("دمشق", TokenKind.Word)]
    [InlineData("\U00010330", TokenKind.Word)]
    [InlineData("1.5", TokenKind.Number)]
    [InlineData("،", TokenKind.Punctuation)]
    [InlineData("😀", TokenKind.Punctuation)]
    [InlineData("\n", TokenKind.Break)]
    public void A_token_knows_what_it_is_made_of(string text, TokenKind kind) => Assert.Equal(kind, Assert.Single(Tokenizer.Tokenize(text)).Kind);

    [Fact]
    public void Half_a_character_is_a_sign() =>
        Assert.Equal(TokenKind.Punctuation, Assert.Single(Tokenizer.Tokenize(((char)0xD83D).ToString())).Kind);
}
