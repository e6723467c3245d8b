namespace ReportAtlas.Web.Wording;

/// <summary>A language of the page itself. Reports stay in the language they were written in.</summary>
public enum UiLanguage
{
    Arabic,
    English,
}
