using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>
/// Marks lines of the body that are headlines of what follows: the contents at the head of a digest («ستة قتلى من التنظيم بمعارك غربي دير الزور»), a
/// line set over its paragraph. They are short, end without a full stop and are told in full further on.
/// </summary>
internal sealed class HeadlineLines(EventGround ground, HeadlineTelling headline)
{
    /// <summary>Words of the longest line that can be a headline.</summary>
    private const int LongestLine = 18;

    /// <summary>Its tokens, signs too: a longer one is not counted word by word for every telling in it.</summary>
    private const int LongestOfTokens = 3 * LongestLine;

    /// <summary>How many tellings on the full story is looked for.</summary>
    private const int Memory = 40;

    /// <summary>Takes the tellings of such lines for those of headlines.</summary>
    internal void Mark(List<Telling> tellings)
    {
        for (var at = 0; at < tellings.Count - 1; at++)
        {
            if (tellings[at] is { InHeadline: false, IsBackground: false } line && IsLine(line) && IsToldLater(tellings, at))
            {
                line.InHeadline = true;
            }
        }
    }

    private bool IsToldLater(List<Telling> tellings, int at)
    {
        var line = tellings[at];
        for (var next = at + 1; next < Math.Min(tellings.Count, at + Memory); next++)
        {
            var body = tellings[next];
            if (body is { InHeadline: false, IsBackground: false } && body.Block != line.Block && IsFullStory(line, body) && !IsLine(body))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Nothing speaks against it, and its people, its place or its parties speak for it.</summary>
    private bool IsFullStory(Telling line, Telling body) =>
        !TellingAgreement.CountsDiffer(line, body)
        && TellingAgreement.DatesAgree(line, body)
        && !TellingAgreement.DoersDiffer(line, body)
        && (
            TellingAgreement.SharesCount(line, body, least: 1)
            || (
                line.Place is not null && line.Counts.Count == 0 && (SceneAgreement.SamePlace(line, body) || TellingAgreement.SharesActor(line, body))
            )
        )
        && headline.IsToldBy(line, body);

    /// <summary>A block of one short sentence without a full stop.</summary>
    private bool IsLine(Telling telling)
    {
        var sentence = ground.Text.Sentences[telling.Sentence];
        return sentence.EndToken - sentence.FirstToken <= LongestOfTokens
            && ground.Text.Blocks[sentence.Block].Span.Start == sentence.Span.Start
            && ground.Text.Blocks[sentence.Block].Span.End == sentence.Span.End
            && ground.Distance(sentence.FirstToken, sentence.EndToken) <= LongestLine
            && !ground.Text.Is(sentence.EndToken - 1, TokenKind.Punctuation);
    }
}
