using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>What a text says of the year of its publication.</summary>
internal sealed class YearClues(DateTokens tokens, IReadOnlyList<DateMention> mentions, Candidates candidates)
{
    /// <summary>Tokens between the beginning of a tally and the word for now.</summary>
    private const int ToNow = 3;

    /// <summary>Tokens on either side of it within which words say that something is counted.</summary>
    private const int ToCount = 12;

    private readonly AnalyzedText _text = tokens.Text;

    private bool _isNamed;

    /// <summary>Narrows the days; true when some expression names the year of publication itself.</summary>
    internal bool Apply()
    {
        ApplyYears();
        ApplyCountedYear();
        ApplyTally();
        return _isNamed;
    }

    /// <summary>«العام الجاري 2017», «العام الماضي 2016», «العام المقبل 2018».</summary>
    private void ApplyYears()
    {
        foreach (var mention in mentions)
        {
            var said = mention.Expression;
            var shift = said.YearShift ?? (said.Unit == DateUnit.Year || said is { Month: null, Day: null } ? said.Shift : null);
            if (said.Year is { } year && !said.IsHijri && shift is DateShift.Current or DateShift.Past or DateShift.Next)
            {
                var published = year - CalendarDays.YearsBy(shift.Value);
                _isNamed |= candidates.TryNarrow(day => day.Year == published, new Reason("published.year", mention.Surface));
            }
        }
    }

    /// <summary>
    /// «منذ مطلع 2021» beside «منذ بداية العام الحالي»: what is counted since both began in one year. «منذ مطلع العام الجديد 2021» says so itself.
    /// </summary>
    private void ApplyCountedYear()
    {
        var isCurrent = mentions.Any(static mention =>
            mention is { Role: DateRole.Since, Passage: 0, Expression: { Unit: DateUnit.Year, Shift: DateShift.Current, Year: null } }
        );
        var since = mentions
            .Where(mention =>
                mention
                    is { Role: DateRole.Since, Passage: 0, Expression: { Year: not null, Month: null, Day: null, Shift: null, IsHijri: false } said }
                && (mention.Rule == "new-year" || (isCurrent && said.Position == DatePosition.Start))
            )
            .MaxBy(mention => mention.Expression.Year);
        if (since is not null)
        {
            _isNamed |= candidates.TryNarrow(day => day.Year == since.Expression.Year, new Reason("published.year", since.Surface));
        }
    }

    /// <summary>«منذ مطلع العام 2022 وحتى يومنا هذا» in a report of the day's news: such a tally is begun anew every year.</summary>
    private void ApplyTally()
    {
        var last = mentions
            .Select(static mention => mention.Expression is { IsFuture: false, IsHijri: false, Year: { } year } ? year : 0)
            .DefaultIfEmpty()
            .Max();
        for (var at = 0; at < mentions.Count; at++)
        {
            if (
                mentions[at]
                    is {
                        Role: DateRole.Since,
                        Passage: 0,
                        Expression: { Position: DatePosition.Start, Month: null, Day: null, Shift: null, IsHijri: false } said
                    } since
                && said.Year == last
                && (RunsUntilNow(at) is var runs)
                && (runs || IsCounted(since))
                && TellsOfTheDay(runs ? at + 1 : at)
            )
            {
                _isNamed |= candidates.TryNarrow(day => day.Year == last, new Reason("published.year", since.Surface));
            }
        }
    }

    /// <summary>«وحتى يومنا هذا», «حتى الآن», «إلى لحظة إعداد التقرير» behind a date.</summary>
    private bool RunsUntilNow(int since)
    {
        var end = mentions[since].Tokens.End;
        if (
            since + 1 < mentions.Count
            && mentions[since + 1] is { Role: DateRole.Until, Expression: { Offset: 0, HasDayAndMonth: false } } now
            && now.Tokens.First - end is >= 1 and <= ToNow
        )
        {
            return true;
        }

        for (var token = end + 1; token < Math.Min(end + ToNow, _text.TokenCount); token++)
        {
            if (
                _text.Is(token, TokenKind.Word)
                && _text.Is(token - 1, TokenKind.Word)
                && Particles.IsNow(_text.Word(token))
                && Particles.IsUpTo(_text.Word(token - 1))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«وبذلك يرتفع عدد القتلى منذ مطلع عام 2021 إلى 31»: what has reached a number has been counted until now.</summary>
    private bool IsCounted(DateMention since)
    {
        var sentence = _text.Sentences[_text.SentenceOf(since.Tokens.First)];
        for (
            var token = Math.Max(sentence.FirstToken, since.Tokens.First - ToCount);
            token < Math.Min(sentence.EndToken, since.Tokens.End + ToCount);
            token++
        )
        {
            if (tokens.IsCue(token, "reached"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some other date is told by its distance from the day of writing or by its weekday.</summary>
    private bool TellsOfTheDay(int until)
    {
        for (var at = 0; at < mentions.Count; at++)
        {
            if (
                at != until
                && mentions[at] is { Passage: 0, Expression: { IsFuture: false, Month: null } and ({ Offset: not null } or { Weekday: not null }) }
            )
            {
                return true;
            }
        }

        return false;
    }
}
