using System.Buffers;

namespace ReportAtlas.Language.Layout.Lines;

/// <summary>The signs that layout goes by.</summary>
internal static class Signs
{
    /// <summary>Part the names of a credit line.</summary>
    public static SearchValues<char> Parting { get; } = SearchValues.Create("_-–—―‒‐/\\|:؛;،,+•·»>«<›‹()[]{}*~=#■●▪◆★☆◄►⭕⚡⛔❗‼✅\uD83C\uD83D\uD83E");

    /// <summary>End a dateline at the head of a paragraph.</summary>
    public static SearchValues<char> EndOfDateline { get; } = SearchValues.Create("_-–—―/|:)»}]");

    /// <summary>Stand around a name that is quoted.</summary>
    public static SearchValues<char> Quotes { get; } = SearchValues.Create("«»\"“”„‟()'’‘");

    /// <summary>Open a quotation; brackets do more than that.</summary>
    public static SearchValues<char> Guillemets { get; } = SearchValues.Create("«\"“„");

    /// <summary>May stand between a name and the preposition or noun before it.</summary>
    public const string AroundNames = " «\"“”„'’‘(/ـ|-–";

    /// <summary>Lead from a label to what it labels.</summary>
    public static SearchValues<char> BehindLabel { get; } = SearchValues.Create(":/|-–—");

    public static SearchValues<char> LineBreaks { get; } = SearchValues.Create("\n\r\u2028\u2029\u0085\v\f");
}
