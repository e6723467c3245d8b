namespace ReportAtlas.Web.Tests.Samples;

/// <summary>The texts of the sample articles: invented, and no report's words.</summary>
internal static class SampleTexts
{
    internal const string First =
        "ليلة طويلة في هجين\n"
        + "الأحد 10 شباط 2018\n"
        + "قال مصدر محلي إن الليلة لم تهدأ، فقد قصف طيران حربي أطراف بلدة هجين أمس، ثم سُمع دوي بعيد حتى الفجر وخرج الأهالي من بيوتهم نحو الحقول القريبة.\n"
        + "وبعد ذلك دارت اشتباكات عنيفة على طريق البوكمال. ونقلت قناة الميادين صوراً من هناك.\n"
        + "كما اعتقل حاجز شابين دون أن يُعرف مكان الحاجز.";

    internal const string Second =
        "هدنة <b>قصيرة</b>\n"
        + "بعد أن وقعت غارات في محافظة دير الزور الشهر الماضي، جاءت الهدنة. <script>alert(1)</script>\n"
        + "وكانت معارك سابقة قد أنهكت الجميع.";
}
