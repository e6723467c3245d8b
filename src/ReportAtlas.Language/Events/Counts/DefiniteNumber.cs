using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>
/// Reads a number that follows a definite noun for people: «الرجال الـ19», «أطفالها الأربعة», and behind what makes the noun definite:
/// «ركاب السيارة الأربعة», «عناصر الخلية الخمسة», «متسللو داعش الستة».
/// </summary>
internal static class DefiniteNumber
{
    /// <summary>How many words may stand between.</summary>
    private const int Reach = 3;

    /// <summary>Kinds of cue, as bits, with which something else begins.</summary>
    private const uint Ends =
        (1u << (int)CueKind.Break)
        | (1u << (int)CueKind.Bound)
        | (1u << (int)CueKind.Locative)
        | (1u << (int)CueKind.Saying)
        | (1u << (int)CueKind.Light)
        | (1u << (int)CueKind.RoleMark);

    internal static bool TryRead(EventGround ground, CueMatch person, int end, out Quantity quantity)
    {
        quantity = default;
        if (!person.HasClitic(Clitics.Article) && !person.Cue.Is(WordShape.Plural | WordShape.Fixed))
        {
            return false;
        }

        var isDefinite =
            person.HasClitic(Clitics.Article)
            || person.Cue.Is(WordShape.Suffixed)
            || (person.Cue.Is(WordShape.Fixed) && ground.Text.Word(person.First)[^1] is 'ه');
        for (var token = person.End; token < Math.Min(end, person.End + Reach); token++)
        {
            if (isDefinite && TryValue(ground, token, end, out var value, out var after))
            {
                quantity = new Quantity(value, value, person.First, after, person.Cue.Code);
                return true;
            }

            if (ground.Scan.TryFind(token, CueKind.Actor, out var party))
            {
                (isDefinite, token) = (true, party.End - 1);
                continue;
            }

            if (
                !ground.Text.Is(token, TokenKind.Word)
                || ground.Scan.HasAny(token, Ends)
                || IsTold(ground, token)
                || IsOfSeveral(ground, token)
                || ground.Text.Word(token)[0] == 'و'
            )
            {
                return false;
            }

            isDefinite |= ground.Text.Word(token) is ['ا', 'ل', _, _, ..];
        }

        return false;
    }

    /// <summary>«الستة», «الـ19», «الاثني عشر».</summary>
    internal static bool TryValue(EventGround ground, int token, int end, out int value, out int after)
    {
        var first = ground.Text.Word(token) is "ال" ? token + 1 : token;
        var isWritten = first < end && ground.Text.Is(first, TokenKind.Number) && (first > token || ground.Text.Is(token - 1, "ال"));
        var isWord =
            first < end
            && ground.Scan.TryFind(first, CueKind.Number, out var number)
            && number.HasClitic(Clitics.Article)
            && number.Cue is NumberCue { Value: > 2, Order: not "vague" };
        (value, after) = (0, first);
        return (isWritten || isWord) && NumberReader.TryRead(ground, first, end, out value, out after);
    }

    /// <summary>A deed, which begins another clause; «منفذي الهجوم الثلاثة» only names one.</summary>
    private static bool IsTold(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Trigger, out var deed) && !deed.HasClitic(Clitics.Article);

    /// <summary>«سكان الأحياء الثلاثة»: of several things, which the number may count.</summary>
    private static bool IsOfSeveral(EventGround ground, int token) =>
        ground.Text.Word(token) is [.., 'ا', 'ت']
        || (ground.Scan.TryFind(token, CueKind.Person, out var noun) && noun.Cue.Is(WordShape.Plural | WordShape.Dual));
}
