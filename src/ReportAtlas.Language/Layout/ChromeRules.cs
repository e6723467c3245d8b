using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Layout;

/// <summary>Tells the lines of a web page around an article by Resources/layout/chrome.tsv and by their bare shape. Thread-safe.</summary>
internal sealed class ChromeRules
{
    /// <summary>No rule sets aside a line of more words.</summary>
    public const int MostWords = 60;

    private const int StartWords = 12;
    private const int LabelWords = 25;

    /// <summary>Names of languages that make a line with other words a menu of languages.</summary>
    private const int KnownAmongOthers = 3;

    /// <summary>Characters among which a line's first word is sought.</summary>
    private const int FirstWordReach = 40;

    private readonly HashSet<string> _firsts = new(StringComparer.Ordinal) { "و", "عبر", "علي" };
    private readonly PhraseTable<string> _line;
    private readonly PhraseTable<string> _start;
    private readonly PhraseTable<string> _label;
    private readonly PhraseTable<string> _notice;
    private readonly PhraseTable<string> _words;
    private readonly PhraseTable<string> _run;
    private readonly PhraseTable<string> _tail;

    private ChromeRules()
    {
        var index = new PhraseIndex(1);
        _line = new(index, numbersAreAlike: true);
        _start = new(index, numbersAreAlike: true);
        _label = new(index, numbersAreAlike: true);
        _notice = new(index, numbersAreAlike: true);
        _words = new(index, numbersAreAlike: true);
        _run = new(index, numbersAreAlike: true);
        _tail = new(index, numbersAreAlike: true);
        foreach (var row in Resource.ReadRows("layout/chrome.tsv", 3))
        {
            var table = row[1] switch
            {
                "line" => _line,
                "start" => _start,
                "label" => _label,
                "notice" => _notice,
                "words" => _words,
                "run" => _run,
                "tail" => _tail,
                _ => throw row.Wrong($"'{row[1]}' is no way to match"),
            };
            foreach (var phrase in row.Parts(2))
            {
                table.Add(phrase, row[0]);
            }
        }

        foreach (var table in (PhraseTable<string>[])[_line, _start, _label, _notice, _words, _run, _tail])
        {
            _firsts.UnionWith(table.FirstWords);
        }

        _firsts.UnionWith(LayoutWords.All[CreditWord.Invite].FirstWords);
    }

    public static ChromeRules All { get; } = new();

    /// <summary>The rule by which a line is site chrome wherever it stands; null when it belongs to the article.</summary>
    public string? Find(SourceLine line)
    {
        if (line.WordCount > StartWords && !MayBegin(line.Text))
        {
            return IsLink(line.Text) ? "link" : IsHashtags(line) ? "tags" : LineShape.RuleOf(line);
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
            || InvitesToOutlet(line, words, out rule)
            ? rule
            : null;
    }

    /// <summary>
    /// Whether the line's first word begins some phrase. Most lines are paragraphs that do not, and to cut their words
    /// apart only to find nothing would be the dearest step of the layout.
    /// </summary>
    private bool MayBegin(string line)
    {
        var folded = FoldedText.Create(line.Length > FirstWordReach ? line[..FirstWordReach] : line).Text;
        foreach (var token in Tokenizer.Tokenize(folded))
        {
            var word = folded.AsSpan(token.Start, token.Length);
            if (token.Kind is TokenKind.Word or TokenKind.Number || word is "©")
            {
                return token.Kind != TokenKind.Word || token.End == folded.Length || _firsts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
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
        return words.IsWhole && words.Count > 0 && _tail.TryFindAt(words, 0, out _, out var end)
            && (end == words.Count || (end == words.Count - 1 && words.IsNumber(end)));
    }

    private bool FindStart(SourceLine line, LineWords words, out string rule) =>
        _start.TryFindAt(words, IsNumbered(words) ? 1 : 0, out rule, out var end, mayCross: true)
        && line.WordCount - end <= StartWords
        && !(line.EndsFullStop && line.WordCount > StartWords);

    /// <summary>«2. تخطي إلى القائمة»: an item of a numbered menu.</summary>
    private static bool IsNumbered(LineWords words) => words.Count > 1 && words.IsNumber(0) && words.Before(1).AsSpan().Trim() is "." or ")";

    /// <summary>«تابعوا RT على», «لمتابعة صحيفة الوطن عبر تلغرام».</summary>
    private static bool InvitesToOutlet(SourceLine line, LineWords words, out string rule)
    {
        rule = "follow-us";
        var all = LayoutWords.All;
        if (line.WordCount > StartWords || words.Count < 3 || !all[CreditWord.Invite].TryFindAt(words, 0, out _, out var name) || name >= words.Count)
        {
            return false;
        }

        name = all[CreditWord.Head].TryFindAt(words, name, out _, out var headed) && headed < words.Count ? headed : name;
        return all.Outlets.TryFindAt(words, name, out _, out var end) && end < words.Count && words[end] is "علي" or "عبر" or "في";
    }

    private bool FindLabel(SourceLine line, LineWords words, out string rule) =>
        _label.TryFindAt(words, 0, out rule, out var end)
        && line.WordCount <= LabelWords
        && words.IsWhole
        && (end == words.Count || words.Before(end).Contains(':', StringComparison.Ordinal));

    /// <summary>A menu of languages, names of no list («Haberler English العربية Kurdî») among them where three are known.</summary>
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
            else if (words.IsNumber(at) || words[at] is "و" or "عبر" or "علي")
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

        return words.IsWhole && known >= (others > 0 ? Math.Max(others, KnownAmongOthers) : 1);
    }

    private static bool IsHashtags(SourceLine line)
    {
        if (!line.IsShort || line.Text.AsSpan().Count('#') < 2)
        {
            return false;
        }

        var parts = line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts.All(part => part[0] == '#' || Invisible.IsBlank(part[0]) || part is "،" or "," or "-" or "|");
    }

    private static bool IsLink(string text) =>
        !text.AsSpan().ContainsAny(" \u00A0\t")
        && (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
}
