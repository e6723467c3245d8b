using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Tells the people of clans, families and towns, and the elders who speak for them, from fighters.</summary>
internal static class ClansAndElders
{
    /// <summary>«أبناء العشيرة»: named as its people.</summary>
    internal static bool AreSons(EventGround ground, ActorMention clan) =>
        ground.IsOneOf(ground.Text.TokenAt(clan.Span!.Value.Start), ground.Lexicon.PartySigns.Sons);

    /// <summary>«ستة عشر عنصرا من أبناء العشيرة»: fighters, whose people they are.</summary>
    internal static bool IsOfFighters(EventGround ground, int token) =>
        ground.Text.Is(token - 1, "من") && ground.Scan.TryFind(token - 2, CueKind.Person, out var people) && people.Cue.Code == "fighter";

    /// <summary>«وجهاء من المدينة», «أعيان الرقة»: who speak for its people; elders of tribes speak for the tribes.</summary>
    internal static bool NamesNotables(EventGround ground, Telling telling)
    {
        for (var token = telling.First; token < telling.End - 1; token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.PartySigns.Notables))
            {
                return !ground.Scan.Has(token + 1, CueKind.Actor)
                    && !(ground.Scan.TryFind(token + 1, CueKind.Person, out var clan) && clan.Cue.Code == "family")
                    && !ground.IsOneOf(token + 1, ground.Lexicon.PartySigns.Clans);
            }
        }

        return false;
    }

    /// <summary>Whether its clauses hold any of some words.</summary>
    internal static bool NamesAny(EventGround ground, Telling telling, WordSet words) => ground.HasOneOf(telling.First, telling.End, words);
}
