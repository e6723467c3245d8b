namespace ReportAtlas.Language.Events.Cues;

/// <summary>Words for what is done, to what and why, where no trigger says enough, from Resources/events/deed-signs.tsv, each sign by its name.</summary>
internal sealed class DeedSigns(SignTable words)
{
    /// <summary>Verbs of aircraft overhead.</summary>
    internal WordSet Flies { get; } = words["flies"];

    /// <summary>Says that an aircraft only looks.</summary>
    internal WordSet Scouting { get; } = words["scouting"];

    /// <summary>An operation, which may be on the ground or from the air.</summary>
    internal WordSet Operation { get; } = words["operation"];

    /// <summary>Armed or laden, before what with.</summary>
    internal WordSet ArmedWith { get; } = words["armed with"];

    /// <summary>To take one's own life, and none with it.</summary>
    internal WordSet Suicide { get; } = words["suicide"];

    /// <summary>Nouns that are written like verbs for deeds.</summary>
    internal WordSet LookAlike { get; } = words["look-alike"];

    /// <summary>Indeed, before a verb, which is written like the verb for losing.</summary>
    internal WordSet Indeed { get; } = words["indeed"];

    /// <summary>To enter, arrive or spread: what forces do themselves, and do not make others do.</summary>
    internal WordSet Goes { get; } = words["goes"];

    /// <summary>To leave or come out.</summary>
    internal WordSet Leaves { get; } = words["leaves"];

    /// <summary>Where people are held.</summary>
    internal WordSet Prison { get; } = words["prison"];

    /// <summary>To leave ground to others, after a word of time.</summary>
    internal WordSet Vacates { get; } = words["vacates"];

    /// <summary>To rob, loot or steal.</summary>
    internal WordSet Loots { get; } = words["loots"];

    /// <summary>Fire and bullets, before at whom.</summary>
    internal WordSet Fire { get; } = words["fire"];

    /// <summary>Fire, bullets and shots, behind a verb for firing them or for aiming at somebody.</summary>
    internal WordSet Gunfire { get; } = words["gunfire"];

    /// <summary>Bullets and shots, by which somebody was hit.</summary>
    internal WordSet Bullets { get; } = words["bullets"];

    /// <summary>Stray, said of a bullet.</summary>
    internal WordSet Stray { get; } = words["stray"];

    /// <summary>Going in, as a noun behind «تمكن من».</summary>
    internal WordSet GoingIn { get; } = words["going in"];

    /// <summary>Those who did it, with their article, as those whom somebody searches for.</summary>
    internal WordSet Culprits { get; } = words["culprits"];

    /// <summary>A way through, before those for whom it is.</summary>
    internal WordSet Passage { get; } = words["passage"];

    /// <summary>His car or house, where one man is sought out.</summary>
    internal WordSet HisOwn { get; } = words["his own"];

    /// <summary>What is held or seized and is no person: trucks, herds, cargo.</summary>
    internal WordSet Goods { get; } = words["goods"];

    /// <summary>What is ground when somebody takes it: fields, bridges, crossings.</summary>
    internal WordSet GroundTaken { get; } = words["ground taken"];

    /// <summary>Fighting, of which there was none where ground changed hands without.</summary>
    internal WordSet Fight { get; } = words["fight"];

    /// <summary>Men who come by air or by night to take others.</summary>
    internal WordSet Raid { get; } = words["raid"];

    /// <summary>Running away, before «من» and what from.</summary>
    internal WordSet InFlight { get; } = words["in flight"];

    /// <summary>What is dropped for people, and not on them.</summary>
    internal WordSet DroppedAid { get; } = words["dropped aid"];

    /// <summary>What a plane is for that carries no bombs.</summary>
    internal WordSet Freight { get; } = words["freight"];

    /// <summary>What bombers blow up, behind the verb.</summary>
    internal WordSet BlownUp { get; } = words["blown up"];

    /// <summary>An accord provides for what follows with «ب».</summary>
    internal WordSet Provides { get; } = words["provides"];

    /// <summary>Of a court or an agreement: to rule; of people: to die.</summary>
    internal WordSet RulesOrDies { get; } = words["rules or dies"];

    /// <summary>Courts, agreements and decrees.</summary>
    internal WordSet Rulers { get; } = words["rulers"];

    /// <summary>Causes, before how many; written as a word for expecting is.</summary>
    internal WordSet Causes { get; } = words["causes"];

    /// <summary>Torture.</summary>
    internal WordSet Torture { get; } = words["torture"];

    /// <summary>She or they, as one body, killed or hurt besides.</summary>
    internal WordSet AndStruck { get; } = words["and struck"];

    /// <summary>They killed besides.</summary>
    internal WordSet AndTheyKilled { get; } = words["and they killed"];

    /// <summary>Carries or sees off the dead.</summary>
    internal WordSet Bury { get; } = words["bury"];

    /// <summary>To foil what somebody set out to do.</summary>
    internal WordSet Forestalls { get; } = words["forestalls"];

    /// <summary>Where the wounded and the dead are brought.</summary>
    internal WordSet Hospital { get; } = words["hospital"];

    /// <summary>To die, of whatever it be.</summary>
    internal WordSet Dies { get; } = words["dies"];

    /// <summary>Those who fled, as told of before.</summary>
    internal WordSet Displaced { get; } = words["displaced"];

    /// <summary>The mass grave told of before.</summary>
    internal WordSet TheGrave { get; } = words["the grave"];

    /// <summary>The body of somebody told of before.</summary>
    internal WordSet HisBody { get; } = words["his body"];

    /// <summary>Those who died, as told of before.</summary>
    internal WordSet TheDead { get; } = words["the dead"];

    /// <summary>Takes a deed upon itself.</summary>
    internal WordSet Claims { get; } = words["claims"];

    /// <summary>In answer to what was done before.</summary>
    internal WordSet Reprisal { get; } = words["reprisal"];

    /// <summary>Verbs that answer an attack by another.</summary>
    internal WordSet Answers { get; } = words["answers"];

    /// <summary>Words before why something was done and what was demanded.</summary>
    internal WordSet Reason { get; } = words["reason"];

    /// <summary>On or at people in one's hands, by pronoun.</summary>
    internal WordSet OnCaptives { get; } = words["on captives"];

    /// <summary>One or all of those who were hurt, after or in the word for a death.</summary>
    internal WordSet OfTheHurt { get; } = words["of the hurt"];

    /// <summary>Words after which «فان» is a make of car.</summary>
    internal WordSet Vehicle { get; } = words["vehicle"];

    /// <summary>Verbs of what goes on to more places.</summary>
    internal WordSet Spread { get; } = words["spread"];

    /// <summary>Visits, for which nobody's forces move.</summary>
    internal WordSet Visit { get; } = words["visit"];

    /// <summary>Heads a second cause of the same deaths.</summary>
    internal WordSet AndIn { get; } = words["and in"];

    /// <summary>What is heard of a blast.</summary>
    internal WordSet Sound { get; } = words["sound"];

    /// <summary>To tell whose a body is.</summary>
    internal WordSet Identifies { get; } = words["identifies"];

    /// <summary>Fires back, said of the other side in a fight.</summary>
    internal WordSet Replies { get; } = words["replies"];

    /// <summary>Stands, or is answerable, before what somebody is behind.</summary>
    internal WordSet Stands { get; } = words["stands"];

    /// <summary>Behind, before a deed.</summary>
    internal WordSet Behind { get; } = words["behind"];

    /// <summary>Spreads over ground.</summary>
    internal WordSet Spreads { get; } = words["spreads"];

    /// <summary>«ردت على مصادر النيران»: where those stand who are shelled in return.</summary>
    internal WordSet FireSource { get; } = words["fire source"];

    /// <summary>«صاروخ أطلقته الطائرات»: before who fired the missile.</summary>
    internal WordSet FiredIt { get; } = words["fired it"];

    /// <summary>«فككت»، «إبطال»: a bomb or a mine that did no harm.</summary>
    internal WordSet Defuses { get; } = words["defuses"];

    /// <summary>«أطلقوا النار في الهواء»: at nobody.</summary>
    internal WordSet IntoAir { get; } = words["into air"];

    /// <summary>What shows a deed: a video, a recording, pictures.</summary>
    internal WordSet Footage { get; } = words["footage"];

    /// <summary>«على جلاء الأسر إلى ...»: where people are to go.</summary>
    internal WordSet MoveAway { get; } = words["move away"];

    /// <summary>«شاحنة مساعدات», «محملة بالقمح»: loads that no force has.</summary>
    internal WordSet Trade { get; } = words["trade"];

    /// <summary>«دخلت القوات البلدة».</summary>
    internal WordSet GoesIn { get; } = words["goes in"];

    /// <summary>Comes away alive.</summary>
    internal WordSet Survives { get; } = words["survives"];

    /// <summary>Has in it: what stores and caches are said to.</summary>
    internal WordSet Contains { get; } = words["contains"];
}
