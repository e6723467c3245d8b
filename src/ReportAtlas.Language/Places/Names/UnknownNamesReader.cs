using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>Where an unknown name is looked for.</summary>
/// <param name="Trust">How far the noun before it is trusted.</param>
/// <param name="IsQuoted">Whether it stands right after an opening quote.</param>
/// <param name="IsListed">Whether it is one of a list, first or later.</param>
internal readonly record struct UnknownNameContext(UnknownNames Trust, bool IsQuoted, bool IsListed);

/// <summary>Reads a name that the gazetteer does not know after a classifying noun: «قرية كذا».</summary>
internal static class UnknownNamesReader
{
    private const int LongestQuotedName = 4;

    /// <summary>Letters of a definite adjective of origin at least: «الحلبي»; «الهوى» is a noun.</summary>
    private const int LeastOrigin = 6;

    /// <param name="end">The first token after the name.</param>
    /// <param name="skip">1 where a و joined to the name was read off; only in lists.</param>
    public static bool TryRead(PlaceScan scan, int at, int limit, UnknownNameContext context, out int end, out int skip)
    {
        (end, skip) = (at, 0);
        if (context.Trust == UnknownNames.No || at >= limit || !scan.Text.Is(at, TokenKind.Word) || scan.IsTaken(at))
        {
            return false;
        }

        var word = scan.Text.Word(at);
        if (context.IsListed && word[0] == 'و' && ((word.Length > 3 && !IsOpener(scan, at, 0)) || IsOpener(scan, at, 1)))
        {
            skip = 1;
            word = word[1..];
        }

        if (context.IsQuoted)
        {
            return TryReadQuoted(scan, at, limit, context.IsListed, out end);
        }

        if (context.Trust == UnknownNames.Arms)
        {
            end = LandmarkNames.IsArm(scan, at) ? at + 1 : at;
            return end > at;
        }

        if (context.Trust == UnknownNames.Named)
        {
            return LandmarkNames.TryRead(scan, at, limit, out end);
        }

        // «هاجموا حقلاً نفطياً»: an adjective, and no name.
        var opened = IsOpener(scan, at, skip);
        if (
            FreeNames.HasTanwin(scan.Text, at)
            || (context.Trust == UnknownNames.Opened && !opened)
            || IsEveryday(scan, at)
            || (!opened && (word.Length < 3 || !NameLikeness.Holds(scan, at, limit, word, context)))
        )
        {
            return false;
        }

        end = at + 1;
        if (opened)
        {
            if (!IsSecondWord(scan, end, limit))
            {
                return false;
            }

            end++;
        }

        end +=
            end < limit
            && !scan.IsTaken(end)
            && (
                IsCloser(scan, end)
                || (
                    !opened
                    && (
                        IsGrown(scan, at, end, limit, word, context)
                        || NameLikeness.IsPair(scan, end)
                        || (
                            context.Trust != UnknownNames.Strict
                            && !word.StartsWith("ال", StringComparison.Ordinal)
                            && (IsGenitive(scan, end) || IsPeople(scan, end))
                        )
                    )
                )
            )
                ? 1
                : 0;
        // «منطقة الكيلو 160»: named after how far along the road it lies.
        end +=
            end == at + 1
            && end < limit
            && scan.Text.Is(end, TokenKind.Number)
            && word.StartsWith("ال", StringComparison.Ordinal)
            && scan.Is(at, WordClasses.Distance)
                ? 1
                : 0;
        return true;
    }

    /// <summary>Whether a token is the second word of a name: «فوقاني», «الشرقية»; «شمالي» before more words is a side of what follows.</summary>
    public static bool IsCloser(PlaceScan scan, int token) =>
        scan.TryFind(token, WordClasses.Closer, out var closer)
        && closer.Clitics == Clitics.None
        && (
            (scan.Words.Of(closer.Word) & WordClasses.Direction) == 0
            || !scan.Text.Is(PastTag(scan, token + 1), TokenKind.Word)
            || scan.Text.Word(PastTag(scan, token + 1))[0] == 'و'
        );

    /// <summary>«شرقي #دير_الزور»: a name with the sign of a tag is a word as any other.</summary>
    private static int PastTag(PlaceScan scan, int token) => scan.IsSign(token, '#') ? token + 1 : token;

    /// <summary>Whether a token opens a name of two words: «جزرة الميلاج».</summary>
    public static bool OpensLonger(PlaceScan scan, int token) =>
        IsOpener(scan, token, 0)
        && !IsCloser(scan, token + 1)
        && (IsGenitive(scan, token + 1) || IsPeople(scan, token + 1) || IsDefiniteName(scan, token + 1) || IsLastOfItem(scan, token + 1));

    /// <summary>
    /// «قرية رجم الهوى» where the gazetteer has another village «رجم»: a village's name without the article, that is no sure one, does not
    /// end before its genitive.
    /// </summary>
    public static bool IsCutShort(PlaceScan scan, int token, LexiconMatch<PlaceName> name) =>
        name is { TokenCount: 1, Form.Clitics: Clitics.None or Clitics.Conjunction }
        && name.Entry.Use > NameUse.Always
        && name.Entry.Senses[0].Place.Kind == PlaceKind.Village
        && !scan.Text.Word(token)[name.Form.CliticLength..].StartsWith("ال", StringComparison.Ordinal)
        && (IsGenitive(scan, token + 1) || IsPeople(scan, token + 1) || IsTwin(scan, token));

    /// <summary>«قريتي خنيز الشرف، وخنيز السالم»: two villages that share their first word have each a second one, whatever it looks like.</summary>
    private static bool IsTwin(PlaceScan scan, int token) =>
        IsLastOfItem(scan, token + 1)
        && scan.Text.Is(token + 3, TokenKind.Word)
        && scan.Text.Word(token + 3) is ['و', .. var twin]
        && twin.SequenceEqual(scan.Text.Word(token));

    /// <summary>«قرية التل الأحمر»: no village is called by the city's name «التل», and a colour or size goes on with the village's own.</summary>
    public static bool IsCutBeforeAdjective(PlaceScan scan, HeadForm head, LexiconMatch<PlaceName> name) =>
        head.Noun.FirstKind == PlaceKind.Village
        && name.TokenCount == 1
        && !HeadFit.Fits(head, name)
        && IsCloser(scan, name.EndToken)
        && !scan.Is(name.EndToken, WordClasses.Side);

    /// <summary>«حمام التركمان», «ضهرة العرب»: whose village it is.</summary>
    private static bool IsPeople(PlaceScan scan, int token) =>
        !scan.IsTaken(token)
        && scan.TryFind(token, WordClasses.Ordinary, out var form)
        && form.Clitics == Clitics.None
        && scan.Words.IsPeople(form.Word);

    /// <summary>«رجم الدلة، تل أصفر»: the definite word with which an item of a list ends.</summary>
    private static bool IsLastOfItem(PlaceScan scan, int token) =>
        scan.Text.Is(token, TokenKind.Word)
        && scan.Text.Word(token) is { Length: > 4 } word
        && word.StartsWith("ال", StringComparison.Ordinal)
        && !scan.IsTaken(token)
        && scan.IsComma(token + 1)
        && !IsEveryday(scan, token);

    /// <summary>«حويجة المريعية»: the second word is itself a name of the gazetteer.</summary>
    private static bool IsDefiniteName(PlaceScan scan, int token) =>
        scan.Text.Is(token, TokenKind.Word)
        && scan.Text.Word(token).StartsWith("ال", StringComparison.Ordinal)
        && scan.TryName(token, token + 1, Clitics.None, out var name)
        && name.Entry.Use <= NameUse.Near;

    /// <summary>
    /// All up to the closing quote, or up to the next item where a whole list stands in the quotes. «حقول "للمخالفين"» tells whose they
    /// are, and no name begins so.
    /// </summary>
    private static bool TryReadQuoted(PlaceScan scan, int at, int limit, bool isListed, out int end)
    {
        end = at;
        while (end < limit && scan.Text.Is(end, TokenKind.Word) && !scan.IsTaken(end) && !(isListed && end > at && IsJoined(scan, end)))
        {
            end++;
        }

        var closes = scan.IsClosing(end) || (isListed && end < limit && (scan.IsComma(end) || IsJoined(scan, end)));
        return closes
            && end - at <= LongestQuotedName
            && !scan.Text.Word(at).StartsWith("لل", StringComparison.Ordinal)
            && !IsEveryday(scan, at)
            && !scan.Is(at, WordClasses.Direction);
    }

    private static bool IsSecondWord(PlaceScan scan, int token, int limit) =>
        token < limit
        && !scan.IsTaken(token)
        && scan.Text.Is(token, TokenKind.Word)
        && (!IsEveryday(scan, token) || IsPeople(scan, token))
        && !scan.Is(token, WordClasses.Direction);

    /// <summary>
    /// «البو خليفة» after «البو», and a second word that the list's next item closes: «رحال، وحسين إدريس، والملا», «دادا عبدال وتل الورد».
    /// </summary>
    private static bool IsGrown(PlaceScan scan, int at, int end, int limit, ReadOnlySpan<char> word, UnknownNameContext context)
    {
        if (!scan.Text.Is(end, TokenKind.Word))
        {
            return false;
        }

        if (word.StartsWith("البو", StringComparison.Ordinal))
        {
            return scan.Text.Word(end).StartsWith("ال", StringComparison.Ordinal);
        }

        if (context.IsListed && IsTwin(scan, at))
        {
            return true;
        }

        if (!context.IsListed || end + 2 >= limit || IsJoined(scan, end) || scan.Text.Word(end)[^1] == 'ا' || !IsSecondWord(scan, end, limit))
        {
            return false;
        }

        return scan.IsComma(at - 1)
            ? scan.IsComma(end + 1) && (IsJoined(scan, end + 2) || scan.MayBe(end + 2, WordClasses.OpensName))
            : word[0] != 'ا' && IsJoined(scan, end + 1) && scan.MayBe(end + 1, WordClasses.OpensName | WordClasses.Opener);
    }

    /// <summary>
    /// «بلدة قبور الأحيمر», «قرى حمدان وقبور القراجنة»: a definite noun after a name without the article is its genitive; an adjective of
    /// origin, a side or an everyday word is not.
    /// </summary>
    private static bool IsGenitive(PlaceScan scan, int token) =>
        scan.Text.Is(token, TokenKind.Word)
        && scan.Text.Word(token) is { Length: > 4 } second
        && second.StartsWith("ال", StringComparison.Ordinal)
        && second[^1] != 'ه'
        && (second[^1] != 'ي' || second.Length < LeastOrigin)
        && !second.EndsWith("تين", StringComparison.Ordinal)
        && !scan.IsTaken(token)
        && !IsEveryday(scan, token)
        && !scan.Is(token, WordClasses.Relative | WordClasses.Qualifier);

    /// <summary>Whether a token is a name with its و, and no word that begins with that letter.</summary>
    internal static bool IsJoined(PlaceScan scan, int token) =>
        scan.Text.Is(token, TokenKind.Word)
        && scan.Text.Word(token) is ['و', _, _, ..] word
        && (word.Length > 3 || IsOpener(scan, token, 1))
        && !IsEveryday(scan, token)
        && !scan.Is(token, WordClasses.Direction);

    internal static bool IsEveryday(PlaceScan scan, int token) =>
        scan.Is(
            token,
            WordClasses.Ordinary
                | WordClasses.Preposition
                | WordClasses.Anaphor
                | WordClasses.Again
                | WordClasses.Side
                | WordClasses.Head
                | WordClasses.Reporting
                | WordClasses.Associative
                | WordClasses.Rural
                | WordClasses.Title
                | WordClasses.LeadIn
        )
        && !IsOpener(scan, token, 0)
        && !IsOpener(scan, token, 1);

    private static bool IsOpener(PlaceScan scan, int token, int skip)
    {
        if (scan.MayBe(token, WordClasses.Opener))
        {
            foreach (var form in scan.Text.Forms(token))
            {
                if (form.CliticLength == skip && (form.Clitics & ~Clitics.Conjunction) == 0 && (scan.Words.Of(form.Word) & WordClasses.Opener) != 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
