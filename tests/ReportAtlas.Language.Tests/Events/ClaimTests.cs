using ReportAtlas.Language.Events;
using Xunit;

namespace ReportAtlas.Language.Tests.Events;

/// <summary>Who says that something happened, through whom, and how firmly.</summary>
public sealed class ClaimTests
{
    [Theory]
    [InlineData("أعلنت قسد في بيان مقتل أربعة من عناصر التنظيم قرب [الشدادي]", "قسد")]
    [InlineData("أفاد المرصد السوري لحقوق الإنسان عن استمرار القصف على بلدة [هجين]", "المرصد السوري لحقوق الإنسان")]
    [InlineData("رصد المرصد السوري لحقوق الإنسان قصفاً مدفعياً على قرية [الدرباسية]", "المرصد السوري لحقوق الإنسان")]
    [InlineData("نقلت وكالة الأناضول عن مصدر أمني أن انفجاراً هز مدينة [منبج]", "مصدر أمني < وكالة الأناضول")]
    [InlineData("أفادت وكالة أنباء هاوار بسقوط ثلاث قذائف على [عين عيسى]", "وكالة أنباء هاوار")]
    [InlineData("قالت مصادر محلية لـ\"تلفزيون سوريا\" إن دورية داهمت منازل في [ذيبان]", "مصادر محلية")]
    [InlineData("وأكدت المصادر للمرصد السوري أن مسلحين خطفوا تاجراً في [غرانيج]", "المصادر")]
    [InlineData("قال مدير المرصد رامي عبد الرحمن إن غارات استهدفت بلدة [السوسة]", "مدير المرصد رامي عبد الرحمن")]
    [InlineData("وكان ناشطون أفادوا بمقتل شاب برصاص مجهولين في [الحوايج]", "ناشطون")]
    [InlineData("قتل مدنيان بقصف على [البوكمال]، وفق ما ذكر ناشطون", "ناشطون")]
    [InlineData("أعلن تنظيم داعش مسؤوليته عن مقتل حارس برصاص مسلحين في [ذيبان]", "تنظيم داعش")]
    [InlineData("أكدت مصادر لناشطين أن مسلحين خطفوا تاجراً في [غرانيج]", "مصادر")]
    [InlineData("وفقاً لما ذكره المرصد السوري قتل حارس برصاص مسلحين في [غرانيج]", "المرصد السوري")]
    [InlineData("وبحسب ما يسمى بالمرصد السوري قتل حارس برصاص مسلحين في [غرانيج]", "المرصد السوري")]
    [InlineData("قتل حارس برصاص مسلحين في [غرانيج] وفقاً للمرصد السوري لحقوق الإنسان", "المرصد السوري لحقوق الإنسان")]
    [InlineData("بحسب ما جاء في بيان للوزارة قتل حارس برصاص مسلحين في [غرانيج]", "بيان للوزارة")]
    [InlineData("قتل مدنيان بقصف على [البوكمال]، نقلاً عن مصادر وصفها بالموثوقة", "مصادر")]
    [InlineData("أكد «المرصد» أن مسلحين هاجموا حاجزاً في [الكسرة]", "المرصد")]
    [InlineData("ذكرت شبكة «عين الفرات» أن لغماً انفجر بسيارة في [الميادين]", "شبكة «عين الفرات»")]
    [InlineData("قصفت الطائرات بلدة [الشعفة] بزعم إنهاء وجود التنظيم فيها", "")]
    [InlineData("سيطرت قسد، التي تعتبر حليف واشنطن، على قرية [البحرة]", "")]
    [InlineData("وكان المرصد قد أعلن أن غارة استهدفت بلدة [السوسة]", "المرصد")]
    [InlineData("كانت «قسد» قد قالت إن مسلحين قتلوا حارساً في [غرانيج]", "قسد")]
    [InlineData("في بيان نشر أمس، تحدثت قسد عن مقتل أربعة من عناصر التنظيم قرب [الشدادي]", "قسد")]
    [InlineData("قتل خمسة جنود في كمين قرب [السخنة]", "")]
    public void A_claim_names_who_speaks_the_nearest_first(string marked, string speakers)
    {
        var (text, events) = EventReading.Read(marked);

        Assert.True(events.Length > 0, marked);
        Assert.True(string.Join(" < ", events[0].Claims.Select(claim => claim.Speaker)) == speakers, $"{string.Join(" < ", events[0].Claims.Select(claim => claim.Speaker))}: {EventSentenceTests.Describe(events, text)}");
    }

    [Theory]
    [InlineData("أعلنت قسد مقتل ثلاثة من عناصر داعش في [الزر]", Certainty.Stated)]
    [InlineData("زعم التنظيم أن مقاتليه قتلوا عشرة من قسد في [الصور]", Certainty.Disputed)]
    [InlineData("تداول ناشطون خبر اغتيال مختار في [الجرذي]", Certainty.Reported)]
    [InlineData("أفاد المرصد عن أنباء عن مقتل قيادي بقصف على [هجين]", Certainty.Reported)]
    public void A_claim_tells_how_firmly_it_is_put(string marked, Certainty certainty)
    {
        var (_, events) = EventReading.Read(marked);

        Assert.Equal(certainty, events[0].Claims[0].Certainty);
    }
}
