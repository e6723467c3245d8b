using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Tells whether the people among the next words are no party's, past what may stand before them: a day, those who took them, a kind of post.</summary>
internal static class CivilianNouns
{
    /// <summary>How many words kin taken together with a man may stand from him.</summary>
    private const int KinReach = 4;

    /// <summary>How many words those who take somebody may stand from the verb.</summary>
    private const int TakerReach = 2;

    /// <summary>How many words an aside of nothing but a day has at most.</summary>
    private const int AsideReach = 6;

    /// <summary>Whether people who are no party's stand among the next words, before any pause; «رجل» alone may be anybody, unless he was found dead.</summary>
    internal static bool Follow(EventGround ground, int first, int end, int reach, bool isBody = false)
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
            if (
                !isBody
                && (
                    ground.Scan.Has(token, CueKind.Nationality)
                    || (ground.Text.Is(token, TokenKind.Word) && ground.Lexicon.PartySigns.Nationals.Has(ground.Text.Word(token)))
                )
                && (ground.Scan.Has(token - 1, CueKind.Number) || ground.Text.Is(token - 1, TokenKind.Number))
                && !PartyMembers.IsOfParty(ground, token + 1)
                && !ground.Scan.Has(token + 1, CueKind.Nationality)
            )
            {
                return true;
            }

            // «اعتقل مسلحو الفصيل مختار القرية»: who took him.
            if (
                !isBody
                && ground.Scan.TryFind(token, CueKind.Person, out var taker)
                && taker.Cue.Code == "fighter"
                && token < first + TakerReach
                && PartyMembers.IsOfParty(ground, taker.End)
            )
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
                return person.Cue.Code == "civilian"
                    && (
                        isBody
                        || !ground.Text.Word(token).Contains("رج", StringComparison.Ordinal)
                        || ground.IsNumber(token - 1)
                        || IsWithKin(ground, person.End, end)
                    )
                    && !PartyMembers.IsOfParty(ground, person.End)
                    && !PartyMembers.IsSaidToBe(ground, person.End, ground.Text.Sentences[ground.Text.SentenceOf(person.First)].EndToken);
            }

            if (
                isBody
                && !ground.Scan.Has(token, CueKind.Number)
                && !(ground.Text.Is(token, TokenKind.Number) || ground.IsOneOf(token, ground.Lexicon.PartySigns.OfBody))
            )
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The word behind the pause that ends an aside of nothing but a day; -1 where none stands here.</summary>
    private static int AfterDay(EventGround ground, int pause, int end)
    {
        for (var token = pause + 1; token < Math.Min(end, pause + AsideReach); token++)
        {
            if (ground.IsPause(token))
            {
                return ground.IsInDate(token - 1) ? token + 1 : -1;
            }
        }

        return -1;
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

    /// <summary>«حاجز عسكري».</summary>
    internal static bool IsKindOfPost(EventGround ground, int token) =>
        token > 0
        && ground.Text.Is(token - 1, TokenKind.Word)
        && ground.Lexicon.IsPost(ground.Text.Word(token - 1))
        && ground.Text.Is(token, TokenKind.Word)
        && ground.Lexicon.PartySigns.OfPost.Has(ground.Text.Word(token));
}
