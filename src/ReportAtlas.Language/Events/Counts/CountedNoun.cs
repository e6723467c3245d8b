using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Reads the noun that is counted: the one after a number, or one that is a number by itself («طفل»، «جنديان»، «الرجال الـ19»).</summary>
internal static class CountedNoun
{
    /// <summary>The group of the noun that is counted, at most two words after the number («4 من مقاتلي», «15 ألف مدني»).</summary>
    internal static string GroupAfter(EventGround ground, ref int after, int end)
    {
        if (PartOfGroup.TryRead(ground, ref after, end))
        {
            return "neutral";
        }

        var words = 0;
        for (var token = after; token < end && words < 3; token++)
        {
            // «أصيب ثلاثة بجروح بينهم حالتان خطيرتان»: the part is counted by itself.
            if (
                ground.IsPause(token)
                || (ground.Scan.TryFind(token, CueKind.Bound, out var part) && part.Cue.Code == "part")
                || ground.Scan.Has(token, CueKind.Number)
                || (
                    ground.Scan.Has(token, CueKind.Locative)
                    && !ground.Text.Is(token, "من")
                    && !(ground.Text.Is(token - 1, "من") && ground.Scan.Has(token, CueKind.Person))
                )
            )
            {
                break;
            }

            // «جرح ثالث إثر استهداف مسيرة ...»: by what, and no longer whom.
            if (ground.IsOneOf(token, ground.Lexicon.Tolls.DiedOf))
            {
                break;
            }

            // «أصيب أربعة اليوم»: the day, which is not counted.
            if (ground.IsInDate(token))
            {
                break;
            }

            // «ثلاثة من خلايا داعش»: the cells are the party's name.
            if (ground.Text.Is(token - 1, "من") && ground.Scan.TryFind(token, CueKind.Actor, out var party) && party.End > token + 1)
            {
                after = party.End;
                return "fighter";
            }

            // «ثلاثة آلاف سوري»: the adjective of a country for its people.
            if (
                token == after
                && ground.Scan.Has(token, CueKind.Nationality)
                && !ground.Scan.Has(token, CueKind.Person)
                && !ground.Scan.Has(token, CueKind.Actor)
            )
            {
                after = token + 1;
                return "neutral";
            }

            // «أربعة ملثمين»: who they are is told by nothing else.
            if (token == after && ground.IsOneOf(token, ground.Lexicon.People.Armed))
            {
                after = token + 1;
                return "fighter";
            }

            if (ground.Scan.TryFind(token, CueKind.Person, out var person))
            {
                // «عشرين بانفجار حافلة»: by what, and no longer whom. «إصابة ثالث وطفل»: somebody else.
                if (person.HasClitic(Clitics.Bi) || (token == after && person.HasClitic(Clitics.Conjunction)))
                {
                    break;
                }

                after = person.End;
                // «خمسة من الفصيلين»: of their men.
                return
                    person.Cue is { Code: "thing" }
                    && person.Cue.Is(WordShape.Dual)
                    && person.HasClitic(Clitics.Article)
                    && ground.Text.Is(token - 1, "من")
                    ? "fighter"
                    : person.Cue.Code;
            }

            if (ground.Scan.TryFind(token, CueKind.Anaphor, out var own) && own.Cue.Code is not ("both" or "things" or "head" or "country"))
            {
                after = own.End;
                return "fighter";
            }

            if (ground.Scan.TryFind(token, CueKind.Actor, out var actor) && ground.Text.Is(token - 1, "من"))
            {
                after = actor.End;
                return "fighter";
            }

            // «أصيب سبعة بانهيار نفق»: by what, and no longer whom.
            if (ground.IsOneOf(token, ground.Lexicon.People.ByWhat))
            {
                break;
            }

            words += ground.Text.Is(token, TokenKind.Punctuation) ? 0 : 1;
            if (ground.Scan.Has(token, CueKind.Trigger) && !ground.Text.Is(token, TokenKind.Punctuation))
            {
                break;
            }
        }

        return "";
    }

    /// <summary>«وأحد أطفالها», «وأحد مرافقيه» is written as «واحد».</summary>
    internal static bool IsOneMore(EventGround ground, int token) =>
        ground.IsOneOf(token, ground.Lexicon.People.AndOneOf)
        && (
            ground.Scan.TryFind(token + 1, CueKind.Person, out var others)
                ? others.Cue.Is(WordShape.Plural | WordShape.Suffixed)
                : IsOfTheirs(ground, token + 1)
        );

    /// <summary>«وأحد طلابه», «وإحدى جاراتهم»: of people who are known by the one before, whatever they are.</summary>
    private static bool IsOfTheirs(EventGround ground, int token) =>
        ground.Text.Is(token, TokenKind.Word)
        && ground.Text.Word(token) is [not ('ب' or 'ل' or 'ف'), _, _, .., 'ه'] or [not ('ب' or 'ل' or 'ف'), _, _, .., 'ه', 'ا' or 'م']
        && !ground.Scan.HasAny(
            token,
            (1u << (int)CueKind.Trigger) | (1u << (int)CueKind.Locative) | (1u << (int)CueKind.Bound) | (1u << (int)CueKind.Break)
        );

    /// <summary>«وأم»: written so, it cannot be «or».</summary>
    internal static bool IsAndMother(EventGround ground, int token) =>
        ground.Text.Is(token, TokenKind.Word)
        && ground.Text.Word(token) is ['و', _, _, ..] and var word
        && ground.Lexicon.People.Mother.Has(word[1..]);

    /// <summary>A dual is two, «مدنيين اثنين» too, a single noun one; a plural gives no figure.</summary>
    internal static bool TryRead(EventGround ground, int token, int end, out Quantity quantity)
    {
        // «مقتل أم وطفليها»: by her children known from «or».
        if (
            ground.IsOneOf(token, ground.Lexicon.People.Mother)
            && ground.Scan.Has(token - 1, CueKind.Trigger)
            && ground.Scan.TryFind(token + 1, CueKind.Person, out var children)
            && children.HasClitic(Clitics.Conjunction)
            && children.Cue.Is(WordShape.Suffixed)
        )
        {
            quantity = new Quantity(1, 1, token, token + 1, "civilian");
            return true;
        }

        // «تودي بأم وثلاثة من بناتها»: by her children known from «or» and «as for».
        if (IsAndMother(ground, token) || (ground.IsOneOf(token, ground.Lexicon.People.OfHerChildren) && KinBeside.IsSomeOfKin(ground, token + 1)))
        {
            quantity = new Quantity(1, 1, token, token + 1, "civilian");
            return true;
        }

        quantity = default;
        if (
            !ground.Scan.TryFind(token, CueKind.Person, out var person)
            || person.Cue.Code is "thing" or "family"
            || NumberReader.IsDate(ground, token)
        )
        {
            return false;
        }

        if (DescribingNoun.Is(ground, person))
        {
            return false;
        }

        // «آخر» is somebody else only right after what befell him; elsewhere it is "last".
        if (ground.IsOneOf(person.First, ground.Lexicon.People.TheOther) && !IsBefallen(ground, token))
        {
            return false;
        }

        if (DefiniteNumber.TryRead(ground, person, end, out quantity))
        {
            return true;
        }

        for (var next = person.End; next < Math.Min(end, person.End + 2); next++)
        {
            // «قيادي مع اثنين من مرافقيه», «عنصران وفقد ثالث»: the number is of others.
            if (
                ground.Text.Is(next, TokenKind.Word)
                && (
                    ground.IsOneOf(next, ground.Lexicon.People.Together)
                    || ground.IsOneOf(next, ground.Lexicon.People.WithHim)
                    || (
                        ground.Text.Word(next)[0] == 'و'
                        && (
                            ground.Scan.Has(next, CueKind.Trigger)
                            || !ground.Scan.HasAny(next, (1u << (int)CueKind.Person) | (1u << (int)CueKind.Number))
                        )
                    )
                )
            )
            {
                break;
            }

            if (
                ground.Scan.TryFind(next, CueKind.Number, out var two)
                && two.Cue is NumberCue { Value: 1 or 2 } number
                && !two.HasClitic(Clitics.Article | Clitics.Conjunction)
                && !IsOneMore(ground, next)
            )
            {
                quantity = new Quantity(number.Value, number.Value, token, two.End, person.Cue.Code);
                return true;
            }
        }

        // «مشتبه بهما», «مشتبه بهم»: the pronoun of what they are charged with tells how many.
        var count =
            person.Cue.Is(WordShape.Singular) && ground.IsOneOf(person.End, ground.Lexicon.People.OfThoseCharged)
                ? ground.Text.Word(person.End) is [.., 'م', 'ا']
                    ? 2
                    : 0
                : WrittenDual.Is(ground, person)
                    ? 2
                    : person.Cue.Is(WordShape.Plural) || person.Cue.Is(WordShape.Fixed)
                        ? 0
                        : person.Cue.Is(WordShape.Dual)
                            ? 2
                            : 1;
        quantity = new Quantity(count, count == 0 ? null : count, token, person.End, person.Cue.Code);
        return true;
    }

    /// <summary>«قتل آخر», «فقد آخر ساقه», «ألقي القبض على آخر»: right behind what befell him.</summary>
    private static bool IsBefallen(EventGround ground, int token) =>
        ground.Scan.Has(token - 1, CueKind.Trigger)
        || (
            ground.Scan.Has(token - 2, CueKind.Trigger) && (ground.IsOneOf(token - 1, ground.Lexicon.People.Limb) || ground.Text.Is(token - 1, "علي"))
        );
}
