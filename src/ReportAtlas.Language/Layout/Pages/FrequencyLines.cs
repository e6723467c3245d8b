using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Pages;

/// <summary>The box in which a broadcaster lists where it is received: «ترددات الإذاعة», «المنطقة الوسطى95.3 MHZ», «Nilesat», «H 11334 Vertical».</summary>
internal static class FrequencyLines
{
    /// <summary>The rule of such lines in Resources/layout/chrome.tsv.</summary>
    public const string Rule = "frequency";

    private const int MaxWords = 7;

    private static readonly string[] Units = ["mhz", "khz", "ghz", "fm", "am", "ميغاهرتز", "ميجاهرتز", "ميغاهيرتز", "كيلوهرتز", "هرتز"];

    /// <summary>Whether a line that stands right below one of the box goes on with it: a region and its frequency, numbers of a satellite.</summary>
    public static bool GoesOn(SourceLine line)
    {
        if (line.WordCount is 0 or > MaxWords || line.EndsSentence || !HasDigit(line.Text) || StatedDate.FindAt(line.Words, 0) is not null)
        {
            return false;
        }

        return !line.HasArabic || EndsInUnit(line.Text) || char.IsAsciiDigit(line.Folded[^1]);
    }

    /// <summary>«المنطقة الوسطى95.3 MHZ» anywhere; «FM» alone ends names of broadcasters too.</summary>
    public static bool Is(SourceLine line) =>
        line.WordCount is > 1 and <= MaxWords
        && HasDigit(line.Text)
        && EndsInUnit(line.Text)
        && !line.Text.EndsWith("fm", StringComparison.OrdinalIgnoreCase)
        && !line.Text.EndsWith("am", StringComparison.OrdinalIgnoreCase);

    private static bool EndsInUnit(ReadOnlySpan<char> text)
    {
        foreach (var unit in Units)
        {
            if (text.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasDigit(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9') || text.ContainsAnyInRange('٠', '٩');
}
