using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Factuality;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>Decides whether a trigger tells a new event or more of the one before it in the sentence.</summary>
internal static class Joinery
{
    internal static Joining Decide(EventGround ground, Telling current, Clause clause, CueMatch match)
    {
        var cue = (TriggerCue)match.Cue;

        if (PartOfToll.Is(ground, current, clause, match))
        {
            return Joining.Skip;
        }

        // «اعتقلت قسد سبعة أشخاص، بينهم شقيقان أفرج عنهما لاحقا»: what became of some of them.
        if (cue.Type == "prisoner_transfer" && ground.Scan.TryFind(clause.First, CueKind.Bound, out var some) && some.Cue.Code == "part")
        {
            return Joining.Skip;
        }

        // «بعد عملية الخطف شهدت البادية تحركات واسعة»: only what came next is news.
        if (
            current.Triggers.Count == 1
            && cue.Type != "casualty"
            && clause.Kind is not ClauseKind.Relative
            && !match.HasClitic(Clitics.Article)
            && (NounUse.OnlyLeadsUp(ground, current.Head) || OpensHeadline(ground, current))
        )
        {
            return Joining.Replace;
        }

        var sameClause = current.Triggers[^1].First >= clause.First;
        var (family, other) = (Family(ground, current.HeadCue), Family(ground, cue));
        if (family != other)
        {
            return FamilyJoinery.Decide(ground, current, clause, match, family, other, sameClause);
        }

        if (family == "violence")
        {
            return ViolenceJoinery.Decide(ground, current, clause, match, sameClause);
        }

        // «حملة دهم واعتقال»: one deed in two nouns.
        var isPair =
            match.HasClitic(Clitics.Conjunction)
            && (
                match.First == current.Triggers[^1].End
                || (match.First == current.Triggers[^1].End + 1 && ground.IsOneOf(match.First - 1, ground.Lexicon.DeedSigns.Raid))
            )
            && cue.Is(WordShape.Noun | WordShape.Fixed);

        // «سيطر على المطار، ليحكم سيطرته على المحافظة»: what it came to.
        var isUpshot =
            family == "territory"
            && match.HasClitic(Clitics.Li)
            && cue.Is(WordShape.Present)
            && ground.Text.Word(match.First) is ['ل', 'ي' or 'ت', ..];
        // «جثة عنصر من قسد وجثة مدني في القرية»: one more body, found with the first.
        var isBody =
            family == "bodies"
            && match.HasClitic(Clitics.Conjunction)
            && ground.Scan.Has(match.First, CueKind.Counted)
            && MentionTables.In(ground.Places, current.First, match.First).IsEmpty;
        // «داهمت الدورية منازل في البلدة واختطفت تسعة شبان»: what the raid took.
        var isCatch =
            family == "custody"
            && clause.Kind is ClauseKind.And or ClauseKind.Result
            && cue.Outcome == Outcome.Detained
            && cue.Is(WordShape.Past)
            && !cue.Is(WordShape.Noun)
            && current.Triggers.TrueForAll(static known => ((TriggerCue)known.Cue).Outcome == Outcome.None)
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match)
            && !ground.Scan.Has(match.End, CueKind.Actor)
            && !(match.End < clause.End && ground.Lexicon.Signs.InIt.Has(ground.Text.Word(match.End)));
        // «سيطر الجيش على الحقل وطرد قسد منه»: of the same ground.
        var isOfIt =
            family == "territory"
            && clause.Kind == ClauseKind.And
            && MentionTables.In(ground.Places, clause.First, clause.End).IsEmpty
            && ground.HasOneOf(match.End, clause.End, ground.Lexicon.Signs.There);
        // «اعتقلتهم واقتادتهم إلى السجن»: the same people again.
        var isOnThem = family == "custody" && cue.Is(WordShape.Suffixed);
        // «انشق عقيد مع عشرة جنود والتحقوا بالجيش الحر»: whose side they took.
        var isOfTheirSide =
            family == "other"
            && clause.Kind == ClauseKind.And
            && ground.HoldsOneOf(current.Head.First, ground.Lexicon.Parts.Defects)
            && !ClausePlaces.HasOwnPlace(ground, current, clause, match);
        if (sameClause || isOfTheirSide || isPair || isOfIt || isBody || isUpshot || isCatch || isOnThem)
        {
            return Joining.Join;
        }

        // «خطفت قسد 12 شابا من بلدة ...، وذلك بعد يومين من اختطاف معلمين في ...»: an earlier deed.
        if (clause.Kind == ClauseKind.Time && NounUse.IsCountedFrom(ground, current, match))
        {
            return Joining.New;
        }

        // «خطفت قسد تسعة شبان من قرية ...، بالتزامن مع اختطاف عشرين في ريف ...»: at the same time elsewhere.
        var isElsewhere =
            clause.Kind == ClauseKind.Time
            && ClauseSigns.IsMeanwhile(ground, clause)
            && !match.HasClitic(Clitics.Article)
            && ClausePlaces.HasOwnPlace(ground, current, clause, match);
        return clause.Kind is ClauseKind.Result or ClauseKind.Relative or ClauseKind.Time && !isElsewhere ? Joining.Join : Joining.New;
    }

    /// <summary>«بعد مقتل جندي.. قصف على قرى ...»: at the head of a headline, what the news came after.</summary>
    private static bool OpensHeadline(EventGround ground, Telling current) =>
        current.InHeadline
        && !current.Head.Cue.Is(WordShape.Past)
        && current.Head.First - 1 == ground.Text.Sentences[current.Sentence].FirstToken
        && ground.IsOneOf(current.Head.First - 1, ground.Lexicon.TimeSigns.After);

    /// <summary>The family of a cue's type; of one that tells no event, its code stands for that.</summary>
    internal static string Family(EventGround ground, Cue cue) => cue is TriggerCue trigger ? trigger.Family : Family(ground, cue);

    internal static string Family(EventGround ground, string type) => Family(ground.Lexicon.Families, type);

    internal static string Family(IReadOnlyDictionary<string, string> families, string type) =>
        type switch
        {
            "attack" or "target" or "blast" or "strike" or "bombardment" or "casualty" => "violence",
            "seizure" => "other",
            _ => families.GetValueOrDefault(type, type),
        };
}
