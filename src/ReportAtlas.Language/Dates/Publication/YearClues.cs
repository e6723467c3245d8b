using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>What a text says of the year of its publication.</summary>
internal sealed class YearClues(IReadOnlyList<DateMention> mentions, Candidates candidates)
{
    private bool _isNamed;

    /// <summary>Narrows the days; true when some expression names the year of publication itself.</summary>
    internal bool Apply()
    {
        ApplyYears();
        ApplyCountedYear();
        return _isNamed;
    }

    /// <summary>«العام الجاري 2017», «العام الماضي 2016».</summary>
    private void ApplyYears()
    {
        foreach (var mention in mentions)
        {
            var said = mention.Expression;
            var shift = said.YearShift ?? (said.Unit == DateUnit.Year || said is { Month: null, Day: null } ? said.Shift : null);
            if (said.Year is { } year && !said.IsHijri && shift is DateShift.Current or DateShift.Past)
            {
                var published = shift == DateShift.Current ? said.Year!.Value : said.Year!.Value + 1;
                _isNamed |= candidates.TryNarrow(day => day.Year == published, new Reason("published.year", mention.Surface));
            }
        }
    }

    /// <summary>
    /// «منذ مطلع 2021» beside «منذ بداية العام الحالي»: what is counted since both began in one year. «منذ مطلع العام الجديد 2021» says so itself.
    /// </summary>
    private void ApplyCountedYear()
    {
        var isCurrent = mentions.Any(static mention => mention is { Role: DateRole.Since, Passage: 0, Expression: { Unit: DateUnit.Year, Shift: DateShift.Current, Year: null } });
        var since = mentions
            .Where(mention => mention is { Role: DateRole.Since, Passage: 0, Expression: { Year: not null, Month: null, Day: null, Shift: null, IsHijri: false } said }
                && (mention.Rule == "new-year" || (isCurrent && said.Position == DatePosition.Start)))
            .MaxBy(mention => mention.Expression.Year);
        if (since is not null)
        {
            _isNamed |= candidates.TryNarrow(day => day.Year == since.Expression.Year, new Reason("published.year", since.Surface));
        }
    }
}
