using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>
/// Sets apart what had come of a known thing before the news («وكان القتال قد خلف تسعة قتلى», under a truce): told by a pluperfect with the
/// article, at no place of its own and by no other telling.
/// </summary>
internal static class EarlierPhase
{
    /// <summary>How many words the noun or verb may stand from «وكان».</summary>
    private const int Reach = 8;

    internal static void SetApart(EventGround ground, List<Telling> told)
    {
        var hasNews = false;
        foreach (var telling in told)
        {
            if (
                hasNews
                && telling is { IsBackground: false, IsDefinite: true, InHeadline: false, Others.Count: 0 }
                && (telling.Place is null || telling.IsPlaceCarried)
                && IsPluperfect(ground, telling)
            )
            {
                telling.IsBackground = true;
            }

            hasNews |= telling is { IsBackground: false, InHeadline: false };
        }
    }

    private static bool IsPluperfect(EventGround ground, Telling telling)
    {
        var first = ground.Text.Sentences[telling.Sentence].FirstToken;
        return ground.Text.Is(first, TokenKind.Word) && ground.Lexicon.Signs.Was.Has(ground.Text.Word(first)) && telling.Head.First - first <= Reach;
    }
}
