namespace ReportAtlas.Language.Events.Cues;

/// <summary>Words that say how a passage stands to what was told before it, from Resources/events/signs.tsv, each sign by its name.</summary>
internal sealed class EventSigns(SignTable words)
{
    /// <summary>One more of the kind.</summary>
    internal WordSet Another { get; } = words["another"];

    /// <summary>One or some more of the people just counted.</summary>
    internal WordSet OneBesides { get; } = words["one besides"];

    /// <summary>Too, which begins a clause as well as it stands within one.</summary>
    internal WordSet Likewise { get; } = words["likewise"];

    /// <summary>Two cases of the kind that the noun behind it names.</summary>
    internal WordSet PairOf { get; } = words["pair of"];

    /// <summary>Behind a noun for a deed: the first of two.</summary>
    internal WordSet FirstOfTwo { get; } = words["first of two"];

    /// <summary>How often: «مرة», «للمرة».</summary>
    internal WordSet Times { get; } = words["times"];

    /// <summary>Behind «مرة»: not for the first time.</summary>
    internal WordSet NotFirst { get; } = words["not first"];

    /// <summary>In the course of what was just told.</summary>
    internal WordSet InIt { get; } = words["in it"];

    /// <summary>Something besides, which may be more of the same.</summary>
    internal WordSet More { get; } = words["more"];

    /// <summary>One more of the kind, after its verb.</summary>
    internal WordSet Also { get; } = words["also"];

    /// <summary>Of the kind of the one before.</summary>
    internal WordSet Alike { get; } = words["alike"];

    /// <summary>Prepositions that open a sentence on another matter.</summary>
    internal WordSet Opening { get; } = words["opening"];

    /// <summary>What became of people.</summary>
    internal WordSet Fate { get; } = words["fate"];

    /// <summary>Not known, said of that.</summary>
    internal WordSet Unknown { get; } = words["unknown"];

    /// <summary>Formerly.</summary>
    internal WordSet Former { get; } = words["former"];

    /// <summary>With what was told, a sum is drawn up.</summary>
    internal WordSet Thereby { get; } = words["thereby"];

    /// <summary>Behind «على»: because of.</summary>
    internal WordSet OnAccount { get; } = words["on account"];

    /// <summary>Where an incident took place, before its noun.</summary>
    internal WordSet Scene { get; } = words["scene"];

    /// <summary>The same, by itself.</summary>
    internal WordSet TheSpot { get; } = words["the spot"];

    /// <summary>One after the other, between two words for one.</summary>
    internal WordSet OneByOne { get; } = words["one by one"];

    /// <summary>That it goes on.</summary>
    internal WordSet Persistence { get; } = words["persistence"];

    /// <summary>Before «ذلك» at the head of a sentence: another matter.</summary>
    internal WordSet Besides { get; } = words["besides"];

    /// <summary>What such a sentence calls it.</summary>
    internal WordSet Matter { get; } = words["matter"];

    /// <summary>What sets it apart.</summary>
    internal WordSet Apart { get; } = words["apart"];

    /// <summary>Once more.</summary>
    internal WordSet Renewed { get; } = words["renewed"];

    /// <summary>The same place, named so because what was hit is another.</summary>
    internal WordSet Itself { get; } = words["itself"];

    /// <summary>News and talk of something, before «عن».</summary>
    internal WordSet News { get; } = words["news"];

    /// <summary>Another party's word on it.</summary>
    internal WordSet OtherSide { get; } = words["other side"];

    /// <summary>An event as people heard it.</summary>
    internal WordSet Heard { get; } = words["heard"];

    /// <summary>The protest and protesters told of before.</summary>
    internal WordSet Crowd { get; } = words["crowd"];

    /// <summary>More than one, before a noun.</summary>
    internal WordSet Several { get; } = words["several"];

    /// <summary>More than one, after a noun.</summary>
    internal WordSet Various { get; } = words["various"];

    /// <summary>Places that are not named.</summary>
    internal WordSet Places { get; } = words["places"];

    /// <summary>Two countrysides or governorates.</summary>
    internal WordSet TwoRegions { get; } = words["two regions"];

    /// <summary>Attacks one after the other.</summary>
    internal WordSet Series { get; } = words["series"];

    /// <summary>Attacks apart from one another.</summary>
    internal WordSet Separate { get; } = words["separate"];

    /// <summary>An earlier case.</summary>
    internal WordSet Was { get; } = words["was"];

    /// <summary>It took place.</summary>
    internal WordSet Happened { get; } = words["happened"];

    /// <summary>On the people just told of.</summary>
    internal WordSet OnThem { get; } = words["on them"];

    /// <summary>The attack just told of and those who made it.</summary>
    internal WordSet Attackers { get; } = words["attackers"];

    /// <summary>The one just told of.</summary>
    internal WordSet This { get; } = words["this"];

    /// <summary>People besides those told of.</summary>
    internal WordSet Others { get; } = words["others"];

    /// <summary>One of the people just told of, and no number of them.</summary>
    internal WordSet OneOfThem { get; } = words["one of them"];

    /// <summary>The kind of thing, and no case.</summary>
    internal WordSet KindOfThing { get; } = words["kind of thing"];

    /// <summary>Cases of a kind.</summary>
    internal WordSet Cases { get; } = words["cases"];

    /// <summary>Carries out, in the present and joined to what was told before.</summary>
    internal WordSet AndWages { get; } = words["and wages"];

    /// <summary>What a place goes through.</summary>
    internal WordSet Sees { get; } = words["sees"];

    /// <summary>Incidents in the plural.</summary>
    internal WordSet Incidents { get; } = words["incidents"];

    /// <summary>Each for itself, behind them.</summary>
    internal WordSet Scattered { get; } = words["scattered"];

    /// <summary>Deeds of a kind that become more.</summary>
    internal WordSet Mounts { get; } = words["mounts"];

    /// <summary>That there is more of it than before, after a verb of seeing.</summary>
    internal WordSet Rises { get; } = words["rises"];

    /// <summary>How often it happens, before the noun for it.</summary>
    internal WordSet HowOften { get; } = words["how often"];

    /// <summary>Before missiles of which no number is given, with the preposition that makes them the means.</summary>
    internal WordSet WithSome { get; } = words["with some"];

    /// <summary>Said of a fight or a bombardment that goes on as the report is written.</summary>
    internal WordSet GoingOn { get; } = words["going on"];

    /// <summary>Again and again.</summary>
    internal WordSet Repeated { get; } = words["repeated"];

    /// <summary>Some of a kind, before «من».</summary>
    internal WordSet Some { get; } = words["some"];

    /// <summary>The second and further of those counted before, each for itself.</summary>
    internal WordSet TheOther { get; } = words["the other"];

    /// <summary>A second and further one, joined on.</summary>
    internal WordSet OneMore { get; } = words["one more"];

    /// <summary>Another one, joined on.</summary>
    internal WordSet AnotherOne { get; } = words["another one"];

    /// <summary>A further one, after «أن».</summary>
    internal WordSet SaidOfAnother { get; } = words["said of another"];

    /// <summary>Words that count an event among its like.</summary>
    internal WordSet Record { get; } = words["record"];

    /// <summary>What a site is for, beside its name.</summary>
    internal WordSet SiteKind { get; } = words["site kind"];

    /// <summary>The first, second and further of several that were counted before.</summary>
    internal WordSet Ordinals { get; } = words["ordinals"];

    /// <summary>Mines and bombs in general, of which none is meant by itself.</summary>
    internal WordSet AllMines { get; } = words["all mines"];

    /// <summary>The others of those told of before, or whoever did it: «الثالث», «مرافقاه», «الجناة», «منهم».</summary>
    internal WordSet RestOfThem { get; } = words["rest of them"];

    /// <summary>To, in or from a place named before.</summary>
    internal WordSet There { get; } = words["there"];

    /// <summary>The beginning, course or end of what the noun after it names.</summary>
    internal WordSet Phase { get; } = words["phase"];

    /// <summary>Puts a name to what happened.</summary>
    internal WordSet Describes { get; } = words["describes"];

    /// <summary>In spite of what follows, which is known.</summary>
    internal WordSet InSpite { get; } = words["in spite"];

    /// <summary>Words behind which somebody's hold on ground only dates or describes.</summary>
    internal WordSet OfKnownHold { get; } = words["of known hold"];

    /// <summary>At, by or during what was told before, behind the word that tells it.</summary>
    internal WordSet OnThose { get; } = words["on those"];

    /// <summary>«تصدى له الأهالي»: what was told of before.</summary>
    internal WordSet ToThose { get; } = words["to those"];

    /// <summary>Out of those told of.</summary>
    internal WordSet SomeOfThem { get; } = words["some of them"];
}
