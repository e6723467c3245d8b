using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Factuality;

/// <summary>
/// Sets an earlier case apart from the news that it is told with («قتل حارس أمس ... واستهدف مسلحون المركز في كانون الثاني»): of a month or
/// a year back, or at the very place. A report that tells several such cases is about them, and keeps them all.
/// </summary>
internal static class OlderCase
{
    /// <summary>More earlier cases than this make a list of them.</summary>
    private const int Most = 1;

    /// <summary>What lies more than a year back and cost nobody is history beside news, however much of it is told («طهرت العملية المدينة في تشرين الأول 2019»).</summary>
    private const int YearDays = 366;

    internal static void SetApart(EventGround ground, List<Telling> told)
    {
        if (ground.Published.Anchor is not { } published)
        {
            return;
        }

        var older = new List<Telling>();
        var (hasNews, all) = (false, 0);
        foreach (var telling in told)
        {
            if (telling.InHeadline || telling.IsBackground)
            {
                continue;
            }

            if (!IsOld(telling, published))
            {
                hasNews |= telling.Type != "other";
                continue;
            }

            if (hasNews && IsHistory(telling, published))
            {
                telling.IsBackground = true;
                continue;
            }

            all++;
            if (hasNews && (IsVague(telling) || IsThereToo(telling)))
            {
                older.Add(telling);
            }
        }

        if (all <= Most)
        {
            older.ForEach(static telling => telling.IsBackground = true);
        }
    }

    private static bool IsOld(Telling telling, DateOnly published) =>
        (telling.Date?.Value ?? telling.Day) is { } day && published.DayNumber - day.To.DayNumber > EarlierNews.NewsDays;

    private static bool IsHistory(Telling telling, DateOnly published) =>
        telling.Counts.Count == 0 && telling.Date?.Value is { } day && published.DayNumber - day.To.DayNumber > YearDays;

    /// <summary>«في كانون الثاني», «عام 2014»: of no day.</summary>
    private static bool IsVague(Telling telling) =>
        (telling.Date?.Value ?? telling.Day) is { } day && day.To.DayNumber - day.From.DayNumber > EarlierNews.NewsDays;

    /// <summary>At no place but that of the news.</summary>
    private static bool IsThereToo(Telling telling) => telling.Place is null || telling.IsPlaceCarried;
}
