namespace ReportAtlas.Language.Dates.Publication;

/// <summary>What a word of Resources/dates/ground-words.tsv says of ground.</summary>
internal enum GroundWordKind
{
    /// <summary>One who may hold it.</summary>
    Party,

    /// <summary>«الخاضعة لسيطرة»: the party after it holds the place before it.</summary>
    Held,

    /// <summary>«اعتقلت», «حاجز»: what only those do who hold a place.</summary>
    Rule,

    /// <summary>«سيطرت على»: a place falls to the party beside it.</summary>
    Take,

    /// <summary>«غارات روسية»: falls on ground of the striker's foes.</summary>
    Strike,

    /// <summary>«ريف», «محافظة»: what follows is not the town itself.</summary>
    Around,

    /// <summary>«كانت», «سابقا»: what stands beside it is over.</summary>
    Former,
}

/// <summary>A word that says something of ground: what, of whom, and how likely it is where the party holds nothing there.</summary>
internal sealed record GroundWord(GroundWordKind Kind, string Parties, double Outside, string Name);

/// <summary>The words of Resources/dates/ground-words.tsv.</summary>
internal static class GroundWords
{
    internal const string File = "dates/ground-words.tsv";

    internal static char? CodeOf(string holder) =>
        holder switch
        {
            "state" => 'G',
            "rebels" => 'R',
            "ISIS" => 'I',
            "SDF" => 'S',
            "Turkey" => 'T',
            "Iraq" => 'Q',
            "Peshmerga" => 'P',
            _ => null,
        };

    internal static string NameOf(char code) =>
        code switch
        {
            'G' => "the state",
            'R' => "the rebels",
            'I' => "ISIS",
            'S' => "the SDF",
            'T' => "Turkey and its allies",
            'Q' => "Iraq",
            _ => "the Peshmerga",
        };

    internal static GroundWord Of(ResourceRow row)
    {
        var kind = Enum.TryParse<GroundWordKind>(row[0], ignoreCase: true, out var known)
            ? known
            : throw row.Wrong($"'{row[0]}' is no kind of word.");
        var parties = string.Concat(
            row[1].Split('+', StringSplitOptions.RemoveEmptyEntries).Select(holder => CodeOf(holder) ?? throw row.Wrong($"'{holder}' holds nothing."))
        );
        return new GroundWord(
            kind,
            parties,
            row[2].Length == 0 ? 1 : double.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture),
            row[3]
        );
    }
}
