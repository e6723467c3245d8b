using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>
/// Tells what an attack brought with it, at no place of its own: the search of the ground, the fight after the blast, who else was hurt beside the
/// victim: «شنت قسد حملة تمشيط في المنطقة», «اندلعت اشتباكات بعد الانفجار», «وأصيب آخر كان برفقته».
/// </summary>
internal sealed class AttackAftermath(EventGround ground, TellingAgreement same)
{
    /// <summary>How many sentences on it may be told.</summary>
    private const int Reach = 2;

    /// <summary>How many words behind who was hurt it may stand whom he was with.</summary>
    private const int CompanyReach = 6;

    /// <summary>Whether it is told of an attack, on its own day or on the next.</summary>
    internal bool IsOf(Telling earlier, Telling later) =>
        later.Sentence - earlier.LastSentence is >= 1 and <= Reach
        && later is { ClauseKind: not ClauseKind.Turn, InHeadline: false }
        && !same.Further.IsSetApart(later)
        && !same.Further.IsOneMore(later)
        && (IsSearch(earlier, later) || IsFightAfterBlast(earlier, later) || IsCompanion(earlier, later));

    /// <summary>«قتل عنصران بهجوم قرب القرية أمس», and then «شنت قسد صباح اليوم حملة تمشيط في المنطقة»: nobody is said to have been taken in it.</summary>
    private bool IsSearch(Telling earlier, Telling later) =>
        earlier.FamilyIn(ground.Lexicon) == "violence"
        && later is { Type: "arrest" or "other", HeadCue.Outcome: Outcome.None, Counts.Count: 0, Triggers.Count: 1 }
        && HoldsSearch(later.Head)
        && IsThere(earlier, later)
        && !TellingAgreement.IsFromAfar(earlier);

    private bool HoldsSearch(CueMatch head)
    {
        for (var token = head.First; token < head.End; token++)
        {
            if (ground.HoldsOneOf(token, ground.Lexicon.Parts.Search))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«تفجير انتحاري استهدف حاجزا», and then «قال سكان إن اشتباكات دارت بعد الانفجار», «وأعقب ذلك تبادل لإطلاق النار»: by the blast that it came after.</summary>
    private bool IsFightAfterBlast(Telling earlier, Telling later) =>
        TellingAgreement.Blast(earlier)
        && later.Type == "armed_clash"
        && (IsThere(earlier, later) || same.Scene.PlacesAgree(earlier, later))
        && TellingAgreement.IsOnItsDay(earlier, later)
        && !TellingAgreement.CountsDiffer(earlier, later)
        && NamesBlastBefore(later);

    private bool NamesBlastBefore(Telling telling)
    {
        for (var token = ground.Text.Sentences[telling.Sentence].FirstToken; token < telling.End - 1; token++)
        {
            var isAftermath = ground.IsOneOf(token, ground.Lexicon.Beside.Aftermath);
            if (
                (isAftermath || ground.IsOneOf(token, ground.Lexicon.TimeSigns.After))
                && (IsTheBlast(token + 1) || (isAftermath && ground.IsOneOf(token + 1, ground.Lexicon.Signs.This)))
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTheBlast(int token)
    {
        foreach (var match in ground.Scan.At(token))
        {
            if (
                match.HasClitic(Clitics.Article)
                && (match.Cue.Kind == CueKind.Incident || match.Cue is TriggerCue { Type: "blast" or "ied_or_bomb" or "suicide_attack" or "attack" })
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«قتل شاب برصاص حرس الحدود», and then «وأصيب شخص آخر كان برفقته، ونقل إلى المشفى»: beside the one just told of.</summary>
    private bool IsCompanion(Telling earlier, Telling later) =>
        later.Sentence - earlier.LastSentence == 1
        && later is { IsOpen: true, HeadCue.Type: "casualty" }
        && TellingAgreement.IsOnItsDay(earlier, later)
        && (later.IsPlaceCarried || IsThere(earlier, later))
        && earlier.HeadCue.Outcome is Outcome.Killed or Outcome.Injured
        && !TellingAgreement.CountsDiffer(earlier, later)
        && ground.HasOneOf(later.Head.End, Math.Min(later.End, later.Head.End + CompanyReach), ground.Lexicon.Again.Company);

    private static bool IsThere(Telling earlier, Telling later) =>
        later.Place is null or { Mention.Status: PlaceStatus.Anaphor } || SceneAgreement.SamePlace(earlier, later);
}
