namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>The kinds of words in page-words.tsv, named there in small letters.</summary>
[Flags]
internal enum PageWord
{
    /// <summary>Stands before the number of an issue, a year or a page of print.</summary>
    Issue = 1,

    /// <summary>A paper says of itself what it is in such words behind a noun: «جريدة يومية سياسية مستقلة».</summary>
    Slogan = 2,

    /// <summary>Goes on, in what a paper says of itself, to who issues it and where.</summary>
    SloganOpen = 4,

    /// <summary>Names of outlets begin with it.</summary>
    NameBegin = 8,

    /// <summary>Ends the name of an outlet that begins with a town or a region.</summary>
    NameTail = 16,

    /// <summary>Behind a bar, tells what a headline leads to and is no name.</summary>
    Tag = 32,

    /// <summary>Counts those who read a channel, below its name.</summary>
    Readers = 64,

    /// <summary>Stands before the name of a day.</summary>
    DayNoun = 128,

    /// <summary>A network whose pages name it behind their titles.</summary>
    Network = 256,

    /// <summary>Stands before a page's own name in short lines at its head or foot: «أسرة تحرير ...».</summary>
    Owner = 512,

    /// <summary>Begins what a paper says of itself.</summary>
    SloganNoun = 1024,

    /// <summary>Begins names of outlets, and as often those of places and things.</summary>
    NameNoun = 2048,
}
