namespace ReportAtlas.Language.Tests;

/// <summary>A page of a table, its headline and paragraphs written out.</summary>
internal static class MadeUpPage
{
    internal const string Headline = "قتيلان في انفجار لغم شرقي البلدة";

    internal const string Paragraph = "قُتل راعيان في انفجار لغم أرضي شرقي البلدة، ونقل ثالث إلى المشفى وهو في حال خطرة.";

    private const string Next = "وقال مختار البلدة إن فرق الهندسة لم تصل إليها بعد، وإن الأهالي يخشون العودة إلى حقولهم قبل أن تنتهي من عملها.";

    private const string Deck = "مخلفات الحرب تحصد مزيدا من الأرواح شرقي البلاد والأهالي يطلبون العون";

    private const string Other = "وجهاء المدينة يطالبون بإعادة فتح الجسر الحجري";

    private const string Another = "عودة التيار الكهربائي إلى الأحياء الغربية بعد شهر";

    private const string Caption = "سيارة إسعاف عند مدخل البلدة";

    internal static string Of(string page) =>
        page.Replace("{H}", Headline, StringComparison.Ordinal)
            .Replace("{B}", Paragraph, StringComparison.Ordinal)
            .Replace("{C}", Next, StringComparison.Ordinal)
            .Replace("{D}", Deck, StringComparison.Ordinal)
            .Replace("{I}", Other, StringComparison.Ordinal)
            .Replace("{J}", Another, StringComparison.Ordinal)
            .Replace("{P}", Caption, StringComparison.Ordinal)
            .Replace("\\n", "\n", StringComparison.Ordinal);
}
