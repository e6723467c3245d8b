using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>A classifying noun in the text with what stands between it and the name.</summary>
/// <param name="Limit">Where the sentence ends.</param>
/// <param name="NameAt">Where the name begins.</param>
/// <param name="IsNext">Whether it begins right behind the noun.</param>
/// <param name="IsDescribed">Whether words between say more of what the noun is: «محطة مياه».</param>
internal readonly record struct Heading(
    int Sentence,
    int Token,
    int Limit,
    WordForm Form,
    HeadForm Head,
    int NameAt,
    bool IsNext,
    bool IsBracketed,
    bool IsQuoted,
    bool IsDescribed
)
{
    /// <summary>Words between a noun and its name: «محطة ضخ مياه».</summary>
    private const int MostBetween = 2;

    internal bool IsMarked => IsQuoted || IsBracketed;

    internal static Heading At(PlaceScan scan, int sentence, int token, int limit, WordForm form, HeadForm head)
    {
        var after = token + 1;
        while (after - token <= MostBetween && IsBetween(scan, after, head))
        {
            after++;
        }

        var at = after;
        var isBracketed = scan.IsSign(at, '(');
        var isQuoted = scan.SkipOpening(ref at);
        return new Heading(sentence, token, limit, form, head, at, at == after, isBracketed, isQuoted, after > token + 1);
    }

    private static bool IsBetween(PlaceScan scan, int token, HeadForm head) =>
        scan.TryFind(token, WordClasses.Between, out var form)
        && (!scan.Words.IsService(form.Word) || (head.Noun.IsService && form.Clitics == Clitics.None));

    /// <summary>
    /// Where the whole name begins. A dual or plural classifies («حيي العمال والعرفي»), so it is no part of any of its names; quotes say themselves what
    /// the name is.
    /// </summary>
    /// <param name="skip">The letters of clitics before the name itself.</param>
    internal (int First, int Skip) Start(int skip) =>
        Head is { Noun.IsPartOfName: true, Number: HeadNumber.One } && IsNext ? (Token, Form.CliticLength) : (NameAt, skip);

    /// <summary>Where the whole name begins and ends, which quotes may close later.</summary>
    internal (int First, int Skip, int End) Bounds(PlaceScan scan, int end, int skip) =>
        NameEnds.Quoted(scan, end, Limit, Head, IsMarked) is { } closed
            ? (Token, Form.CliticLength, closed)
            : (Start(skip).First, Start(skip).Skip, end);
}
