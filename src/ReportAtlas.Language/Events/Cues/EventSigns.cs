namespace ReportAtlas.Language.Events.Cues;

/// <summary>Words that say how a passage stands to what was told before it, from Resources/events/signs.tsv, each sign by its name.</summary>
internal sealed class EventSigns(SignTable words)
{
    /// <summary>One more of the kind.</summary>
    internal WordSet Another { get; } = words["another"];

    /// <summary>One or some more of the people just counted.</summary>
    internal WordSet OneBesides { get; } = words["one besides"];

    /// <summary>Running away, before «من» and what from.</summary>
    internal WordSet InFlight { get; } = words["in flight"];

    /// <summary>Fighting, of which there was none where ground changed hands without.</summary>
    internal WordSet Fight { get; } = words["fight"];

    /// <summary>Takes a deed upon itself.</summary>
    internal WordSet Claims { get; } = words["claims"];

    /// <summary>What people say, before what it says.</summary>
    internal WordSet Rumour { get; } = words["rumour"];

    /// <summary>Carries or sees off the dead.</summary>
    internal WordSet Bury { get; } = words["bury"];

    /// <summary>In the course of what was just told.</summary>
    internal WordSet InIt { get; } = words["in it"];

    /// <summary>Men who come by air or by night to take others.</summary>
    internal WordSet Raid { get; } = words["raid"];

    /// <summary>Something besides, which may be more of the same.</summary>
    internal WordSet More { get; } = words["more"];

    /// <summary>One more of the kind, after its verb.</summary>
    internal WordSet Also { get; } = words["also"];

    /// <summary>Of the kind of the one before.</summary>
    internal WordSet Alike { get; } = words["alike"];

    /// <summary>Prepositions that open a sentence on another matter.</summary>
    internal WordSet Opening { get; } = words["opening"];

    /// <summary>What such a sentence calls it.</summary>
    internal WordSet Matter { get; } = words["matter"];

    /// <summary>What sets it apart.</summary>
    internal WordSet Apart { get; } = words["apart"];

    /// <summary>Once more.</summary>
    internal WordSet Renewed { get; } = words["renewed"];

    /// <summary>The same place, named so because what was hit is another.</summary>
    internal WordSet Itself { get; } = words["itself"];

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

    /// <summary>At the same time.</summary>
    internal WordSet Meanwhile { get; } = words["meanwhile"];

    /// <summary>On the people just told of.</summary>
    internal WordSet OnThem { get; } = words["on them"];

    /// <summary>On or at people in one's hands, by pronoun.</summary>
    internal WordSet OnCaptives { get; } = words["on captives"];

    /// <summary>The attack just told of and those who made it.</summary>
    internal WordSet Attackers { get; } = words["attackers"];

    /// <summary>The one just told of.</summary>
    internal WordSet This { get; } = words["this"];

    /// <summary>People besides those told of.</summary>
    internal WordSet Others { get; } = words["others"];

    /// <summary>One of the people just told of, and no number of them.</summary>
    internal WordSet OneOfThem { get; } = words["one of them"];

    /// <summary>In answer to what was done before.</summary>
    internal WordSet Reprisal { get; } = words["reprisal"];

    /// <summary>Months and years.</summary>
    internal WordSet LongTime { get; } = words["long time"];

    /// <summary>The kind of thing, and no case.</summary>
    internal WordSet KindOfThing { get; } = words["kind of thing"];

    /// <summary>Cases of a kind.</summary>
    internal WordSet Cases { get; } = words["cases"];

    /// <summary>What a place goes through.</summary>
    internal WordSet Sees { get; } = words["sees"];

    /// <summary>Again and again.</summary>
    internal WordSet Repeated { get; } = words["repeated"];

    /// <summary>Words of time before what only dates.</summary>
    internal WordSet Dating { get; } = words["dating"];

    /// <summary>By how long one thing came before another.</summary>
    internal WordSet ByDays { get; } = words["by days"];

    /// <summary>Words before a length of time back.</summary>
    internal WordSet Ago { get; } = words["ago"];

    /// <summary>Lengths of days and hours.</summary>
    internal WordSet Days { get; } = words["days"];

    /// <summary>Hours, a day or a night, as far as one piece of news reaches.</summary>
    internal WordSet ShortTime { get; } = words["short time"];

    /// <summary>Days, which are few only behind their number.</summary>
    internal WordSet NumberedDays { get; } = words["days of number"];

    /// <summary>What is ground when somebody takes it: fields, bridges, crossings.</summary>
    internal WordSet GroundTaken { get; } = words["ground taken"];

    /// <summary>Verbs that answer an attack by another.</summary>
    internal WordSet Answers { get; } = words["answers"];

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

    /// <summary>Words after which «فان» is a make of car.</summary>
    internal WordSet Vehicle { get; } = words["vehicle"];

    /// <summary>Verbs of what goes on to more places.</summary>
    internal WordSet Spread { get; } = words["spread"];

    /// <summary>What a site is for, beside its name.</summary>
    internal WordSet SiteKind { get; } = words["site kind"];

    /// <summary>Those who fled, as told of before.</summary>
    internal WordSet Displaced { get; } = words["displaced"];

    /// <summary>The first, second and further of several that were counted before.</summary>
    internal WordSet Ordinals { get; } = words["ordinals"];

    /// <summary>The body of somebody told of before.</summary>
    internal WordSet HisBody { get; } = words["his body"];

    /// <summary>Those who died, as told of before.</summary>
    internal WordSet TheDead { get; } = words["the dead"];

    /// <summary>The others of those told of before, or whoever did it: «الثالث», «مرافقاه», «الجناة», «منهم».</summary>
    internal WordSet RestOfThem { get; } = words["rest of them"];

    /// <summary>To, in or from a place named before.</summary>
    internal WordSet There { get; } = words["there"];

    /// <summary>Came before, ahead of «ذلك».</summary>
    internal WordSet Before { get; } = words["before"];

    /// <summary>By one day.</summary>
    internal WordSet ByOneDay { get; } = words["by one day"];

    /// <summary>By two days.</summary>
    internal WordSet ByTwoDays { get; } = words["by two days"];

    /// <summary>Words before why something was done and what was demanded.</summary>
    internal WordSet Reason { get; } = words["reason"];

    /// <summary>The mass grave told of before.</summary>
    internal WordSet TheGrave { get; } = words["the grave"];

    /// <summary>To enter, arrive or spread: what forces do themselves, and do not make others do.</summary>
    internal WordSet Goes { get; } = words["goes"];

    /// <summary>To leave or come out.</summary>
    internal WordSet Leaves { get; } = words["leaves"];

    /// <summary>To rob, loot or steal.</summary>
    internal WordSet Loots { get; } = words["loots"];

    /// <summary>What is held or seized and is no person: trucks, herds, cargo.</summary>
    internal WordSet Goods { get; } = words["goods"];

    /// <summary>One or all of those who were hurt, after or in the word for a death.</summary>
    internal WordSet OfTheHurt { get; } = words["of the hurt"];

    /// <summary>To leave ground to others, after a word of time.</summary>
    internal WordSet Vacates { get; } = words["vacates"];

    /// <summary>To die, of whatever it be.</summary>
    internal WordSet Dies { get; } = words["dies"];

    /// <summary>Where the wounded and the dead are brought.</summary>
    internal WordSet Hospital { get; } = words["hospital"];

    /// <summary>To foil what somebody set out to do.</summary>
    internal WordSet Forestalls { get; } = words["forestalls"];

    /// <summary>The beginning, course or end of what the noun after it names.</summary>
    internal WordSet Phase { get; } = words["phase"];
}
