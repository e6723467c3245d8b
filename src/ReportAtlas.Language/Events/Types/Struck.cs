using ReportAtlas.Language.Events.Claims;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Types;

/// <summary>What a passage says was struck or entered, as bits of <see cref="StruckWords"/>.</summary>
/// <param name="All">Everything that it names.</param>
/// <param name="Known">What it names with the article, as known.</param>
/// <param name="Object">What of <paramref name="Known"/> stands right after a word that tells the event: «استهداف السيارة».</param>
internal readonly record struct Struck(ulong All, ulong Known, ulong Object)
{
    /// <summary>How many words after a trigger its object may end.</summary>
    private const int ObjectReach = 5;

    internal static Struck Of(EventGround ground, Telling telling)
    {
        var words = ground.Lexicon.Struck;
        var speaker = ClaimFinder.SpeakerOf(ground, telling, ground.Text.Sentences[telling.Sentence]);
        var (all, known, direct) = (0UL, 0UL, 0UL);
        for (var token = telling.ReachBack; token < telling.End; token++)
        {
            // «ردا على استهداف القاعدة»: what somebody else had struck before.
            if (token > telling.Head.First && IsReprisal(ground, token))
            {
                break;
            }

            if (
                speaker.Contains(token)
                || !ground.Text.Is(token, TokenKind.Word)
                || words.Of(ground.Text.Word(token), out var isDefinite) is not (> 0 and var thing)
                || words.IsMark(thing)
                || IsMarked(ground, words, token + 1)
            )
            {
                continue;
            }

            // «هاجموا منزلا ... صاحب المنزل»: the one of this passage.
            isDefinite &= (all & thing) == 0 || (known & thing) != 0;
            all |= thing;
            if (isDefinite && !words.IsCustom(thing) && (!words.IsPerson(thing) || !IsNamed(ground, token + 1, telling.End)))
            {
                known |= thing;
                direct |= IsObject(ground, telling, token) ? thing : 0;
            }
        }

        return new Struck(all, known, direct);
    }

    /// <summary>«ردا على», «انتقاما من», «ثأرا ل».</summary>
    private static bool IsReprisal(EventGround ground, int token) => ground.IsOneOf(token, ground.Lexicon.DeedSigns.Reprisal);

    private static bool IsMarked(EventGround ground, StruckWords words, int token) =>
        ground.Text.Is(token, TokenKind.Word) && words.IsMark(words.Of(ground.Text.Word(token), out _));

    /// <summary>«القيادي أبو خالد»: whoever he is, he need not have been told of before.</summary>
    private static bool IsNamed(EventGround ground, int token, int end)
    {
        while (token < end && ground.Text.Is(token, TokenKind.Punctuation) && !ground.IsPause(token))
        {
            token++;
        }

        return token < end && ground.Text.Is(token, TokenKind.Word) && ground.Scan.At(token).IsEmpty;
    }

    private static bool IsObject(EventGround ground, Telling telling, int token)
    {
        foreach (var trigger in telling.Triggers)
        {
            if (token >= trigger.End && ground.Distance(trigger.End, token) < ObjectReach)
            {
                return true;
            }
        }

        return false;
    }
}
