using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places.Names;

/// <summary>Reads the sides of a countryside: «الشرقي», «الغربي والجنوبي الغربي».</summary>
internal static class SideNames
{
    /// <summary>The sides that begin at a token, which moves past them; empty where none does.</summary>
    public static ImmutableArray<Side> Read(PlaceScan scan, ref int at, int limit)
    {
        var sides = ImmutableArray.CreateBuilder<Side>();
        var side = Side.None;
        for (; at < limit && scan.TryFind(at, WordClasses.Side, out var form); at++)
        {
            var next = scan.Words.SideOf(form.Word);
            if ((form.Clitics & Clitics.Conjunction) != 0 && side != Side.None)
            {
                sides.Add(side);
                side = next;
            }
            else if (form.Clitics != Clitics.None || IsDirection(scan, at, limit))
            {
                break;
            }
            else
            {
                side |= next;
            }
        }

        if (side != Side.None)
        {
            sides.Add(side);
        }

        return sides.ToImmutable();
    }

    /// <summary>«ريف دير الزور شرقي سوريا»: without the article and before a name it is a side of what follows.</summary>
    private static bool IsDirection(PlaceScan scan, int at, int limit) =>
        scan.Is(at, WordClasses.Direction)
        && (
            scan.TryName(at + 1, limit, Clitics.None, out _)
            || scan.Is(at + 1, WordClasses.Head)
            || scan.Text.Is(at + 1, "البلاد")
            || scan.Text.Is(at + 1, "العاصمه")
        );
}
