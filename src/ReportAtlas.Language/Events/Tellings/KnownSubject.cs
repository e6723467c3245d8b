using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>Tells whether what stands beside a trigger as its subject was told of before: a weapon, a column, people, a deed with the article.</summary>
internal static class KnownSubject
{
    /// <summary>«واستهدفت الغارات محيط ...»: the raids just told of.</summary>
    internal static bool IsDeed(Telling current, CueMatch trigger) =>
        current.Triggers.Count == 1
        && trigger.First == current.Head.End
        && trigger.Clitics == Clitics.Article
        && ((TriggerCue)trigger.Cue).Outcome == Outcome.None
        && current.Head.Cue.Is(WordShape.Past)
        && !current.Head.Cue.Is(WordShape.Noun)
        && trigger.Cue.Is(WordShape.Noun | WordShape.Fixed);

    /// <summary>A noun with the article for the one weapon, column or body of people that was told of before.</summary>
    internal static bool IsThing(EventGround ground, int token, TriggerCue cue)
    {
        foreach (var match in ground.Scan.At(token))
        {
            if (
                match.HasClitic(Clitics.Article)
                && match.End == token + 1
                && (
                    (
                        match.Cue.Kind == CueKind.Means
                        && match.Cue.Is(WordShape.Singular | WordShape.Fixed)
                        && cue.Frame is "none" or "does" or "moves"
                    ) || (match.Cue.Kind == CueKind.Person && cue.Frame == "suffers" && cue.Is(WordShape.Plural | WordShape.Dual))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«سقط الصاروخ», «أصابت القذيفة»: one missile, with the article.</summary>
    internal static bool IsMissile(EventGround ground, int token) =>
        token >= 0 && token < ground.Text.TokenCount && ground.IsOneOf(token, ground.Lexicon.Beside.Missile);

    /// <summary>«وأدى إطلاق النار إلى مقتل ...»: the shots just told of, by the article within the phrase and what they led to.</summary>
    internal static bool IsFire(EventGround ground, CueMatch shots) =>
        shots.Cue is TriggerCue { Type: "attack", Outcome: Outcome.None }
        && !shots.Cue.Is(WordShape.Verb)
        && shots.End == shots.First + 2
        && ground.Text.Word(shots.End - 1).StartsWith("ال", StringComparison.Ordinal)
        && ground.Scan.TryFind(shots.First - 1, CueKind.Light, out var led)
        && led is { Cue.Code: "result" }
        && led.HasClitic(Clitics.Conjunction)
        && !ground.Text.Is(shots.End, "علي");

    /// <summary>«المقاتلين», «العائلات»: people with the article.</summary>
    internal static bool IsPeople(EventGround ground, int token)
    {
        foreach (var match in ground.Scan.At(token))
        {
            if (match.Cue is { Kind: CueKind.Person, Code: not "thing" } && match.HasClitic(Clitics.Article) && match.Cue.Is(WordShape.Plural))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words between two tokens name those who fled, as told of before.</summary>
    internal static bool NamesDisplaced(EventGround ground, int first, int end) =>
        ground.HasOneOf(Math.Max(0, first), Math.Min(end, ground.Text.TokenCount), ground.Lexicon.DeedSigns.Displaced);
}
