using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Where a report adds up what happened over a time instead of telling news: lists under a heading that says so, and sentences that go on with sums.</summary>
internal sealed class SumCourse(EventGround ground)
{
    private bool _isAfterSum;

    /// <summary>The block of the last sentence.</summary>
    private int _sumBlock = -1;

    /// <summary>Whether the sentence stands in a list under a heading such as «الحصيلة منذ ...»: totals, no news.</summary>
    internal bool InTally { get; private set; }

    /// <summary>Whether the sentence goes on with sums: the one before added up what happened over a time, and this one is not dated.</summary>
    internal bool InSums { get; private set; }

    internal void Enter(Sentence sentence)
    {
        InSums = _isAfterSum && !TurnsAway(sentence) && MentionTables.In(ground.Dates, sentence.FirstToken, sentence.EndToken).IsEmpty;
        InTally &= ground.Text.Blocks[sentence.Block].Role is not (BlockRole.Heading or BlockRole.Paragraph);
    }

    internal void Leave(Sentence sentence)
    {
        _isAfterSum = InSums || IsSum(sentence);
        _sumBlock = sentence.Block;
        InTally |= ground.Text.Blocks[sentence.Block].Role == BlockRole.Heading && IsTally(sentence);
    }

    private bool TurnsAway(Sentence sentence)
    {
        foreach (var match in ground.Scan.In(sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + 3), CueKind.Break))
        {
            if (match.Cue is { Kind: CueKind.Break, Code: "turn" })
            {
                return true;
            }
        }

        // «بالمقابل، قتل عشرة من التنظيم بقصف ...»: what befell the other side.
        if (ground.HasOneOf(sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + 3), ground.Lexicon.Again.InTurn))
        {
            return true;
        }

        // «أما شمالا، فاعتقلت ...».
        return ground.Text.Is(sentence.FirstToken, "اما")
            || ground.Text.Is(sentence.FirstToken, "واما")
            || (sentence.Block != _sumBlock && NamesSettlement(sentence));
    }

    /// <summary>A paragraph of its own on a town or village is none of what was added up.</summary>
    private bool NamesSettlement(Sentence sentence)
    {
        foreach (var place in MentionTables.In(ground.Places, sentence.FirstToken, sentence.EndToken))
        {
            if (Whereabouts.IsSettlement(place.Mention) && !ground.IsSeat(place.Mention))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«... ممن اغتيلوا منذ تموز 2018، يرتفع إلى 601»: a figure, and since when it is counted.</summary>
    private bool IsSum(Sentence sentence)
    {
        var isFigure = false;
        foreach (var match in ground.Scan.In(sentence.FirstToken, sentence.EndToken, CueKind.Background))
        {
            isFigure |= match.Cue is { Kind: CueKind.Background, Code: "total" or "tally" or "toll" or "amount", Reach: "clause" };
        }

        return isFigure && IsSince(sentence);
    }

    /// <summary>Whether a sentence says since when it counts.</summary>
    private bool IsSince(Sentence sentence)
    {
        foreach (var date in MentionTables.In(ground.Dates, sentence.FirstToken, sentence.EndToken))
        {
            if (date.Mention.Role == DateRole.Since)
            {
                return true;
            }
        }

        foreach (var match in ground.Scan.In(sentence.FirstToken, sentence.EndToken))
        {
            if (match.Cue is { Kind: CueKind.Background, Code: "total" or "weeks", Reach: "sentence" } || ground.Text.Is(match.First, "منذ"))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTally(Sentence sentence)
    {
        foreach (var match in ground.Scan.In(sentence.FirstToken, sentence.EndToken, CueKind.Background))
        {
            if (match.Cue is { Kind: CueKind.Background, Code: "total" or "amount" })
            {
                return true;
            }
        }

        return false;
    }
}
