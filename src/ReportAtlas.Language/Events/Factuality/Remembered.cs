using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>«تحل الذكرى العاشرة لسقوط الموصل. ففي العاشر من حزيران 2014 انهارت ...»: what is told of an earlier year, on its anniversary.</summary>
internal static class Remembered
{
    /// <summary>How many sentences on what happened then may be told; people gather on the day itself («وفي الذكرى الثالثة ... شارك المئات في وقفة»).</summary>
    private const int Reach = 2;

    internal static bool Is(EventGround ground, Telling telling)
    {
        if (telling.Date is not { NamedYear: { } year } || (ground.Published.Anchor is { } published && year >= published.Year))
        {
            return false;
        }

        for (var sentence = Math.Max(0, telling.Sentence - Reach); sentence < telling.Sentence; sentence++)
        {
            var (first, end) = (ground.Text.Sentences[sentence].FirstToken, ground.Text.Sentences[sentence].EndToken);
            if (ground.HasOneOf(first, end, ground.Lexicon.TimeSigns.Anniversary))
            {
                return true;
            }
        }

        return false;
    }
}
