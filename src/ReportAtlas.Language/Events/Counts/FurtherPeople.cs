using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Adds people told apart from those whom the same word counts («مقتل الطفلين ..., إلى جانب السيدة ...», «مقتل رئيس المجلس ... إضافة إلى شخصين آخرين»).</summary>
internal static class FurtherPeople
{
    /// <summary>How many words may lie between the people counted and the phrase that adds others; names come between.</summary>
    private const int Reach = 14;

    /// <summary>Kinds of cue, as bits, that stand in no name.</summary>
    private const uint NotNames =
        (1u << (int)CueKind.Locative) | (1u << (int)CueKind.Break) | (1u << (int)CueKind.Means) | (1u << (int)CueKind.RoleMark);

    /// <summary>The quantity with the people added to it.</summary>
    internal static Quantity Join(EventGround ground, Telling telling, CueMatch trigger, Quantity quantity)
    {
        var end = ground.Text.Sentences[telling.Sentence].EndToken;
        // «الشيخ سالم استشهد مع أحد أبناء بلدته»: right behind the verb.
        if (quantity.End <= trigger.First && !quantity.IsVague && trigger.End < end && ground.IsOneOf(trigger.End, ground.Lexicon.People.Together))
        {
            return WithCompany(ground, quantity, trigger.End + 1, end);
        }

        // «فاعتقل هو وأربعة من رفاقه».
        if (IsHimself(ground, quantity.First - 1) && quantity.First == trigger.End + 1 && !quantity.IsVague)
        {
            return quantity with { Min = quantity.Min + 1, Max = quantity.Max + 1 };
        }

        // «هلاك والي الفرات ومعه ثلاثة من مرافقيه»: he himself, whom no noun counts.
        if (
            !quantity.IsVague
            && quantity.First > trigger.End + 1
            && IsWithHim(ground, quantity.First - 1)
            && ground.Text.Word(quantity.First - 1)[0] == 'و'
            && ground.IsNumber(quantity.First)
        )
        {
            return quantity with { Min = quantity.Min + 1, Max = quantity.Max + 1 };
        }

        // «قبضت عليه وعلى زوجته»: he, and those behind the preposition once more.
        if (!quantity.IsVague && quantity.First > trigger.End + 1 && IsOnHimToo(ground, quantity.First - 1))
        {
            return quantity with { Min = quantity.Min + 1, Max = quantity.Max + 1 };
        }

        var (onlyNames, isPast) = (true, false);
        for (var token = quantity.End; !quantity.IsVague && token < Math.Min(end, quantity.End + Reach); token++)
        {
            if (ground.Scan.Has(token, CueKind.Trigger) || (ground.Scan.Has(token, CueKind.Number) && !isPast))
            {
                break;
            }

            // «مقتل 14 راكبا، بينهم ثلاث نساء، ومعهم سبعة من ...»: behind a part of the first only these words add others.
            isPast |= ground.Scan.TryFind(token, CueKind.Bound, out var part) && part.Cue.Code == "part";
            if (isPast && !(IsWithHim(ground, token) && ground.Text.Word(token)[0] == 'و'))
            {
                // «خمسة جنود، من ضمنهم ضابطان، إضافة إلى ثلاثة مدنيين»: who are none of the first by what they are.
                if (
                    ground.IsPause(token - 1)
                    && AfterAddition(ground, token, Outcome.None) is > 0 and var beyond
                    && QuantityReader.TryRead(ground, beyond, end, out var unlike)
                    && (quantity.Group, unlike.Group) is ("fighter", "civilian") or ("civilian", "fighter")
                )
                {
                    return quantity.Plus(unlike);
                }

                continue;
            }

            // «قتل المختار في منزله هو وزوجته».
            if (
                IsWithHim(ground, token)
                && QuantityReader.TryRead(ground, token + 1, end, out var company)
                && (company.IsPeople || (!company.IsVague && company.Group.Length == 0 && ground.Text.Is(company.End, "من")))
            )
            {
                return quantity.Plus(company);
            }

            if (
                IsHimself(ground, token)
                && IsJoined(ground, token + 1)
                && QuantityReader.TryRead(ground, token + 1, end, out var others)
                && others.IsPeople
            )
            {
                return quantity.Plus(others);
            }

            if (
                ground.Text.Is(token, TokenKind.Word)
                && (onlyNames || ground.IsOneOf(token - 1, ground.Lexicon.People.Self))
                && ground.IsOneOf(token, ground.Lexicon.People.Together)
            )
            {
                return WithCompany(ground, quantity, token + 1, end);
            }

            if (
                AfterAddition(ground, token, ((TriggerCue)trigger.Cue).Outcome) is > 0 and var first
                && first < end
                && QuantityReader.TryRead(ground, first, end, out var more)
                && more.IsPeople
                // «وصول ثلاث جثث، إضافة إلى امرأة مصابة»: none of the dead.
                && !(((TriggerCue)trigger.Cue).Outcome != Outcome.Injured && AgreeingSubject.HasInjury(ground, more.End))
            )
            {
                // «وصول ثلاث جثث إضافة إلى امرأة مصابة»: who is hurt is not one more of the dead.
                return ((TriggerCue)trigger.Cue).Outcome != Outcome.Injured && AgreeingSubject.HasInjury(ground, more.End)
                    ? quantity
                    : quantity.Plus(more);
            }

            onlyNames &=
                !ground.IsPause(token)
                && (
                    !ground.Scan.HasAny(token, NotNames)
                    || IsPlace(ground, token)
                    || NamedPeople.IsGivenName(ground, token, 0)
                    || ground.Scan.HasAny(token + 1, (1u << (int)CueKind.Actor) | (1u << (int)CueKind.Anaphor))
                    || (token == quantity.End && ground.Text.Is(token, "في"))
                );
        }

        return quantity;
    }

    /// <summary>«عليه وعلى», «عنه وعن»: the preposition again behind its pronoun.</summary>
    private static bool IsOnHimToo(EventGround ground, int token) =>
        ground.Text.Is(token, TokenKind.Word)
        && ground.Text.Is(token - 1, TokenKind.Word)
        && ground.Text.Word(token) is ['و', _, _, ..] and var again
        && ground.Scan.Has(token, CueKind.Locative)
        && ground.Text.Word(token - 1) is [.., 'ه'] or [.., 'ه', 'ا']
        && ground.Text.Word(token - 1).StartsWith(again[1..], StringComparison.Ordinal)
        && ground.Text.Word(token - 1).Length <= again.Length + 1;

    /// <summary>«في بلدة هجين», «قرب هجين»: where it was, between those counted and their company.</summary>
    private static bool IsPlace(EventGround ground, int token) =>
        ground.PlaceOver(token) is not null
        || (ground.Scan.Has(token, CueKind.Locative) && (ground.PlaceOver(token + 1) is not null || ground.PlaceOver(token + 2) is not null));

    private static bool IsHimself(EventGround ground, int token) => token > 0 && ground.IsOneOf(token, ground.Lexicon.People.Himself);

    private static bool IsWithHim(EventGround ground, int token) => token > 0 && ground.IsOneOf(token, ground.Lexicon.People.WithHim);

    internal static bool IsJoined(EventGround ground, int token)
    {
        foreach (var match in ground.Scan.At(token))
        {
            if (match.Cue.Kind is CueKind.Number or CueKind.Person && match.HasClitic(Clitics.Conjunction))
            {
                return true;
            }
        }

        return false;
    }

    private static Quantity WithCompany(EventGround ground, Quantity quantity, int token, int end) =>
        IsCompany(ground, token) && QuantityReader.TryRead(ground, token, end, out var company) && company.IsPeople
            ? quantity.Plus(company)
            : quantity;

    /// <summary>«مع شقيقه», «برفقة أحد أبناء البلدة», «مع اثنين من مرافقيه», «بصحبة طفل آخر»: kin and companions, and no enemy («مع مسلحين»).</summary>
    private static bool IsCompany(EventGround ground, int token) =>
        ground.Text.Is(token, TokenKind.Word)
        && (
            ground.IsOneOf(token, ground.Lexicon.People.OneOf)
            || ground.Scan.Has(token, CueKind.Number)
            || (
                ground.Scan.TryFind(token, CueKind.Person, out var kin)
                && !kin.Cue.Is(WordShape.Plural)
                && (
                    kin.Cue.Is(WordShape.Suffixed)
                    || ground.Text.Word(token) is [.., 'ق' or 'ر' or 'ل', 'ه']
                    || (kin.End < ground.Text.TokenCount && ground.IsOneOf(kin.End, ground.Lexicon.People.MoreOfThem))
                )
            )
        );

    /// <summary>The token after «إلى جانب», «إضافة إلى», «بالإضافة ل», «فضلا عن», and after the same outcome told once more («إضافة لجرح أربعة»); 0 where none of them stands.</summary>
    private static int AfterAddition(EventGround ground, int token, Outcome outcome)
    {
        if (token + 2 >= ground.Text.TokenCount || !ground.Text.Is(token, TokenKind.Word) || !ground.Text.Is(token + 1, TokenKind.Word))
        {
            return 0;
        }

        var people = ground.Lexicon.People;
        var first = ground.Text.Word(token);
        var second = ground.Text.Word(token + 1);
        return people.IsAddition(first, second) ? token + 2
            : people.AdditionTo.Has(first)
            && ground.Scan.TryFind(token + 1, CueKind.Trigger, out var more)
            && more.HasClitic(Clitics.Li)
            && ((TriggerCue)more.Cue).Outcome == outcome
                ? token + 2
            : people.AdditionTo.Has(first) && second is ['ل', _, _, ..] ? token + 1
            // «قتل 12 من قوات النظام مقابل ستة من التنظيم»: the dead of both sides.
            : people.Against.Has(first) && ground.IsNumber(token + 1) ? token + 1
            : 0;
    }
}
