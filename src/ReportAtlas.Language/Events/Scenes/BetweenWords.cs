using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>What may stand between a place name and the word that holds it: an aside, the subject of a verb, a verb that no list knows, a clause on the deed.</summary>
internal static class BetweenWords
{
    /// <summary>Tokens of the longest aside before an object.</summary>
    private const int AsideReach = 9;

    /// <summary>Where an aside begins that ends with a comma; -1 where nothing of the kind stands there.</summary>
    internal static int AsideStart(EventGround ground, int comma, int first)
    {
        if (!ground.Text.Is(comma, "،"))
        {
            return -1;
        }

        for (var token = comma - 1; token > Math.Max(first, comma - AsideReach); token--)
        {
            if (ground.Text.Is(token, "،"))
            {
                return comma - token > 2 ? token : -1;
            }

            if (ground.IsPause(token) || ground.PlaceOver(token) is not null || ground.Scan.Has(token, CueKind.Trigger))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The first token of a party's name that ends at a token and follows a verb that does something to a place or goes there («هاجم التنظيم حقل التيم», «دخل الجيش السوري تدمر»); -1 where there is none.</summary>
    internal static int SubjectStart(EventGround ground, int last, int first)
    {
        for (var start = last; start >= first && start > last - 4; start--)
        {
            if (
                (
                    (
                        ground.Scan.TryFind(start, CueKind.Actor, out var actor)
                        || (start == last && ground.Scan.TryFind(start, CueKind.Anaphor, out actor))
                    )
                        && actor.End == last + 1
                    || IsCraft(ground, start, last)
                )
                && ground.Scan.TryFind(start - 1, CueKind.Trigger, out var verb)
                && verb.Cue is TriggerCue { Frame: "does" or "moves" or "leaves" }
                && verb.Cue.Is(WordShape.Verb)
            )
            {
                return start;
            }
        }

        return -1;
    }

    /// <summary>«طائرات مجهولة», «مسيرة تركية»: a weapon's noun, with an adjective or without, at the end of which a place begins.</summary>
    private static bool IsCraft(EventGround ground, int start, int last)
    {
        if (
            last - start > 1
            || !ground.Scan.HasAny(start, (1u << (int)CueKind.Means) | (1u << (int)CueKind.Force))
            || ground.Scan.Has(start, CueKind.Locative)
        )
        {
            return false;
        }

        return last == start
            || (
                ground.Text.Is(last, TokenKind.Word)
                && ground.Text.Word(last) is [_, _, .., 'ه']
                && !ground.Scan.HasAny(last, (1u << (int)CueKind.Locative) | (1u << (int)CueKind.Trigger) | (1u << (int)CueKind.Person))
            );
    }

    /// <summary>The first token of the weapon that ends at a token and stands between the verb and its object («هاجم بالطيران المسير قاعدة عين الأسد»); -1 where there is none.</summary>
    internal static int WeaponStart(EventGround ground, int last, int first)
    {
        for (var start = last; start >= first && start > last - 4; start--)
        {
            foreach (var match in ground.Scan.At(start))
            {
                if (match.Cue.Kind == CueKind.Means && match.End == last + 1 && ground.Text.Word(start)[0] == 'ب')
                {
                    return start;
                }
            }
        }

        return -1;
    }

    /// <summary>«تسانده», «يدعمها»: a verb that no list knows, by its frame of prefix and object pronoun.</summary>
    internal static bool IsVerb(EventGround ground, int token)
    {
        var word = ground.Text.Word(token);
        word = word.Length > 5 && word[0] is 'و' or 'ف' ? word[1..] : word;
        return word.Length >= 5 && word[0] is 'ت' or 'ي' && word is [.., 'ه'] or [.., 'ه', 'ا'] or [.., 'ه', 'م'] && word is not [.., 'ي', 'ه'];
    }

    /// <summary>«القصف الذي استهدف سوقا في ...», «الهجوم الدامي الذي وقع في ...»: a clause that says of the deed itself where it was.</summary>
    internal static bool SaysOfDeed(EventGround ground, int relative) =>
        IsDeed(ground, relative - 1)
        || (ground.Text.Is(relative - 1, TokenKind.Word) && ground.Text.Word(relative - 1) is ['ا', 'ل', ..] && IsDeed(ground, relative - 2));

    private static bool IsDeed(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Trigger, out var deed)
        && deed.HasClitic(Clitics.Article)
        && deed.Cue is TriggerCue { Type: not "casualty", Outcome: Outcome.None }
        && deed.Cue.Is(WordShape.Noun | WordShape.Fixed);
}
