using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Layout;
using Xunit;

namespace ReportAtlas.Language.Tests.Events;

/// <summary>Who is meant by a name, and whose planes flew, depends on the day of the report.</summary>
public sealed class PartyTimesTests
{
    private static readonly ArticleReader Reader = new();

    [Theory]
    [InlineData("استعاد المقاتلون الأكراد قرية الراوية من تنظيم داعش", "2014-12-03", "YPG")]
    [InlineData("استعاد المقاتلون الأكراد قرية الراوية من تنظيم داعش", "2017-12-03", "SDF")]
    [InlineData("سيطر مقاتلون أكراد على معبر اليعربية بعد معارك مع جبهة النصرة", null, "YPG")]
    [InlineData(
        "هاجمت فصائل المعارضة المسلحة حاجزا في مدينة رأس العين قرب الحدود مع تركيا، وردت القوات التركية بقصف",
        "2013-05-03",
        "opposition factions"
    )]
    [InlineData("سيطرت قوات الجيش السوري الحر على معبر رأس العين", "2012-11-08", "Free Syrian Army")]
    [InlineData("زرع الثوار عبوة ناسفة على طريق الهري انفجرت بسيارة لقوات النظام", "2012-05-14", "Free Syrian Army")]
    [InlineData("هاجم الثوار حاجزا لقوات النظام قرب بلدة موحسن وقتلوا ثلاثة", null, "Free Syrian Army")]
    [InlineData("هاجم الثوار حاجزا لقوات النظام قرب بلدة السخنة وقتلوا ثلاثة", "2016-03-02", "opposition factions")]
    [InlineData("دارت اشتباكات في محيط مطار دير الزور العسكري فجرا", "2013-09-03", "Syrian government forces")]
    [InlineData("سقطت قذائف صاروخية في محيط قاعدة حقل العمر ليلا", "2023-10-26", "Coalition")]
    [InlineData("أصيب عنصران من وزارة الدفاع برصاص مجهولين في مدينة الميادين", "2025-06-02", "Syrian government forces")]
    [InlineData("اعتقلت قوات الأمن العام خمسة أشخاص في مدينة البوكمال", "2025-03-12", "Syrian government forces")]
    public void A_name_means_who_was_there_at_the_time(string report, string? day, string code) => Assert.Contains(code, PartiesOf(report, day));

    [Theory]
    [InlineData("تعرض حي الصناعة في دير الزور لغارات جوية عنيفة", "2013-03-11", "Syrian government forces")]
    [InlineData("نفذت طائرة حربية غارة على بلدة المريعية أمس", "2012-10-20", "Syrian government forces")]
    [InlineData("نفذت طائرة حربية غارة على بلدة المريعية أمس", "2016-10-20", null)]
    [InlineData("نفذت طائرة حربية غارة على بلدة المريعية أمس", null, null)]
    [InlineData("قصفت طائرات مدينة الفلوجة في محافظة الأنبار بالعراق", "2014-05-20", "Iraqi forces")]
    public void A_strike_of_untold_planes_is_the_countrys_own_while_nobody_else_flew_there(string report, string? day, string? code) =>
        Assert.Equal(code is null ? [] : [code], PartiesOf(report, day).Where(party => party != "civilians"));

    private static string[] PartiesOf(string report, string? day)
    {
        var published = day is null
            ? PublicationDate.Unknown
            : new PublicationDate(DateValue.Day(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)), PublicationBasis.Given);
        return
        [
            .. Reader
                .Read(new ReportSource(report) { Published = published })
                .SelectMany(reading => reading.Events)
                .SelectMany(told => told.Actors)
                .Select(actor => actor.Actor.Code),
        ];
    }
}
