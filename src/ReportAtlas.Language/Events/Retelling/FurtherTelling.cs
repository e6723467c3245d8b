using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Tells a further incident of a kind from more of the one before, by the words around it: «آخر», «ثان», «أيضا», «كما», «جدد».</summary>
internal sealed class FurtherTelling(EventGround ground)
{
    /// <summary>How many words before its head a word may stand that makes it a further one.</summary>
    private const int Ahead = 6;

    /// <summary>The telling whose answers are kept.</summary>
    private Telling? _compared;

    /// <summary>The questions that were asked of it, and those that were answered with yes, as bits.</summary>
    private (uint Asked, uint Yes) _kept;

    /// <summary>Keeps the answers for a telling, which must not change until <see cref="EndComparing"/>: each of those before it that it is compared with asks for the same.</summary>
    internal void Compare(Telling telling) => (_compared, _kept) = (telling, default);

    internal void EndComparing() => _compared = null;

    private bool Ask(Telling telling, int question, Func<FurtherTelling, Telling, bool> find)
    {
        if (!ReferenceEquals(telling, _compared))
        {
            return find(this, telling);
        }

        var bit = 1u << question;
        if ((_kept.Asked & bit) == 0)
        {
            _kept = (_kept.Asked | bit, _kept.Yes | (find(this, telling) ? bit : 0));
        }

        return (_kept.Yes & bit) != 0;
    }

    /// <summary>«هجوم آخر», «كما انفجرت عبوة ثانية»: one more.</summary>
    internal bool IsFurther(Telling telling) => Ask(telling, 0, static (further, telling) => further.SaysFurther(telling));

    /// <summary>«وردت قسد بقصف قاعدة في ...»: what the other side struck in return, at a place of its own.</summary>
    internal bool IsReply(Telling telling) => Ask(telling, 1, static (further, telling) => further.SaysReply(telling));

    /// <summary>«لغم آخر انفجر», «هجوم ثان», «عبوة مماثلة»: a further weapon or attack, by the word after its noun.</summary>
    internal bool IsOneMore(Telling telling) => Ask(telling, 2, static (further, telling) => further.SaysOneMore(telling));

    /// <summary>«جددت القوات محاولتها», «عاود الطيران قصف ...»: once more.</summary>
    internal bool IsRenewed(Telling telling) => Ask(telling, 3, static (further, telling) => further.SaysRenewed(telling));

    /// <summary>«استهدف التحالف أيضا ...»: one more of the kind; «أدت الحملة أيضا إلى ...» is more of the same.</summary>
    internal bool SaysAnother(Telling telling) => Ask(telling, 4, static (further, telling) => further.SaysAlso(telling));

    private bool SaysFurther(Telling telling)
    {
        for (var token = Start(telling); token < Math.Min(telling.End, telling.Head.End + 6); token++)
        {
            // «أصيب شابان واعتقل ثالث»: one more of the people.
            if (
                (ground.IsOneOf(token, ground.Lexicon.Signs.Another) && !IsOneMorePerson(telling, token))
                || ground.IsOneOf(token, ground.Lexicon.Signs.More)
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOneMorePerson(Telling telling, int token) =>
        token > telling.Head.End
        && ground.Scan.TryFind(token - 1, CueKind.Trigger, out var befell)
        && ((TriggerCue)befell.Cue).Outcome != Outcome.None;

    /// <summary>Where the words around a telling's head begin: «وأمس الاثنين أيضا، عثر ...» stands before its clause.</summary>
    private static int Start(Telling telling) => Math.Min(telling.First, Math.Max(telling.ReachBack, telling.Head.First - Ahead));

    /// <summary>«كما قتل عنصر آخر», «عبوة ثانية»: by the word for another itself.</summary>
    internal bool IsOther(Telling telling) =>
        ground.HasOneOf(telling.First, Math.Min(telling.End, telling.Head.End + 6), ground.Lexicon.Signs.Another);

    private bool SaysReply(Telling telling)
    {
        for (var token = Start(telling); telling.Place is not null && TellingAgreement.IsFromAfar(telling) && token < telling.Head.First; token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.DeedSigns.Answers) && ground.Scan.Has(token + 1, CueKind.Actor))
            {
                return true;
            }
        }

        return false;
    }

    private bool SaysOneMore(Telling telling)
    {
        // «وامتدت الاحتجاجات إلى بلدة ...»: on to the next place; «وطالت الغارات مقار في مدينة ...» only says where they struck.
        if (
            !TellingAgreement.IsFromAfar(telling)
            && telling.Place is { Mention.Status: not Places.PlaceStatus.Anaphor } there
            && Whereabouts.IsSettlement(there.Mention)
            && ground.IsOneOf(telling.Head.First - 1, ground.Lexicon.DeedSigns.Spread)
        )
        {
            return true;
        }

        for (var token = Math.Max(telling.ReachBack, telling.Head.First - 4) + 1; token < Math.Min(telling.End, telling.Head.End + 4); token++)
        {
            if ((ground.IsOneOf(token, ground.Lexicon.Signs.Another) || ground.IsOneOf(token, ground.Lexicon.Signs.Alike)) && NamesDeed(token - 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«في سياق متصل ...», «وفي حادثة منفصلة ...», «إلى ذلك ...»: by the words that open its sentence.</summary>
    internal bool IsSetApart(Telling telling)
    {
        var first = ground.Text.Sentences[telling.Sentence].FirstToken;
        if (ground.IsOneOf(first, ground.Lexicon.Signs.Besides) && ground.IsOneOf(first + 1, ground.Lexicon.Signs.This))
        {
            return true;
        }

        return first + 2 < ground.Text.TokenCount
            && ground.IsOneOf(first, ground.Lexicon.Signs.Opening)
            && ground.IsOneOf(first + 1, ground.Lexicon.Signs.Matter)
            && ground.IsOneOf(first + 2, ground.Lexicon.Signs.Apart);
    }

    private bool NamesDeed(int token)
    {
        foreach (var match in ground.Scan.In(Math.Max(0, token - 1), token + 1))
        {
            // «أصيب شخص آخر»: one more of the people, though they can tell what moves.
            if (
                match.Cue is MeansCue { Type: not "displacement" }
                || (
                    match.Cue.Kind is CueKind.Trigger or CueKind.Incident
                    && match.Cue.Is(WordShape.Noun | WordShape.Fixed)
                    && match.Cue.Code != "casualty"
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool SaysRenewed(Telling telling)
    {
        for (var token = telling.ReachBack; token <= telling.Head.First; token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.Signs.Renewed))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«أن مقرا في البلدة ذاتها تعرض لهجوم»: the same place, named so because what was hit is another.</summary>
    internal bool IsElsewhereThere(Telling telling)
    {
        if (telling.IsDefinite || telling.Place is not { Mention.Status: Places.PlaceStatus.Anaphor } place)
        {
            return false;
        }

        return ground.IsOneOf(place.End - 1, ground.Lexicon.Signs.Itself)
            || (place.End < telling.End && ground.IsOneOf(place.End, ground.Lexicon.Signs.Itself));
    }

    private bool SaysAlso(Telling telling)
    {
        if (telling.IsDefinite || Antecedent.NamesIncident(ground, telling, default))
        {
            return false;
        }

        return ground.HasOneOf(Start(telling), Math.Min(telling.End, telling.Head.End + 5), ground.Lexicon.Signs.Also);
    }
}
