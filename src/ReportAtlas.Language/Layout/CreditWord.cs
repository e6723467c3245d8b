namespace ReportAtlas.Language.Layout;

/// <summary>The kinds of words in credit-words.tsv and date-words.tsv, named there in small letters.</summary>
internal enum CreditWord
{
    Lead,
    Source,
    Generic,
    Head,
    Media,
    NameEnd,
    Issuer,
    Correspondent,
    Invite,
    Joint,
    Place,
    Voice,
    Outside,
    Weekday,
    Month,
    Hijri,
    Era,
    HijriEra,
    Label,
    Updated,
    Time,
    Noise,
    Bulletin,
    OwnDay,
    OtherDay,
}
