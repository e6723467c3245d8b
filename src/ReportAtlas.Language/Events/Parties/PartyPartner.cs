using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>«اعتقلت قوات التحالف وقسد أربعة أشخاص»: the party that did a deed and to whose name «و» joins another's.</summary>
internal static class PartyPartner
{
    /// <summary>The one named right before; null where none is.</summary>
    internal static ActorMention? Of(EventGround ground, Telling telling, int token)
    {
        if (!ground.Scan.TryFind(token, CueKind.Actor, out var name) || !name.HasClitic(Clitics.Conjunction))
        {
            return null;
        }

        foreach (var known in telling.Actors)
        {
            if (
                known is { Role: ActorRole.Perpetrator, Span: { } span }
                && ground.Text.TokenAt(span.End - 1) + 1 is var end
                && end <= token
                && ground.Distance(end, token) == 0
            )
            {
                return known;
            }
        }

        return null;
    }
}
