namespace ReportAtlas.Language.Tests;

/// <summary>A page of a table, its headline and paragraphs written out.</summary>
internal static class MadeUpPage
{
    internal const string Headline = "قتيلان في انفجار لغم شرقي البلدة";

    private const string Paragraph = "قُتل راعيان في انفجار لغم أرضي شرقي البلدة، ونقل ثالث إلى المشفى وهو في حال خطرة.";

    internal static string Of(string page) => page
        .Replace("{H}", Headline, StringComparison.Ordinal)
        .Replace("{B}", Paragraph, StringComparison.Ordinal)
        .Replace("\\n", "\n", StringComparison.Ordinal);
}
