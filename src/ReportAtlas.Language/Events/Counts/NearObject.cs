using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Tells whether people who follow a word stand near enough to be those whom it befell; parties, places and days between do not count.</summary>
internal static class NearObject
{
    /// <summary>One person without a number («مدني») is the object only close by; further on the word may be an adjective («مستشفى عسكري»).</summary>
    internal static bool IsFarSingle(EventGround ground, CueMatch trigger, Quantity quantity) =>
        quantity.Min == 1
        && ground.Scan.Has(quantity.First, CueKind.Person)
        && !ground.Scan.Has(quantity.First, CueKind.Number)
        && StraysBetween(ground, trigger.End, quantity.First) > 1
        // «أطلق الخاطفون سراح طبيب»: the verb's own noun stands before him.
        && !IsOfTail(ground, (TriggerCue)trigger.Cue, quantity.First - 1)
        // «أفرج الخاطفون عن طفل».
        && !(
            ((TriggerCue)trigger.Cue).Outcome == Outcome.Detained
            && ground.Text.Is(quantity.First - 1, "عن")
            && StraysBetween(ground, trigger.End, quantity.First) == 2
        )
        && !(quantity.First > 0 && HasActorBefore(ground, trigger.End, quantity.First));

    /// <summary>Words between, without the parties, places and days that a verb has before its object («اعتقلت قسد في الطبقة أمس رجلا»).</summary>
    private static int StraysBetween(EventGround ground, int from, int to)
    {
        var words = 0;
        for (var token = from; token < to; token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Actor, out var actor))
            {
                token = Math.Max(token, actor.End - 1);
            }
            // «قتلت رصاصة طائشة طفلة»: what killed her, and its adjective.
            else if (
                IsOfKnownDeed(ground, token)
                || (
                    token > from
                    && ground.Scan.TryFind(token - 1, CueKind.RoleMark, out var weapon)
                    && weapon.Cue.Code == "weapon"
                    && ground.Text.Word(token)[^1] == ground.Text.Word(token - 1)[^1]
                )
            )
            {
                continue;
            }
            else if (
                ground.PlaceOver(token) is null
                && !ground.IsInDate(token)
                && !ground.Scan.Has(token, CueKind.Locative)
                && !ground.Scan.Has(token, CueKind.Means)
                && !ground.Scan.Has(token, CueKind.Nationality)
                && !ground.Text.Is(token, TokenKind.Punctuation)
            )
            {
                words++;
            }
        }

        return words;
    }

    /// <summary>«أصيب في الحادثة عابر سبيل», «قتل في الهجوم جندي»: the deed just told of.</summary>
    private static bool IsOfKnownDeed(EventGround ground, int token) =>
        ground.Text.Word(token) is ['ا', 'ل', ..]
        && (
            ground.Scan.HasAny(token, (1u << (int)CueKind.Incident) | (1u << (int)CueKind.Trigger))
            || (token > 0 && ground.IsOneOf(token, ground.Lexicon.Signs.InIt))
        );

    private static bool HasActorBefore(EventGround ground, int from, int token)
    {
        for (var at = from; at < token; at++)
        {
            if (
                ground.Scan.TryFind(at, CueKind.Actor, out var actor)
                && actor.End <= token
                && ground.Distance(actor.End, token) == 0
                && !HasArticle(ground, token)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasArticle(EventGround ground, int token) =>
        ground.Scan.TryFind(token, CueKind.Person, out var person) && person.HasClitic(Clitics.Article);

    /// <summary>A bare number counts people only right after the word: «مقتل 26», «إصابة نحو 10».</summary>
    internal static bool IsClose(EventGround ground, int from, int token, TriggerCue cue) =>
        ground.Distance(from, token) < (cue.Is(WordShape.Noun | WordShape.Past | WordShape.Fixed) ? 1 : 0) + 1
        || (
            cue.Is(WordShape.Verb)
            && !cue.Is(WordShape.Suffixed)
            && ground.Distance(from, token) == 1
            && ground.Scan.TryFind(from, CueKind.Person, out var doers)
            && doers.HasClitic(Clitics.Article)
            && ground.Text.Word(from) is [.., 'و' or 'ا', 'ن']
        )
        // «أفرجت قسد عن 12», «عثر الأهالي على ثلاثة مقتولين».
        || (
            cue.Is(WordShape.Past)
            && ground.Text.Word(token - 1) is "عن" or "علي"
            && (StraysBetween(ground, from, token) < 2 || IsOfTail(ground, cue, token - 2))
        );

    /// <summary>«ألقت الوحدات الخاصة القبض على ثلاثة», «أطلقت الإدارة سراح ستة»: right behind the word that the verb leads to.</summary>
    private static bool IsOfTail(EventGround ground, TriggerCue cue, int token) =>
        cue.Tails is { } tails && ground.Text.Is(token, TokenKind.Word) && tails.Has(ground.Text.Word(token));

    /// <summary>«أوقف المكتب المركزي للأبحاث القضائية شخصا»: by its ending the object, however long the subject.</summary>
    internal static bool IsObject(EventGround ground, CueMatch trigger, TriggerCue cue, Quantity quantity) =>
        (
            cue.Outcome == Outcome.Detained
            || (
                cue.Outcome is Outcome.Killed or Outcome.Injured
                && (cue.Frame == "does" || (trigger.End < quantity.First && CountedDoer.IsArmed(ground, trigger.End)))
            )
        )
        && cue.Is(WordShape.Past)
        && !cue.Is(WordShape.Suffixed)
        && quantity.Min == 1
        && ground.Text.Word(quantity.First)[^1] == 'ا'
        && ground.Distance(trigger.End, quantity.First) < 9;
}
