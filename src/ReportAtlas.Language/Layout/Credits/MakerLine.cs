using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Publishers;

namespace ReportAtlas.Language.Layout.Credits;

/// <summary>
/// A line below the text that tells which body made it: «أعدّه: وحدة الرصد في مركز الضفاف للدراسات», «بيانات: مرصد الضفاف | تصميم: سامر», «نقله إليكم ملتقى الضفاف
/// الإعلامي».
/// </summary>
internal static class MakerLine
{
    private const int MaxWords = 12;

    private const int MaxNameWords = 5;

    /// <summary>Reads a line as such; null when it is none.</summary>
    public static CreditLine? Read(SourceLine line)
    {
        var words = line.Words;
        var all = LayoutWords.All;
        if (
            line.IsProse
            || line.EndsSentence
            || !words.IsWhole
            || words.Count is < 3 or > MaxWords
            || !(all[LayoutWord.Lead].TryFindAt(words, 0, out var made) || all[LayoutWord.Source].TryFindAt(words, 0, out made))
            || made >= words.Count
        )
        {
            return null;
        }

        for (var at = made; at < words.Count; at++)
        {
            var end = words.EndOfPart(at);
            var isHeaded =
                at == made
                && words.Before(at).Contains(':')
                && end - at is > 1 and <= MaxNameWords
                && all[LayoutWord.MonitorHead].TryFindAt(words, at, out var name)
                && NamePhrase.Is(words, name, end);
            var isBody = OutletName.FindAt(words, at) is { Outlet.Kind: OutletKind.Monitor } body && body.End == end;
            if (
                isHeaded
                || isBody
                || ((at == made || words.IsParted(at)) && CreditOutlets.FindUnlisted(words, at, []) is { } named && named.End == end)
            )
            {
                return new CreditLine(
                    BlockRole.Byline,
                    [
                        (
                            OutletName.FindAt(words, at) is { Outlet.IsListed: true } listed && listed.End == end
                                ? listed.Outlet
                                : Outlet.Unlisted(words, at, end),
                            words.SpanOf(at, end)
                        ),
                    ],
                    [],
                    IsSource: true
                );
            }
        }

        return null;
    }
}
