using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Cues;

/// <summary>Reads the resources of the event stage into its lexicon of cues, each word in all its forms.</summary>
internal sealed class CueResources(Lexicon<Cue> cues, TailWords tails)
{
    /// <summary>Signs that open a quoted name.</summary>
    private static readonly string[] Quotes = ["\"", "«", "“", "”", "("];

    /// <summary>Nouns that head the names of parties.</summary>
    private readonly HashSet<string> _heads = Resource
        .ReadRows("actors/heads.tsv", 1)
        .SelectMany(row => row.Parts(0))
        .Select(head => ArabicFolder.Fold(head))
        .ToHashSet(StringComparer.Ordinal);

    /// <param name="file">The resource.</param>
    /// <param name="familyOf">The family of a type where events are joined.</param>
    internal void ReadTriggers(string file, Func<string, string> familyOf)
    {
        foreach (var row in Resource.ReadRows(file, 5))
        {
            var outcome = row[4] is "-" ? Outcome.None : Enum.Parse<Outcome>(row[4], ignoreCase: true);
            foreach (var form in Forms(row, 1))
            {
                var cue = new TriggerCue(row[0], row[2] == "sure", row[3], outcome, $"trigger.{row[0]}", form.Shape)
                {
                    Tails = form.Tails,
                    Family = familyOf(row[0]),
                };
                cues.Add(form.Phrase, cue);
            }
        }
    }

    internal void ReadMeans()
    {
        foreach (var row in Resource.ReadRows("events/means.tsv", 4))
        {
            var (settles, rank) = (row.Parts(2).ToArray(), int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture));
            foreach (var form in Forms(row, 1))
            {
                cues.Add(form.Phrase, new MeansCue(row[0], settles, rank, form.Shape));
            }
        }
    }

    internal void ReadNumbers()
    {
        foreach (var row in Resource.ReadRows("events/numbers.tsv", 3))
        {
            var value = int.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture);
            foreach (var form in Forms(row, 2))
            {
                cues.Add(form.Phrase, new NumberCue(row[1], value, form.Shape));
            }
        }
    }

    internal void Read(string file, CueKind kind, int reach = -1)
    {
        foreach (var row in Resource.ReadRows(file, 2))
        {
            foreach (var form in Forms(row, 1))
            {
                cues.Add(form.Phrase, new Cue(kind, row[0], form.Shape) { Tails = form.Tails, Reach = reach < 0 ? "" : row[reach] });
            }
        }
    }

    internal void ReadLists(string file, CueKind kind)
    {
        foreach (var row in Resource.ReadRows(file, 1))
        {
            foreach (var form in Forms(row, 0))
            {
                var cue = new Cue(kind, "", form.Shape) { Tails = form.Tails };
                cues.Add(form.Phrase, cue);
                foreach (var quoted in kind == CueKind.Silence ? Quoted(form.Phrase) : [])
                {
                    cues.Add(quoted, cue);
                }
            }
        }
    }

    /// <summary>A name with its second part in quotes: «تنظيم "الدولة"».</summary>
    internal IEnumerable<string> Quoted(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && _heads.Contains(name[..space]) ? Quotes.Select(quote => $"{name[..space]} {quote}{name[(space + 1)..]}") : [];
    }

    /// <summary>The spelled-out forms of a cell, each once, or once for each shape that it has with one or another word after it.</summary>
    internal IEnumerable<SpelledForm> Forms(ResourceRow row, int cell)
    {
        var forms = new Dictionary<(string Phrase, string? Tail), WordShape>();
        foreach (var form in row.Parts(cell).SelectMany(Inflection.Expand))
        {
            foreach (var tail in form.Tails.IsEmpty ? (IEnumerable<string?>)[null] : form.Tails)
            {
                forms[(form.Phrase, tail)] = forms.GetValueOrDefault((form.Phrase, tail)) | form.Shape;
            }
        }

        return forms
            .GroupBy(static form => (form.Key.Phrase, form.Key.Tail is null, form.Value))
            .Select(same => new SpelledForm(
                same.Key.Phrase,
                same.Key.Item2 ? null : tails.Add([.. same.Select(static form => form.Key.Tail!)]),
                same.Key.Value
            ));
    }
}

/// <summary>A form of a cue as it is written: the words that stand together, those of which one must follow, null where none must, and its shape.</summary>
internal readonly record struct SpelledForm(string Phrase, TailSet? Tails, WordShape Shape);
