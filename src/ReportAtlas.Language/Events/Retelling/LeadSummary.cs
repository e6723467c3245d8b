using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>
/// Tells passages that sum up several incidents from those that tell one: «هجمات متفرقة في عدة بلدات», «في هجومين بعبوتين», and a total that
/// the rest of its sentence parts («قتل 23 مدنيا ..., إذ قتل ثمانية في ... و15 آخرون في ...»).
/// </summary>
internal static class LeadSummary
{
    /// <summary>How many words may stand between an attack in the plural and the word that scatters it.</summary>
    private const int ScatterReach = 5;

    /// <summary>Whether a passage speaks of two or more attacks, or of one kind of attack in several places that it does not name.</summary>
    internal static bool IsOne(EventGround ground, Telling telling) => !telling.InHeadline && SpeaksOfSeveral(ground, telling);

    /// <summary>The same, of a headline too.</summary>
    internal static bool SpeaksOfSeveral(EventGround ground, Telling telling)
    {
        for (var token = telling.ReachBack; token < telling.End; token++)
        {
            if (
                IsScattered(ground, token)
                || (
                    !telling.IsDefinite
                    && IsSeveral(ground, token)
                    && telling.Place is not { Mention.Kind: Places.PlaceKind.Village or Places.PlaceKind.Neighbourhood }
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Replaces a total by its parts where the same sentence gives all of them, each with its place and number.</summary>
    internal static void Part(EventGround ground, List<Telling> tellings)
    {
        for (var at = 0; at + 2 < tellings.Count; at++)
        {
            var total = tellings[at];

            // «لقي سبعة حتفهم بحوادث متفرقة في دير الزور»: a city stands for what lies around it.
            var isSummary = IsOne(ground, total);
            if (!isSummary && total.Place is { } place && !Whereabouts.IsWide(place.Mention))
            {
                continue;
            }

            if (
                (
                    TotalParts.Of(ground, tellings, at, isSummary, Outcome.Killed)
                    ?? TotalParts.Of(ground, tellings, at, isSummary, Outcome.Injured)
                    ?? TotalParts.Of(ground, tellings, at, isSummary, Outcome.Detained)
                ) is
                { } parts
            )
            {
                Hand(ground, total, parts);
                tellings.RemoveAt(at);
            }
        }
    }

    /// <summary>The parts were done by whom and as the total says.</summary>
    internal static void Hand(EventGround ground, Telling total, List<Telling> parts)
    {
        foreach (var part in parts)
        {
            if (part.IsOpen && !total.IsOpen)
            {
                (part.Type, part.IsOpen) = (total.Type, false);
            }

            part.Place ??= total.Place;
            part.Date ??= total.Date;
            part.Day ??= part.Date is null ? total.Day : null;
            foreach (var actor in total.Actors.Where(actor => part.Actors.TrueForAll(known => known.Actor.Code != actor.Actor.Code)))
            {
                part.Actors.Add(actor with { Span = null });
            }
        }

        total.ToldIn = parts[0];
        parts[0].Retellings.Add(EventQuote.Of(ground, total));
    }

    /// <summary>«عدة بلدات», «مناطق متفرقة»: places that are not named.</summary>
    private static bool IsScattered(EventGround ground, int token) =>
        ground.Text.Is(token, TokenKind.Word)
        && token + 1 < ground.Text.TokenCount
        && ground.Text.Is(token + 1, TokenKind.Word)
        && (
            (ground.IsOneOf(token, ground.Lexicon.Signs.Several) && ground.IsOneOf(token + 1, ground.Lexicon.Signs.Places))
            || (ground.IsOneOf(token, ground.Lexicon.Signs.Places) && ground.IsOneOf(token + 1, ground.Lexicon.Signs.Various))
            || (
                ground.IsOneOf(token, ground.Lexicon.Signs.Places)
                && ground.Text.Word(token + 1) is ['و', .. var other]
                && ground.Lexicon.Signs.Places.Has(other)
            )
            || (ground.IsOneOf(token, ground.Lexicon.Signs.TwoRegions) && ground.PlaceOver(token + 1) is not null && !IsOneRegion(ground, token))
        );

    /// <summary>«ريفي دير الزور الشرقي والغربي» are two regions as well; «ريفي» before a noun without «و» is an adjective.</summary>
    private static bool IsOneRegion(EventGround ground, int token)
    {
        for (var next = token + 1; next < Math.Min(token + ScatterReach + 1, ground.Text.TokenCount) && !ground.IsPause(next); next++)
        {
            if (ground.Text.Word(next) is ['و', _, _, ..])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>«هجومين», «ثلاث هجمات», «هجمات متفرقة», «سلسلة هجمات»; «ثلاث غارات» on one place are one strike.</summary>
    private static bool IsSeveral(EventGround ground, int token)
    {
        // «سلسلة من الحوادث», «عدد من الهجمات», «حوادث متفرقة», «ثلاثة حوادث أمنية منفصلة».
        if (ground.IsOneOf(token, ground.Lexicon.Signs.Incidents))
        {
            var of = ground.Text.Is(token - 1, "من") ? token - 2 : token - 1;
            if (
                ground.IsOneOf(of, ground.Lexicon.Signs.Series)
                || (of < token - 1 && ground.IsOneOf(of, ground.Lexicon.Signs.Several))
                || ground.IsOneOf(token + 1, ground.Lexicon.Signs.Scattered)
                || (ground.Text.Word(token) is not ['ا', 'ل', ..] && IsCounted(ground, token))
            )
            {
                return true;
            }
        }

        // «حادثتي اغتيال», «عمليتي خطف», «خمس عمليات اغتيال».
        if (
            (ground.IsOneOf(token, ground.Lexicon.Signs.PairOf) || (ground.IsOneOf(token, ground.Lexicon.Signs.Cases) && IsCounted(ground, token)))
            && ground.Scan.Has(token + 1, CueKind.Trigger)
        )
        {
            return true;
        }

        foreach (var match in ground.Scan.At(token))
        {
            // «في حادثين منفصلين».
            if (
                match.Cue.Kind == CueKind.Incident
                && !match.HasClitic(Clitics.Article)
                && match.Cue.Is(WordShape.Dual | WordShape.Plural)
                && IsCounted(ground, token)
            )
            {
                return true;
            }

            if (
                match.Cue is TriggerCue { Type: "attack" or "blast" or "assassination" or "target" or "suicide_attack" } cue
                && !cue.Is(WordShape.Verb)
                && !match.HasClitic(Clitics.Article)
                && cue.Outcome != Outcome.Injured
                && ground.Text.Word(token) is var word
                && (
                    word.EndsWith("ين", StringComparison.Ordinal)
                    || word.EndsWith("ان", StringComparison.Ordinal)
                    || word.EndsWith("ات", StringComparison.Ordinal)
                )
            )
            {
                return cue.Is(WordShape.Dual) || IsCounted(ground, token);
            }

            // «انفجار ثلاث سيارات مفخخة», «تفجير عبوتين».
            if (
                match.Cue is TriggerCue { Type: "blast" } blast
                && blast.Is(WordShape.Noun)
                && !match.HasClitic(Clitics.Article)
                && (
                    (
                        ground.Scan.TryFind(match.End, CueKind.Number, out var weapons)
                        && weapons.Cue is NumberCue { Value: > 1 }
                        && ground.Scan.Has(weapons.End, CueKind.Means)
                    ) || (ground.Scan.TryFind(match.End, CueKind.Means, out var pair) && pair.Cue.Is(WordShape.Dual))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCounted(EventGround ground, int token)
    {
        if (
            ground.IsOneOf(token - 1 < 0 ? 0 : token - 1, ground.Lexicon.Signs.Series)
            || (ground.Scan.TryFind(token - 1, CueKind.Number, out var number) && number.Cue is NumberCue { Value: > 1 or 0 })
        )
        {
            return true;
        }

        for (var next = token + 1; next < Math.Min(ground.Text.TokenCount, token + ScatterReach) && !ground.IsPause(next); next++)
        {
            if (ground.IsOneOf(next, ground.Lexicon.Signs.Separate))
            {
                return true;
            }
        }

        return false;
    }
}
