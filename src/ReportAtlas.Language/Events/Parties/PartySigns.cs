using ReportAtlas.Language.Events.Cues;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Words that say who did what was told, from Resources/actors/signs.tsv, each sign by its name.</summary>
internal sealed class PartySigns(SignTable words)
{
    /// <summary>Of aircraft and guns: unknown, or whose they are, which is not known.</summary>
    internal WordSet Nobodys { get; } = words["nobody's"];

    /// <summary>Families, of no party unless it is named.</summary>
    internal WordSet Families { get; } = words["families"];

    /// <summary>Amid or at, before those whom a deed befell.</summary>
    internal WordSet Amid { get; } = words["amid"];

    /// <summary>Attributes a deed, before it and «إلى» and who is said to have done it.</summary>
    internal WordSet Attributes { get; } = words["attributes"];

    /// <summary>Stands, before the words for behind it.</summary>
    internal WordSet StandsBehind { get; } = words["stands behind"];

    /// <summary>Behind it.</summary>
    internal WordSet Behind { get; } = words["behind"];

    /// <summary>What people drive, at which somebody fires.</summary>
    internal WordSet Cars { get; } = words["cars"];

    /// <summary>While, before what went on besides.</summary>
    internal WordSet Beside { get; } = words["meanwhile"];

    /// <summary>Verbs whose object is what was told and behind which stands who did it.</summary>
    internal WordSet DidIt { get; } = words["did it"];

    /// <summary>Armed men, with the article: those told of.</summary>
    internal WordSet TheArmedMen { get; } = words["the armed men"];

    /// <summary>Nouns for those who did what was told.</summary>
    internal WordSet Doers { get; } = words["doers"];

    /// <summary>Those who made an attack, whoever they were.</summary>
    internal WordSet Culprits { get; } = words["culprits"];

    /// <summary>No longer a member, behind who he is.</summary>
    internal WordSet FormerMember { get; } = words["former member"];

    /// <summary>Between him and the party that he left.</summary>
    internal WordSet OfFormerParty { get; } = words["of a former party"];

    /// <summary>Why somebody was taken, whom nobody has charged.</summary>
    internal WordSet OnSuspicion { get; } = words["on suspicion"];

    /// <summary>Membership or work for a party, as charges name it.</summary>
    internal WordSet Belonging { get; } = words["belonging"];

    /// <summary>Who drove what was struck.</summary>
    internal WordSet Drivers { get; } = words["drivers"];

    /// <summary>Militias, with the article: no state's army is meant.</summary>
    internal WordSet Militias { get; } = words["militias"];

    /// <summary>What whoever is accused stands before.</summary>
    internal WordSet Blame { get; } = words["blame"];

    /// <summary>What whoever claims a deed takes upon himself.</summary>
    internal WordSet Responsibility { get; } = words["responsibility"];

    /// <summary>Nouns with the article for what was told.</summary>
    internal WordSet Deed { get; } = words["deed"];

    /// <summary>Elders and notables, who speak for the people.</summary>
    internal WordSet Notables { get; } = words["notables"];

    /// <summary>Families, clans and young men, whose quarrels are nobody else's.</summary>
    internal WordSet Kin { get; } = words["kin"];

    /// <summary>Himself, behind a verb for blowing up.</summary>
    internal WordSet Himself { get; } = words["himself"];

    /// <summary>Car bombs and bombers, before whose they are.</summary>
    internal WordSet Bomb { get; } = words["bomb"];

    /// <summary>Verbs of counting and watching.</summary>
    internal WordSet Records { get; } = words["records"];

    /// <summary>Relative pronouns.</summary>
    internal WordSet Which { get; } = words["which"];

    /// <summary>Verbs that tell of a place what else happened or who lives there.</summary>
    internal WordSet Otherwise { get; } = words["otherwise"];

    /// <summary>What forces do around the scene afterwards.</summary>
    internal WordSet Alert { get; } = words["alert"];

    /// <summary>Words before what a deed was done in spite of.</summary>
    internal WordSet InSpite { get; } = words["in spite"];

    /// <summary>Conjunctions before which somebody speaks.</summary>
    internal WordSet That { get; } = words["that"];

    /// <summary>Houses and quarters.</summary>
    internal WordSet Homes { get; } = words["homes"];

    /// <summary>What says that people live in them.</summary>
    internal WordSet Dwelling { get; } = words["dwelling"];

    /// <summary>What may stand between a body and whose it is.</summary>
    internal WordSet OfBody { get; } = words["of a body"];

    /// <summary>«إيران هي من ...», «الحصيلة وهي ...»: points out what was just named.</summary>
    internal WordSet ItIs { get; } = words["it is"];

    /// <summary>A clan or tribe, or two of them, before the name.</summary>
    internal WordSet ClanNoun { get; } = words["clan noun"];

    /// <summary>Two clans, before both their names.</summary>
    internal WordSet TwoClans { get; } = words["two clans"];

    /// <summary>A tribe, before its name.</summary>
    internal WordSet TribeNoun { get; } = words["tribe noun"];

    /// <summary>What the name of a clan of two words begins with.</summary>
    internal WordSet ClanHead { get; } = words["clan head"];

    /// <summary>What a clan is called by before its name.</summary>
    internal string Clan { get; } = words.Phrases("clan")[0];

    /// <summary>What a tribe is called by before its name.</summary>
    internal string Tribe { get; } = words.Phrases("tribe")[0];

    /// <summary>Sons of a clan, which are its people.</summary>
    internal WordSet Sons { get; } = words["sons"];

    /// <summary>Tribes and clans, behind their elders.</summary>
    internal WordSet Clans { get; } = words["clans"];

    /// <summary>Words in the names of weapons, between the noun and whose they are.</summary>
    internal WordSet Types { get; } = words["types"];

    /// <summary>Feminine names of parties, and plurals, without the ending of one.</summary>
    internal WordSet Feminine { get; } = words["feminine"];

    /// <summary>Those of a party who may be of any country.</summary>
    internal WordSet Leaders { get; } = words["leaders"];

    /// <summary>Town, village and the like, behind «sons of».</summary>
    internal WordSet Home { get; } = words["home"];

    /// <summary>What anybody may be charged with who is more than one of the people.</summary>
    internal WordSet Crimes { get; } = words["crimes"];

    /// <summary>Places of the people's daily life.</summary>
    internal WordSet CivilPlaces { get; } = words["civil places"];

    /// <summary>Houses, which a raid or a bomb may be meant for.</summary>
    internal WordSet CivilHomes { get; } = words["civil homes"];

    /// <summary>Those whom it befell, as known.</summary>
    internal WordSet Victims { get; } = words["victims"];

    /// <summary>Suspicion, before «to» and whoever is suspected.</summary>
    internal WordSet Pointing { get; } = words["pointing"];

    /// <summary>Graves of many.</summary>
    internal WordSet Graves { get; } = words["graves"];

    /// <summary>Crops, goods and land, before whose they are.</summary>
    internal WordSet Crops { get; } = words["crops"];

    /// <summary>People known by their country alone, behind a number.</summary>
    internal WordSet Nationals { get; } = words["nationals"];

    /// <summary>What kind of post or patrol one is.</summary>
    internal WordSet OfPost { get; } = words["of a post"];

    /// <summary>Shells and words for them that were never the state's own.</summary>
    internal WordSet OthersGuns { get; } = words["others' guns"];

    /// <summary>So-called, before a name.</summary>
    internal WordSet SoCalled { get; } = words["so called"];

    /// <summary>Fronts and borders, before «with» and the other side.</summary>
    internal WordSet Front { get; } = words["front"];

    /// <summary>Armed men, before whose they are thought to be.</summary>
    internal WordSet ArmedMen { get; } = words["armed men"];

    /// <summary>Carries out, by a verb whose subject stands before.</summary>
    internal WordSet CarriesOut { get; } = words["carries out"];

    /// <summary>Says what a man is or does, before whose he is: «وهو عنصر في ...», «يعمل ضمن صفوف ...».</summary>
    internal WordSet WhoIs { get; } = words["who is"];
}
