using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Parties;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>
/// Tells people counted right behind a verb as those who did the deed from those whom it befell: «قتل مسلحان مجهولان مدنيا» against
/// «قتل مسلحان». Up to ten of a kind stand in the dual or the plural, and so do their adjectives; one person after them is the object.
/// </summary>
internal static class CountedDoer
{
    /// <summary>Above ten the counted noun is singular, and an adjective looks like an object («قتل 15 مقاتلا إرهابيا»).</summary>
    private const int MostDoers = 10;

    /// <summary>How many words on an object may stand that its ending tells («قتل مسلحان مجهولان يستقلان دراجة نارية مدنيا»).</summary>
    private const int ObjectReach = 7;

    /// <summary>The same, of armed men: how they came and when is told first.</summary>
    private const int ArmedReach = 12;

    /// <summary>How many words she may stand from the verb; her name and age come between.</summary>
    private const int HerReach = 10;

    /// <summary>The people whom those counted killed, wounded or took; false where those counted suffered it themselves.</summary>
    internal static bool TryObject(EventGround ground, CueMatch trigger, Quantity counted, int end, out Quantity victims)
    {
        victims = default;
        if (
            !trigger.Cue.Is(WordShape.Verb)
            || trigger.Cue.Is(WordShape.Suffixed | WordShape.Plural | WordShape.Dual)
            || !(
                counted.IsVague
                    ? ground.Scan.TryFind(counted.First, CueKind.Person, out var some)
                        && some.Cue.Is(WordShape.Plural)
                        && some.Clitics == Clitics.None
                    : counted.Min is >= 2 and <= MostDoers && counted.Max == counted.Min
            )
            || counted.Group is "thing" or "family" or "body" or "prisoner"
            || ground.Distance(trigger.End, counted.First) > 0
        )
        {
            return false;
        }

        var areArmed = AreArmed(ground, counted);
        var last = Math.Min(end, counted.End + (areArmed ? ArmedReach : ObjectReach));
        for (var token = counted.End; token < last; token++)
        {
            // «اغتال ثلاثة ملثمين، فجر الأحد، مدير مدرسة».
            if (ground.IsInDate(token) || (areArmed && ground.IsDawn(token)))
            {
                continue;
            }

            // «اعتقل مقاتلون في الجبل، اليوم، 3 عناصر»: a day between two commas.
            if (ground.IsPause(token) && (ground.IsInDate(token + 1) || ground.IsInDate(token - 1)))
            {
                continue;
            }

            // «قتل سبعة من داعش مقابل ثلاثة من قسد»: the dead of both sides.
            if (
                (ground.IsPause(token) && !areArmed)
                || ground.IsOneOf(token, ground.Lexicon.People.Against)
                || ground.Scan.Has(token, CueKind.Trigger)
                || (ground.Scan.TryFind(token, CueKind.Bound, out var part) && part.Cue.Code == "part")
            )
            {
                return false;
            }

            // «اختطف عناصر داعش 19 عاملا».
            if (
                ground.Text.Is(token, TokenKind.Number)
                || (ground.Scan.TryFind(token, CueKind.Number, out var number) && number.Clitics == Clitics.None)
            )
            {
                return !HasVerbBetween(ground, counted.End, token) && QuantityReader.TryRead(ground, token, end, out victims) && victims.IsPeople;
            }

            if (ground.Scan.TryFind(token, CueKind.Person, out var person) && person.Cue.Code is not ("thing" or "family" or "body"))
            {
                // «اغتال مسلحان، مساء أمس، الموظف خلف العواد», «قتل ملثمان رئيس البلدية»: somebody known, whom armed men sought out.
                if (
                    areArmed
                    && person.Cue.Is(WordShape.Singular)
                    && person.Clitics is Clitics.None or Clitics.Article
                    && (IsKnown(ground, person) || IsOneInOffice(ground, trigger, person))
                )
                {
                    return QuantityReader.TryRead(ground, token, end, out victims);
                }

                // «مسلحان ملثمان»: what more they are.
                if (areArmed && person is { Cue.Code: "fighter", Clitics: Clitics.None } && person.Cue.Is(WordShape.Dual | WordShape.Plural))
                {
                    continue;
                }

                if (ground.IsPause(token - 1))
                {
                    return false;
                }

                // «قتل ثلاثة مدنيين امرأة وطفلاها»: who the three were.
                return person.Clitics == Clitics.None
                    && person.Cue.Is(WordShape.Singular)
                    && !person.Cue.Is(WordShape.Suffixed)
                    && ((token == counted.End && !counted.IsVague && !IsBesideOne(ground, token - 1)) || ground.Text.Word(token)[^1] == 'ا')
                    && QuantityReader.TryRead(ground, token, end, out victims)
                    && victims.Min != counted.Min;
            }
        }

        return false;
    }

    /// <summary>The kinds of cue, as bits, that say who somebody is.</summary>
    private const uint Nouns =
        (1u << (int)CueKind.Person)
        | (1u << (int)CueKind.Number)
        | (1u << (int)CueKind.Actor)
        | (1u << (int)CueKind.Nationality)
        | (1u << (int)CueKind.Force)
        | (1u << (int)CueKind.Bound);

    /// <summary>«قتل ستة رعاة وفقد أربعة», «ونجا ثلاثة»: a word joined by «و» that no known noun explains tells something else of those who follow.</summary>
    private static bool HasVerbBetween(EventGround ground, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (
                ground.Text.Is(token, TokenKind.Word)
                && ground.Text.Word(token) is ['و', _, _, ..]
                && !ground.Scan.HasAny(token, Nouns)
                && ground.PlaceOver(token) is null
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreArmed(EventGround ground, Quantity counted)
    {
        for (var token = counted.First; token <= counted.End && token < ground.Text.TokenCount; token++)
        {
            if (IsArmedWord(ground, token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«الموظف», «رئيس البلدية»: no word of what the armed men are, and nobody that they were with or fought.</summary>
    private static bool IsKnown(EventGround ground, CueMatch person) =>
        (person.HasClitic(Clitics.Article) || person.End > person.First + 1)
        && person.Cue.Code != "fighter"
        && !ground.Scan.Has(person.First - 1, CueKind.Locative)
        && !ground.Text.Is(person.First - 1, "مع");

    /// <summary>«اغتال مسلحان ... عضو مجلس محلي», «مدير مدرسة»: whom somebody murders is the object, even where the noun has no article.</summary>
    private static bool IsOneInOffice(EventGround ground, CueMatch trigger, CueMatch person) =>
        trigger.Cue.Code == "assassination"
        && trigger.Cue.Tails is null
        && person.Clitics == Clitics.None
        && person.Cue.Code != "fighter"
        && !ground.Scan.Has(person.First - 1, CueKind.Locative);

    /// <summary>«قتل جنديان ومترجم مدني»: the adjective of one who is counted with them.</summary>
    private static bool IsBesideOne(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Person, out var one) && one.HasClitic(Clitics.Conjunction) && one.Cue.Is(WordShape.Singular);

    /// <summary>The token of armed men of no party, counted, who did what is told («أطلق ثلاثة ملثمين النار», «ثلاثة مسلحين يقتلون شرطيا»); -1 for none.</summary>
    internal static int ArmedSubject(EventGround ground, Telling telling)
    {
        var head = telling.Head;
        if (!head.Cue.Is(WordShape.Verb) || head.Cue.Is(WordShape.Suffixed))
        {
            return -1;
        }

        var isAhead = head.Cue.Is(WordShape.Plural | WordShape.Dual);
        var start = isAhead ? telling.ReachBack : head.End;
        if (!QuantityReader.TryRead(ground, start, isAhead ? head.First : telling.End, out var counted) || counted.Min is < 2 or > MostDoers)
        {
            return -1;
        }

        var isOnOne = isAhead ? HasObject(ground, head.End, telling.End) : TryObject(ground, head, counted, telling.End, out _);
        for (var token = counted.First; (isOnOne || telling.HeadCue.Frame == "does") && token < counted.End + 1; token++)
        {
            if (isOnOne && !isAhead ? IsArmedWord(ground, token) : IsArmed(ground, token))
            {
                return token;
            }
        }

        return -1;
    }

    /// <summary>«الطفلة التي خطفها أربعة ملثمين»: one woman or girl, where armed men are told of right behind as who did it.</summary>
    internal static bool TryReadHer(EventGround ground, CueMatch trigger, out Quantity quantity)
    {
        quantity = new Quantity(1, 1, trigger.First, trigger.First + 1, "neutral");
        if (
            !trigger.Cue.Is(WordShape.Suffixed)
            || ground.Text.Word(trigger.First) is not [.., 'ه', 'ا']
            || !(IsArmed(ground, trigger.End) || (ground.IsNumber(trigger.End) && IsArmed(ground, trigger.End + 1)))
        )
        {
            return false;
        }

        for (
            var token = trigger.First - 1;
            token >= Math.Max(ground.Text.Sentences[ground.Text.SentenceOf(trigger.First)].FirstToken, trigger.First - HerReach);
            token--
        )
        {
            if (ground.Scan.TryFind(token, CueKind.Person, out var her) && !ground.IsInDate(token))
            {
                return her.Cue.Code is "civilian" or "neutral"
                    && her.Cue.Is(WordShape.Singular)
                    && ground.Text.Word(token) is [.., 'ه'] or [.., 'ا', 'ه'];
            }
        }

        return false;
    }

    /// <summary>«يرديان عنصرا», «قتلوا أربعة»: people right behind a verb whose subject its own ending tells.</summary>
    internal static bool HasObject(EventGround ground, int token, int end) =>
        QuantityReader.TryRead(ground, token, end, out var people)
        && people.IsPeople
        && (!ground.Scan.TryFind(token, CueKind.Person, out var person) || person.Clitics == Clitics.None);

    /// <summary>Whether armed men of no party stand at a token.</summary>
    internal static bool IsArmed(EventGround ground, int token) => IsArmedWord(ground, token) && !PartyMembers.IsOfParty(ground, token + 1);

    private static bool IsArmedWord(EventGround ground, int token) => ground.IsOneOf(token, ground.Lexicon.People.Armed);
}
