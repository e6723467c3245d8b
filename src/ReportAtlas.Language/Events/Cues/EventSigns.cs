
namespace ReportAtlas.Language.Events.Cues;

/// <summary>Words that say how a passage stands to what was told before it, from Resources/events/signs.tsv, each sign by its name.</summary>
internal sealed class EventSigns
{
    private readonly Dictionary<string, WordSet> _signs = Resource.ReadRows("events/signs.tsv", 2).ToDictionary(row => row[0], row => new WordSet(row.Parts(1)), StringComparer.Ordinal);

    internal EventSigns()
    {
        Another = _signs["another"];
        OneBesides = _signs["one besides"];
        InFlight = _signs["in flight"];
        Fight = _signs["fight"];
        Claims = _signs["claims"];
        Rumour = _signs["rumour"];
        Bury = _signs["bury"];
        InIt = _signs["in it"];
        Raid = _signs["raid"];
        More = _signs["more"];
        Also = _signs["also"];
        Alike = _signs["alike"];
        Opening = _signs["opening"];
        Matter = _signs["matter"];
        Apart = _signs["apart"];
        Renewed = _signs["renewed"];
        Itself = _signs["itself"];
        OtherSide = _signs["other side"];
        Heard = _signs["heard"];
        Crowd = _signs["crowd"];
        Several = _signs["several"];
        Various = _signs["various"];
        Places = _signs["places"];
        TwoRegions = _signs["two regions"];
        Series = _signs["series"];
        Separate = _signs["separate"];
        Was = _signs["was"];
        Happened = _signs["happened"];
        Meanwhile = _signs["meanwhile"];
        OnThem = _signs["on them"];
        OnCaptives = _signs["on captives"];
        Attackers = _signs["attackers"];
        This = _signs["this"];
        Others = _signs["others"];
        Reprisal = _signs["reprisal"];
        LongTime = _signs["long time"];
        KindOfThing = _signs["kind of thing"];
        Cases = _signs["cases"];
        Sees = _signs["sees"];
        Repeated = _signs["repeated"];
        Dating = _signs["dating"];
        ByDays = _signs["by days"];
        Ago = _signs["ago"];
        Days = _signs["days"];
        ShortTime = _signs["short time"];
        NumberedDays = _signs["days of number"];
        Answers = _signs["answers"];
        GroundTaken = _signs["ground taken"];
        Some = _signs["some"];
        TheOther = _signs["the other"];
        OneMore = _signs["one more"];
        AnotherOne = _signs["another one"];
        SaidOfAnother = _signs["said of another"];
        Record = _signs["record"];
        Vehicle = _signs["vehicle"];
        Spread = _signs["spread"];
        SiteKind = _signs["site kind"];
        Displaced = _signs["displaced"];
        Ordinals = _signs["ordinals"];
        HisBody = _signs["his body"];
        TheDead = _signs["the dead"];
        RestOfThem = _signs["rest of them"];
        There = _signs["there"];
        Reason = _signs["reason"];
        Before = _signs["before"];
        ByOneDay = _signs["by one day"];
        ByTwoDays = _signs["by two days"];
        TheGrave = _signs["the grave"];
        Goes = _signs["goes"];
        Leaves = _signs["leaves"];
        Loots = _signs["loots"];
        Goods = _signs["goods"];
    }

    /// <summary>One more of the kind.</summary>
    internal WordSet Another { get; }

    /// <summary>One or some more of the people just counted.</summary>
    internal WordSet OneBesides { get; }

    /// <summary>Running away, before «من» and what from.</summary>
    internal WordSet InFlight { get; }

    /// <summary>Fighting, of which there was none where ground changed hands without.</summary>
    internal WordSet Fight { get; }

    /// <summary>Takes a deed upon itself.</summary>
    internal WordSet Claims { get; }

    /// <summary>What people say, before what it says.</summary>
    internal WordSet Rumour { get; }

    /// <summary>Carries or sees off the dead.</summary>
    internal WordSet Bury { get; }

    /// <summary>In the course of what was just told.</summary>
    internal WordSet InIt { get; }

    /// <summary>Men who come by air or by night to take others.</summary>
    internal WordSet Raid { get; }

    /// <summary>Something besides, which may be more of the same.</summary>
    internal WordSet More { get; }

    /// <summary>One more of the kind, after its verb.</summary>
    internal WordSet Also { get; }

    /// <summary>Of the kind of the one before.</summary>
    internal WordSet Alike { get; }

    /// <summary>Prepositions that open a sentence on another matter.</summary>
    internal WordSet Opening { get; }

    /// <summary>What such a sentence calls it.</summary>
    internal WordSet Matter { get; }

    /// <summary>What sets it apart.</summary>
    internal WordSet Apart { get; }

    /// <summary>Once more.</summary>
    internal WordSet Renewed { get; }

    /// <summary>The same place, named so because what was hit is another.</summary>
    internal WordSet Itself { get; }

    /// <summary>Another party's word on it.</summary>
    internal WordSet OtherSide { get; }

    /// <summary>An event as people heard it.</summary>
    internal WordSet Heard { get; }

    /// <summary>The protest and protesters told of before.</summary>
    internal WordSet Crowd { get; }

    /// <summary>More than one, before a noun.</summary>
    internal WordSet Several { get; }

    /// <summary>More than one, after a noun.</summary>
    internal WordSet Various { get; }

    /// <summary>Places that are not named.</summary>
    internal WordSet Places { get; }

    /// <summary>Two countrysides or governorates.</summary>
    internal WordSet TwoRegions { get; }

    /// <summary>Attacks one after the other.</summary>
    internal WordSet Series { get; }

    /// <summary>Attacks apart from one another.</summary>
    internal WordSet Separate { get; }

    /// <summary>An earlier case.</summary>
    internal WordSet Was { get; }

    /// <summary>It took place.</summary>
    internal WordSet Happened { get; }

    /// <summary>At the same time.</summary>
    internal WordSet Meanwhile { get; }

    /// <summary>On the people just told of.</summary>
    internal WordSet OnThem { get; }

    /// <summary>On or at people in one's hands, by pronoun.</summary>
    internal WordSet OnCaptives { get; }

    /// <summary>The attack just told of and those who made it.</summary>
    internal WordSet Attackers { get; }

    /// <summary>The one just told of.</summary>
    internal WordSet This { get; }

    /// <summary>People besides those told of.</summary>
    internal WordSet Others { get; }

    /// <summary>In answer to what was done before.</summary>
    internal WordSet Reprisal { get; }

    /// <summary>Months and years.</summary>
    internal WordSet LongTime { get; }

    /// <summary>The kind of thing, and no case.</summary>
    internal WordSet KindOfThing { get; }

    /// <summary>Cases of a kind.</summary>
    internal WordSet Cases { get; }

    /// <summary>What a place goes through.</summary>
    internal WordSet Sees { get; }

    /// <summary>Again and again.</summary>
    internal WordSet Repeated { get; }

    /// <summary>Words of time before what only dates.</summary>
    internal WordSet Dating { get; }

    /// <summary>By how long one thing came before another.</summary>
    internal WordSet ByDays { get; }

    /// <summary>Words before a length of time back.</summary>
    internal WordSet Ago { get; }

    /// <summary>Lengths of days and hours.</summary>
    internal WordSet Days { get; }

    /// <summary>Hours, a day or a night, as far as one piece of news reaches.</summary>
    internal WordSet ShortTime { get; }

    /// <summary>Days, which are few only behind their number.</summary>
    internal WordSet NumberedDays { get; }

    /// <summary>What is ground when somebody takes it: fields, bridges, crossings.</summary>
    internal WordSet GroundTaken { get; }

    /// <summary>Verbs that answer an attack by another.</summary>
    internal WordSet Answers { get; }

    /// <summary>Some of a kind, before «من».</summary>
    internal WordSet Some { get; }

    /// <summary>The second and further of those counted before, each for itself.</summary>
    internal WordSet TheOther { get; }

    /// <summary>A second and further one, joined on.</summary>
    internal WordSet OneMore { get; }

    /// <summary>Another one, joined on.</summary>
    internal WordSet AnotherOne { get; }

    /// <summary>A further one, after «أن».</summary>
    internal WordSet SaidOfAnother { get; }

    /// <summary>Words that count an event among its like.</summary>
    internal WordSet Record { get; }

    /// <summary>Words after which «فان» is a make of car.</summary>
    internal WordSet Vehicle { get; }

    /// <summary>Verbs of what goes on to more places.</summary>
    internal WordSet Spread { get; }

    /// <summary>What a site is for, beside its name.</summary>
    internal WordSet SiteKind { get; }

    /// <summary>Those who fled, as told of before.</summary>
    internal WordSet Displaced { get; }

    /// <summary>The first, second and further of several that were counted before.</summary>
    internal WordSet Ordinals { get; }

    /// <summary>The body of somebody told of before.</summary>
    internal WordSet HisBody { get; }

    /// <summary>Those who died, as told of before.</summary>
    internal WordSet TheDead { get; }

    /// <summary>The others of those told of before, or whoever did it: «الثالث», «مرافقاه», «الجناة», «منهم».</summary>
    internal WordSet RestOfThem { get; }

    /// <summary>To, in or from a place named before.</summary>
    internal WordSet There { get; }

    /// <summary>Came before, ahead of «ذلك».</summary>
    internal WordSet Before { get; }

    /// <summary>By one day.</summary>
    internal WordSet ByOneDay { get; }

    /// <summary>By two days.</summary>
    internal WordSet ByTwoDays { get; }

    /// <summary>Words before why something was done and what was demanded.</summary>
    internal WordSet Reason { get; }

    /// <summary>The mass grave told of before.</summary>
    internal WordSet TheGrave { get; }

    /// <summary>To enter, arrive or spread: what forces do themselves, and do not make others do.</summary>
    internal WordSet Goes { get; }

    /// <summary>To leave or come out.</summary>
    internal WordSet Leaves { get; }

    /// <summary>To rob, loot or steal.</summary>
    internal WordSet Loots { get; }

    /// <summary>What is held or seized and is no person: trucks, herds, cargo.</summary>
    internal WordSet Goods { get; }
}
