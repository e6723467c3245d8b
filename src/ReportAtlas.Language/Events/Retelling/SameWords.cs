using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Tells passages that repeat another almost word for word: a line at the head, and the sentence of the body that it was made of.</summary>
internal sealed class SameWords(EventGround ground)
{
    /// <summary>Fewest words of a passage that may repeat another word for word.</summary>
    private const int FewestWords = 4;

    /// <summary>Words of a long passage that may be others, and how many more of the same each of them asks for.</summary>
    private const int MostMissing = 2;
    private const int WordsForOne = 4;

    /// <summary>Tokens of the longest passage that is compared word for word; a report in one endless sentence would take long.</summary>
    private const int LongestPassage = 80;

    /// <summary>The words of a line at the head come again in the body.</summary>
    internal bool AreOf(Telling earlier, Telling later) =>
        TellingAgreement.AreOfOneSort(earlier, later)
        && (later.Place is null || SceneAgreement.SamePlace(earlier, later))
        && (IsWithin(earlier, later) || IsWithin(later, earlier));

    private bool IsWithin(Telling one, Telling other)
    {
        if (Math.Max(one.End - one.First, other.End - other.ReachBack) > LongestPassage)
        {
            return false;
        }

        var (words, missing) = (0, 0);
        for (var token = one.First; token < one.End; token++)
        {
            if (ground.Text.Is(token, TokenKind.Word))
            {
                words++;
                missing += Holds(other, ground.Text.Word(token)) ? 0 : 1;
                if (missing > MostMissing)
                {
                    return false;
                }
            }
        }

        return words >= (missing == 0 ? FewestWords : FewestWords + (missing * WordsForOne));
    }

    private bool Holds(Telling telling, ReadOnlySpan<char> word)
    {
        for (var token = telling.ReachBack; token < telling.End; token++)
        {
            if (ground.Text.Is(token, word))
            {
                return true;
            }
        }

        return false;
    }
}
