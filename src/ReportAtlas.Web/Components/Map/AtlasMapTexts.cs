namespace ReportAtlas.Web.Components.Map;

/// <summary>What the map says, in one language. Plural forms are keyed by CLDR category; <c>{0}</c> is the number.</summary>
internal sealed record AtlasMapTexts
{
    public required string Map { get; init; }
    public required string NoScript { get; init; }
    public required string Loading { get; init; }
    public required string LoadingPlaces { get; init; }
    public required string Failed { get; init; }
    public required string BaseMapFailed { get; init; }
    public required string TilesFailed { get; init; }
    public required string Retry { get; init; }
    public required string Empty { get; init; }
    public required string Controls { get; init; }
    public required string ZoomIn { get; init; }
    public required string ZoomOut { get; init; }
    public required string Home { get; init; }
    public required string Results { get; init; }
    public required string Legend { get; init; }
    public required string Dot { get; init; }
    public required string Ring { get; init; }
    public required string Area { get; init; }
    public required string Group { get; init; }
    public required string Size { get; init; }
    public required string Colour { get; init; }
    public required string SpokenRing { get; init; }
    public required string SpokenArea { get; init; }
    public required string SpokenGroup { get; init; }
    public required string Comma { get; init; }
    public required IReadOnlyDictionary<string, string> Types { get; init; }
    public required IReadOnlyDictionary<string, string> Events { get; init; }
    public required IReadOnlyDictionary<string, string> Skipped { get; init; }
    public required IReadOnlyDictionary<string, string> Unmapped { get; init; }
    public required IReadOnlyDictionary<string, string> Beyond { get; init; }
    public required string BeyondMap { get; init; }

    public static AtlasMapTexts Arabic { get; } = new()
    {
        Map = "خريطة الأحداث",
        NoScript = "تحتاج الخريطة إلى جافاسكربت. القائمة والتقارير إلى جانبها تُقرأ من دونه.",
        Loading = "الخريطة قيد التحميل…",
        LoadingPlaces = "الأماكن قيد التحميل…",
        Failed = "تعذّر تحميل الأماكن؛ المعروض هو ما سبق.",
        BaseMapFailed = "تعذّر تحميل خريطة الأساس.",
        TilesFailed = "لا يجيب مصدر خريطة الأساس المختار؛ تظهر الخريطة المضمّنة بدلاً منه.",
        Retry = "إعادة المحاولة",
        Empty = "ليس على الخريطة شيء مما اخترت.",
        Controls = "أدوات الخريطة",
        ZoomIn = "تكبير",
        ZoomOut = "تصغير",
        Home = "شمال شرق سوريا كله",
        Results = "إظهار كل النتائج",
        Legend = "مفتاح الخريطة",
        Dot = "مدينة أو بلدة أو قرية أو موقع",
        Ring = "حيّ، أو «قرب» مكان: في هذا الجوار",
        Area = "محافظة أو منطقة واسعة: في مكان ما منها",
        Group = "مجموع محافظة أو منطقة؛ يقرّبها النقر",
        Size = "الحجم: عدد الأحداث",
        Colour = "اللون: أكثر أنواع الأحداث وروداً",
        SpokenRing = "الموقع تقريبي",
        SpokenArea = "في مكان ما من المنطقة",
        SpokenGroup = "تقريب",
        Comma = "، ",
        Types = new Dictionary<string, string>
        {
            [MapEventTypes.Battles] = "معارك",
            [MapEventTypes.Explosions] = "انفجارات وقصف",
            [MapEventTypes.Civilians] = "عنف ضد المدنيين",
            [MapEventTypes.Protests] = "احتجاجات",
            [MapEventTypes.Riots] = "أعمال شغب",
            [MapEventTypes.Strategic] = "تطورات ميدانية وسياسية",
            [MapEventTypes.Other] = "غير ذلك",
        },
        Events = Forms("لا أحداث", "حدث واحد", "حدثان", "{0} أحداث", "{0} حدثاً", "{0} حدث"),
        Skipped = Forms(
            "", "تُرك مكان واحد لا تصحّ إحداثياته.", "تُرك مكانان لا تصحّ إحداثياتهما.", "تُركت {0} أماكن لا تصحّ إحداثياتها.",
            "تُرك {0} مكاناً لا تصحّ إحداثياتها.", "تُرك {0} مكان لا تصحّ إحداثياتها."),
        Unmapped = Forms(
            "", "حدث واحد بلا مكان على الخريطة", "حدثان بلا مكان على الخريطة", "{0} أحداث بلا مكان على الخريطة",
            "{0} حدثاً بلا مكان على الخريطة", "{0} حدث بلا مكان على الخريطة"),
        Beyond = Forms(
            "", "حدث واحد خارج حدود الخريطة", "حدثان خارج حدود الخريطة", "{0} أحداث خارج حدود الخريطة",
            "{0} حدثاً خارج حدود الخريطة", "{0} حدث خارج حدود الخريطة"),
        BeyondMap = "هذا المكان خارج حدود الخريطة.",
    };

    public static AtlasMapTexts English { get; } = new()
    {
        Map = "Map of events",
        NoScript = "The map needs JavaScript. The list and the reports beside it can be read without.",
        Loading = "The map is loading…",
        LoadingPlaces = "Places are loading…",
        Failed = "The places could not be loaded; what is shown is from before.",
        BaseMapFailed = "The base map could not be loaded.",
        TilesFailed = "The chosen base map does not answer; the built-in one is shown.",
        Retry = "Try again",
        Empty = "Nothing that matches has a place on the map.",
        Controls = "Map tools",
        ZoomIn = "Zoom in",
        ZoomOut = "Zoom out",
        Home = "All of north-east Syria",
        Results = "Show all results",
        Legend = "Key",
        Dot = "City, town, village or site",
        Ring = "Neighbourhood, or “near” a place: somewhere around",
        Area = "Governorate or wide region: somewhere within",
        Group = "Sum of a governorate or district; click to go nearer",
        Size = "Size: number of events",
        Colour = "Colour: commonest type of event",
        SpokenRing = "approximate",
        SpokenArea = "somewhere within the area",
        SpokenGroup = "go nearer",
        Comma = ", ",
        Types = new Dictionary<string, string>
        {
            [MapEventTypes.Battles] = "Battles",
            [MapEventTypes.Explosions] = "Explosions and shelling",
            [MapEventTypes.Civilians] = "Violence against civilians",
            [MapEventTypes.Protests] = "Protests",
            [MapEventTypes.Riots] = "Riots",
            [MapEventTypes.Strategic] = "Strategic developments",
            [MapEventTypes.Other] = "Other",
        },
        Events = Forms("{0} events", "{0} event", "{0} events", "{0} events", "{0} events", "{0} events"),
        Skipped = Forms("", "{0} place with impossible coordinates left out.", "", "", "", "{0} places with impossible coordinates left out."),
        Unmapped = Forms("", "{0} event without a place on the map", "", "", "", "{0} events without a place on the map"),
        Beyond = Forms("", "{0} event beyond this map", "", "", "", "{0} events beyond this map"),
        BeyondMap = "This place lies beyond the map.",
    };

    public static AtlasMapTexts For(string language) => language == "en" ? English : Arabic;

    private static Dictionary<string, string> Forms(string zero, string one, string two, string few, string many, string other) => new()
    {
        ["zero"] = zero,
        ["one"] = one,
        ["two"] = two,
        ["few"] = few,
        ["many"] = many,
        ["other"] = other,
    };
}
