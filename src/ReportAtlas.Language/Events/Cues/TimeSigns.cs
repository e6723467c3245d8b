namespace ReportAtlas.Language.Events.Cues;

/// <summary>Words that say when something was, and for how long, where no date is named, from Resources/events/time-signs.tsv, each sign by its name.</summary>
internal sealed class TimeSigns(SignTable words)
{
    /// <summary>At the head of a sentence, before what was told and when it came.</summary>
    internal WordSet Comes { get; } = words["comes"];

    /// <summary>At the head of a sentence, before what came later, on the same day or another.</summary>
    internal WordSet Then { get; } = words["then"];

    /// <summary>Months and years.</summary>
    internal WordSet LongTime { get; } = words["long time"];

    /// <summary>Words of time before what only dates.</summary>
    internal WordSet Dating { get; } = words["dating"];

    /// <summary>By how long one thing came before another.</summary>
    internal WordSet ByDays { get; } = words["by days"];

    /// <summary>Before a length of time that a figure covers.</summary>
    internal WordSet Through { get; } = words["through"];

    /// <summary>Month or year, before a word that sets it before that of the report.</summary>
    internal WordSet Month { get; } = words["month"];

    /// <summary>Words that set a month before that of the report.</summary>
    internal WordSet PastMonth { get; } = words["past month"];

    /// <summary>Words before a length of time back.</summary>
    internal WordSet Ago { get; } = words["ago"];

    /// <summary>Lengths of days and hours.</summary>
    internal WordSet Days { get; } = words["days"];

    /// <summary>Hours, a day or a night, as far as one piece of news reaches.</summary>
    internal WordSet ShortTime { get; } = words["short time"];

    /// <summary>Days, which are few only behind their number.</summary>
    internal WordSet NumberedDays { get; } = words["days of number"];

    /// <summary>Came before, ahead of «ذلك».</summary>
    internal WordSet Before { get; } = words["before"];

    /// <summary>By one day.</summary>
    internal WordSet ByOneDay { get; } = words["by one day"];

    /// <summary>By two days.</summary>
    internal WordSet ByTwoDays { get; } = words["by two days"];

    /// <summary>At the same time.</summary>
    internal WordSet Meanwhile { get; } = words["meanwhile"];

    /// <summary>In the course of.</summary>
    internal WordSet During { get; } = words["during"];

    /// <summary>While, behind a comma: what follows is another's deed.</summary>
    internal WordSet Turning { get; } = words["turning"];

    /// <summary>What such a word only sets between them, or so called, behind it.</summary>
    internal WordSet NotTurning { get; } = words["not turning"];

    /// <summary>At or since, before a noun that only dates.</summary>
    internal WordSet When { get; } = words["when"];

    /// <summary>After, before a noun.</summary>
    internal WordSet After { get; } = words["after"];

    /// <summary>Hours, before what hours they are.</summary>
    internal WordSet TheHours { get; } = words["the hours"];

    /// <summary>Few, behind hours.</summary>
    internal WordSet Few { get; } = words["few"];

    /// <summary>Days, weeks and months, behind «before».</summary>
    internal WordSet SomeTime { get; } = words["some time"];

    /// <summary>The last of hours.</summary>
    internal WordSet Last { get; } = words["last"];

    /// <summary>Before what a deed is part of, comes amid, follows or answers: a campaign, an agreement, a strain.</summary>
    internal WordSet PartOf { get; } = words["part of"];

    /// <summary>The going on of a thing, before it.</summary>
    internal WordSet Lasting { get; } = words["lasting"];

    /// <summary>Before sunrise.</summary>
    internal WordSet Dawn { get; } = words["dawn"];

    /// <summary>Up to noon.</summary>
    internal WordSet Morning { get; } = words["morning"];

    /// <summary>Noon and the hours after it.</summary>
    internal WordSet Noon { get; } = words["noon"];

    /// <summary>The evening.</summary>
    internal WordSet Evening { get; } = words["evening"];

    /// <summary>The night.</summary>
    internal WordSet Night { get; } = words["night"];

    /// <summary>After, before how long.</summary>
    internal WordSet Afterwards { get; } = words["afterwards"];

    /// <summary>Before or after, where «أن» and a verb follow.</summary>
    internal WordSet BeforeOrAfter { get; } = words["before or after"];

    /// <summary>Up to, before, after or since some hours, which are not those of the deed.</summary>
    internal WordSet UpTo { get; } = words["up to"];

    /// <summary>After, before a verb or its noun, and the «أن» between them.</summary>
    internal WordSet AfterThat { get; } = words["after that"];

    /// <summary>«وكانت المدينة شهدت ...»: an earlier case.</summary>
    internal WordSet HadBeen { get; } = words["had been"];

    /// <summary>«سلسلة هجمات», «تصعيد»: of which what is told is one.</summary>
    internal WordSet Series { get; } = words["series"];

    /// <summary>«الذكرى العاشرة لسقوط الموصل»: on which what happened then is told again.</summary>
    internal WordSet Anniversary { get; } = words["anniversary"];
}
