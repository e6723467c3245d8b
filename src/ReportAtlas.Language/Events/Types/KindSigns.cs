using ReportAtlas.Language.Events.Cues;

namespace ReportAtlas.Language.Events.Types;

/// <summary>Words that settle the kind of a deed, from Resources/events/kind-signs.tsv.</summary>
internal sealed class KindSigns(SignTable words)
{
    /// <summary>«وقع», «سقط»: what befalls a man who is taken and a place that is won.</summary>
    internal WordSet Falls { get; } = words["falls"];

    /// <summary>Hands into which somebody falls, before whose they are.</summary>
    internal WordSet Hands { get; } = words["hands"];

    /// <summary>«أغار»: from the air and on the ground.</summary>
    internal WordSet Raids { get; } = words["raids"];

    /// <summary>Those who raid on the ground.</summary>
    internal WordSet Raiders { get; } = words["raiders"];

    /// <summary>Weapons in the hand of one man.</summary>
    internal WordSet Blade { get; } = words["blade"];

    /// <summary>«تسلم المشفى ثلاث جثث»: what it does with them.</summary>
    internal WordSet TakesIn { get; } = words["takes in"];

    /// <summary>«نقل», «رحلت»: from one place to another.</summary>
    internal WordSet Transfers { get; } = words["transfers"];

    /// <summary>«حريق»: what devours, and charges nobody.</summary>
    internal WordSet Fire { get; } = words["fire"];

    /// <summary>«دهست», «اصطدام», «حادث سير»: vehicles that collide.</summary>
    internal WordSet Collision { get; } = words["collision"];

    /// <summary>«قذيفة خلفتها المعارك»: what is left of a fight.</summary>
    internal WordSet LeftBy { get; } = words["left by"];

    /// <summary>«ضرب», «اعتدى», «صفع»: with hands, where no arms are told of.</summary>
    internal WordSet Beats { get; } = words["beats"];

    /// <summary>«بالضرب», «بالعصي»: how people are beaten.</summary>
    internal WordSet ByHand { get; } = words["by hand"];

    /// <summary>«ضبط», «العثور»: belts and bombs that hurt nobody.</summary>
    internal WordSet Finds { get; } = words["finds"];

    /// <summary>«معركة الباغوز»: before the place after which a fight that everybody knows is called.</summary>
    internal WordSet KnownFight { get; } = words["known fight"];

    /// <summary>«أسر», «الأسر»: families, written like a capture.</summary>
    internal WordSet Families { get; } = words["families"];

    /// <summary>«الأسر التي», «أسر نازحة»: what is said of families alone.</summary>
    internal WordSet OfFamilies { get; } = words["of families"];

    /// <summary>«بالطريقة», «المصير», before «نفسها» or «ذاته».</summary>
    internal WordSet Way { get; } = words["way"];

    /// <summary>The very one told of before.</summary>
    internal WordSet Itself { get; } = words["itself"];
}
