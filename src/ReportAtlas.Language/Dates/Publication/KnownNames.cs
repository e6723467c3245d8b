using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication;

/// <summary>A name of Resources/dates/known-names.tsv and the first day that it could be used.</summary>
internal sealed record KnownName(DateOnly Since, string Name);

/// <summary>Finds the youngest name that a text uses. Immutable once the vocabulary is frozen.</summary>
internal sealed class KnownNames
{
    internal const string File = "dates/known-names.tsv";

    private readonly Lexicon<KnownName> _names;

    internal KnownNames(Vocabulary vocabulary)
    {
        _names = new Lexicon<KnownName>(vocabulary);
        foreach (var row in Resource.ReadRows(File, 3))
        {
            var name = new KnownName(KnownEvents.Day(row, 0), row[1]);
            foreach (var spelling in row.Parts(2))
            {
                _names.Add(spelling, name);
            }
        }
    }

    /// <summary>The youngest name in a text; null when it uses none.</summary>
    internal KnownName? Youngest(AnalyzedText text)
    {
        KnownName? youngest = null;
        var matches = new List<LexiconMatch<KnownName>>();
        for (var token = 0; token < text.TokenCount; token++)
        {
            matches.Clear();
            _names.FindAt(text, token, matches);
            foreach (var match in matches)
            {
                youngest = youngest is null || match.Entry.Since > youngest.Since ? match.Entry : youngest;
            }
        }

        return youngest;
    }
}
