using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>What kind of expression a word of Resources/dates/not-dates.tsv speaks against.</summary>
[Flags]
internal enum DateKinds
{
    None = 0,
    Month = 1,
    Day = 2,
    Weekday = 4,
    Year = 8,
    Today = 16,
    Relative = 32,

    /// <summary>«اليوم» after what may be the name of an outlet.</summary>
    Outlet = 64,

    /// <summary>Everything but a year, which no such name holds.</summary>
    All = Month | Day | Weekday | Today | Relative,
}

/// <summary>Words beside an expression that make it a name: «صحيفة الخميس», «حركة 14 آذار», «اليوم العالمي».</summary>
internal sealed class NotDates
{
    internal const string File = "dates/not-dates.tsv";

    private readonly Lexicon<DateKinds> _before;
    private readonly Lexicon<DateKinds> _after;

    internal NotDates(Vocabulary vocabulary)
    {
        _before = new Lexicon<DateKinds>(vocabulary);
        _after = new Lexicon<DateKinds>(vocabulary);
        foreach (var row in Resource.ReadRows(File, 4))
        {
            var kinds = KindsOf(row);
            foreach (var word in row.Parts(1))
            {
                (
                    row[0] switch
                    {
                        "before" => _before,
                        "after" => _after,
                        _ => throw row.Wrong("The side is before or after."),
                    }
                ).Add(word, kinds);
            }
        }
    }

    /// <summary>Whether the words around the tokens make them no date of this kind.</summary>
    internal bool Refuse(AnalyzedText text, int first, int end, DateKinds kind) =>
        (
            kind == DateKinds.Today
            && (
                IsQuotedName(text, first, end)
                || IsLabel(text, first, end)
                || (!FollowsPreposition(text, first - 1) && Speaks(_before, text, first - 1, DateKinds.Outlet, cliticsToo: false))
            )
        )
        || Speaks(_before, text, first - 1, kind, cliticsToo: true)
        || Speaks(_after, text, end, kind, cliticsToo: false);

    /// <summary>«حلب اليوم» between quotation marks: one or two words and «اليوم» are a name.</summary>
    private static bool IsQuotedName(AnalyzedText text, int first, int end)
    {
        if (!text.Is(end, TokenKind.Punctuation) || text.Word(end) is not ("»" or "\"" or "”" or "'") || !text.Is(first - 1, TokenKind.Word))
        {
            return false;
        }

        var opening = text.Is(first - 2, TokenKind.Word) ? first - 3 : first - 2;
        return text.Is(opening, TokenKind.Punctuation) && text.Word(opening) is "«" or "\"" or "“" or "'";
    }

    /// <summary>«البلد اليوم: قتل ثلاثة»: one word and «اليوم» before a colon at the head of a sentence say who tells it.</summary>
    private static bool IsLabel(AnalyzedText text, int first, int end) =>
        text.Is(end, TokenKind.Punctuation)
        && text.Word(end) is ":"
        && text.Is(first - 1, TokenKind.Word)
        && text.Sentences[text.SentenceOf(first)].FirstToken == first - 1;

    private static bool FollowsPreposition(AnalyzedText text, int name) =>
        text.Is(name - 1, TokenKind.Word) && Particles.LeadsToPlace(text.Word(name - 1));

    private static bool Speaks(Lexicon<DateKinds> lexicon, AnalyzedText text, int token, DateKinds kind, bool cliticsToo)
    {
        if (!text.Is(token, TokenKind.Word) || !lexicon.MayBeginAt(text, token))
        {
            return false;
        }

        var matches = new List<LexiconMatch<DateKinds>>();
        lexicon.FindAt(text, token, matches);
        foreach (var match in matches)
        {
            if ((match.Entry & kind) != 0 && (match.Form.Clitics == Clitics.None || (cliticsToo && (match.Form.Clitics & Clitics.Article) == 0)))
            {
                return true;
            }
        }

        return false;
    }

    private static DateKinds KindsOf(ResourceRow row)
    {
        var kinds = DateKinds.None;
        foreach (var name in row[2].Split(','))
        {
            kinds |= Enum.TryParse<DateKinds>(name, ignoreCase: true, out var kind) ? kind : throw row.Wrong($"There is no kind '{name}'.");
        }

        return kinds;
    }
}
