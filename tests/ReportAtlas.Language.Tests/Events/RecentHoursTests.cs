using ReportAtlas.Language.Dates;
using Xunit;

namespace ReportAtlas.Language.Tests.Events;

/// <summary>«الساعات الأخيرة» is the day of the report, and of nothing that has another day or none.</summary>
public sealed class RecentHoursTests
{
    private static readonly DateOnly Published = new(2021, 3, 14);

    [Theory]
    [InlineData("شهدت الساعات الأخيرة قصفا مدفعيا تركيا على قرى [أبو راسين]")]
    [InlineData("قتل عنصران من قسد خلال الساعات القليلة الماضية بانفجار عبوة ناسفة في [الشحيل]")]
    [InlineData("وقالت مصادر محلية إن الساعات الفائتة شهدت اشتباكات بين قسد وخلايا داعش في [الزر]")]
    [InlineData("اعتقلت قسد خلال الساعات الثلاث الماضية خمسة شبان في [الطبقة]")]
    public void What_the_last_hours_saw_happened_on_the_day_of_the_report(string marked)
    {
        var mention = Assert.Single(EventReading.Read(marked, new PublicationDate(DateValue.Day(Published), PublicationBasis.Stated)).Events);
        Assert.Equal(DateValue.Day(Published), mention.Date);
        Assert.Null(mention.DateSource);
        Assert.EndsWith("+recent-hours", mention.Rule, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("قتل عنصران من قسد خلال الساعات الثماني والأربعين الماضية بانفجار عبوة ناسفة في [الشحيل]")]
    [InlineData("قتل عنصران من قسد في الساعات الأخيرة من المعركة بانفجار عبوة ناسفة في [الشحيل]")]
    [InlineData("قتل عنصران من قسد {الجمعة} بانفجار عبوة ناسفة في [الشحيل] وهدأ الوضع خلال الساعات الأخيرة")]
    [InlineData("قتل مئات المدنيين في [الرقة] منذ بداية العام، ولم تهدأ المدينة في الساعات الأخيرة")]
    public void Other_hours_date_nothing(string marked) =>
        Assert.All(
            EventReading.Read(marked, new PublicationDate(DateValue.Day(Published), PublicationBasis.Stated)).Events,
            mention => Assert.Null(mention.Date)
        );

    [Fact]
    public void A_report_without_a_day_gives_none() =>
        Assert.Null(Assert.Single(EventReading.Read("شهدت الساعات الأخيرة قصفا مدفعيا تركيا على قرى [أبو راسين]").Events).Date);

    [Fact]
    public void A_day_that_is_inferred_is_less_sure_than_none()
    {
        const string Marked = "شهدت الساعات الأخيرة قصفا مدفعيا تركيا على قرى [أبو راسين]";
        var dated = Assert.Single(EventReading.Read(Marked, new PublicationDate(DateValue.Day(Published), PublicationBasis.Stated)).Events);
        Assert.True(dated.Confidence < Assert.Single(EventReading.Read(Marked).Events).Confidence);
    }
}
