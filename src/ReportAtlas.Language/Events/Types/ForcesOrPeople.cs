using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Types;

/// <summary>Tells whether forces or people moved, entered or left, which are told in the same words.</summary>
internal static class ForcesOrPeople
{
    /// <summary>How many words captives may stand from the verb; their number comes between.</summary>
    private const int CaptiveReach = 4;

    /// <summary>How many words may tell who comes out before the prison is named.</summary>
    private const int PrisonReach = 12;

    /// <summary>How many words fighters may stand from the word that tells that they moved.</summary>
    private const int FightersReach = 5;

    /// <summary>How many words a force may take up between what it managed and what it did.</summary>
    private const int ManageReach = 8;

    /// <summary>How many words a fight may stand from the word that says there was none («من دون أن تطلق رصاصة»).</summary>
    private const int FightReach = 4;

    /// <summary>«انتشر الجيش على طول الطريق», «دخول قوات النظام إلى البلدة»: a party right after the word moves.</summary>
    internal static bool IsOfForces(EventGround ground, Telling telling)
    {
        var next = telling.Head.End;
        while (
            next < telling.End
            && (
                ground.Text.Is(next, TokenKind.Punctuation) && !ground.IsPause(next)
                || (ground.Scan.TryFind(next, CueKind.Person, out var people) && people.Cue.Code == "fighter")
                || IsForce(ground, next)
                || ground.IsOneOf(next, ground.Lexicon.Beside.Batch)
                || (ground.Text.Is(next, "من") && (IsForce(ground, next - 1) || ground.IsOneOf(next - 1, ground.Lexicon.Beside.Batch)))
            )
        )
        {
            next++;
        }

        foreach (var actor in telling.Actors)
        {
            if (
                actor.Actor.Group != "civilians"
                && actor.Span is { } span
                && ground.Text.TokenAt(span.Start) is var start
                && start >= telling.Head.End
                && start <= next
                && ground.Text.TokenAt(span.End - 1) >= next
            )
            {
                return true;
            }
        }

        return AreFighters(ground, telling.Head.End, telling.End);
    }

    /// <summary>«خرج 170 مقاتلا», «غادرت دفعة من مقاتلي المجلس العسكري»: the first people behind the word.</summary>
    private static bool AreFighters(EventGround ground, int first, int end)
    {
        for (var token = first; token < Math.Min(end, first + FightersReach) && !ground.IsPause(token); token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Person, out var people) && people.Cue.Code != "thing")
            {
                return people.Cue.Code == "fighter"
                    && people.Clitics == Clitics.None
                    && (
                        ground.IsNumber(token - 1)
                        || (
                            ground.Text.Is(token - 1, "من")
                            && token - 2 >= first
                            && (ground.IsOneOf(token - 2, ground.Lexicon.Beside.Batch) || ground.IsOneOf(token - 3, ground.Lexicon.Beside.Batch))
                        )
                    );
            }
        }

        return false;
    }

    /// <summary>«دخل الجيش المدينة من دون قتال»: it could have been fought for, and so was taken.</summary>
    internal static bool IsUnopposed(EventGround ground, Telling telling)
    {
        // «دخلت القوات القرية بعدما أخلاها المسلحون»: left by those who held it.
        if (telling.HeadCue.Frame == "moves" && ground.IsOneOf(telling.Head.First, ground.Lexicon.DeedSigns.Goes) && IsVacated(ground, telling))
        {
            return true;
        }

        // «دخلت القوات البلدة بعد اشتباكات مع التنظيم»: won by fighting.
        if (
            telling.HeadCue.Frame == "moves"
            && ground.IsOneOf(telling.Head.First, ground.Lexicon.DeedSigns.GoesIn)
            && telling.Triggers.Exists(fight =>
                fight.Cue.Code == "armed_clash" && !fight.Cue.Is(WordShape.Verb) && ground.IsOneOf(fight.First - 1, ground.Lexicon.TimeSigns.After)
            )
        )
        {
            return true;
        }

        // «انتشرت دوريات في محيط المظاهرة دون مواجهات»: spread over ground that is theirs.
        foreach (
            var match in ground.IsOneOf(telling.Head.First, ground.Lexicon.DeedSigns.Spreads)
                ? default
                : ground.Scan.In(telling.Head.End, telling.End, CueKind.Negation)
        )
        {
            if (match.Cue is not { Kind: CueKind.Negation, Code: "without" })
            {
                continue;
            }

            for (var token = match.End; token < Math.Min(telling.End, match.End + FightReach); token++)
            {
                if (ground.IsOneOf(token, ground.Lexicon.DeedSigns.Fight))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsVacated(EventGround ground, Telling telling)
    {
        for (var token = telling.Head.End + 1; token < telling.End; token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.DeedSigns.Vacates) && ground.IsOneOf(token - 1, ground.Lexicon.TimeSigns.AfterThat))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«وحدات الجيش», «قوات من الجيش»: a noun for a force before the party's name.</summary>
    private static bool IsForce(EventGround ground, int token) => ground.Scan.Has(token, CueKind.Force) && !ground.Scan.Has(token, CueKind.Actor);

    /// <summary>«خرج مقاتلو التنظيم وعائلاتهم», «مع ذويهم»: people who moved with the forces.</summary>
    internal static bool HasFamilies(EventGround ground, Telling telling)
    {
        foreach (var match in ground.Scan.In(telling.Head.End, telling.End, CueKind.Means))
        {
            if (match.Cue is MeansCue { Type: "displacement" } && (match.HasClitic(Clitics.Conjunction) || ground.Text.Is(match.First - 1, "مع")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«فر شاب», «خرج الشاهد»: one by himself; «خمسين مدنيا» are many.</summary>
    private static bool IsOnePerson(EventGround ground, CueMatch person) =>
        person.Cue is { Code: "civilian" or "neutral" }
        && person.Cue.Is(WordShape.Singular)
        && !person.Cue.Is(WordShape.Plural)
        && !ground.IsNumber(person.First - 1);

    private static bool IsOfFighters(EventGround ground, CueMatch people) =>
        (people.HasClitic(Clitics.Article) && ground.Text.Word(people.First).StartsWith("الاخر", StringComparison.Ordinal))
        || (ground.Scan.TryFind(people.First - 1, CueKind.Person, out var before) && before.Cue.Code is "fighter" or "prisoner")
        // «آخر الجنود».
        || (
            ground.Scan.TryFind(people.End, CueKind.Person, out var after)
            && after.Cue.Code == "fighter"
            && after.HasClitic(Clitics.Article)
            && !people.HasClitic(Clitics.Article)
        );

    /// <summary>Whether people of no force are named with the event.</summary>
    internal static bool HasCivilians(EventGround ground, Telling telling)
    {
        foreach (var match in ground.Scan.In(telling.ReachBack, telling.End))
        {
            // «تجمع العشرات», «فر الآلاف»: of people; «المقاتلين السوريين», «فر الآخرون»: of those named before. «أما رفيقه فقد فر»: one man, and no people.
            if (
                (
                    match.Cue is { Kind: CueKind.Person, Code: "civilian" or "family" or "neutral" }
                    && !(
                        match.Cue.Code == "neutral"
                        && (IsOfFighters(ground, match) || (match.Cue.Is(WordShape.Singular) && match.Cue.Is(WordShape.Suffixed)))
                    )
                    && !IsOnePerson(ground, match)
                ) || (match.Cue is NumberCue { Order: "vague" or "thousands" } && match.HasClitic(Clitics.Article))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«المقاتلون قطعوا الطريق», «قطع مقاتلون الطريق»: beside the verb, of whatever party.</summary>
    internal static bool IsByFighters(EventGround ground, Telling telling) =>
        (ground.Scan.TryFind(telling.Head.First - 1, CueKind.Person, out var men) && men.Cue.Code == "fighter")
        || (ground.Scan.TryFind(telling.Head.End, CueKind.Person, out men) && men.Cue.Code == "fighter");

    /// <summary>«خرج عشرون معتقلا», «غادر السجناء»: captives right behind the verb.</summary>
    internal static bool ArePrisoners(EventGround ground, Telling telling)
    {
        for (var token = telling.Head.End; token < Math.Min(telling.End, telling.Head.End + CaptiveReach) && !ground.IsPause(token); token++)
        {
            // «دفعة من الموقوفين»: the batch is none of them.
            if (ground.Scan.TryFind(token, CueKind.Person, out var people) && people.Cue.Code != "thing")
            {
                return people.Cue.Code == "prisoner";
            }
        }

        return false;
    }

    /// <summary>«خرج 15 شابا من السجن», «خروج دفعة من سجون قسد»: out of a prison, whoever they are.</summary>
    internal static bool LeavePrison(EventGround ground, Telling telling)
    {
        for (var token = telling.Head.End; token < Math.Min(telling.End - 1, telling.Head.End + PrisonReach) && !ground.IsPause(token); token++)
        {
            if (ground.Text.Is(token, "من") && ground.IsOneOf(token + 1, ground.Lexicon.DeedSigns.Prison))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«تمكن الجيش من دخول البلدة»: a force named behind the verb that says it managed to.</summary>
    internal static bool GotIn(EventGround ground, Telling telling)
    {
        for (
            var token = telling.Head.First - 1;
            ground.IsOneOf(telling.Head.First, ground.Lexicon.DeedSigns.GoingIn)
                && token >= Math.Max(telling.ReachBack, telling.Head.First - ManageReach);
            token--
        )
        {
            if (ground.Scan.TryFind(token, CueKind.Light, out var managed) && managed.Cue.Code == "can")
            {
                return telling.Actors.Exists(actor =>
                    actor.Actor.Group != "civilians" && actor.Span is { } span && ground.Text.TokenAt(span.Start) < telling.Head.First
                );
            }
        }

        return false;
    }
}
