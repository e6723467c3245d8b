using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Tells which party a word names where it stands, if it names one there at all.</summary>
internal static class ActorNaming
{
    /// <summary>The kinds of cue that may name a party, as bits.</summary>
    private const uint NamingKinds = (1u << (int)CueKind.Anaphor) | (1u << (int)CueKind.Actor) | (1u << (int)CueKind.Nationality);

    internal static bool TryActor(EventGround ground, int token, int first, out Actor actor, out int end)
    {
        (actor, end) = (null!, token);
        if (!ground.Scan.HasAny(token, NamingKinds))
        {
            return false;
        }

        foreach (var match in ground.Scan.At(token))
        {
            if (
                match.Cue is { Kind: CueKind.Anaphor, Code: "own" or "us" }
                && (match.Cue.Code == "us" ? ground.Signer : PartyVoice.At(ground, token)) is { } own
            )
            {
                (actor, end) = (own, match.End);
                return true;
            }

            // «المجلس», after «مجلس دير الزور العسكري»; «المجلس المحلي» is another.
            if (
                match.Cue is { Kind: CueKind.Anaphor, Code: "head" }
                && !match.HasClitic(Clitics.Article)
                && !(ground.Text.Is(match.End, TokenKind.Word) && ground.Text.Word(match.End) is ['ا', 'ل', .., 'ي'] or ['ا', 'ل', .., 'ي', 'ه'])
                && ground.ByHead(ground.Text.Word(token)) is { } named
            )
            {
                (actor, end) = (named, match.End);
                return true;
            }

            // «جهاز الأمن العام التابع لهيئة تحرير الشام»: whose it is says which party is meant.
            if (match.Cue is ActorCue { When: not "always" } && PartyPatrons.IsOwnedByOther(ground, match.End))
            {
                continue;
            }

            // «جنود أتراك», «جندي من القوات», «جنود للتحالف».
            if (
                match.Cue is ActorCue { IsOfMen: true }
                && (
                    ground.Scan.Has(match.End, CueKind.Nationality)
                    || ground.Scan.Has(match.End, CueKind.Actor)
                    || (ground.Scan.TryFind(match.End, CueKind.RoleMark, out var owner) && owner.Cue.Code is not "target")
                )
            )
            {
                continue;
            }

            // «مستشارين عسكريين», «تدعمهم عسكريا»: what kind of people or of help.
            if (
                match.Cue is ActorCue { IsOfMen: true }
                && (
                    ground.Scan.Has(token - 1, CueKind.Person)
                    || (
                        ground.Text.Word(token) is [.., 'ي', 'ا']
                        && !ground.IsNumber(token - 1)
                        && !ground.Scan.HasAny(token - 1, (1u << (int)CueKind.Trigger) | (1u << (int)CueKind.Actor))
                    )
                )
            )
            {
                continue;
            }

            // «الجيش اللبناني»: another country's.
            if (
                match.Cue is ActorCue { When: "army" }
                && (
                    match.HasClitic(Clitics.Article)
                    || ground.Text.Is(match.End, TokenKind.Word) && ground.Text.Word(match.End) is ['ا', 'ل', .., 'ي']
                )
            )
            {
                continue;
            }

            if (
                match.Cue is ActorCue cue
                && !IsOtherName(ground, token)
                && ground.Counts(cue)
                && !PartyPatrons.IsPatron(ground, token)
                && !(cue.Actor.Code is "civilians" or "unknown gunmen" && (PartyMembers.IsOfParty(ground, match.End) || IsTakenUp(ground, match)))
            )
            {
                (actor, end) = (cue.When == "always" ? cue.Actor : ground.AtThatTime(cue.Actor), match.End);
                return true;
            }

            if (
                match.Cue.Kind == CueKind.Nationality
                && !NationalForces.IsOfName(ground, match)
                && !IsOfAnother(ground, match.End)
                && !PartyPatrons.IsPatron(ground, token - 1)
                && NationalForces.IsNamedBy(ground, token, first, match.End)
            )
            {
                (actor, end) = (ground.AtThatTime(ground.Lexicon.Actor(match.Cue.Code)), match.End);
                return true;
            }
        }

        return false;
    }

    /// <summary>«مسلحون منه»: of the party that the pronoun takes up.</summary>
    private static bool IsTakenUp(EventGround ground, CueMatch people) =>
        ground.Scan.TryFind(people.First, CueKind.Anaphor, out var theirs) && theirs.End > people.End;

    /// <summary>«عنصر عراقي في تنظيم داعش»: his country, and whose he is.</summary>
    private static bool IsOfAnother(EventGround ground, int token) =>
        ground.Text.Is(token, TokenKind.Word)
        && ground.Text.Word(token) is "في" or "لدي"
        && ground.Scan.TryFind(token + 1, CueKind.Actor, out var party)
        && party.Cue.Code is not ("civilians" or "unknown gunmen");

    /// <summary>«ي ب ك/ بي كا كا»: a second name of the party before the stroke.</summary>
    private static bool IsOtherName(EventGround ground, int token)
    {
        if (token < 2 || !ground.Text.Is(token - 1, "/"))
        {
            return false;
        }

        for (var before = token - 2; before >= Math.Max(0, token - 5); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.Actor, out var actor) && actor.End == token - 1)
            {
                return true;
            }
        }

        return false;
    }
}
