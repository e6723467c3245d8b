using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>Tells words that look as if a clause began with them and only stand within one: asides, what somebody thinks of a noun, the second side of a pair, a make of car.</summary>
internal static class NoBreak
{
    /// <summary>How many tokens a source may run on between two commas.</summary>
    private const int LongestAside = 10;

    /// <summary>«سيارة فان»: a make of car, which folding makes «فإن».</summary>
    internal static bool IsMake(EventGround ground, CueMatch match) =>
        match.Cue.Code == "content"
        && match.First > 0
        && match.HasClitic(Clitics.Conjunction)
        && ground.Text.Word(match.First) is ['ف', ..]
        && ground.IsOneOf(ground.Before(match.First, 0), ground.Lexicon.DeedSigns.Vehicle);

    /// <summary>«طائرة يعتقد أنها تركية», «قتل عشرة يعتقد أن بينهم قادة بقصف»: what somebody thinks of the noun before.</summary>
    internal static bool IsInHearsay(EventGround ground, Sentence sentence, CueMatch match) =>
        match.Cue.Code == "content"
        && match.First - 2 >= sentence.FirstToken
        && !ground.IsPause(match.First - 2)
        && (
            !ground.Text.Is(match.First, "ان")
            || ground.Scan.Has(match.First - 2, CueKind.Trigger)
            || IsTold(ground, match.First - 1)
            || (ground.Scan.TryFind(match.End, CueKind.Bound, out var part) && part.Cue.Code == "part")
        )
        && ground.Scan.TryFind(match.First - 1, CueKind.Saying, out var saying)
        && saying.Cue.Code == "hearsay"
        && saying.End > match.First;

    /// <summary>«غارات جوية يعتقد أن ...»: the noun and its adjective tell the deed.</summary>
    private static bool IsTold(EventGround ground, int end)
    {
        for (var token = end - 1; token >= Math.Max(0, end - 3) && !ground.IsPause(token); token--)
        {
            if (
                ground.Scan.TryFind(token, CueKind.Trigger, out var noun)
                && noun.Cue.Is(WordShape.Noun | WordShape.Fixed)
                && !noun.Cue.Is(WordShape.Verb)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«خطفوا قبل انسحابهم خمسة من الحراس»: a noun for what the doers did next, between a verb and those whom it befell, only says when.</summary>
    internal static bool IsTimeOfVerb(EventGround ground, int noun) =>
        noun > 1
        && ground.Scan.TryFind(noun - 1, CueKind.Break, out var time)
        && time.Cue.Code == "time"
        && ground.Scan.TryFind(noun, CueKind.Trigger, out var move)
        && move.Cue.Is(WordShape.Noun)
        && move.Cue.Is(WordShape.Suffixed)
        && Joinery.Family(ground, move.Cue) == "movement"
        && IsVerbBefore(ground, noun - 2)
        && (ground.IsNumber(move.End) || ground.Scan.HasAny(move.End, (1u << (int)CueKind.Number) | (1u << (int)CueKind.Person)));

    /// <summary>«خطفوا», «خطف مجهولون»: a verb of what befell people, at once or with one word for who did it.</summary>
    private static bool IsVerbBefore(EventGround ground, int token)
    {
        for (var at = token; at >= Math.Max(0, token - 1) && !ground.IsPause(at); at--)
        {
            if (
                ground.Scan.TryFind(at, CueKind.Trigger, out var deed)
                && deed.Cue.Is(WordShape.Past)
                && deed.Cue is TriggerCue { Outcome: not Outcome.None }
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«قتل مدنيان، أحدهما طفل، بقصف ...»: between two commas, and nothing is told there.</summary>
    internal static bool IsClosedPart(EventGround ground, CueMatch part) => IsClosed(ground, part.End - 1);

    /// <summary>«قتل الأب وثلاثة من أبنائه، بينما نجت الأم، بقصف ...», «قتل ثلاثة: رجل وزوجته وابنهما، بقصف ...»: the sentence goes on behind the second sign as if nothing stood between.</summary>
    internal static bool IsClosed(EventGround ground, int first)
    {
        for (var token = first + 1; token < Math.Min(first + 1 + LongestAside, ground.Text.TokenCount); token++)
        {
            if (ground.IsPause(token))
            {
                return ground.Scan.Has(token + 1, CueKind.Trigger) && ground.Text.Word(token + 1) is ['ب', ..];
            }

            if (ground.Scan.Has(token, CueKind.Trigger) || ground.Text.Is(token, TokenKind.Break))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a source stands between two commas and nothing is told there.</summary>
    internal static bool IsAside(EventGround ground, CueMatch saying)
    {
        if (saying.Cue.Code != "source")
        {
            return false;
        }

        var end = Math.Min(saying.End + LongestAside, ground.Text.TokenCount);
        for (var token = saying.End; token < end; token++)
        {
            if (ground.IsPause(token))
            {
                return true;
            }

            if (ground.Scan.Has(token, CueKind.Trigger))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>«قتل 16 جنديا وكذلك 21 من التنظيم»: more people of the same clause.</summary>
    internal static bool AddsNumber(EventGround ground, CueMatch match) =>
        ground.IsOneOf(match.First, ground.Lexicon.People.Lastly) && ground.IsNumber(match.End);

    /// <summary>«مقتل كل من: أحمد العلي وخالد السالم», «ثلاثة أشخاص هم: ...»: names, and nothing that somebody says.</summary>
    internal static bool IsList(EventGround ground, int colon) =>
        ground.IsOneOf(colon - 1, ground.Lexicon.People.Namely)
        || (ground.Text.Is(colon - 1, "من") && ground.IsOneOf(colon - 2, ground.Lexicon.People.Each))
        || IsNamesOf(ground, colon - 1)
        // «والضحايا: طفل وامرأتان».
        || (ground.Scan.Has(colon - 1, CueKind.Counted) && ground.Scan.Has(colon + 1, CueKind.Person))
        // «قتل بالقصف على البلدة: محمد العلي، خالد الحسن».
        || NamedPeople.AreListed(ground, colon + 1, Math.Min(ground.Text.TokenCount, colon + 1 + LongestAside));

    /// <summary>«وإصابة المواطنين: خالد العلي، وسعاد الحمد».</summary>
    private static bool IsNamesOf(EventGround ground, int people) =>
        ground.Scan.TryFind(people, CueKind.Person, out var they)
        && they.Cue.Is(WordShape.Plural)
        && they.HasClitic(Clitics.Article)
        && ground.Scan.Has(people - 1, CueKind.Trigger);

    /// <summary>«بين قسد من جانب، والتنظيم من جانب آخر»: the second side, no new topic.</summary>
    internal static bool ClosesPair(EventGround ground, CueMatch turn)
    {
        for (
            var token = turn.First - 1;
            ground.Text.Is(turn.First, "من") && token > Math.Max(0, turn.First - 30) && !ground.Text.Is(token, TokenKind.Break);
            token--
        )
        {
            if (ground.Text.Is(token, "من") && ground.IsOneOf(token + 1, ground.Lexicon.Beside.Side))
            {
                return true;
            }
        }

        return false;
    }
}
