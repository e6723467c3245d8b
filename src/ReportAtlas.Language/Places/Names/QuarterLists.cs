using ReportAtlas.Language.Places.Gazetteers;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>
/// Lets in quarters whose names are everyday words where a list names several quarters of one town: «قصف الجبيلة والموظفين والصناعة»,
/// «حي الجورة و العمال و الموظفين». Runs while the names that wait are still there.
/// </summary>
internal static class QuarterLists
{
    /// <summary>So many quarters of a town in one list speak for each other; behind «حي» two do.</summary>
    private const int Enough = 3;

    private static readonly HeadNoun Quarter = new([PlaceKind.Neighbourhood], IsPartOfName: true, UnknownNames.Listed);

    /// <summary>An item of a list: a name, or a definite word between such.</summary>
    private readonly record struct Item(int First, int End, int Skip, PlaceName? Name, Clitics Clitics);

    public static void Find(PlaceScan scan)
    {
        List<Item>? items = null;
        var count = scan.Hits.Count;
        var found = false;
        for (var at = 0; at < count; at++)
        {
            var hit = scan.Hits[at];
            if (hit is { RefusedAs: null, Name: { } name } && (at == 0 || scan.Hits[at - 1].End <= hit.First))
            {
                items ??= [];
                found |= ReadAny(scan, hit, name, items) && LetIn(scan, hit, items);
            }
        }

        if (found)
        {
            scan.Sort();
        }
    }

    /// <summary>The list of the first town that has such quarters; more than one has «الحميدية».</summary>
    private static bool ReadAny(PlaceScan scan, PlaceHit hit, PlaceName name, List<Item> items)
    {
        foreach (var sense in name.Senses)
        {
            if (
                sense.Place is { Kind: PlaceKind.Neighbourhood, ParentId: { } town }
                && Read(scan, hit, town, items)
                && (hit.Head is not null || IsNamed(scan, town))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The list that goes on from a hit; false where it is too short to speak for its names.</summary>
    private static bool Read(PlaceScan scan, PlaceHit hit, string town, List<Item> items)
    {
        items.Clear();
        var limit = scan.Text.Sentences[hit.Sentence].EndToken;
        var (at, known, pending) = (hit.End, 1, -1);
        while (ListItems.TryNext(scan, ref at, limit, out _))
        {
            if (TryQuarter(scan, at, limit, town, out var item))
            {
                (known, pending) = (known + 1, -1);
            }
            else if (pending < 0 && IsDefinite(scan, at))
            {
                (item, pending) = (new Item(at, at + 1, scan.Text.Word(at)[0] == 'و' ? 1 : 0, null, Clitics.None), items.Count);
            }
            else
            {
                break;
            }

            items.Add(item);
            at = item.End;
        }

        if (pending >= 0)
        {
            items.RemoveRange(pending, items.Count - pending); // an unknown word is believed between two quarters only
        }

        return known >= (hit.Head is null ? Enough : Enough - 1) && items.Count > 0;
    }

    private static bool LetIn(PlaceScan scan, PlaceHit first, List<Item> items)
    {
        var found = Admit(first);
        foreach (var item in items)
        {
            if (HitAt(scan, item.First) is { } hit)
            {
                found |= Admit(hit);
                continue;
            }

            found = true;
            scan.Add(
                new PlaceHit
                {
                    First = item.First,
                    End = item.End,
                    Skip = item.Skip,
                    Sentence = first.Sentence,
                    Name = item.Name,
                    Clitics = item.Clitics & ~Clitics.Conjunction,
                    Head = Quarter,
                    Rule = item.Name is null ? "unknown" : "listed",
                }
            );
        }

        return found;
    }

    private static bool Admit(PlaceHit hit)
    {
        if (hit.Rule.Length > 0)
        {
            return false;
        }

        hit.Rule = "beside";
        return true;
    }

    private static bool TryQuarter(PlaceScan scan, int at, int limit, string town, out Item item)
    {
        if (HitAt(scan, at) is { } hit)
        {
            item = new Item(hit.First, hit.End, hit.Skip, hit.Name, hit.Clitics);
            return hit is { RefusedAs: null, Name: { } known } && IsOf(known, town);
        }

        var isQuarter = scan.TryName(at, limit, Clitics.Conjunction, out var name, afterHead: true) && IsOf(name.Entry, town);
        item = isQuarter ? new Item(at, name.EndToken, name.Form.CliticLength, name.Entry, name.Form.Clitics) : default;
        return isQuarter;
    }

    private static PlaceHit? HitAt(PlaceScan scan, int token)
    {
        foreach (var hit in scan.IsTaken(token) ? scan.Hits : [])
        {
            if (hit.First <= token && token < hit.End)
            {
                return hit;
            }
        }

        return null;
    }

    private static bool IsNamed(PlaceScan scan, string town)
    {
        foreach (var hit in scan.Hits)
        {
            foreach (var sense in hit is { RefusedAs: null, Name: { } name } ? name.Senses : [])
            {
                if (sense.Place.Id == town)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOf(PlaceName name, string town)
    {
        foreach (var sense in name.Senses)
        {
            if (sense.Place.Kind == PlaceKind.Neighbourhood && sense.Place.ParentId == town)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDefinite(PlaceScan scan, int token)
    {
        if (!scan.Text.Is(token, TokenKind.Word) || scan.IsTaken(token) || UnknownNamesReader.IsEveryday(scan, token))
        {
            return false;
        }

        var word = scan.Text.Word(token);
        return word.Length > 4 && (word.StartsWith("ال", StringComparison.Ordinal) || word.StartsWith("وال", StringComparison.Ordinal));
    }
}
