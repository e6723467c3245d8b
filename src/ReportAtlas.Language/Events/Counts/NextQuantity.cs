using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Finds where the next of several quantities of people begins: «16 جنديا سوريا و21 مقاتلا», «رجل مسن وابنه».</summary>
internal static class NextQuantity
{
    /// <summary>How many words a coordinated part may stand from the one before.</summary>
    private const int PartReach = 4;

    /// <summary>How many words kin («وابنه») may stand from the one whose kin they are: his name comes between.</summary>
    private const int KinReach = 9;

    /// <summary>How many words an aside about a party has at most.</summary>
    private const int AsideReach = 8;

    /// <summary>The token of «و» with another quantity, at most three words on (kin of the one named may stand further); 0 when there is none.</summary>
    internal static int After(EventGround ground, int token, int end, bool isDefinite)
    {
        for (var words = 0; token < end && words < KinReach; token++)
        {
            // «ثلاثة مدنيين (طفلان وامرأة)»: the same people again.
            if (
                ground.Text.Is(token, "(")
                && (ground.Scan.Has(token + 1, CueKind.Person) || ground.Scan.Has(token + 2, CueKind.Person))
                && !(ground.Scan.TryFind(token + 2, CueKind.Person, out var within) && within.Cue.Code == "thing")
            )
            {
                return 0;
            }

            // «عنصر من الدفاع الوطني (ميليشيا موالية للنظام) ومدنيان»: who the party is.
            if (AsideEnd(ground, token, end) is > 0 and var aside)
            {
                token = aside - 1;
                continue;
            }

            // «وزير في التنظيم مع زوجته وأربعة من حراسه»: who was with him; see FurtherPeople.
            if (
                ground.IsOneOf(token, ground.Lexicon.People.Together)
                && ground.Scan.TryFind(token + 1, CueKind.Person, out var company)
                && company.Cue.Is(WordShape.Suffixed)
            )
            {
                return 0;
            }

            // «أربعة من قسد وأكثر من تسعة من داعش», «ونحو تسعة مسلحين»: a bound before the next.
            if (
                words < PartReach
                && ground.Scan.TryFind(token, CueKind.Bound, out var next)
                && next.HasClitic(Clitics.Conjunction)
                && next.Cue.Code is not "part"
                && ground.IsNumber(next.End)
            )
            {
                return token;
            }

            // «شاب في العشرين من عمره وشقيقه»: how old he is.
            if (AgeEnd(ground, token, end) is > 0 and var age)
            {
                token = age - 1;
                continue;
            }

            // «16 جنديا سوريا على الأقل و21 مقاتلا»: a bound behind the first.
            if (ground.Scan.TryFind(token, CueKind.Bound, out var least) && least.Cue.Code == "least")
            {
                token = least.End - 1;
                continue;
            }

            // «16 جنديا وكذلك 21 مقاتلا».
            if (ground.IsOneOf(token, ground.Lexicon.People.Lastly) && ground.IsNumber(token + 1))
            {
                return token + 1;
            }

            // «طفلة، ورجل مسن، وامرأة»: a comma before the next of a list.
            if (words < PartReach && ground.IsPause(token) && IsNextOfList(ground, token + 1))
            {
                return token + 1;
            }

            if (
                ground.IsPause(token)
                || ground.Scan.Has(token, CueKind.Break)
                || ground.IsOneOf(token, ground.Lexicon.People.Namely)
                || (ground.Scan.TryFind(token, CueKind.Bound, out var bound) && bound.Cue.Code == "part")
                || (
                    ground.Scan.Has(token, CueKind.Locative)
                    && !ground.Text.Is(token, "من")
                    && !IsOfOffice(ground, token, words)
                    && !NamedPeople.IsGivenName(ground, token, 0)
                    && !ground.Scan.Has(token + 1, CueKind.Actor)
                    && !KinBeside.Follow(ground, token, end, PartReach)
                )
            )
            {
                return 0;
            }

            if (ground.Text.Is(token, TokenKind.Word) && ground.Text.Word(token)[0] == 'و' && (words < PartReach || KinBeside.Is(ground, token)))
            {
                if (ground.Text.Word(token).Length == 1)
                {
                    return token + 1 < end ? token + 1 : 0;
                }

                // «أب وأم»: with its «و» the mother is no «or».
                if (CountedNoun.IsAndMother(ground, token))
                {
                    return token;
                }

                // «امرأة وأحد أطفالها»: the number one looks like «واحد».
                if (CountedNoun.IsOneMore(ground, token))
                {
                    return token;
                }

                foreach (var match in ground.Scan.At(token))
                {
                    if (
                        match.Cue.Kind is CueKind.Number or CueKind.Person
                        && match.HasClitic(Clitics.Conjunction)
                        && (
                            !match.HasClitic(Clitics.Article)
                            || (isDefinite && match.Cue.Kind == CueKind.Person && match.Cue.Is(WordShape.Singular))
                            || IsOneBeside(ground, match, words)
                        )
                    )
                    {
                        return ground.Scan.Has(token, CueKind.Trigger) && match.Cue.Kind == CueKind.Person && match.Cue.Code == "body" ? 0 : token;
                    }
                }

                // Two words joined by «و» that are no people: «قتلى وجرحى», «الهلال والصليب».
                if (ground.Scan.Has(token, CueKind.Trigger))
                {
                    return 0;
                }
            }

            // «سبعة من مقاتلي «قوات سوريا الديمقراطية» (قسد) ومدني»: a party's name is one word, and its short name none.
            if (ground.Scan.TryFind(token, CueKind.Actor, out var party) && !ground.Scan.Has(token, CueKind.Person))
            {
                words -= ground.Text.Is(token - 1, "(") ? 1 : 0;
                token = Math.Max(token, party.End - 1);
            }

            words += ground.Text.Is(token, TokenKind.Punctuation) ? 0 : 1;
        }

        return 0;
    }

    /// <summary>The token behind an aside in brackets that names a party and counts nobody; 0 where none begins.</summary>
    private static int AsideEnd(EventGround ground, int token, int end)
    {
        for (
            var close = token + 1;
            ground.Text.Is(token, "(")
                && close < Math.Min(end, token + AsideReach)
                && !ground.Scan.HasAny(close, (1u << (int)CueKind.Number) | (1u << (int)CueKind.Trigger));
            close++
        )
        {
            if (ground.Text.Is(close, ")"))
            {
                return ground.Scan.HasIn(token, close, CueKind.Actor) || ground.Scan.HasIn(token, close, CueKind.Force) ? close + 1 : 0;
            }
        }

        return 0;
    }

    /// <summary>«في العقد الخامس من العمر», «في العشرينات من عمره»: the token behind a phrase of age; 0 where none begins.</summary>
    private static int AgeEnd(EventGround ground, int token, int end)
    {
        for (var next = token + 2; ground.Text.Is(token, "في") && next < Math.Min(end - 1, token + PartReach); next++)
        {
            if (ground.Text.Is(next, "من") && ground.IsOneOf(next + 1, ground.Lexicon.People.Age))
            {
                return next + 2;
            }
        }

        return 0;
    }

    /// <summary>«مدير ناحية وأربعة من حراسه»: what he is the head of, where no preposition could stand.</summary>
    private static bool IsOfOffice(EventGround ground, int token, int words) =>
        words == 0
        && ground.Scan.TryFind(token - 1, CueKind.Person, out var head)
        && head.Clitics == Clitics.None
        && head.Cue.Is(WordShape.Singular)
        && ground.Text.Is(token + 1, TokenKind.Word)
        && ground.Text.Word(token + 1) is ['و', _, ..]
        && ground.Scan.HasAny(token + 1, (1u << (int)CueKind.Number) | (1u << (int)CueKind.Person));

    /// <summary>«قتلت مسعفا والسائق»: known by what was struck, and told with the other at once.</summary>
    private static bool IsOneBeside(EventGround ground, CueMatch person, int words) =>
        words == 0
        && person.Cue is { Kind: CueKind.Person, Code: "civilian" or "neutral" }
        && person.Cue.Is(WordShape.Singular)
        && (
            ground.IsPause(person.End)
            || ground.Text.Is(person.End, TokenKind.Punctuation)
            || ground.Scan.Has(person.End, CueKind.Break)
            || ground.Scan.TryFind(person.End, CueKind.Trigger, out var deed) && deed.HasClitic(Clitics.Conjunction)
        );

    /// <summary>«، ورجل مسن», «، وامرأة»: one or two people more, and nothing that befell them.</summary>
    private static bool IsNextOfList(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Person, out var listed)
        && listed is { Clitics: Clitics.Conjunction, Cue.Code: "civilian" or "fighter" or "neutral" }
        && listed.Cue.Is(WordShape.Singular | WordShape.Dual)
        && !ground.Scan.Has(token, CueKind.Trigger)
        && !ground.Scan.HasAny(listed.End, (1u << (int)CueKind.Trigger) | (1u << (int)CueKind.Light));
}
