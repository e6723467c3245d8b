using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Scenes;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>
/// Parts attacks that are told by one word for several («غارة على هجين وأخرى على السوسة», «قذيفة سقطت في ...، وثانية استهدفت ...»): each has a
/// place of its own and is an incident of its own.
/// </summary>
internal static class ListedStrikes
{
    /// <summary>How many words the place may stand from the word for one more.</summary>
    private const int PlaceReach = 9;

    /// <summary>How many words the first of several may stand from the second.</summary>
    private const int FirstReach = 20;

    /// <summary>The part of a telling that begins with «وأخرى» and goes to its end; null where it has none.</summary>
    internal static Telling? PartOf(EventGround ground, Telling telling)
    {
        if (Joinery.Family(ground, telling.HeadCue) != "violence" || telling.HeadCue.Outcome != Outcome.None || telling.IsDefinite)
        {
            return null;
        }

        for (var token = telling.Head.End; token < telling.End; token++)
        {
            if (
                !IsOneMore(ground, token)
                || !(NamesPlace(ground, telling.First, token, telling.End) || CountedStrikes.PlaceWithNumber(ground, token) is not null)
                || !(
                    NamesPlace(ground, token, Math.Min(telling.End, token + PlaceReach), telling.End)
                    || CountedStrikes.PlaceWithNumber(ground, token) is not null
                )
            )
            {
                continue;
            }

            var part = new Telling
            {
                Triggers =
                [
                    new CueMatch(telling.Head.Cue, token, token + 1, Clitics.None),
                    .. telling.Triggers.Where(trigger => trigger.First > token),
                ],
                First = token,
                End = telling.End,
                ReachBack = token,
                ClauseKind = ClauseKind.And,
                Sentence = telling.Sentence,
                Block = telling.Block,
                InHeadline = telling.InHeadline,
                Origin = telling,
            };
            telling.Triggers.RemoveAll(trigger => trigger.First > token);
            telling.End = token;
            return part;
        }

        return null;
    }

    /// <summary>
    /// «وأخرى على», «، وثالثة استهدفت»: no noun follows, so the attack before is meant; in «مستودعات في ...، وأخرى في ...» what was hit is.
    /// </summary>
    private static bool IsOneMore(EventGround ground, int token)
    {
        if (!ground.Text.Is(token, TokenKind.Word))
        {
            return false;
        }

        var signs = ground.Lexicon.Signs;
        var word = ground.Text.Word(token);

        // «الأول استهدف ...، والثاني طال ...», «وأن ثالثة استهدفت ...».
        if (signs.TheOther.Has(word) && (ground.Scan.Has(token + 1, CueKind.Locative) || IsThing(ground, token + 1)) && FollowsFirst(ground, token))
        {
            return true;
        }

        // «الهجوم الأول وقع في ...، بينما طال الثاني ...».
        if (
            ground.Scan.TryFind(token, CueKind.Light, out var befell)
            && befell.Cue.Is(WordShape.Past)
            && ground.IsOneOf(token + 1, ground.Lexicon.Beside.Ordinal)
            && FollowsFirst(ground, token)
        )
        {
            return true;
        }

        if (
            signs.TheOther.Has(word)
            || (signs.SaidOfAnother.Has(word) && ground.Scan.TryFind(token - 1, CueKind.Break, out var joining) && joining.Cue.Code == "content")
        )
        {
            return IsPastVerb(ground, token + 1);
        }

        // «غارة على خشام وغارتين على حطلة وثلاث غارات على مراط».
        if (ground.Scan.TryFind(token, CueKind.Number, out var count) && count.HasClitic(Clitics.Conjunction) && IsStrikeOn(ground, count.End))
        {
            return true;
        }

        // «و3 غارات على ...».
        if (word is "و" && ground.Text.Is(token + 1, TokenKind.Number) && IsStrikeOn(ground, token + 2))
        {
            return true;
        }

        if (CountedStrikes.IsOneMore(ground, token))
        {
            return true;
        }

        var isOrdinal = signs.OneMore.Has(word);
        return (isOrdinal || signs.AnotherOne.Has(word))
            && (
                ground.Text.Is(token + 1, "علي")
                || (isOrdinal && ground.Scan.Has(token + 1, CueKind.Locative))
                || (ground.Scan.TryFind(token + 1, CueKind.Trigger, out var verb) && verb.Cue.Is(WordShape.Past))
                || (ground.Scan.Has(token + 1, CueKind.Locative) && CountedStrikes.IsBehindStruckPlace(ground, token))
            );
    }

    private static bool IsStrikeOn(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Trigger, out var strike)
        && strike.Cue is TriggerCue { Outcome: Outcome.None }
        && strike.Cue.Is(WordShape.Plural)
        && !strike.Cue.Is(WordShape.Verb)
        && strike.Clitics == Clitics.None
        && (ground.Text.Is(strike.End, "علي") || (ground.Text.Is(strike.End + 1, "علي") && !ground.Scan.Has(strike.End, CueKind.Trigger)));

    /// <summary>«استهدفت أولاهما مضافة، والثانية مستودعا»: what it struck follows at once.</summary>
    private static bool IsThing(EventGround ground, int token) =>
        ground.Text.Is(token, TokenKind.Word)
        && (ground.Text.Word(token) is [.., 'ا'] or [.., 'ه'] || ground.Scan.Has(token, CueKind.Person))
        && !ground.Scan.Has(token, CueKind.Trigger)
        && ground.Text.Word(token) is not ['ا', 'ل', ..];

    /// <summary>«ضربتين: الأولى على ...، والثانية على ...».</summary>
    private static bool FollowsFirst(EventGround ground, int token)
    {
        for (var before = token - 1; before >= Math.Max(0, token - FirstReach) && !ground.Text.Is(before, TokenKind.Break); before--)
        {
            if (
                ground.Text.Is(before, TokenKind.Word)
                && (ground.IsOneOf(before, ground.Lexicon.Signs.Ordinals) || ground.IsOneOf(before, ground.Lexicon.Beside.One))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPastVerb(EventGround ground, int token)
    {
        foreach (var match in ground.Scan.At(token))
        {
            if (match.Cue.Kind is CueKind.Trigger or CueKind.Light && match.Cue.Is(WordShape.Past) && match.Clitics == Clitics.None)
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesPlace(EventGround ground, int first, int end, int last)
    {
        foreach (var place in MentionTables.In(ground.Places, first, Math.Min(end, last)))
        {
            if (PlaceSupport.Of(ground, place, first) is { IsPlace: true })
            {
                return true;
            }
        }

        return false;
    }
}
