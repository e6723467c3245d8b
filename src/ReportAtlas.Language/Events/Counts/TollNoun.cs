using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Finds the noun for a toll beside the verb that tells it anew, and tells whose toll it is: «ارتفعت حصيلة التفجير», «عدد القتلى ارتفع».</summary>
internal static class TollNoun
{
    /// <summary>How many words may stand between the verb and the noun for a toll.</summary>
    private const int NounReach = 3;

    /// <summary>How many words may stand between the noun as the subject and the verb behind it.</summary>
    private const int SubjectReach = 10;

    /// <summary>The noun for a toll beside a verb of change; -1 for none.</summary>
    internal static int Beside(EventGround ground, int change, Sentence sentence)
    {
        for (var distance = 1; distance <= NounReach; distance++)
        {
            foreach (var token in (ReadOnlySpan<int>)[change + distance, change - distance])
            {
                if (token >= sentence.FirstToken && token < sentence.EndToken && ground.IsOneOf(token, ground.Lexicon.Tolls.TollNoun))
                {
                    return token;
                }
            }
        }

        // «عدد ضحايا تفجير الحي الغربي ارتفع إلى 17».
        for (var token = change - 1; token >= Math.Max(sentence.FirstToken, change - SubjectReach) && !ground.IsPause(token); token--)
        {
            if (ground.IsOneOf(token, ground.Lexicon.Tolls.TollNoun))
            {
                return token;
            }
        }

        return -1;
    }

    /// <summary>«عدد قتلى قسد بالألغام», «عدد من قتلوا», «حصيلة الهجومين»: a sum of others or with others, and not «عدد قتلى التفجير».</summary>
    internal static bool IsOfOthers(EventGround ground, int noun)
    {
        var deed = ground.Scan.Has(noun + 1, CueKind.Counted) ? noun + 2 : noun + 1;
        if (ground.Scan.TryFind(deed, CueKind.Trigger, out var both) && both.Cue.Is(WordShape.Dual))
        {
            return true;
        }

        if (!ground.IsOneOf(noun, ground.Lexicon.Tolls.TheCount))
        {
            return ground.Text.Is(noun + 1, TokenKind.Word)
                && ground.Scan.Has(noun + 1, CueKind.Trigger)
                && !ground.Scan.Has(noun + 1, CueKind.Counted)
                && ground.Text.Word(noun + 1) is not ['ا', 'ل', ..];
        }

        if (!ground.Scan.Has(noun + 1, CueKind.Counted))
        {
            return true;
        }

        var of = noun + 2;
        return ground.Scan.Has(of, CueKind.Actor)
            || (ground.Scan.Has(of, CueKind.Person) && !ground.Scan.Has(of, CueKind.Trigger))
            || ground.PlaceOver(of) is not null
            || ground.Text.Is(of, "في");
    }
}
