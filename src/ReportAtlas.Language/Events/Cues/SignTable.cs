namespace ReportAtlas.Language.Events.Cues;

/// <summary>A resource of named signs: one row a sign, its name and its words or phrases.</summary>
internal sealed class SignTable
{
    private readonly string _resource;
    private readonly Dictionary<string, string[]> _signs;
    private readonly HashSet<string> _unasked;

    /// <exception cref="FormatException">A row is short or tells a sign a second time; the message names file and line.</exception>
    internal SignTable(string resource)
    {
        _resource = resource;
        _signs = new(StringComparer.Ordinal);
        foreach (var row in Resource.ReadRows(resource, 2))
        {
            if (!_signs.TryAdd(row[0], [.. row.Parts(1)]))
            {
                throw row.Wrong($"the sign «{row[0]}» stands here a second time");
            }
        }

        _unasked = [.. _signs.Keys];
    }

    /// <summary>The signs of the resource that nothing has asked for: dead rows.</summary>
    internal IReadOnlyCollection<string> Unasked => _unasked;

    /// <summary>The words of a sign.</summary>
    /// <exception cref="FormatException">The resource has no such sign.</exception>
    internal WordSet this[string sign] => new(Phrases(sign));

    /// <summary>The parts of words of a sign.</summary>
    /// <exception cref="FormatException">The resource has no such sign.</exception>
    internal WordParts Parts(string sign) => new(Phrases(sign));

    /// <summary>The words or phrases of a sign as they are written.</summary>
    /// <exception cref="FormatException">The resource has no such sign.</exception>
    internal IReadOnlyList<string> Phrases(string sign)
    {
        _unasked.Remove(sign);
        return _signs.TryGetValue(sign, out var phrases) ? phrases : throw new FormatException($"{_resource}: there is no sign «{sign}»");
    }
}
