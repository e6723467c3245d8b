using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>Tells to whom something was told: «لـ«الوطن»», «لنورث برس», «في حديث إلى نورث برس», «في اتصال هاتفي مع عنب بلدي».</summary>
internal static class Listener
{
    /// <summary>The words behind which «ل» leads to whom something was told, as bits of their tables.</summary>
    private static readonly UInt128 Meant = LayoutWords.All.Bits(LayoutWord.Statement, LayoutWord.Exclusive);

    /// <summary>«قال مصدر لـ«ضفاف الشمال» إن»: who is told something in quotation marks is an outlet, though no list knows it.</summary>
    public static OutletName? QuotedAt(LineWords words, int at) =>
        (words[at] is "ل" || IsTalk(words, at))
        && OutletName.QuotedAt(words, at + 1) is { } quoted
        && quoted.End < words.Count
        && LayoutWords.All[LayoutWord.That].IsAt(words, quoted.End)
            ? quoted
            : null;

    /// <summary>«في حديث إلى ...», «في تصريح خاص إلى ...»: only behind the word for what was told does إلى name who heard it.</summary>
    public static bool IsTo(LineWords words, int at) =>
        IsMeeting(words, at)
        || IsTalk(words, at)
        || (
            at > 0
            && at + 1 < words.Count
            && words[at] is "الي"
            && (
                LayoutWords.All[LayoutWord.Statement].IsAt(words, at - 1)
                || (at > 1 && LayoutWords.All[LayoutWord.Statement].TryFindAt(words, at - 2, out var end) && end < at)
            )
        );

    /// <summary>«وأوضح سكان تحدثوا إلى «ضفاف الشمال» أن»: several people of a place talk to whose report it is; one official talks to all.</summary>
    private static bool IsTalk(LineWords words, int at) =>
        at > 0 && at + 1 < words.Count && words[at] is "الي" && LayoutWords.All[LayoutWord.Talk].IsAt(words, at - 1);

    /// <summary>«في مقابلة مع ...», «خلال اتصال هاتفي مع ...»</summary>
    public static bool IsMeeting(LineWords words, int at) =>
        at > 0
        && at + 1 < words.Count
        && words[at] is "مع"
        && (LayoutWords.All[LayoutWord.Meeting].Fills(words, at - 1, at) || (at > 1 && LayoutWords.All[LayoutWord.Meeting].Fills(words, at - 2, at)));

    /// <summary>«لـ«الوطن»», «لموقع الحل», «لنورث برس», «في حديث إلى نورث برس».</summary>
    public static OutletName? ToldTo(LineWords words, int at) =>
        at < words.Count && IsTo(words, at) ? OutletName.FindAt(words, at + 1)
        : at >= words.Count || words[at][0] != 'ل' ? null
        : words[at].Length == 1 ? OutletName.FindAt(words, at + 1)
        : OutletName.FindAt(words, at, prefix: 1) is { } named
        && (
            words[at][1] != 'ل'
            || IsMeant(words, at, named)
            || (named.End - named.First > 1 && !LayoutWords.All.Sections.Fills(words, at, named.End, prefix: 1))
        )
            ? named
        : null;

    /// <summary>«في تصريح للجزيرة», «مصادر خاصة للوطن»: without such a word «للوطن» and «للشرق الأوسط» may as well speak of the homeland and the region.</summary>
    private static bool IsMeant(LineWords words, int at, OutletName named) =>
        Follows(words, at, Meant)
        || (
            (named.End - at > 1 || named.Outlet.Kind is OutletKind.Channel or OutletKind.Agency)
            && LayoutWords.All[LayoutWord.That].IsAt(words, named.End)
            && Follows(words, at, LayoutWords.All[LayoutWord.Teller].Bit)
        );

    /// <summary>Whether a word of some tables, or it and another, stands right before a word.</summary>
    private static bool Follows(LineWords words, int at, UInt128 tables) =>
        at > 0 && (LayoutWords.All.Begins(words, at - 1, tables) || (at > 1 && LayoutWords.All.Begins(words, at - 2, tables)));
}
