using ReportAtlas.Language.Events.Cues;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>
/// Reads people who were counted before and are now told of one by one, each with a place of his own: «قتل مدنيان بانفجار لغمين، أحدهما في الصبحة والآخر في
/// الطيانة», «قتل الأول في الصبحة، والثاني في الطيانة».
/// </summary>
internal static class OneOfTwo
{
    /// <summary>How many words the first may stand from the second.</summary>
    private const int FirstReach = 20;

    /// <summary>«، أحدهما في ...», and «والآخر في ...» behind it.</summary>
    internal static bool IsFirst(EventGround ground, int token, int end)
    {
        if (!ground.IsPause(token - 1) || !IsOneAt(ground, token))
        {
            return false;
        }

        for (var next = token + 1; next < Math.Min(end, token + FirstReach); next++)
        {
            if (IsSecond(ground, next, token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«والآخر في ...», where the first was told from some token on.</summary>
    internal static bool IsSecond(EventGround ground, int token, int first)
    {
        if (!ground.IsOneOf(token, ground.Lexicon.Signs.TheOther) || !IsWhere(ground, token + 1))
        {
            return false;
        }

        for (var before = token - 1; before >= Math.Max(first, token - FirstReach); before--)
        {
            if (IsOneAt(ground, before))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«أحدهما في», «الأول قرب».</summary>
    private static bool IsOneAt(EventGround ground, int token) =>
        (ground.IsOneOf(token, ground.Lexicon.Beside.One) || ground.IsOneOf(token, ground.Lexicon.Beside.First)) && IsWhere(ground, token + 1);

    private static bool IsWhere(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Locative, out var where) && where.Cue.Code is "at" or "near" or "side";
}
