using ReportAtlas.Language.Evaluation;
using Xunit;

namespace ReportAtlas.Language.Tests.Evaluation;

public class TextNormalizerTests
{
    [Theory]
    [InlineData("أُمّ إلى آخِر", "ام الي اخر")]
    [InlineData("مدرســة المؤمن وعائلته", "مدرسه المومن وعايلته")]
    [InlineData("«رتل»، ثم.رتل/رتل", "رتل ثم رتل رتل")]
    [InlineData("3 كم٢ و½ a_b", "3 كم٢ و½ a_b")]
    [InlineData("\u200Fباب\u00A0خشب\u200E", "باب خشب")]
    [InlineData(" ؟! ", "")]
    [InlineData(null, "")]
    public void Words_are_folded_and_parted_by_punctuation(string? text, string words) =>
        Assert.Equal(words, string.Join(' ', TextNormalizer.Words(text)));

    [Theory]
    [InlineData("مدينة الحسكة", "حسكه")]
    [InlineData("ريف الرقة", "رقه")]
    [InlineData("تل أبيض", "تل ابيض")]
    [InlineData("الهول", "هول")]
    [InlineData("الغر", "الغر")]
    [InlineData("بلدتي الكسرة والصور", "كسره والصور")]
    [InlineData("نهر", "نهر")]
    public void A_place_key_drops_classifiers_and_the_article_of_longer_words(string name, string key) =>
        Assert.Equal(key, TextNormalizer.PlaceKey(name));
}
