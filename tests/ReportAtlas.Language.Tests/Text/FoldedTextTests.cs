using FsCheck;
using FsCheck.Fluent;
using ReportAtlas.Language.Text;
using Xunit;

namespace ReportAtlas.Language.Tests.Text;

public sealed class FoldedTextTests
{
    private static readonly Arbitrary<string> Texts = Arb.From(
        Gen.ListOf(
                Gen.OneOf(Gen.Choose(0x0600, 0x06FF), Gen.Choose(0xFB50, 0xFEFF), Gen.Choose(0, 0xFFFF), Gen.Elements((int)' ', 'ـ', 'َ', 'ﻻ', '\n'))
            )
            .Select(codes => string.Concat(codes.Select(code => (char)code)))
    );

    [Theory]
    [InlineData("أحمد إدلب آب ٱلله", "احمد ادلب اب الله")]
    [InlineData("مصطفى شاطئ", "مصطفي شاطي")]
    [InlineData("الرقة القامشلي", "الرقه القامشلي")]
    [InlineData("مؤتمر", "موتمر")]
    [InlineData("السَّلَمِيَّة", "السلميه")]
    [InlineData("الــ٣٤", "ال34")]
    [InlineData("۱۲۳ ٤٥٫٦ ١٬٢٠٠ ٥٪", "123 45.6 1,200 5%")]
    [InlineData("کوبانی", "كوباني")]
    [InlineData("قامشلۆ", "قامشلو")]
    [InlineData("پارك چار ڤيلا گرم ژاله", "بارك جار فيلا كرم راله")]
    [InlineData("ﻻجئون ﻷن", "لاجيون لان")]
    [InlineData("ﺩﻣﺸﻖ", "دمشق")]
    [InlineData("\u200Fدمشق\u200E\u202Aحلب\u202C\uFEFF", "دمشقحلب")]
    [InlineData("بين\u00A0دمشق\tوحلب", "بين دمشق وحلب")]
    [InlineData("قتل و أصيب", "قتل واصيب")]
    [InlineData("و\u00A0في الرقة و الحسكة", "وفي الرقه والحسكه")]
    [InlineData("أ، و\u064E ب", "ا، وب")]
    [InlineData("هو في 3 و 4 و \"قسد\"", "هو في 3 و 4 و \"قسد\"")]
    [InlineData("YPG فرانس24", "ypg فرانس24")]
    [InlineData("سطر\r\nآخر", "سطر\n\nاخر")]
    public void Spellings_of_one_word_fold_alike(string written, string folded) => Assert.Equal(folded, ArabicFolder.Fold(written));

    [Theory]
    [InlineData("ق.تل رجلان", "قتل رجلان")]
    [InlineData("14 ق-تيلاً", "14 قتيلا")]
    [InlineData("لخ-لا-يا تن-ظيم", "لخلايا تنظيم")]
    [InlineData("الدولة الإ-سلا-مية", "الدوله الاسلاميه")]
    [InlineData("دا-عش والد*واعش", "داعش والدواعش")]
    [InlineData("د.ا.ع.ش", "داعش")]
    [InlineData("اغ_تيال قيادي", "اغتيال قيادي")]
    [InlineData("وقـ.ـتلى وا/شتباكات", "وقتلى واشتباكات")]
    [InlineData("بعبوة نا--سفة", "بعبوه ناسفه")]
    [InlineData("المخـ ـدرات والمخ.درات", "المخدرات والمخدرات")]
    [InlineData("اختط|اف وا•عتقال", "اختطاف واعتقال")]
    [InlineData("اسـ.تهد.اف", "استهداف")]
    [InlineData("انفجا.ر.", "انفجار.")]
    public void Signs_that_only_hide_a_word_are_no_part_of_it(string written, string folded) =>
        Assert.Equal(ArabicFolder.Fold(folded), ArabicFolder.Fold(written));

    [Theory]
    [InlineData("دمشق-سانا")]
    [InlineData("الرقه-دير الزور")]
    [InlineData("سوريا-العراق")]
    [InlineData("#دير_الزور")]
    [InlineData("في 10-12 كانون")]
    [InlineData("كانون الثاني/يناير")]
    [InlineData("المدينه.وقتل رجل")]
    [InlineData("قتل-جرح")]
    [InlineData("قصف/اشتباكات")]
    [InlineData("تل-ابيض")]
    [InlineData("قتل.")]
    [InlineData("- قتل -")]
    [InlineData("خ.ع من الاهالي")]
    [InlineData("ه-ا-ه-ا-ه-ا-ه-ا-ه-ا-ه-ا-ه-ا-ه-ا-ه-ا-ه-ا-ه-ا-ه-ا")]
    public void Signs_between_other_letters_stay(string written) => Assert.Equal(written, ArabicFolder.Fold(written));

    [Theory]
    [InlineData("في الرَّقَّةِ أمس", "الرقه", "الرَّقَّةِ")]
    [InlineData("الـ48 ساعة", "ال", "الـ")]
    [InlineData("قرب الـرقـة.", "الرقه", "الـرقـة")]
    [InlineData("خلايا تن-ظيم كبير", "تنظيم", "تن-ظيم")]
    [InlineData("14 ق-تيلاً أمس", "قتيلا", "ق-تيلاً")]
    [InlineData("هجوم لدا-عش، أمس", "امس", "أمس")]
    [InlineData("دا-عش وق.تلى ثم عاد", "وقتلي", "وق.تلى")]
    [InlineData("دا-عش وق.تلى ثم عاد", "عاد", "عاد")]
    [InlineData("إﻻ القرية", "لا", "ﻻ")]
    [InlineData("\u200Fدمشق\u200F الشام", "دمشق", "دمشق")]
    [InlineData("دير\u00A0الزور", "دير الزور", "دير\u00A0الزور")]
    [InlineData("هجين و الشعفة", "الشعفه", "الشعفة")]
    [InlineData("هجين و الشعفة", "والشعفه", "و الشعفة")]
    public void What_is_found_in_the_folded_text_is_shown_as_it_was_written(string written, string found, string shown)
    {
        var folded = FoldedText.Create(written);
        var at = folded.Text.IndexOf(found, StringComparison.Ordinal);

        Assert.Equal(shown, folded.ToOriginal(at, at + found.Length).In(written));
    }

    [Fact]
    public void Every_stretch_of_the_folded_text_leads_back_to_one_that_folds_to_it() =>
        Prop.ForAll(
                Texts,
                text =>
                {
                    var folded = FoldedText.Create(text);
                    for (var start = 0; start < folded.Text.Length; start += 3)
                    {
                        var end = Math.Min(folded.Text.Length, start + 5);
                        var original = folded.ToOriginal(start, end);
                        // With what stands before it, by which «و» is a word or the end of one.
                        Assert.Contains(folded.Text[start..end], ArabicFolder.Fold(text[..original.End]), StringComparison.Ordinal);
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Positions_lead_back_in_order_and_the_end_to_the_end() =>
        Prop.ForAll(
                Texts,
                text =>
                {
                    var folded = FoldedText.Create(text);
                    for (var at = 0; at < folded.Text.Length; at++)
                    {
                        Assert.InRange(folded.ToOriginal(at), at == 0 ? 0 : folded.ToOriginal(at - 1), text.Length - 1);
                    }

                    Assert.Equal(text.Length, folded.ToOriginal(folded.Text.Length));
                    Assert.True(folded.ToOriginal(folded.Text.Length, folded.Text.Length).IsEmpty);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Folding_twice_changes_nothing_more() =>
        Prop.ForAll(Texts, text => Assert.Equal(ArabicFolder.Fold(text), ArabicFolder.Fold(ArabicFolder.Fold(text)))).QuickCheckThrowOnFailure();
}
