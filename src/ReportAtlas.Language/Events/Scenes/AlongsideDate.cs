using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>The day of an event that a text sets beside the one it has just told.</summary>
internal static class AlongsideDate
{
    /// <summary>How many sentences on «كما» may still go with what was told before.</summary>
    private const int AlongsideReach = 3;

    /// <summary>Tokens of a sentence's head.</summary>
    private const int HeadReach = 12;

    /// <summary>Tokens among which a colon shuts off who speaks.</summary>
    private const int SpeakerReach = 5;

    /// <summary>How many tellings back a dated one is looked for.</summary>
    private const int AlongsideMemory = 12;

    /// <summary>
    /// «كما», «في سياق متصل» at a sentence's head: what it tells without a day happened on the day of what was told just before, if that is news of a
    /// day that the text relates to its own.
    /// </summary>
    internal static DateMention? Find(EventGround ground, Telling telling, Sentence sentence, List<Telling> earlier)
    {
        var at = earlier.Count - 1;
        while (
            at >= 0
            && telling.Sentence - earlier[at].Sentence <= AlongsideReach
            && earlier.Count - at <= AlongsideMemory
            && (earlier[at].InHeadline || earlier[at].Date is null)
        )
        {
            at--;
        }

        if (
            at < 0
            || earlier[at] is not { IsBackground: false, Date: { Role: DateRole.At } date } before
            || before.InHeadline
            || telling.Sentence - before.Sentence > AlongsideReach
            || date is { Weekday: null, OffsetDays: null }
            || EventDateFinder.IsStretch(date)
            || EventDateFinder.FollowsAnother(ground, telling)
        )
        {
            return null;
        }

        return
            (IsFirstOfSentence(telling, sentence, earlier) && SetsBeside(ground, telling, BehindSpeaker(ground, sentence)))
            || SetsBeside(ground, telling, telling.First)
            ? date
            : null;
    }

    /// <summary>Whether words that set beside what was told stand at a place, before the event.</summary>
    private static bool SetsBeside(EventGround ground, Telling telling, int first)
    {
        for (var token = first; token < Math.Min(first + 2, telling.Head.First); token++)
        {
            if (ground.Scan.Has(token, CueKind.Alongside))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a sentence begins behind «وأضاف المراسل:».</summary>
    private static int BehindSpeaker(EventGround ground, Sentence sentence)
    {
        for (var token = sentence.FirstToken; token < Math.Min(sentence.FirstToken + SpeakerReach, sentence.EndToken); token++)
        {
            if (ground.Text.Is(token, ":"))
            {
                return token + 1;
            }
        }

        return sentence.FirstToken;
    }

    /// <summary>Whether the words at a sentence's head lead to this event and to no other before it.</summary>
    private static bool IsFirstOfSentence(Telling telling, Sentence sentence, List<Telling> earlier) =>
        telling.ReachBack <= sentence.FirstToken + HeadReach
        || !earlier.Exists(other => other.Sentence == telling.Sentence && other.First < telling.First);
}
