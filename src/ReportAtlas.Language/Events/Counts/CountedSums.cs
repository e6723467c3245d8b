using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Parties;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Adds to people whom a word for what befell them counts those told beside them: the dead of the other side, further bodies, who was with them.</summary>
internal static class CountedSums
{
    /// <summary>How many words the dead of the other side may stand from those of the first.</summary>
    private const int BesideReach = 6;

    /// <summary>How many words the next body may stand from the one before; whose it was and where it lay come between.</summary>
    private const int BodyReach = 8;

    /// <summary>«أسروه مع أربعة آخرين»: he and the others.</summary>
    internal static Quantity WithOthers(EventGround ground, Telling telling, CueMatch trigger)
    {
        var one = new Quantity(1, 1, trigger.First, trigger.End, "neutral");
        // «مقتله وزوجته», «إصابته وثلاثة من مرافقيه», «مقتله وشخصا آخر».
        if (
            FurtherPeople.IsJoined(ground, trigger.End)
            && !ground.Scan.Has(trigger.End, CueKind.Trigger)
            && QuantityReader.TryRead(ground, trigger.End, telling.End, out var beside)
            && beside.IsPeople
            && !ground.Scan.HasIn(beside.First, beside.End + 1, CueKind.Counted)
        )
        {
            return one.Plus(beside);
        }

        if (
            ground.Text.Is(trigger.End, "مع")
            && ground.Scan.TryFind(trigger.End + 1, CueKind.Person, out var other)
            && other.Cue.Is(WordShape.Singular)
            && other.Cue.Is(WordShape.Suffixed)
        )
        {
            // «اعتقاله مع شقيقه».
            return one with { Min = 2, Max = 2, End = other.End };
        }

        return
            ground.Text.Is(trigger.End, "مع")
            && QuantityReader.TryRead(ground, trigger.End + 1, telling.End, out var others)
            && !others.IsVague
            && !others.IsOfThings
            ? one with
            {
                Min = 1 + others.Min,
                Max = 1 + others.Max,
                End = others.End,
            }
            : one;
    }

    /// <summary>«جثة عنصر من قسد وجثة مدني»: each body by itself.</summary>
    internal static Quantity WithFurtherBodies(EventGround ground, Quantity bodies)
    {
        for (
            var token = bodies.End;
            token < Math.Min(ground.Text.TokenCount, bodies.End + BodyReach) && !ground.Scan.Has(token, CueKind.Break);
            token++
        )
        {
            // «جثة رجل وأخرى لامرأة», «جثة في القرية وأخرى قرب الطريق».
            if (
                ground.IsOneOf(token, ground.Lexicon.Tolls.AnotherBody)
                && (
                    ground.Scan.Has(token + 1, CueKind.Locative)
                    || ground.Scan.TryFind(token + 1, CueKind.Person, out var whose) && whose.HasClitic(Clitics.Li)
                )
            )
            {
                bodies = bodies with { Min = bodies.Min + 1, Max = bodies.Max + 1, End = token + 1 };
            }

            if (
                CountedWords.OwnNumber(ground, token) is > 0 and var more
                && ground.Scan.TryFind(token, CueKind.Person, out var body)
                && body.Cue.Code == "body"
            )
            {
                if (!body.HasClitic(Clitics.Conjunction))
                {
                    return bodies;
                }

                bodies = bodies with { Min = bodies.Min + more, Max = bodies.Max + more, End = body.End };
            }
        }

        return bodies;
    }

    /// <summary>«سقط للدفاع الوطني قتيلان وللأسايش قتيل»: the other side's, behind its name with «ل».</summary>
    internal static Quantity WithSideNamedFirst(EventGround ground, Quantity dead)
    {
        while (
            ground.Scan.TryFind(dead.End, CueKind.Actor, out var side)
            && side.HasClitic(Clitics.Li)
            && side.HasClitic(Clitics.Conjunction)
            && CountedWords.OwnNumber(ground, side.End) is > 0 and var more
        )
        {
            dead = dead with { Min = dead.Min + more, Max = dead.Max + more, End = side.End + 1 };
        }

        return dead;
    }

    /// <summary>«أربعة قتلى من الفصائل وثلاثة من قوات النظام»: the dead of both sides.</summary>
    internal static Quantity WithOtherSide(EventGround ground, Telling telling, CueMatch trigger, Quantity dead)
    {
        for (
            var of = trigger.End;
            !dead.IsVague && SideAt(ground, of) is >= 0 and var side && ActorNaming.TryActor(ground, side, telling.ReachBack, out _, out var end);

        )
        {
            // «وثلاثة», «و 3», «و(3)».
            var number = ground.Text.Is(end, "و")
                ? ground.Text.Is(end + 1, "(")
                    ? end + 2
                    : end + 1
                : end;
            if (
                end >= telling.End
                || ground.Text.Word(end) is not ['و', ..]
                || !QuantityReader.TryRead(ground, number, telling.End, out var more)
                || more.IsVague
            )
            {
                break;
            }

            of = ground.Text.Is(number + 1, ")") ? number + 2 : number + 1;
            if (SideAt(ground, of) < 0)
            {
                break;
            }

            // «وثلاثة من قسد واثنين من ...» may have been read as one number already.
            dead = number < dead.End ? dead : dead.Plus(more);
        }

        return dead.IsVague ? dead : WithPeopleBeside(ground, telling, trigger.End, dead);
    }

    /// <summary>Where the side is named whose dead they are: «من الفصائل», «للفصائل», «في صفوف الفصائل»; -1 where none is.</summary>
    private static int SideAt(EventGround ground, int token)
    {
        if (ground.Scan.TryFind(token, CueKind.Actor, out var side) && side.HasClitic(Clitics.Li))
        {
            return token;
        }

        return ground.Text.Is(token, "من") ? token + 1
            : ground.Text.Is(token, "في") && ground.IsOneOf(token + 1, ground.Lexicon.Tolls.Ranks) ? token + 2
            : -1;
    }

    /// <summary>«تسعة قتلى في صفوف المهاجمين وثلاثة جنود»: more dead, told by what they were.</summary>
    private static Quantity WithPeopleBeside(EventGround ground, Telling telling, int first, Quantity dead)
    {
        for (
            var token = first;
            token < Math.Min(telling.End, first + BesideReach)
                && !ground.IsPause(token)
                && !ground.Scan.Has(token, CueKind.Trigger)
                && !ground.Scan.Has(token, CueKind.Break);
            token++
        )
        {
            if (
                (ground.Scan.TryFind(token, CueKind.Bound, out var part) && part.Cue.Code == "part")
                || (
                    ground.Scan.Has(token, CueKind.Locative)
                    && !ground.Text.Is(token, "من")
                    && !(token + 1 < ground.Text.TokenCount && ground.IsOneOf(token + 1, ground.Lexicon.Tolls.Ranks))
                )
            )
            {
                return dead;
            }

            if (
                token > first
                && ground.Scan.TryFind(token, CueKind.Number, out var number)
                && number.HasClitic(Clitics.Conjunction)
                && QuantityReader.TryRead(ground, token, telling.End, out var more)
                && more is { IsVague: false, Group: "civilian" or "fighter" or "neutral" }
                && more.First > dead.End - 1
                && !ground.Scan.HasIn(more.First, more.End, CueKind.Counted)
            )
            {
                return dead.Plus(more);
            }
        }

        return dead;
    }
}
