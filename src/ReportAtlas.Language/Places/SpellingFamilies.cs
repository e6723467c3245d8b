namespace ReportAtlas.Language.Places;

/// <summary>
/// Spellings of a place name that folding does not bring together: البو / أبو / بو written on or off, بئر and بير,
/// «فوقاني» with and without its article, «كفر» written on, a final ا for ة.
/// </summary>
internal static class SpellingFamilies
{
    private static readonly string[] Fathers = ["البو ", "أبو ", "ابو ", "بو ", "آلبو "];

    /// <summary>Second words that take or leave the article.</summary>
    private static readonly string[] Closers =
        ["فوقاني", "تحتاني", "كبير", "صغير", "كبيرة", "صغيرة", "شرقي", "غربي", "شمالي", "جنوبي", "شرقية", "غربية", "جديد", "عتيق", "وسطاني"];

    /// <summary>Words that are written apart or joined to the next.</summary>
    private static readonly string[] Joined = ["كفر ", "تل ", "عبد ", "دير ", "أم ", "أبو ", "زور "];

    private static readonly (string From, string To)[] Swaps =
        [("بئر ", "بير "), ("بير ", "بئر "), ("خربة ", "خربت "), ("قره ", "قرة "), ("رأس ال", "رأس "), ("تل ال", "تل ")];

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

        foreach (var (from, to) in Swaps)
        {
            if (name.StartsWith(from, StringComparison.Ordinal) && name.Length > from.Length + 2)
            {
                yield return to + name[from.Length..];
            }
        }

        foreach (var part in Joined)
        {
            if (name.StartsWith(part, StringComparison.Ordinal) && name.Length > part.Length + 2 && !name[part.Length..].Contains(' ', StringComparison.Ordinal))
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
            if (Closers.Contains(last))
            {
                yield return $"{name[..space]} ال{last}";
            }
            else if (last.StartsWith("ال", StringComparison.Ordinal) && Closers.Contains(last[2..]))
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
        kind is PlaceKind.Village or PlaceKind.Town && name.Length > 6 && name.StartsWith("ال", StringComparison.Ordinal) && !name.Contains(' ', StringComparison.Ordinal)
            ? name[2..]
            : null;

    private static IEnumerable<string> FatherNames(string name)
    {
        var rest = Array.Find(Fathers, father => name.StartsWith(father, StringComparison.Ordinal)) is { } prefix ? name[prefix.Length..]
            : name.StartsWith("البو", StringComparison.Ordinal) && name.Length > 6 ? name[4..]
            : null;
        if (rest is null || rest.Length < 3)
        {
            yield break;
        }

        foreach (var father in (string[])["البو ", "البو", "أبو ", "أبو", "أبي ", "بو "])
        {
            yield return father + rest;
        }
    }
}
