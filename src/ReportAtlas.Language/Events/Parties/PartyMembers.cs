using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Tells people who are said to be a party's.</summary>
internal static class PartyMembers
{
    /// <summary>How many words a man's name and home may have before it is said what he is.</summary>
    private const int NameReach = 13;

    /// <summary>How many words what he is may have before the party's name.</summary>
    private const int TradeReach = 5;

    /// <summary>«عائلات التنظيم», «نساء من داعش»: the people of a party.</summary>
    internal static bool IsOfParty(EventGround ground, int token)
    {
        var (isMember, isLonger) = (false, false);
        for (var next = token; next < Math.Min(ground.Text.TokenCount, token + 6); next++)
        {
            // «مسلحون يعتقد أنهم من داعش»: so it is thought.
            if (ground.Scan.TryFind(next, CueKind.Saying, out var hearsay) && hearsay.Cue.Code == "hearsay")
            {
                (isMember, next) = (
                    isMember || (ground.Scan.TryFind(hearsay.End - 1, CueKind.RoleMark, out var belonging) && belonging.Cue.Code == "member"),
                    hearsay.End - 1
                );
                continue;
            }

            // «مسلحون، يرجح أنهم من داعش».
            if (ground.Text.Is(next, "،") && ground.Scan.TryFind(next + 1, CueKind.Saying, out var thought) && thought.Cue.Code == "hearsay")
            {
                continue;
            }

            // «مسلحو ما يسمى بالجيش الوطني», «مسلحون تابعون ل «الدفاع الوطني»», «يرجح انتماؤهم إلى داعش».
            if (ground.Text.Is(next, "ل") || (isMember && ground.Text.Is(next, "الي")) || ground.IsOneOf(next, ground.Lexicon.PartySigns.SoCalled))
            {
                continue;
            }

            if (ground.IsPause(next) || (ground.Text.Is(next, TokenKind.Word) && ground.Text.Word(next)[0] == 'و'))
            {
                return false;
            }

            if (TryParty(ground, next, out var party))
            {
                // «يشتبه بارتباطها بتنظيم الدولة».
                return isMember || !party.HasClitic(Clitics.Bi);
            }

            // «أطفال من عائلات التنظيم»: no part of it themselves.
            if (
                ground.Scan.TryFind(next, CueKind.Person, out var kin)
                && kin.Cue.Code == "family"
                && token > 0
                && ground.IsOneOf(token - 1, ground.Lexicon.People.Children)
            )
            {
                return false;
            }

            // «قتل مسلحون مجهولون عنصرين من قسد»: whom they killed, by their ending the object.
            if (
                ground.Scan.TryFind(next, CueKind.Person, out var victims)
                && victims.Clitics == Clitics.None
                && (
                    ground.Text.Word(next) is [_, _, .., 'ي', 'ن'] && victims.Cue.Is(WordShape.Dual)
                    || ground.Text.Word(next) is [_, _, _, .., 'ا'] && victims.Cue.Is(WordShape.Singular)
                )
            )
            {
                return false;
            }

            var isMark = ground.Scan.TryFind(next, CueKind.RoleMark, out var mark) && mark.Cue.Code is "member" or "owner";
            isMember |= isMark;
            // «تابعة لأجهزة نظام دمشق»: one word more before the name.
            if (isMember && !isMark && !isLonger && ground.Text.Word(next) is ['ل', _, _, _, ..])
            {
                isLonger = true;
                continue;
            }

            if (
                ground.Text.Is(next, TokenKind.Word)
                && !isMark
                && !(ground.Scan.TryFind(next, CueKind.Person, out var person) && person.Cue.Code != "thing")
                && !(isMember && ground.Scan.Has(next, CueKind.Force))
            )
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>«قتل الشاب ... وهو عنصر في قسد», «شخص يدعى ...، والعامل ضمن صفوف قسد»: what a man is, by the word for him or behind his name.</summary>
    internal static bool IsSaidToBe(EventGround ground, int token, int end)
    {
        for (var next = token - 1; next < Math.Min(end, token + NameReach) && !ground.Scan.Has(next, CueKind.Trigger); next++)
        {
            if (!ground.IsOneOf(next, ground.Lexicon.PartySigns.WhoIs))
            {
                continue;
            }

            for (var party = next + 1; party < Math.Min(end, next + TradeReach) && !ground.IsPause(party); party++)
            {
                if (TryParty(ground, party, out var found))
                {
                    return !found.HasClitic(Clitics.Bi);
                }
            }
        }

        return false;
    }

    /// <summary>A name of a party that counts in this text: «التنظيم» is one of several by the names beside it.</summary>
    private static bool TryParty(EventGround ground, int token, out CueMatch party)
    {
        foreach (var match in ground.Scan.At(token))
        {
            if (match.Cue is ActorCue { Actor.Code: not ("civilians" or "unknown gunmen") } actor && ground.Counts(actor))
            {
                party = match;
                return true;
            }
        }

        party = default;
        return false;
    }
}
