using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Words around people who are counted, from Resources/events/people-signs.tsv, each sign by its name.</summary>
internal sealed class PeopleSigns(SignTable words)
{
    private readonly (string First, string Second)[] _additions =
    [
        .. words.Phrases("addition").Select(static phrase => ArabicFolder.Fold(phrase).Split(' ')).Select(static words => (words[0], words[1])),
    ];

    /// <summary>His age, behind a verb and «من».</summary>
    internal WordSet Age { get; } = words["age"];

    /// <summary>His own self, which he gave up.</summary>
    internal WordSet Self { get; } = words["self"];

    /// <summary>In his company, before those who were.</summary>
    internal WordSet WithHim { get; } = words["with him"];

    /// <summary>Behind the word for what two or more people are charged with («مشتبه بهما»).</summary>
    internal WordSet OfThoseCharged { get; } = words["of those charged"];

    /// <summary>Illnesses that spread.</summary>
    internal WordSet Illness { get; } = words["illness"];

    /// <summary>A part of those told of that no number tells.</summary>
    internal WordSet FractionOfThem { get; } = words["fraction of them"];

    /// <summary>Out of those told of, behind a number.</summary>
    internal WordSet OfThem { get; } = words["of them"];

    /// <summary>He or she, before «و» and those with him.</summary>
    internal WordSet Himself { get; } = words["himself"];

    /// <summary>Armed men of no party.</summary>
    internal WordSet Armed { get; } = words["armed"];

    /// <summary>Of people told of before, of whom some are counted now.</summary>
    internal WordSet OfThose { get; } = words["of those"];

    /// <summary>First words of names such as «عز الدين», which may be no names alone.</summary>
    internal WordSet OfCompound { get; } = words["of compound"];

    /// <summary>Their second word.</summary>
    internal WordSet CompoundEnd { get; } = words["compound end"];

    /// <summary>Two thousand of those named next, written like one thousand.</summary>
    internal WordSet TwoThousand { get; } = words["two thousand"];

    /// <summary>All of them, before people whose number follows.</summary>
    internal WordSet AllOf { get; } = words["all of"];

    /// <summary>Many, behind people whom nobody counted.</summary>
    internal WordSet ManyMore { get; } = words["many more"];

    /// <summary>Thousands, behind their number.</summary>
    internal WordSet Thousands { get; } = words["thousands"];

    /// <summary>«بالمئة», behind a share of a whole.</summary>
    internal WordSet PerCent { get; } = words["per cent"];

    /// <summary>The hundred of which a share is told, behind «في».</summary>
    internal WordSet Hundred { get; } = words["hundred"];

    /// <summary>«بترت ساق آخر»: before whose it was.</summary>
    internal WordSet Limb { get; } = words["limb"];

    /// <summary>Up to, between the two ends of a number.</summary>
    internal WordSet UpTo { get; } = words["up to"];

    /// <summary>Those who made an attack, as told of where it failed.</summary>
    internal WordSet Attackers { get; } = words["attackers"];

    /// <summary>People of a trade, of whom a car or a post has two rather than many, in the form that is dual and plural alike.</summary>
    internal WordSet OfOneCrew { get; } = words["of one crew"];

    /// <summary>Those wounded, as told of before.</summary>
    internal WordSet TheWounded { get; } = words["the wounded"];

    /// <summary>As many as those counted before.</summary>
    internal WordSet AsMany { get; } = words["as many"];

    /// <summary>Twice as many as were just counted.</summary>
    internal WordSet TwiceAsMany { get; } = words["twice as many"];

    /// <summary>Besides, before «ل» and whoever is added.</summary>
    internal WordSet AdditionTo { get; } = words["addition to"];

    /// <summary>The other side's dead, behind the word and before their number.</summary>
    internal WordSet Against { get; } = words["against"];

    /// <summary>In the company of.</summary>
    internal WordSet Together { get; } = words["together"];

    /// <summary>One of several, before their noun.</summary>
    internal WordSet OneOf { get; } = words["one of"];

    /// <summary>In charge of something, before «عن».</summary>
    internal WordSet InCharge { get; } = words["in charge"];

    /// <summary>Words of time before what happened first.</summary>
    internal WordSet Earlier { get; } = words["earlier"];

    /// <summary>The word for a mother, which looks like «or».</summary>
    internal WordSet Mother { get; } = words["mother"];

    /// <summary>A mother, where her children follow her.</summary>
    internal WordSet OfHerChildren { get; } = words["of her children"];

    /// <summary>Children, who fight for nobody.</summary>
    internal WordSet Children { get; } = words["children"];

    /// <summary>Each of those who follow behind «من».</summary>
    internal WordSet Each { get; } = words["each"];

    /// <summary>By what mishap people died or were hurt.</summary>
    internal WordSet ByWhat { get; } = words["by what"];

    /// <summary>What people tend, drive, teach or serve, behind the word for who they are.</summary>
    internal WordSet Trade { get; } = words["trade"];

    /// <summary>One of people named before.</summary>
    internal WordSet OneOfThem { get; } = words["one of them"];

    /// <summary>And one of several, which looks like «one» («واحد»).</summary>
    internal WordSet AndOneOf { get; } = words["and one of"];

    /// <summary>Another, or the other of two.</summary>
    internal WordSet TheOther { get; } = words["the other"];

    /// <summary>The third, the fifth: the one left of those counted.</summary>
    internal WordSet TheNth { get; } = words["the nth"];

    /// <summary>Before who the people were that were just counted.</summary>
    internal WordSet Namely { get; } = words["namely"];

    /// <summary>Before the names of two.</summary>
    internal WordSet TheTwo { get; } = words["the two"];

    /// <summary>The whole, behind «من», of which some were counted.</summary>
    internal WordSet OutOf { get; } = words["out of"];

    /// <summary>So called, before a name.</summary>
    internal WordSet Called { get; } = words["called"];

    /// <summary>Adjectives that papers give to a party.</summary>
    internal WordSet Epithet { get; } = words["epithet"];

    /// <summary>What looks like a person and behind a noun with its article only describes it («المعارك الجارية»).</summary>
    internal WordSet Adjective { get; } = words["adjective"];

    /// <summary>Before how many make up a group.</summary>
    internal WordSet MadeUpOf { get; } = words["made up of"];

    /// <summary>The number or the toll, before whose it is.</summary>
    internal WordSet NumberOf { get; } = words["number of"];

    /// <summary>Those who, behind the word for their number.</summary>
    internal WordSet Who { get; } = words["who"];

    /// <summary>Joins the next of a list.</summary>
    internal WordSet Lastly { get; } = words["lastly"];

    /// <summary>More of the same people, in a list.</summary>
    internal WordSet MoreOfThem { get; } = words["more of them"];

    /// <summary>«برصاص», «بطلق ناري»: what somebody was shot with.</summary>
    internal WordSet ByBullets { get; } = words["by bullets"];

    /// <summary>Whether two folded words say that more people are added to those counted («إلى جانب»).</summary>
    internal bool IsAddition(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        foreach (var addition in _additions)
        {
            if (first.SequenceEqual(addition.First) && second.SequenceEqual(addition.Second))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«لديه ستة أولاد»: what a man has.</summary>
    internal WordSet WhoHas { get; } = words["who has"];

    /// <summary>«أب لستة أطفال»: whose children are counted.</summary>
    internal WordSet Parent { get; } = words["parent"];

    /// <summary>«نقل التنظيم جرحاه»: several, whom nobody counts.</summary>
    internal WordSet HisFallen { get; } = words["his fallen"];

    /// <summary>«قتل ستة من أسراه»: people in the hands of who kills them.</summary>
    internal WordSet Captives { get; } = words["captives"];

    /// <summary>«الطرفان يقتتلان»: those who fight, told of before.</summary>
    internal WordSet TwoSides { get; } = words["two sides"];
}
