using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>Tells whether a word of context («منذ بداية العام»، «وكان قد»، «حصيلة») speaks of a telling, and whether it makes it background.</summary>
internal static class BackgroundCue
{
    /// <summary>How many words may tell whose fate is unknown.</summary>
    private const int FateReach = 9;

    internal static bool Reaches(EventGround ground, Telling telling, CueMatch match) =>
        match.Cue.Code switch
        {
            "total" when match.Cue.Reach == "sentence" => match.First < telling.Head.First
                ? (match.First >= telling.ReachBack || ground.Distance(match.First, telling.First) < 12) && !IsCaseInPoint(ground, telling, match)
                : !IsParted(ground, telling, match.First) && !EventRecord.EndsAt(ground, match.First),
            // «صدت هجوما هو الثاني في أسبوع»: what the verb tells is only counted among its like.
            "state"
                when match.Cue.Reach == "sentence"
                    && match.First > telling.Head.First
                    && telling.Head.Cue.Is(WordShape.Verb)
                    && !telling.Head.Cue.Is(WordShape.Noun)
                    && ground.Text.Is(match.First - 1, TokenKind.Word)
                    && ground.Text.Word(match.First - 1) is not ['ا', 'ل', ..] => false,
            "state" or "still" => match.First >= telling.ReachBack
                && match.First < telling.End
                && !IsSaidApart(ground, match.End, telling.Head.First)
                && (
                    match.First <= telling.Head.First
                    || (
                        !telling.Head.Cue.Is(WordShape.Past)
                        && (ground.Distance(telling.Head.End, match.First) < 6 || !telling.Head.Cue.Is(WordShape.Noun | WordShape.Fixed))
                    )
                ),
            "weeks" => ManyDeeds.AreTold(ground, ground.Text.Sentences[telling.Sentence].FirstToken, Math.Max(match.First, telling.Head.First + 1)),
            "long" => match.First < telling.Head.First && (match.First >= telling.ReachBack || ground.Distance(match.First, telling.First) < 12),
            // «قياديا سابقا», «فرعا سابقا للأمن»: a former leader or seat, and no earlier time.
            "then"
                when ground.IsOneOf(match.First, ground.Lexicon.Signs.Former)
                    && (
                        IsIndefiniteObject(ground, match.First - 1)
                        || ground.Scan.Has(match.First - 1, CueKind.Person)
                        || (ground.Scan.TryFind(match.First - 2, CueKind.Person, out var office) && office.End == match.First)
                    ) => false,
            _ when match.Cue.Reach == "near" => Math.Abs(match.First - telling.Head.First) <= 8
                && match.First >= telling.ReachBack
                && match.First < telling.End,
            _ when match.Cue.Reach == "self" => false,
            _ when match.Cue.Reach == "pluperfect" => match.HasClitic(Clitics.Conjunction)
                && match.First <= telling.Head.First
                && IsPluperfect(ground, telling, match),
            // «هذا الاعتداء لم يكن الأول، ففي آذار استهدفت ...»: pointed at, and then the one before it.
            _ when match.Cue.Reach == "sentence" => match.First <= telling.Head.First
                || (telling.IsDefinite && telling.Triggers.Count > 1 && match.First < telling.Triggers[1].First),
            _ => match.First >= telling.ReachBack && match.First < telling.Head.First + 1,
        };

    internal static bool Holds(EventGround ground, Telling telling, Sentence sentence, CueMatch match)
    {
        if (match.Cue.Code == "still" && IsFightGoingOn(telling))
        {
            return false;
        }

        if (match.Cue.Code is "state" or "still")
        {
            return !IsOnFate(ground, match.End)
                && !telling.Counts.ContainsKey(Outcome.Killed)
                && !telling.Counts.ContainsKey(Outcome.Injured)
                && !(match.Cue.Reach == "clause" && IsOnNamedDay(telling));
        }

        if (match.Cue.Code == "total" && match.Cue.Reach == "sentence" && EarlierNews.IsStretch(ground, match.End))
        {
            return false;
        }

        // «وسجلت الحصيلة الأكبر في ...، حيث قتل عشرة»: the worst of several, and no sum.
        if (match.Cue.Code is "total" or "toll" && ground.IsOneOf(match.End, ground.Lexicon.Tolls.Largest))
        {
            return false;
        }

        if (match.Cue.Code is "toll" or "amount")
        {
            return !IsOfOneIncident(ground, telling);
        }

        if (match.Cue.Code == "tally")
        {
            return !(telling.HeadCue.Type == "casualty" && IsOfOneIncident(ground, telling))
                && telling.Date is null or { Role: DateRole.Since }
                && (telling.Place is null || IsWide(telling.Place.Value.Mention.Kind));
        }

        return match.Cue.Code is not ("earlier" or "then") || !EarlierNews.Is(ground, telling, sentence, match);
    }

    /// <summary>«حتى السبت 29 يناير كانت الاشتباكات لا تزال تدور في ...»: what still went on upon a day that is named, at a place.</summary>
    private static bool IsOnNamedDay(Telling telling) =>
        telling.Date is { NamedDay: not null, NamedMonth: not null, Role: DateRole.At } && telling.Place is not null;

    /// <summary>«مقرا», «فرعا»: a noun with the ending of an object, which an adjective shares.</summary>
    private static bool IsIndefiniteObject(EventGround ground, int token) =>
        token >= 0 && ground.Text.Is(token, TokenKind.Word) && ground.Text.Word(token) is [not 'ا', _, _, .., 'ا'];

    /// <summary>«اشتباكات لا تزال مستمرة في جزء من الحي بين ...»: fighting at a near place, as it is at the time of the report.</summary>
    private static bool IsFightGoingOn(Telling telling) =>
        telling is { Type: "armed_clash" or "shelling" or "airstrike", HeadCue.Type: "armed_clash" or "bombardment" or "shelling", Place: { } place }
        && !IsWide(place.Mention.Kind)
        && !telling.Head.Cue.Is(WordShape.Verb);

    /// <summary>«الثالث من نوعه منذ بداية الشهر، حيث قتل أمس ...», «في حادثة هي الأولى هذا العام، قتل أمس ...»: after the count a verb with a day of its own tells one case of it.</summary>
    private static bool IsCaseInPoint(EventGround ground, Telling telling, CueMatch total) =>
        telling.Head.Cue.Is(WordShape.Past)
        && IsOfOneDay(telling)
        && (
            (total.First < telling.First && ground.Scan.TryFind(telling.First - 1, CueKind.Break, out var joining) && joining.Cue.Code == "result")
            || ground.IsPause(total.End)
            || ground.IsPause(total.End + 1)
        );

    /// <summary>«قتل ... أمس، وذلك في إطار عمليات طالت ... في الآونة الأخيرة»: a verb or a joining word stands between the event and the stretch of time.</summary>
    private static bool IsParted(EventGround ground, Telling telling, int token)
    {
        // «قتل خمسة ..., ليرتفع عدد القتلى منذ ...»: only the sum goes so far back.
        if (HasSum(ground, telling.Head.End, token))
        {
            return true;
        }

        var last = telling.Head.End;
        foreach (var trigger in telling.Triggers)
        {
            last = trigger.First < token ? Math.Max(last, trigger.End) : last;
        }

        // «انتشلت جثث لمدنيين أعدمهم التنظيم العام الماضي»: when they died, and not when they were found.
        if (telling.Type == "body_recovery" && last > telling.Head.End)
        {
            return true;
        }

        for (var at = last; at < token; at++)
        {
            if (JoinsMore(ground, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«وذلك», «كانت», «ضمن عمليات»: what follows is told of more than the event; «ضمن البادية» says where.</summary>
    private static bool JoinsMore(EventGround ground, int token) =>
        ground.Text.Word(token) is "وذلك" or "كانت" or "كان"
        || (ground.Text.Is(token, "ضمن") && ground.PlaceOver(token + 1) is null)
        || (ground.Scan.TryFind(token, CueKind.Light, out var light) && light.Cue.Is(WordShape.Verb) && light.Cue.Code != "result")
        || (ground.Scan.TryFind(token, CueKind.Break, out var match) && match.Cue.Code is "relative" or "clause");

    /// <summary>Whether a sum is drawn up between two tokens: «ليرتفع عدد القتلى»، «وبذلك».</summary>
    internal static bool HasSum(EventGround ground, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (
                (
                    ground.Scan.TryFind(at, CueKind.Background, out var sum)
                    && sum.Cue.Code is "total" or "tally" or "toll" or "amount"
                    && sum.Cue.Reach == "clause"
                ) || ground.IsOneOf(at, ground.Lexicon.Signs.Thereby)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«ارتفاع عدد ضحايا السيارة المفخخة», «حصيلة القصف»: one incident is named, with whatever became of people.</summary>
    private static bool IsOfOneIncident(EventGround ground, Telling telling)
    {
        var namesDeed = false;
        foreach (var match in ground.Scan.In(telling.First, telling.End))
        {
            if (
                (
                    match.Cue is TriggerCue { Type: not "casualty" } trigger
                    && (trigger.Is(WordShape.Singular | WordShape.Dual | WordShape.Verb) || trigger.Is(WordShape.Fixed))
                )
                || (match.Cue is TriggerCue { Type: "armed_clash" } && match.HasClitic(Clitics.Article))
                // «ضحايا الألغام»: of all that went off.
                || (
                    match.Cue is MeansCue { Type: "ied_or_bomb" or "mine_explosion" or "suicide_attack" }
                    && !ground.IsOneOf(match.First, ground.Lexicon.Signs.AllMines)
                )
            )
            {
                return telling.Counts.Count > 0 || telling.Date is not null;
            }

            namesDeed |= match.Cue is TriggerCue { Type: not "casualty" };
        }

        return namesDeed
            && IsAtOnePlace(telling)
            && !ground.HasOneOf(telling.First, telling.End, ground.Lexicon.TimeSigns.Through)
            && !ground.HasOneOf(telling.First, telling.End, ground.Lexicon.Signs.Thereby);
    }

    /// <summary>«حصيلة ضحايا غارات التحالف على مدرسة في بلدة المنصورة»: several strikes, and one near place; a city where they are of one day.</summary>
    private static bool IsAtOnePlace(Telling telling) =>
        telling is { Place: { } place, Counts.Count: > 0 } && (IsSmall(place.Mention.Kind) || (IsOfOneDay(telling) && !IsWide(place.Mention.Kind)));

    private static bool IsOfOneDay(Telling telling) => telling.Date is { Weekday: not null } or { OffsetDays: not null } or { NamedDay: not null };

    private static bool IsSmall(PlaceKind kind) =>
        kind is PlaceKind.Village or PlaceKind.Town or PlaceKind.Neighbourhood or PlaceKind.Camp or PlaceKind.Facility;

    /// <summary>«أن المعبر ما زال بيده، مشيرا إلى اشتباكات»: how things stand is one thing that somebody says, what happens the next.</summary>
    private static bool IsSaidApart(EventGround ground, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (
                ground.Text.Is(token, TokenKind.Word)
                && ground.IsPause(token - 1)
                && ground.Scan.TryFind(token, CueKind.Saying, out var saying)
                && saying.Cue.Code == "stated"
                && !saying.Cue.Is(WordShape.Verb)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWide(PlaceKind kind) =>
        kind is PlaceKind.Country or PlaceKind.Governorate or PlaceKind.Region or PlaceKind.Desert or PlaceKind.River or PlaceKind.Area;

    /// <summary>«وكان الطيران قصف»: a past verb soon after.</summary>
    private static bool IsPluperfect(EventGround ground, Telling telling, CueMatch match) =>
        ground.Distance(match.End, telling.Head.First) < 14
        && (telling.Head.Cue.Is(WordShape.Past) || HasPastLight(ground, match.End, telling.Head.First));

    private static bool HasPastLight(EventGround ground, int first, int end)
    {
        foreach (var match in ground.Scan.In(first, end))
        {
            if (match.Cue.Kind is CueKind.Light or CueKind.Saying && match.Cue.Is(WordShape.Past))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«لا يزال مصير ... مجهولا بعد اختطافهم», «لا يزال مجهولا مصير 70 مواطنا اختطفهم ...»: what stays unknown is their fate; that they were taken is told.</summary>
    private static bool IsOnFate(EventGround ground, int token) =>
        ground.HasOneOf(token, Math.Min(ground.Text.TokenCount, token + FateReach), ground.Lexicon.Signs.Fate)
        || (ground.IsOneOf(token, ground.Lexicon.Signs.Unknown) && ground.IsOneOf(token + 1, ground.Lexicon.Signs.Fate));
}
