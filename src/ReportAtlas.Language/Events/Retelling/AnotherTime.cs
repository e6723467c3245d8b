using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>
/// Tells a second attack on the same place from the first told again: «للمرة الثانية خلال 24 ساعة», «هجوم ثان», «على القاعدة ذاتها», with another part of
/// the day or some hours between. By the words alone it may be the news itself («تعرضت القاعدة للمرة الثانية ...») that is told twice.
/// </summary>
internal sealed class AnotherTime(EventGround ground)
{
    /// <summary>How many words on it may be said that it was not the first time.</summary>
    private const int AgainReach = 16;

    /// <summary>How many sentences on a second attack is told with the first.</summary>
    private const int SentenceReach = 6;

    /// <summary>What was seen in each telling; asked for with every pair of them.</summary>
    private readonly Dictionary<Telling, (DayParts Parts, bool IsAgain, bool IsHoursLater)> _seen = [];

    /// <summary>Parts of the day, of which one thing may be told by those that border on one another.</summary>
    [Flags]
    private enum DayParts
    {
        None = 0,
        Night = 1,
        Morning = 2,
        Noon = 4,
        Evening = 8,
    }

    /// <summary>Whether a later telling is a further deed of the same kind because it was done at another time.</summary>
    internal bool IsOf(Telling earlier, Telling later)
    {
        if (
            earlier.Type.Length == 0
            || later.Sentence == earlier.Sentence
            || later.Sentence - earlier.LastSentence > SentenceReach
            || later.IsBackground != earlier.IsBackground
            || earlier.InHeadline
            || later.IsDefinite
            || earlier.FamilyIn(ground.Lexicon) != "violence"
            || later.FamilyIn(ground.Lexicon) != "violence"
        )
        {
            return false;
        }

        var (one, other) = (Seen(earlier), Seen(later));
        return (one.IsAgain || other.IsAgain) && (other.IsHoursLater || LieApart(one.Parts, other.Parts));
    }

    private (DayParts Parts, bool IsAgain, bool IsHoursLater) Seen(Telling telling)
    {
        if (!_seen.TryGetValue(telling, out var seen))
        {
            _seen.Add(telling, seen = (PartsOf(telling), IsAgain(telling), IsHoursLater(telling)));
        }

        return seen;
    }

    /// <summary>«فجر الاثنين» and «مساء اليوم نفسه»: a night borders on both, and morning on noon.</summary>
    private static bool LieApart(DayParts one, DayParts other) =>
        (one, other) switch
        {
            (DayParts.Morning, DayParts.Evening) or (DayParts.Evening, DayParts.Morning) => true,
            (DayParts.Night, DayParts.Noon) or (DayParts.Noon, DayParts.Night) => true,
            (DayParts.Noon, DayParts.Evening) or (DayParts.Evening, DayParts.Noon) => true,
            (DayParts.Night | DayParts.Morning, DayParts.Noon or DayParts.Evening)
            or (DayParts.Noon or DayParts.Evening, DayParts.Night | DayParts.Morning) => true,
            _ => false,
        };

    private DayParts PartsOf(Telling telling)
    {
        var (parts, signs) = (DayParts.None, ground.Lexicon.TimeSigns);
        for (var token = Start(telling); token < telling.End; token++)
        {
            if (!ground.Text.Is(token, TokenKind.Word))
            {
                continue;
            }

            var word = ground.Text.Word(token);
            parts |=
                signs.Dawn.Has(word) ? DayParts.Night | DayParts.Morning
                : signs.Morning.Has(word) ? DayParts.Morning
                : signs.Noon.Has(word) ? DayParts.Noon
                : signs.Evening.Has(word) ? DayParts.Evening
                : signs.Night.Has(word) ? DayParts.Night
                : DayParts.None;
        }

        return parts;
    }

    /// <summary>«مرة أخرى», «للمرة الثانية», «هجوم ثان», «الحاجز ذاته», «جددت قصفها».</summary>
    private bool IsAgain(Telling telling)
    {
        var signs = ground.Lexicon.Signs;
        for (var token = Start(telling); token < Math.Min(telling.End, telling.Head.End + AgainReach); token++)
        {
            if (
                ground.IsOneOf(token, signs.Renewed)
                || (ground.IsOneOf(token, signs.Times) && ground.IsOneOf(token + 1, signs.NotFirst))
                || (
                    ground.IsOneOf(token, signs.Another)
                    && token > 0
                    && ground.Scan.TryFind(token - 1, CueKind.Trigger, out var deed)
                    && !deed.Cue.Is(WordShape.Verb)
                )
                || (ground.IsOneOf(token, signs.Itself) && !ground.IsInDate(token) && !ground.IsOneOf(token - 1, ground.Lexicon.TimeSigns.ShortTime))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«وبعد ساعات، هاجموا ...», «وبعد نحو ساعة ...»: before its head.</summary>
    private bool IsHoursLater(Telling telling)
    {
        for (var token = Start(telling); token < telling.Head.First - 1; token++)
        {
            if (
                ground.IsOneOf(token, ground.Lexicon.TimeSigns.Afterwards)
                && (ground.IsOneOf(token + 1, ground.Lexicon.TimeSigns.Days) || ground.IsOneOf(token + 2, ground.Lexicon.TimeSigns.Days))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where its words begin; a time may stand before its clause, at the head of the sentence.</summary>
    private int Start(Telling telling) => Math.Min(telling.First, Math.Max(telling.ReachBack, ground.Text.Sentences[telling.Sentence].FirstToken));
}
