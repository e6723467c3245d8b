namespace ReportAtlas.Language.Places.Gazetteers;

/// <summary>
/// Spellings of a place name that folding does not bring together: البو / أبو / بو written on or off, بئر and بير,
/// «فوقاني» with and without its article, «كفر» written on, a final ا for ة.
/// </summary>
internal static class SpellingFamilies
{
    private static readonly NameParts Parts = NameParts.All;

    public static IEnumerable<string> Of(string name, PlaceKind kind, NameUse use)
    {
        if (kind is PlaceKind.Country or PlaceKind.Continent or PlaceKind.Region or PlaceKind.Road)
        {
            yield break;
        }

        foreach (var spelling in FatherNames(name))
        {
            yield return spelling;
        }

        foreach (var (from, to) in Parts.Swaps)
        {
            if (name.StartsWith(from, StringComparison.Ordinal) && name.Length > from.Length + 2)
            {
                yield return to + name[from.Length..];
            }
        }

        foreach (var part in Parts.Joined)
        {
            if (
                name.StartsWith(part, StringComparison.Ordinal)
                && name.Length > part.Length + 2
                && !name[part.Length..].Contains(' ', StringComparison.Ordinal)
            )
            {
                yield return part.TrimEnd() + name[part.Length..];
            }

            // «مطار ديرالزور العسكري»
            if (name.IndexOf($" {part}", StringComparison.Ordinal) is > 0 and var inner)
            {
                yield return name[..(inner + part.Length)] + name[(inner + part.Length + 1)..];
            }
        }

        if (name.LastIndexOf(' ') is > 0 and var space)
        {
            var last = name[(space + 1)..];
            if (Parts.TakingArticle.Contains(last))
            {
                yield return $"{name[..space]} ال{last}";
            }
            else if (last.StartsWith("ال", StringComparison.Ordinal) && Parts.TakingArticle.Contains(last[2..]))
            {
                yield return $"{name[..space]} {last[2..]}";
            }
        }
        else if (use == NameUse.Always && kind is PlaceKind.City or PlaceKind.Town && name.Length > 5)
        {
            if (name.EndsWith('ة'))
            {
                yield return name[..^1] + "ا";
            }
            else if (name.EndsWith('ا'))
            {
                yield return name[..^1] + "ة";
            }
        }
    }

    /// <summary>Lists drop the article of villages and towns («كرناز وتريمسة»); the bare word is often an ordinary one.</summary>
    public static string? WithoutArticle(string name, PlaceKind kind) =>
        kind is PlaceKind.Village or PlaceKind.Town
        && name.Length > 6
        && name.StartsWith("ال", StringComparison.Ordinal)
        && !name.Contains(' ', StringComparison.Ordinal)
            ? name[2..]
            : null;

    private static IEnumerable<string> FatherNames(string name)
    {
        var rest = Parts.Fathers.FirstOrDefault(father => name.StartsWith(father, StringComparison.Ordinal)) is { } beginning
            ? name[beginning.Length..]
            : null;
        if (rest is null || rest.Length < 3)
        {
            yield break;
        }

        foreach (var father in Parts.WrittenFathers)
        {
            yield return father + rest;
        }
    }
}
