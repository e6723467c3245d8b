using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>Tells a time over which an event is counted among its like, or has no like, from a time over which events are summed up.</summary>
internal static class EventRecord
{
    /// <summary>How many words before «منذ» the word stands that counts an event among its like.</summary>
    private const int Reach = 9;

    /// <summary>«للمرة الأولى منذ ...», «في ثالث هجوم منذ ...», «هو الأعنف منذ ...»: the time is that in which the event has no like, not the time it took.</summary>
    internal static bool EndsAt(EventGround ground, int token)
    {
        for (var at = token - 1; at > Math.Max(0, token - Reach) && !ground.IsPause(at); at--)
        {
            if (ground.Text.Is(at, TokenKind.Word) && !ground.IsInDate(at) && ground.IsOneOf(at, ground.Lexicon.Signs.Record))
            {
                return true;
            }
        }

        return false;
    }
}
