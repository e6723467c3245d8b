using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout;

/// <summary>
/// A piece of the web page around an article («زر الذهاب إلى الأعلى», a bare counter, a section label), set aside from
/// its text and kept to be shown as such.
/// </summary>
/// <param name="SourceSpan">Where it stands in the source.</param>
/// <param name="Text">What it says.</param>
/// <param name="Rule">The id of the rule that recognised it.</param>
public sealed record Chrome(TextSpan SourceSpan, string Text, string Rule);
