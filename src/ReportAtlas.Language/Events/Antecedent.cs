using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>
/// What a telling takes over from the one that it points back at: what «وأسفرت العملية عن مقتل ...» tells happened where and when the operation
/// did, and whoever led the operation did this too.
/// </summary>
internal static class Antecedent
{
    /// <summary>How many sentences back a noun for what happened («العملية»، «الحادثة») may point.</summary>
    private const int NounReach = 2;

    /// <summary>The telling that this one points back at; null when it points at none.</summary>
    internal static Telling? Of(EventGround ground, Telling? last, Telling telling, TokenRange speaker)
    {
        if (last is null || EventDateFinder.FollowsAnother(ground, telling))
        {
            return null;
        }

        var reach = NamesIncident(ground, telling, speaker) ? NounReach : telling.IsDefinite ? 1 : -1;
        return telling.Sentence - last.Sentence <= reach ? last : null;
    }

    /// <summary>Whoever did what is pointed at did this, where nobody else is named for it.</summary>
    internal static void ShareDoers(Telling antecedent, Telling telling)
    {
        if (telling.HeadCue.Frame is not ("suffers" or "does") || telling.Actors.Exists(actor => actor.Role == ActorRole.Perpetrator))
        {
            return;
        }

        foreach (var doer in antecedent.Actors.Where(actor => actor.Role == ActorRole.Perpetrator && telling.Actors.TrueForAll(known => known.Actor.Code != actor.Actor.Code)))
        {
            telling.Actors.Add(doer with { Span = null });
        }
    }

    /// <summary>It happened where what is pointed at did; a mere noun with the article must name something of the same family to say so.</summary>
    internal static void ShareGround(EventGround ground, Telling antecedent, Telling telling)
    {
        if (antecedent.IsBackground)
        {
            return;
        }

        var (family, own) = (ground.Lexicon.Families[antecedent.Type], ground.Lexicon.Families[telling.Type]);
        if (!telling.IsDefinite || antecedent.Type == telling.Type || (family == own && family == "violence"))
        {
            telling.Place ??= antecedent.Place;
        }
    }

    /// <summary>«العملية», «هذه الحملة», «الحادثة» before the word that tells what came of it, or «خلال العملية» after it.</summary>
    internal static bool NamesIncident(EventGround ground, Telling telling, TokenRange speaker)
    {
        for (var token = telling.ReachBack; token < telling.End; token++)
        {
            if (!speaker.Contains(token) && ground.Scan.TryFind(token, CueKind.Incident, out var noun) && noun.HasClitic(Clitics.Article)
                && (token < telling.Head.First || (ground.Text.Is(token - 1, TokenKind.Word) && ground.Text.Word(token - 1) is "خلال" or "في" or "اثناء")))
            {
                return true;
            }
        }

        return false;
    }
}
