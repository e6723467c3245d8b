using System.Collections.Frozen;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>The small words of Resources/dates/particles.tsv, by kind.</summary>
internal static class Particles
{
    internal const string File = "dates/particles.tsv";

    private static readonly FrozenDictionary<string, FrozenSet<string>> Kinds = Resource
        .ReadRows(File, 2)
        .ToFrozenDictionary(row => row[0], row => row.Parts(1).Select(ArabicFolder.Fold).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Thats = Of("that");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Fillers = Of("filler");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pasts = Of("was");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlaceLeads = Of("place-lead");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Agencies = Of("agency");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Grounds = Of("ground");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Holdings = Of("held");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EventLeads = Of("event-lead");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Likes = Of("like");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nows = Of("now");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UpTos = Of("up-to");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RunningDays = Of("running-day");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Runs = Of("run");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Begans = Of("began");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Wholes = Of("whole");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Eves = Of("eve");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Befores = Of("earlier");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Afters = Of("later");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Froms = Of("from");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Fallings = Of("falling");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Whences = Of("whence");

    /// <summary>«أن», «بأنها»: begins what was said or published.</summary>
    internal static bool IsThat(ReadOnlySpan<char> word) => Thats.Contains(word);

    /// <summary>«يوم», «نحو»: may stand between a date and the words around it.</summary>
    internal static bool IsFiller(ReadOnlySpan<char> word) => Fillers.Contains(word);

    /// <summary>«كان», «كانت».</summary>
    internal static bool IsWas(ReadOnlySpan<char> word) => Pasts.Contains(word);

    /// <summary>«منزله», «أمام» behind «من»: where somebody was taken from, by whom.</summary>
    internal static bool IsWhence(ReadOnlySpan<char> word) => Whences.Contains(word);

    /// <summary>«في», «غربي»: stands before the name of a place.</summary>
    internal static bool LeadsToPlace(ReadOnlySpan<char> word) => PlaceLeads.Contains(word);

    /// <summary>«سانا»: signs a dateline right behind its date.</summary>
    internal static bool IsAgency(ReadOnlySpan<char> word) => Agencies.Contains(word);

    /// <summary>«مناطق», «تحت» before <see cref="IsHolding"/>.</summary>
    internal static bool IsGround(ReadOnlySpan<char> word) => Grounds.Contains(word);

    /// <summary>«سيطرة».</summary>
    internal static bool IsHolding(ReadOnlySpan<char> word) => Holdings.Contains(word);

    /// <summary>«على», «لـ»: stands between a count of years and the event that they are counted from.</summary>
    internal static bool LeadsToEvent(ReadOnlySpan<char> word) => EventLeads.Contains(word);

    /// <summary>«مثل» before «هذا اليوم»: the same day of another year.</summary>
    internal static bool IsLike(ReadOnlySpan<char> word) => Likes.Contains(word);

    /// <summary>«حتى», «لغاية».</summary>
    internal static bool IsUpTo(ReadOnlySpan<char> word) => UpTos.Contains(word);

    /// <summary>«لليوم», «يومه»: the word after it counts the days of something that goes on.</summary>
    internal static bool IsRunningDay(ReadOnlySpan<char> word) => RunningDays.Contains(word);

    /// <summary>«كامل», «كاملة» behind a count of years.</summary>
    internal static bool IsWhole(ReadOnlySpan<char> word) => Wholes.Contains(word);

    /// <summary>«بدأ», «انطلقت».</summary>
    internal static bool IsBegan(ReadOnlySpan<char> word) => Begans.Contains(word);

    /// <summary>«التوالي», «تواليا»: behind a day's number, that none was left out.</summary>
    internal static bool IsRun(ReadOnlySpan<char> word) => Runs.Contains(word);

    /// <summary>«الآن», «اللحظة» behind «حتى»: the time of writing.</summary>
    internal static bool IsNow(ReadOnlySpan<char> word) => Nows.Contains(word);

    /// <summary>«عشية» before an anniversary: the day before it.</summary>
    internal static bool IsEve(ReadOnlySpan<char> word) => Eves.Contains(word);

    /// <summary>«قبل» before a count of days.</summary>
    internal static bool IsEarlier(ReadOnlySpan<char> word) => Befores.Contains(word);

    /// <summary>«بعد» before a count of days.</summary>
    internal static bool IsLater(ReadOnlySpan<char> word) => Afters.Contains(word);

    /// <summary>«من», «على» between a count of days and what they are counted from.</summary>
    internal static bool IsFrom(ReadOnlySpan<char> word) => Froms.Contains(word);

    /// <summary>«الموافق» between a weekday and its date.</summary>
    internal static bool IsFalling(ReadOnlySpan<char> word) => Fallings.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(string kind) => Kinds[kind].GetAlternateLookup<ReadOnlySpan<char>>();
}
