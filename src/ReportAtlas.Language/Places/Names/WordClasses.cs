namespace ReportAtlas.Language.Places.Names;

/// <summary>What a word around place names may be.</summary>
[Flags]
internal enum WordClasses : uint
{
    None = 0,
    Preposition = 1u << 0,
    Direction = 1u << 1,
    Relation = 1u << 2,
    Side = 1u << 3,
    Qualifier = 1u << 4,
    Opener = 1u << 5,
    Closer = 1u << 6,
    Title = 1u << 7,
    Reporting = 1u << 8,
    Rural = 1u << 9,
    Rurals = 1u << 10,
    Desert = 1u << 11,
    Deserts = 1u << 12,
    Anaphor = 1u << 13,
    Again = 1u << 14,
    Ordinary = 1u << 15,
    Head = 1u << 16,
    Associative = 1u << 17,
    GivenName = 1u << 18,

    /// <summary>Opens a name of the gazetteer.</summary>
    OpensName = 1u << 19,

    /// <summary>Opens the name of a body, tribe, person or medium.</summary>
    OpensOther = 1u << 20,

    /// <summary>Opens an expression such as «العاصمة السورية».</summary>
    OpensPointer = 1u << 21,

    /// <summary>Leads from a plural to its names: «منها», «وهي».</summary>
    LeadIn = 1u << 22,

    /// <summary>A definite word after a name that says where it lies: «التابعة».</summary>
    Relative = 1u << 23,

    /// <summary>A road, which is named by its ends: «طريق السخنة - دير الزور».</summary>
    Road = 1u << 24,

    /// <summary>May stand between a road and its ends: «الطريق الدولي الواصل بين».</summary>
    RoadPart = 1u << 25,

    /// <summary>Speaks of a city and not of its governorate: «وسط الحسكة», «شوارع الرقة».</summary>
    Urban = 1u << 26,

    /// <summary>A building that stands in a city: «مستشفى الأطفال بدير الزور».</summary>
    Amenity = 1u << 27,

    /// <summary>A unit of distance: «20 كم شرق دير الزور».</summary>
    Distance = 1u << 28,

    /// <summary>Makes the name before it that of a medium: «الرقة بوست».</summary>
    MediaCloser = 1u << 29,

    /// <summary>Speaks of what lies in a governorate: «بلدات دير الزور».</summary>
    Settlements = 1u << 30,

    /// <summary>May stand between a classifying noun and the name: «قرية تدعى الأسدية», «حقل نفط العمر».</summary>
    Between = 1u << 31,
}
