using ReportAtlas.Language.Dates;
using Xunit;

namespace ReportAtlas.Language.Tests.Dates;

public sealed class DateRoleTests
{
    [Theory]
    [InlineData("منذ السبت", DateRole.Since)]
    [InlineData("ابتداء من الساعة الخامسة من صباح الأحد", DateRole.Since)]
    [InlineData("لغاية صباح الثلاثاء", DateRole.Until)]
    [InlineData("حتى نهاية أيار/مايو", DateRole.Until)]
    [InlineData("قبل 10 شباط 2018", DateRole.Before)]
    [InlineData("بعد 10 شباط 2018", DateRole.After)]
    [InlineData("إلى السادس من حزيران", DateRole.At)]
    [InlineData("في 10 شباط", DateRole.At)]
    [InlineData("منذ قبيل منتصف ليل أمس", DateRole.Since)]
    public void The_words_before_a_date_tell_its_role(string phrase, DateRole role) =>
        Assert.Equal(role, Assert.Single(DateReading.Resolve($"جرى ذلك {phrase} في المدينة", "2019-02-10")).Role);

    [Theory]
    [InlineData("بين 5 و10 آذار 2018")]
    [InlineData("من 5 إلى 10 آذار 2018")]
    [InlineData("منذ السبت وحتى الأحد")]
    [InlineData("من الأربعاء إلى الجمعة")]
    [InlineData("بين آب 2014 ونهاية نيسان 2018")]
    public void A_stretch_begins_with_its_first_date_and_ends_with_its_second(string phrase)
    {
        var mentions = DateReading.Resolve($"جرى ذلك {phrase} في المدينة", "2019-02-10");

        Assert.Equal([DateRole.Since, DateRole.Until], mentions.Select(mention => mention.Role));
    }

    [Theory]
    [InlineData("صباح السبت", "morning")]
    [InlineData("مساء الإثنين", "evening")]
    [InlineData("فجر اليوم", "dawn")]
    [InlineData("ليل السبت - الأحد", "night")]
    [InlineData("منتصف ليل أمس", "night")]
    [InlineData("عصر الجمعة", "afternoon")]
    [InlineData("ظهر يوم الجمعة", "noon")]
    [InlineData("أمس صباحاً", "morning")]
    [InlineData("الليلة الماضية", "night")]
    [InlineData("السبت", null)]
    public void The_part_of_day_stands_beside_the_date_and_outside_its_span(string phrase, string? part) =>
        Assert.Equal(part, Assert.Single(DateReading.Resolve($"سُمع الدوي {phrase} في المدينة", "2019-02-10")).PartOfDay);

    [Theory]
    [InlineData("مطلع شباط 2018", "2018-02-01", "2018-02-09")]
    [InlineData("أواخر شباط 2018", "2018-02-20", "2018-02-28")]
    [InlineData("منتصف آذار 2018", "2018-03-11", "2018-03-21")]
    [InlineData("نهاية العام الماضي", "2018-09-02", "2018-12-31")]
    public void A_part_of_a_month_or_year_narrows_its_days_and_leaves_its_precision(string phrase, string from, string to)
    {
        var value = Assert.Single(DateReading.Resolve($"جرى ذلك {phrase} في المدينة", "2019-02-10")).Value!;

        Assert.Equal((DateOnly.Parse(from, null), DateOnly.Parse(to, null)), (value.From, value.To));
        Assert.True(value.Precision is DatePrecision.Month or DatePrecision.Year);
    }
}
