using System.Globalization;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Whose a base is that was fired at, from Resources/actors/bases.tsv: «سقطت قذائف في محيط قاعدة حقل العمر» names nobody else.</summary>
internal sealed class HeldBases
{
    private readonly List<Base> _bases = [];

    internal HeldBases()
    {
        foreach (var row in Resource.ReadRows("actors/bases.tsv", 4))
        {
            var (since, until) = (DayOf(row, 1), row[2] == "-" ? DateOnly.MaxValue : DayOf(row, 2));
            _bases.AddRange(row.Parts(3).Select(name => new Base(" " + ArabicFolder.Fold(name), row[0], since, until)));
        }
    }

    /// <summary>Adds whoever holds the base that was the aim, where the telling names no other victim.</summary>
    internal void AddHolder(EventGround ground, Telling telling)
    {
        if (
            telling.Type is not ("shelling" or "drone_strike" or "airstrike" or "armed_clash" or "ied_or_bomb" or "suicide_attack")
            // Foreign armies fire at no base of each other; one that is named is only where they saw something.
            || telling.Actors.Exists(static actor =>
                actor.Role == ActorRole.Target || actor is { Role: ActorRole.Perpetrator, Actor: { Group: "external", Code: not "Iran-backed" } }
            )
        )
        {
            return;
        }

        foreach (var place in MentionTables.In(ground.Places, telling.ReachBack, telling.End))
        {
            // «قصف مصدره قاعدة حقل العمر», «صواريخ أطلقت من قاعدة ...»: from there.
            if (
                place.Mention.Kind is PlaceKind.Base or PlaceKind.Airport
                && !(ground.Scan.TryFind(place.First - 1, CueKind.RoleMark, out var source) && source.Cue.Code is "doer" or "source")
                && !ground.Text.Is(place.First - 1, "من")
                && HolderOf(place.Mention.Surface, ground.Published.Anchor) is { } code
                && telling.Actors.TrueForAll(actor => actor.Actor.Code != code)
            )
            {
                ActorFinder.Add(telling, ground.Lexicon.Actor(code), ActorRole.Target, null);
                return;
            }
        }
    }

    /// <summary>The code of who held it on a day; null for nobody known, or where the day is not known and it has changed hands.</summary>
    private string? HolderOf(string surface, DateOnly? day)
    {
        var name = " " + ArabicFolder.Fold(surface);
        foreach (var held in _bases)
        {
            if (
                name.EndsWith(held.Name, StringComparison.Ordinal)
                && (day is { } known ? known >= held.Since && known < held.Until : held.Until == DateOnly.MaxValue)
            )
            {
                return held.Code;
            }
        }

        return null;
    }

    private static DateOnly DayOf(ResourceRow row, int column) =>
        DateOnly.TryParseExact(row[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw row.Wrong($"no day: {row[column]}");

    private sealed record Base(string Name, string Code, DateOnly Since, DateOnly Until);
}
