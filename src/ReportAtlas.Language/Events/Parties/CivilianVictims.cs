using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Events.Types;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Tells by what they are called whether people who were taken or found dead are civilians.</summary>
internal static class CivilianVictims
{
    /// <summary>How many words the people taken may stand from the word that takes them: its subject and their number come between.</summary>
    private const int TakenReach = 12;

    /// <summary>How many words before a verb with «ه» whom it takes up may stand.</summary>
    private const int TakenUpReach = 12;

    /// <summary>How many words kin taken together with a man may stand from him.</summary>
    private const int KinReach = 4;

    /// <summary>How many words of a charge tell what it is.</summary>
    private const int ChargeReach = 6;

    /// <summary>How many words those who take somebody may stand from the verb.</summary>
    private const int TakerReach = 2;

    /// <summary>How many words may stand between a body and whose it was: a number, «من».</summary>
    private const int BodyReach = 3;

    /// <summary>
    /// «اعتقال ستة مدنيين», «16 من المتظاهرين», «عشرات الشبان»: who is arrested may be anybody, unless the text says civilians or, right after
    /// the arrest, people of their age, sex or trade.
    /// </summary>
    internal static bool AreCalledSo(EventGround ground, Telling telling)
    {
        for (var token = telling.ReachBack; token < telling.End; token++)
        {
            if (ground.Scan.Has(token, CueKind.Person) && ground.HoldsOneOf(token, ground.Lexicon.Parts.Civilian))
            {
                return true;
            }
        }

        // Whoever is charged with a crime is arrested for that, and not as one of the people.
        return !IsForCrime(ground, telling) && telling.Triggers.Exists(trigger => ((TriggerCue)trigger.Cue).Outcome == Outcome.Detained && (CivilianAfter(ground, trigger.End, telling.End, TakenReach) || TakesUpCivilian(ground, trigger) || AffectedPeople.TakesTownspeople(ground, telling)));
    }

    /// <summary>«داهمت قسد منزل المختار واعتقلته»: whom the verb's pronoun takes up.</summary>
    private static bool TakesUpCivilian(EventGround ground, CueMatch trigger)
    {
        if (!trigger.Cue.Is(WordShape.Verb) || !trigger.Cue.Is(WordShape.Suffixed))
        {
            return false;
        }

        for (var token = trigger.First - 1; token >= Math.Max(ground.Text.Sentences[ground.Text.SentenceOf(trigger.First)].FirstToken, trigger.First - TakenUpReach); token--)
        {
            if (ground.Scan.TryFind(token, CueKind.Person, out var person) && person.Cue.Code is "civilian" or "fighter" or "prisoner")
            {
                return person.Cue.Code == "civilian" && !PartyMembers.IsOfParty(ground, person.End);
            }
        }

        return false;
    }

    /// <summary>«رجلا واثنين من أبنائه», «رجلا وابنه»: taken with their kin.</summary>
    private static bool IsWithKin(EventGround ground, int token, int end)
    {
        for (var next = token; next < Math.Min(end, token + KinReach) && !ground.IsPause(next); next++)
        {
            if (ground.Scan.TryFind(next, CueKind.Person, out var kin) && kin.Cue.Is(WordShape.Suffixed) && kin.Cue.Code != "fighter")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«بتهمة ترويج المخدرات», «بتهمة الانتماء إلى ...»; «بتهمة التدخين» may befall anybody.</summary>
    private static bool IsForCrime(EventGround ground, Telling telling)
    {
        foreach (var match in ground.Scan.In(telling.Head.End, telling.End))
        {
            if (match.Cue is not { Kind: CueKind.Negation, Code: "charge" })
            {
                continue;
            }

            for (var token = match.End; token < Math.Min(telling.End, match.End + ChargeReach); token++)
            {
                if (ground.Text.Is(token, TokenKind.Word) && (ground.IsOneOf(token, ground.Lexicon.PartySigns.Crimes) || (ground.Scan.TryFind(token, CueKind.Actor, out var party) && party.Cue.Code != "civilians")))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>«اعتقلت كلا من أحمد العلي وخالد الحسن»: people who were taken, charged with nothing and told by their names alone.</summary>
    internal static bool AreNamed(EventGround ground, Telling telling) =>
        telling.Triggers.Exists(trigger => ((TriggerCue)trigger.Cue).Outcome == Outcome.Detained && IsOfEach(ground, trigger, telling.End)) && !TypeSettler.HasCharge(ground, telling);

    private static bool IsOfEach(EventGround ground, CueMatch trigger, int end)
    {
        for (var token = trigger.End; token < Math.Min(end - 1, trigger.End + TakenReach) && !ground.IsPause(token); token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.People.Each) && ground.Text.Is(token + 1, "من"))
            {
                return !ground.Scan.HasIn(token, Math.Min(end, token + TakenReach), CueKind.Actor);
            }
        }

        return false;
    }

    /// <summary>«جثة لاجئ», «جثتين لطفلتين»: whose body it is.</summary>
    internal static bool HasBody(EventGround ground, Telling telling)
    {
        for (var token = telling.First; token < telling.End; token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Person, out var body) && body.Cue.Code == "body" && CivilianAfter(ground, body.End, telling.End, BodyReach, isBody: true))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word behind the pause that ends an aside of nothing but a day; -1 where none stands here.</summary>
    private static int AfterDay(EventGround ground, int pause, int end)
    {
        for (var token = pause + 1; token < Math.Min(end, pause + ChargeReach); token++)
        {
            if (ground.IsPause(token))
            {
                return ground.IsInDate(token - 1) ? token + 1 : -1;
            }
        }

        return -1;
    }

    /// <summary>«حاجز عسكري».</summary>
    internal static bool IsKindOfPost(EventGround ground, int token) =>
        token > 0 && ground.Text.Is(token - 1, TokenKind.Word) && ground.Lexicon.IsPost(ground.Text.Word(token - 1)) && ground.Text.Is(token, TokenKind.Word) && ground.Lexicon.PartySigns.OfPost.Has(ground.Text.Word(token));

    /// <summary>Whether people who are no party's stand among the next words, before any pause; «رجل» alone may be anybody, unless he was found dead.</summary>
    private static bool CivilianAfter(EventGround ground, int first, int end, int reach, bool isBody = false)
    {
        for (var token = first; token < Math.Min(end, first + reach); token++)
        {
            // «اعتقلت قسد، اليوم الخميس، ثلاثة شبان»: when stands between.
            if (ground.IsPause(token))
            {
                var next = AfterDay(ground, token, end);
                if (next < 0)
                {
                    return false;
                }

                reach += next - token;
                token = next - 1;
                continue;
            }

            // «ضبط حرس الحدود ستة سوريين»: known by their country alone.
            if (!isBody && (ground.Scan.Has(token, CueKind.Nationality) || (ground.Text.Is(token, TokenKind.Word) && ground.Lexicon.PartySigns.Nationals.Has(ground.Text.Word(token)))) && (ground.Scan.Has(token - 1, CueKind.Number) || ground.Text.Is(token - 1, TokenKind.Number)) && !PartyMembers.IsOfParty(ground, token + 1) && !ground.Scan.Has(token + 1, CueKind.Nationality))
            {
                return true;
            }

            // «اعتقل مسلحو الفصيل مختار القرية»: who took him.
            if (!isBody && ground.Scan.TryFind(token, CueKind.Person, out var taker) && taker.Cue.Code == "fighter" && token < first + TakerReach && PartyMembers.IsOfParty(ground, taker.End))
            {
                continue;
            }

            // «أوقف حاجز للأمن العسكري شابين», «اعتقل حاجز عسكري ستة شبان»: part of a party's name, or what kind of post it was.
            if (!isBody && ground.Scan.TryFind(token, CueKind.Actor, out var name) && name.End > token + 1 && name.Cue.Code != "civilians")
            {
                token = name.End - 1;
                continue;
            }

            if (!isBody && IsKindOfPost(ground, token))
            {
                continue;
            }

            if (ground.Scan.TryFind(token, CueKind.Person, out var person) && person.Cue.Code is "civilian" or "fighter" or "prisoner")
            {
                return person.Cue.Code == "civilian" && (isBody || !ground.Text.Word(token).Contains("رج", StringComparison.Ordinal) || ground.IsNumber(token - 1) || IsWithKin(ground, person.End, end)) && !PartyMembers.IsOfParty(ground, person.End);
            }

            if (isBody && !ground.Scan.Has(token, CueKind.Number) && !(ground.Text.Is(token, TokenKind.Number) || ground.IsOneOf(token, ground.Lexicon.PartySigns.OfBody)))
            {
                return false;
            }
        }

        return false;
    }
}
