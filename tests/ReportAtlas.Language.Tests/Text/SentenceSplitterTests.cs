using System.Collections.Immutable;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;
using Xunit;

namespace ReportAtlas.Language.Tests.Text;

public sealed class SentenceSplitterTests
{
    private static readonly TextAnalyzer Analyzer = new(new Vocabulary());

    [Theory]
    [InlineData("قتل شخصان. وأصيب ثالث.", "قتل شخصان.", "وأصيب ثالث.")]
    [InlineData("بلغ الوزن 3.5 كيلوغرام. انتهى", "بلغ الوزن 3.5 كيلوغرام.", "انتهى")]
    [InlineData("قالت أ. ف. ب إن القصف توقف. وعاد", "قالت أ. ف. ب إن القصف توقف.", "وعاد")]
    [InlineData("قالت أ.ف.ب إن القصف توقف", "قالت أ.ف.ب إن القصف توقف")]
    [InlineData("وصل د. أحمد إلى المشفى.", "وصل د. أحمد إلى المشفى.")]
    [InlineData("قال: «لن نعود.» وغادر.", "قال: «لن نعود.»", "وغادر.")]
    [InlineData("قال: \"لن نعود.\" وغادر.", "قال: \"لن نعود.\"", "وغادر.")]
    [InlineData("توقف القصف. \"لن نعود\" قال الأهالي.", "توقف القصف.", "\"لن نعود\" قال الأهالي.")]
    [InlineData("هل عادوا؟! لم يعودوا.", "هل عادوا؟!", "لم يعودوا.")]
    [InlineData("صمت ... ثم عاد القصف", "صمت ...", "ثم عاد القصف")]
    [InlineData("عاد القصف؛ نزح الأهالي", "عاد القصف؛", "نزح الأهالي")]
    [InlineData("توقف القصف.وعاد الأهالي", "توقف القصف.", "وعاد الأهالي")]
    [InlineData("نقل موقع العربية.نت عن شهود", "نقل موقع العربية.نت عن شهود")]
    [InlineData("انظر www.example.org للمزيد", "انظر www.example.org للمزيد")]
    [InlineData("1. القرية الأولى. 2. القرية الثانية", "1. القرية الأولى.", "2. القرية الثانية")]
    [InlineData("كان ذلك عام 2019. ثم عادوا", "كان ذلك عام 2019.", "ثم عادوا")]
    [InlineData("كان ذلك عام 1440 هـ. ثم عادوا", "كان ذلك عام 1440 هـ.", "ثم عادوا")]
    [InlineData("سطر أول\nسطر ثان", "سطر أول", "سطر ثان")]
    [InlineData("القَصفُ توقفَ. وعادَ", "القَصفُ توقفَ.", "وعادَ")]
    [InlineData("بلا نهاية", "بلا نهاية")]
    [InlineData(". . .", ". . .")]
    [InlineData("")]
    public void A_paragraph_is_cut_where_its_sentences_end(string text, params string[] sentences) =>
        Assert.Equal(sentences, Analyzer.Analyze(text).Sentences.Select(sentence => sentence.Span.In(text)));

    [Fact]
    public void No_sentence_crosses_a_block_and_what_lies_between_blocks_is_not_read()
    {
        const string text = "عنوان بلا نقطة\nفقرة أولى. ثانية\n34\nأخيرة";
        ImmutableArray<Block> blocks = [Block("عنوان بلا نقطة", 0), Block("فقرة أولى. ثانية", 1), Block("أخيرة", 3)];

        var analyzed = Analyzer.Analyze(text, blocks);

        Assert.Equal(
            ["0 عنوان بلا نقطة", "1 فقرة أولى.", "1 ثانية", "2 أخيرة"],
            analyzed.Sentences.Select(sentence => $"{sentence.Block} {sentence.Span.In(text)}")
        );

        static Block Block(string part, int line) =>
            new(new TextSpan(text.IndexOf(part, StringComparison.Ordinal), part.Length), BlockRole.Paragraph, line);
    }

    [Fact]
    public void A_token_knows_its_sentence_and_a_position_its_token()
    {
        const string text = "قتل شخصان. وأصيب ثالث. وعاد الهدوء.";
        var analyzed = Analyzer.Analyze(text);

        for (var token = 0; token < analyzed.TokenCount; token++)
        {
            var sentence = analyzed.Sentences[analyzed.SentenceOf(token)];
            Assert.InRange(token, sentence.FirstToken, sentence.EndToken - 1);
            Assert.Equal(token, analyzed.TokenAt(analyzed.SpanOf(token).Start));
            Assert.Equal(token, analyzed.TokenAt(analyzed.SpanOf(token).End - 1));
        }

        Assert.Equal(analyzed.TokenCount, analyzed.TokenAt(text.Length));
    }
}
