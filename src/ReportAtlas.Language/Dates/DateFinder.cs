using System.Collections.Immutable;
using System.Numerics;
using ReportAtlas.Language.Dates.Patterns;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>
/// Finds date expressions: days, weekdays, months, years and words such as «أمس», as the patterns of Resources/dates
/// describe them, and refuses those that the words around them make names. What it finds is not yet reckoned.
/// Build it before the vocabulary is frozen; afterwards it is thread-safe.
/// </summary>
public sealed class DateFinder
{
    private const int LeadWords = 2;

    /// <summary>The pattern of «التاسع منه», which is a date only after a month.</summary>
    private const string ThatMonth = "day-of-that-month";

    /// <summary>Sentences back to the month for which a pronoun may stand.</summary>
    private const int PronounReach = 6;

    private readonly DateWords _words;
    private readonly PatternSet _patterns;
    private readonly NotDates _notDates;

    public DateFinder(Vocabulary vocabulary)
    {
        _words = new DateWords(vocabulary);
        _patterns = new PatternSet(vocabulary);
        _notDates = new NotDates(vocabulary);
    }

    internal DateWords Words => _words;

    /// <summary>All date mentions in text order; they do not overlap.</summary>
    public ImmutableArray<DateMention> Find(AnalyzedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var tokens = new DateTokens(text, _words);
        var matcher = new PatternMatcher(tokens);
        var bulletins = new Bulletins(tokens);
        var found = ImmutableArray.CreateBuilder<DateMention>();
        var roles = new RoleReader();
        var dated = -1;
        DateMention? month = null;
        foreach (var sentence in text.Sentences)
        {
            roles.Begin();
            matcher.YearEndedAt = -1;
            var free = sentence.FirstToken;
            for (var token = sentence.FirstToken; token < sentence.EndToken; )
            {
                // No pattern has more than two words before the heart of its date.
                dated = dated < token ? tokens.NextDated(token) : dated;
                if (dated > token + LeadWords)
                {
                    token = Math.Min(sentence.EndToken, dated - LeadWords);
                    continue;
                }

                var match = Best(tokens, matcher, _patterns.FindAt(tokens, token), token, sentence.EndToken);
                if (match is null)
                {
                    token++;
                    continue;
                }

                var around = DateSurroundings.Read(tokens, free, match.First, match.End);
                if (
                    Plausibility.Accepts(tokens, match, around, roles.LastEnd)
                    && !IsRefused(tokens, match, around)
                    && (match.Pattern.Id != ThatMonth || IsNear(text, month, token))
                )
                {
                    var role = roles.Read(tokens, match, around, found);
                    var isFuture = FutureCue.StandsBefore(tokens, free, match.First, isEnd: role == DateRole.Until);
                    var mention = Mention(text, match, around, role, isFuture, bulletins);
                    found.Add(mention);
                    month = mention.Expression.NamesMonth ? mention : month;
                    matcher.YearEndedAt = match.Pattern.Id is "first-of-years" or "more-years" or "year" or "bare-year" ? match.End : -1;
                    free = match.End;
                }

                token = Math.Max(match.End, token + 1);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The match that reaches furthest; of two that reach as far the one whose pattern stands earlier in the file.</summary>
    private PatternMatch? Best(DateTokens tokens, PatternMatcher matcher, ulong candidates, int token, int limit)
    {
        PatternMatch? best = null;
        for (; candidates != 0; candidates &= candidates - 1)
        {
            if (
                matcher.Match(_patterns[BitOperations.TrailingZeroCount(candidates)], token, limit) is { } match
                && (best is null || match.End > best.End)
                && !Plausibility.IsYearNamed(tokens, match)
                && !Plausibility.IsPartOfMonth(tokens, match)
                && !Plausibility.HasItsYearBehind(tokens, match)
            )
            {
                best = match;
            }
        }

        return best is null ? null : WithBracket(tokens.Text, best);
    }

    /// <summary>«اليوم (الأحد)»: a bracket that opens within the expression closes within it.</summary>
    private static PatternMatch WithBracket(AnalyzedText text, PatternMatch match)
    {
        var opened = false;
        for (var token = match.First; token < match.End; token++)
        {
            opened = text.Is(token, "(") || (opened && !text.Is(token, ")"));
        }

        return opened && text.Is(match.End, ")") ? match with { End = match.End + 1 } : match;
    }

    /// <summary>«Mon, 03/04/2019», «الاثنين 03/04/2019»: digits with a weekday beside them, and not the year first.</summary>
    private static bool IsOfAnyOrder(AnalyzedText text, PatternMatch match) =>
        match.Pattern.Id is "weekday-numeric" or "english-weekday-numeric" && text.Word(match.End - 1).IndexOfAny('/', '-', '.') is 1 or 2;

    private static bool IsNear(AnalyzedText text, DateMention? month, int token) =>
        month is not null && text.SentenceOf(token) - text.SentenceOf(month.Tokens.First) <= PronounReach;

    private bool IsRefused(DateTokens tokens, PatternMatch match, DateSurroundings around) =>
        _notDates.Refuse(tokens.Text, match.First, match.End, Plausibility.KindOf(match))
        || (around.LeadStart < match.First && _notDates.Refuse(tokens.Text, around.LeadStart, match.End, DateKinds.Month));

    private static DateMention Mention(
        AnalyzedText text,
        PatternMatch match,
        DateSurroundings around,
        DateRole role,
        bool isFuture,
        Bulletins bulletins
    )
    {
        var said = (IsOfAnyOrder(text, match) ? NumericDate.ByWeekday(match.Said) : match.Said) with
        {
            Form = FormOf(match.Said),
            Position = around.Position,
            Shift = match.Said is { Unit: not null, Shift: null, Count: null } ? DateShift.Current : match.Said.Shift,
            Unit = match.Pattern.Id == "last-night" ? DateUnit.Night : match.Said.Unit,
            IsFuture = isFuture,
            Offset =
                match is { First: > 0, Said: { Offset: 0, Month: not null } } && Particles.IsLike(text.Word(match.First - 1))
                    ? null
                    : match.Said.Offset,
        };
        var span = text.SpanOf(match.First, match.End, match.Skip);
        return new DateMention
        {
            Span = span,
            Surface = span.In(text.Text),
            OffsetDays = said.Offset ?? (said.Unit == DateUnit.Night ? -1 : null),
            Weekday = said.Weekday,
            NamedDay = said.IsHijri ? null : said.Day,
            NamedMonth = said.IsHijri ? null : said.Month,
            NamedYear = said.IsHijri ? null : said.Year,
            PartOfDay = said.PartOfDay ?? (said.Unit == DateUnit.Night ? "night" : around.PartOfDay),
            Form = said.Form,
            Role = role,
            Rule = match.Pattern.Id,
            Expression = said,
            Passage = bulletins.PassageOf(match.First),
            Introduces = bulletins.IntroducedBy(match.First),
            Tokens = (match.First, match.End),
        };
    }

    private static DateForm FormOf(DateExpression said) =>
        said switch
        {
            { Month: not null } or { Year: not null } or { Season: not null } => DateForm.Calendar,
            { Count: 2, Unit: DateUnit.Day, Shift: null } => DateForm.Relative,
            { Count: not null } => DateForm.Elapsed,
            { Weekday: not null, Offset: null, Unit: null, Day: null } => DateForm.Weekday,
            _ => DateForm.Relative,
        };
}
