using System.Buffers;
using ReportAtlas.Language.Layout.Headlines;
using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Publishers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout.Pages;

/// <summary>Tells the lines of a web page around an article by Resources/layout/chrome.tsv and by their bare shape. Thread-safe.</summary>
internal sealed class ChromeRules
{
    /// <summary>No rule sets aside a line of more words.</summary>
    public const int MostWords = 60;

    private const int StartWords = 12;
    private const int LabelWords = 25;

    /// <summary>Letters before an address that may say no more than what it is.</summary>
    private const int LabelLetters = 24;

    /// <summary>Names of languages that make a line with other words a menu of languages.</summary>
    private const int KnownAmongOthers = 3;

    private static readonly SearchValues<char> OfMenus = SearchValues.Create("|/\\>»›•#@");

    private readonly PhraseTable<string> _line = LayoutWords.All[ChromeMatch.Line];
    private readonly PhraseTable<string> _start = LayoutWords.All[ChromeMatch.Start];
    private readonly PhraseTable<string> _label = LayoutWords.All[ChromeMatch.Label];
    private readonly PhraseTable<string> _notice = LayoutWords.All[ChromeMatch.Notice];
    private readonly PhraseTable<string> _words = LayoutWords.All[ChromeMatch.Words];
    private readonly PhraseTable<string> _run = LayoutWords.All[ChromeMatch.Run];
    private readonly PhraseTable<string> _tail = LayoutWords.All[ChromeMatch.Tail];

    private ChromeRules() { }

    public static ChromeRules All { get; } = new();

    /// <summary>The rule by which a line is site chrome wherever it stands; null when it belongs to the article.</summary>
    public string? Find(SourceLine line)
    {
        if (line.WordCount > StartWords && !MayBegin(line))
        {
            return IsLink(line.Text) ? "link"
                : IsHashtags(line) ? "tags"
                : LineShape.RuleOf(line);
        }

        var words = line.Words;
        if (words.Count == 0)
        {
            return Separator.Is(line) ? "separator" : "ornament";
        }

        if (IsLink(line.Text))
        {
            return "link";
        }

        if (IsHashtags(line))
        {
            return "tags";
        }

        if (LineShape.RuleOf(line) is { } shape)
        {
            return shape;
        }

        return _line.TryFindWhole(words, out var rule)
            || _run.TryFindWhole(words, out rule)
            || IsAllWords(words, out rule)
            || (line.WordCount <= MostWords && _notice.TryFindAt(words, 0, out rule, out _, mayCross: true))
            || FindLabel(line, words, out rule)
            || FindStart(line, words, out rule)
            || OutletNotice.Invites(line, out rule)
            || OutletNotice.Reserves(line, out rule)
            || OutletNotice.Disclaims(line, out rule)
                ? rule
            : IsLabelled(line.Text) ? "link"
            : ButtonRow.Is(line) ? "share"
            : FrequencyLines.Is(line) ? FrequencyLines.Rule
            : null;
    }

    /// <summary>
    /// Whether the line's first word begins some phrase. Most lines are paragraphs that do not, and to cut their words
    /// apart only to find nothing would be the dearest step of the layout.
    /// </summary>
    private static bool MayBegin(SourceLine line)
    {
        var text = line.Folded;
        foreach (var token in line.Tokens)
        {
            var (start, end) = (token.Start - line.FoldedSpan.Start, token.End - line.FoldedSpan.Start);
            if (token.Kind is TokenKind.Word or TokenKind.Number || text[start..end] is "©")
            {
                return token.Kind != TokenKind.Word || LayoutWords.All.MayBeginChrome(text[start..end]);
            }
        }

        return true;
    }

    /// <summary>Whether headlines after the line go with it.</summary>
    public bool BeginsRun(SourceLine line) => _run.TryFindWhole(line.Words, out _);

    /// <summary>Whether all that follows the line goes with it, when it stands late enough.</summary>
    public bool BeginsTail(SourceLine line)
    {
        var words = line.Words;
        return words.IsWhole
            && words.Count > 0
            && _tail.TryFindAt(words, 0, out var end)
            && (end == words.Count || (end == words.Count - 1 && words.IsNumber(end)));
    }

    /// <summary>Whether a line was set aside for its first words alone, and goes on from them as a sentence does and no field or menu.</summary>
    public bool OnlyBegins(SourceLine line) =>
        line.ChromeRule
            is "search-box"
                or "navigation"
                or "forum"
                or "masthead"
                or "tags"
                or "clock"
                or "own-pages"
                or "print"
                or "author"
                or "site-part"
        && _start.TryFindAt(line.Words, 0, out _, out var end)
        && end < line.Words.Count
        && !line.Words.HasSigns(end)
        && !line.Text.ContainsAny(OfMenus)
        && !MenuLine.Is(line.Words)
        && !PageLabel.IsSection(line);

    private bool FindStart(SourceLine line, LineWords words, out string rule) =>
        _start.TryFindAt(words, IsNumbered(words) ? 1 : 0, out rule, out var end, mayCross: true)
        && line.WordCount - end <= StartWords
        && !(line.EndsFullStop && line.WordCount > StartWords);

    /// <summary>«2. تخطي إلى القائمة»: an item of a numbered menu.</summary>
    private static bool IsNumbered(LineWords words) => words.Count > 1 && words.IsNumber(0) && words.Before(1).Trim() is "." or ")";

    private bool FindLabel(SourceLine line, LineWords words, out string rule) =>
        _label.TryFindAt(words, 0, out rule, out var end)
        && line.WordCount <= LabelWords
        && words.IsWhole
        && (end == words.Count || (rule is not HeadlineLabel.Rule && words.Before(end).Contains(':')));

    /// <summary>A menu, names of no list among them where three are known; beside two languages («Kurdî English العربية») a third may be a channel's name as well.</summary>
    private bool IsAllWords(LineWords words, out string rule)
    {
        rule = "";
        var (at, known, others) = (0, 0, 0);
        while (words.IsWhole && at < words.Count)
        {
            if (_words.TryFindAt(words, at, out var found, out var end))
            {
                (rule, at, known) = (found, end, known + 1);
            }
            else if (words.IsNumber(at) || LayoutWords.All[LayoutWord.Through].IsAt(words, at) || LayoutWords.All[LayoutWord.Joint].IsAt(words, at))
            {
                at++;
            }
            else if (words.Count > StartWords)
            {
                return false;
            }
            else
            {
                others++;
                at++;
            }
        }

        var least = others == 1 && rule is "language" ? 2 : KnownAmongOthers;
        return words.IsWhole && known >= (others > 0 ? Math.Max(others, least) : 1);
    }

    private static bool IsHashtags(SourceLine line)
    {
        if (!line.IsShort || line.Text.IndexOf('#') < 0)
        {
            return false;
        }

        // «#ضفاف_نيوز» alone is the name of whoever posts, «#دير_الزور» a tag.
        if (line.Text.Count('#') == 1)
        {
            return line.Text[0] == '#' && !line.Text.ContainsAny(" \u00A0\t:") && line.Parts.TrueForAll(part => part.Outlet is null);
        }

        var parts = line.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts.All(part => part[0] == '#' || Invisible.IsBlank(part[0]) || part is "،" or "," or "-" or "|" or "||" or "/");
    }

    /// <summary>«example.com/?p=12»: an address without its scheme.</summary>
    private static bool IsPath(ReadOnlySpan<char> text) =>
        text.IndexOf('/') is > 3 and var slash
        && text[..slash].LastIndexOf('.') is > 0 and var dot
        && slash - dot is > 2 and < 7
        && char.IsAsciiLetterLower(text[slash - 1])
        && System.Text.Ascii.IsValid(text[..slash]);

    /// <summary>«المصدر: https://example.com/12»: a word or two and the address.</summary>
    private static bool IsLabelled(ReadOnlySpan<char> line) =>
        line[..Math.Min(line.Length, LabelLetters)].IndexOf("http", StringComparison.Ordinal) is > 1 and var address
        && line[..address].TrimEnd() is [.., ':']
        && line[address..].IndexOf("://") is 4 or 5
        && !line[address..].ContainsAny(" \u00A0\t");

    /// <summary>An address; a printed page has its number behind it («https://example.com/1     1/2»).</summary>
    private static bool IsLink(ReadOnlySpan<char> line) =>
        PageAddress.IsTrail(line)
        || (
            (
                line.StartsWith("http") && line.IndexOf(' ') is > 0 and var blank && !line[blank..].ContainsAnyExceptInRange(' ', '9')
                    ? line[..blank]
                    : line
            )
                is var text
            && !text.ContainsAny(" \u00A0\t")
            && (
                IsPath(text)
                || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            )
        );
}
