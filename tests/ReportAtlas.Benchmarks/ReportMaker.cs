using System.Globalization;
using System.Text;

namespace ReportAtlas.Benchmarks;

/// <summary>Makes reports up, in the manner of real ones and always the same for one seed: headline, dateline, a dozen paragraphs.</summary>
internal sealed class ReportMaker(int seed)
{
    private static readonly string[] Places =
    [
        "بلدة هجين",
        "قرية الشعفة",
        "مدينة الرقة",
        "بلدة عين عيسى",
        "ريف دير الزور الشرقي",
        "حي غويران في الحسكة",
        "مدينة القامشلي",
        "بلدتي السوسة والباغوز",
        "حقل العمر",
        "مخيم الهول",
        "مدينة منبج",
        "ناحية الصور",
        "مدينة الطبقة",
        "بلدة الشدادي",
        "قريتي أبو حمام والكشكية",
        "مدينة البوكمال",
    ];

    private static readonly string[] Forces =
    [
        "قوات سوريا الديمقراطية",
        "تنظيم داعش",
        "التحالف الدولي",
        "قوات النظام",
        "مسلحون مجهولون",
        "الجيش التركي",
        "قوى الأمن الداخلي",
        "الفصائل الموالية لأنقرة",
    ];

    private static readonly string[] Days =
    [
        "أمس",
        "أول من أمس",
        "مساء الأحد",
        "صباح الثلاثاء",
        "فجر اليوم",
        "ليل السبت الأحد",
        "يوم الخميس الماضي",
        "في 12 كانون الثاني 2019",
        "في السابع من شباط الجاري",
    ];

    private static readonly string[] Sentences =
    [
        "قُتل {0} أشخاص وأصيب {1} بجروح في قصف مدفعي نفذته {2} على {3} {4}",
        "قالت مصادر محلية إن {2} اعتقلت {0} أشخاص في مداهمة نفذتها في {3} {4}",
        "استهدفت غارات جوية مواقع في محيط {3} {4} من دون أن ترد معلومات عن خسائر بشرية",
        "انفجرت عبوة ناسفة بسيارة على الطريق العام قرب {3} {4}، ما أدى إلى مقتل {0} وإصابة {1} آخرين",
        "دارت اشتباكات عنيفة بين {2} ومجموعات أخرى على أطراف {3} {4} استمرت ساعات طويلة",
        "نزحت نحو {1} عائلة من {3} {4} باتجاه المخيمات القريبة وسط نقص في الماء والدواء",
        "وأكدت {2} في بيان أن عملياتها في {3} مستمرة وأن {0} من عناصرها قضوا منذ بدايتها",
        "في المقابل نفت مصادر أخرى هذه الأنباء، وقالت إن الوضع في {3} هادئ {4}",
    ];

    private readonly Random _random = new(seed);

    /// <summary>Reports without end.</summary>
    public IEnumerable<string> Make()
    {
        while (true)
        {
            var report = new StringBuilder()
                .Append(CultureInfo.InvariantCulture, $"تطورات ميدانية في {One(Places)} و{One(Places)}\n")
                .Append(CultureInfo.InvariantCulture, $"أبوظبي - سكاي نيوز عربية\n{_random.Next(1, 29):00}/02/2019\n\n");
            for (var paragraph = 0; paragraph < 9; paragraph++)
            {
                report.Append(Sentence()).Append(". ").Append(Sentence()).Append(". ").Append(Sentence()).Append(".\n\n");
            }

            yield return report.ToString();
        }
    }

    private string Sentence() =>
        string.Format(CultureInfo.InvariantCulture, One(Sentences), _random.Next(3, 11), _random.Next(3, 90), One(Forces), One(Places), One(Days));

    private string One(string[] all) => all[_random.Next(all.Length)];
}
