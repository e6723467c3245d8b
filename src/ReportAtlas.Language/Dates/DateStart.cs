using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>The date words that a written word begins.</summary>
/// <param name="Start">The words.</param>
/// <param name="Kinds">The kinds of those that are the word alone, as bits of <see cref="DateTokens.BitsOf"/>.</param>
internal sealed record DateStart(PhraseStart<DateWord> Start, ushort Kinds)
{
    internal static DateStart Of(PhraseStart<DateWord> start)
    {
        var kinds = 0;
        foreach (var (word, _) in start.Singles)
        {
            kinds |= DateTokens.BitsOf(word);
        }

        return new DateStart(start, (ushort)kinds);
    }
}
