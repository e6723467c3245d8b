using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Text;
using Xunit;

namespace ReportAtlas.Language.Tests.Layout;

/// <summary>What holds for every text, however broken: Arabic, Latin, marks, controls, lone surrogates, page chrome in any order.</summary>
public sealed class LayoutProperties
{
    private static readonly string[] Bits =
    [
        "قال شهود إن القصف توقف مساء أمس قبل أن يعود فجراً على أطراف القرية الشمالية.",
        "سورية",
        "34",
        "عودة الماء",
        "دمشق - سانا",
        "بيروت (رويترز) - ",
        "27/05/2017",
        "الأحد 10 شباط 2019",
        "=====",
        "---",
        "* * *",
        "زر الذهاب إلى الأعلى",
        "اقرأ أيضاً",
        "التعليقات (2)",
        "فيسبوك تويتر",
        "| الوطن - وكالات",
        "المصدر: ",
        "محافظة الرقة – ",
        "كتب: ",
        "#وسم_ما #وسم",
        "https://example.org/a",
        "Sun, 24 Jun 2018 09:41:13 GMT",
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        "\u2028",
        "\u0085",
        " ",
        "\u00A0",
        "\u200F",
        "\u202B",
        "\uFEFF",
        "\0",
        "\t",
        "ﻻ",
        "ﷺ",
        "\uD83D\uDE00",
        "\uD83D",
        "\uDE00",
        "َ",
        "ـ",
        "٣٤",
        "a.b",
        "«",
        "»",
        "::",
        "©",
    ];

    private static readonly Arbitrary<string> Sources = Arb.From(
        Gen.OneOf(
            Gen.ListOf(Gen.Elements(Bits)).Select(string.Concat),
            Gen.ListOf(Gen.OneOf(Gen.Choose(0x0600, 0x06FF), Gen.Choose(0, 0xFFFF), Gen.Choose(0x200B, 0x202F), Gen.Constant((int)'\n')))
                .Select(Text),
            Gen.ListOf(Gen.OneOf(Gen.Elements(Bits), Gen.Choose(0, 0xFFFF).Select(code => ((char)code).ToString()))).Select(string.Concat)
        )
    );

    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(120);

    [Fact]
    public void An_article_s_text_is_made_of_pieces_of_the_source_in_order() =>
        ForAll(
            (source, article) =>
            {
                var text = new StringBuilder();
                var end = 0;
                foreach (var piece in article.Source.Pieces)
                {
                    Assert.True(piece.TextStart == text.Length && piece.SourceStart >= end);
                    text.Append(source, piece.SourceStart, piece.Length);
                    end = piece.SourceStart + piece.Length;
                }

                Assert.Equal(article.Text, text.ToString());
            }
        );

    [Fact]
    public void Blocks_stand_in_order_apart_and_within_the_text_and_every_span_lies_inside_it() =>
        ForAll(
            (_, article) =>
            {
                var end = 0;
                foreach (var block in article.Blocks)
                {
                    Assert.True(block.Span.Start >= end && block.Span.Length > 0 && block.Span.End <= article.Text.Length);
                    end = block.Span.End;
                }

                TextSpan?[] named = [article.Byline, article.Dateline, article.PublisherSpan, .. article.StatedDates.Select(date => (TextSpan?)date)];
                Assert.All(named.OfType<TextSpan>(), span => Assert.True(span.Length > 0 && article.Blocks.Any(block => block.Span.Contains(span))));
            }
        );

    [Fact]
    public void Blocks_and_chrome_of_all_articles_cover_the_source_but_for_space_and_invisible_marks() =>
        Prop.ForAll(
                Sources,
                source =>
                {
                    var covered = new bool[source.Length];
                    foreach (var article in LayoutReader.Read(new ReportSource(source)))
                    {
                        foreach (
                            var span in article
                                .Blocks.Select(block => article.Source.ToSource(block.Span))
                                .Concat(article.Chrome.Select(chrome => chrome.SourceSpan))
                        )
                        {
                            for (var at = span.Start; at < span.End; at++)
                            {
                                Assert.False(covered[at]);
                                covered[at] = true;
                            }
                        }
                    }

                    Assert.All(Enumerable.Range(0, source.Length), at => Assert.True(covered[at] || Invisible.IsBlank(source[at])));
                }
            )
            .Check(Runs);

    [Fact]
    public void Reading_twice_gives_the_same() =>
        ForAll(
            (source, article) =>
                Assert.Contains(
                    LayoutReader.Read(new ReportSource(source)),
                    again => again.Text == article.Text && again.Blocks.SequenceEqual(article.Blocks)
                )
        );

    [Theory]
    [InlineData("قتل شخص. ")]
    [InlineData("=====\nعودة الماء إلى القرية\n")]
    [InlineData("34\nاقرأ أيضاً\nعودة الماء\n\n")]
    [InlineData("دمشق - سانا\n")]
    [InlineData("دمشق - سانا\n\nمقاتلون عند الحقل (أرشيف)\n\n")]
    [InlineData("- الأخبار\n")]
    [InlineData("\n")]
    public void A_long_text_costs_in_proportion(string piece) =>
        Cost.GrowsWithLength(piece, 4_000, text => Assert.NotEmpty(LayoutReader.Read(new ReportSource(text))));

    private static void ForAll(Action<string, ArticleLayout> holds) =>
        Prop.ForAll(
                Sources,
                source =>
                {
                    foreach (var article in LayoutReader.Read(new ReportSource(source)))
                    {
                        holds(source, article);
                    }
                }
            )
            .Check(Runs);

    private static string Text(IEnumerable<int> codes) => string.Concat(codes.Select(code => (char)code));
}
