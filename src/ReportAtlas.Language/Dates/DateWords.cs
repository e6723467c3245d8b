using System.Globalization;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates;

/// <summary>All words that dates are made of, from Resources/dates. Immutable once the vocabulary is frozen.</summary>
internal sealed class DateWords
{
    internal DateWords(Vocabulary vocabulary)
    {
        Lexicon = new Lexicon<DateWord>(vocabulary);
        Starts = new WordNotes<DateStart>(vocabulary, word => DateStart.Of(Lexicon.StartOf(word)));
        Load("months", DateWordKind.Month, row => new(DateWordKind.Month, Number(row, 1), row[2], row[3]));
        Load("weekdays", DateWordKind.Weekday, row => new(DateWordKind.Weekday, Number(row, 1), row[2], ""));
        Load("ordinals", DateWordKind.Ordinal, row => new(DateWordKind.Ordinal, Number(row, 1), "", ""));
        Load("cardinals", DateWordKind.Cardinal, row => new(DateWordKind.Cardinal, Number(row, 1), "", ""));
        Load("relative-days", DateWordKind.RelativeDay, row => new(DateWordKind.RelativeDay, Number(row, 1), row[2], ""));
        Load("modifiers", DateWordKind.Modifier, row => new(DateWordKind.Modifier, (int)Shift(row), row[1], ""));
        Load("units", DateWordKind.Unit, row => new(DateWordKind.Unit, (int)UnitOf(row), row[2], row[1]));
        Load("seasons", DateWordKind.Season, row => new(DateWordKind.Season, Number(row, 1), row[3], row[2]));
        Load("parts-of-day", DateWordKind.PartOfDay, row => new(DateWordKind.PartOfDay, 0, row[1], ""));
        Load("positions", DateWordKind.Position, row => new(DateWordKind.Position, (int)PositionOf(row), row[1], ""));
        Load("roles", DateWordKind.Role, row => new(DateWordKind.Role, 0, row[1], ""));
        Load("cues", DateWordKind.Cue, row => new(DateWordKind.Cue, 0, row[1], ""));
        foreach (var name in Resource.ReadRows("places/given-names.tsv", 2).SelectMany(row => row.Parts(1)))
        {
            Lexicon.Add(name, new DateWord(DateWordKind.Cue, 0, "given-name", ""));
        }
    }

    internal Lexicon<DateWord> Lexicon { get; }

    /// <summary>What each written word is to dates by itself.</summary>
    internal WordNotes<DateStart> Starts { get; }

    private void Load(string name, DateWordKind kind, Func<ResourceRow, DateWord> read)
    {
        foreach (var row in Resource.ReadRows($"dates/{name}.tsv", 2))
        {
            var word = read(row) with { Kind = kind };
            foreach (var spelling in row.Parts(0).Select(ArabicFolder.Fold).Distinct(StringComparer.Ordinal))
            {
                Lexicon.Add(spelling, word);
            }
        }
    }

    private static int Number(ResourceRow row, int cell) =>
        int.TryParse(row[cell], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw row.Wrong($"'{row[cell]}' is no number.");

    private static DateShift Shift(ResourceRow row) =>
        row[1] switch
        {
            "past" => DateShift.Past,
            "before-past" => DateShift.BeforePast,
            "current" => DateShift.Current,
            "next" => DateShift.Next,
            "following" => DateShift.Following,
            "preceding" => DateShift.Preceding,
            "same" => DateShift.Same,
            _ => throw row.Wrong($"'{row[1]}' is no sense of a modifier."),
        };

    private static DateUnit UnitOf(ResourceRow row) =>
        row[1] switch
        {
            "hour" => DateUnit.Hour,
            "day" => DateUnit.Day,
            "week" => DateUnit.Week,
            "month" => DateUnit.Month,
            "year" => DateUnit.Year,
            _ => throw row.Wrong($"'{row[1]}' is no unit."),
        };

    private static DatePosition PositionOf(ResourceRow row) =>
        row[1] switch
        {
            "start" => DatePosition.Start,
            "middle" => DatePosition.Middle,
            "end" => DatePosition.End,
            _ => throw row.Wrong($"'{row[1]}' is no position."),
        };
}
