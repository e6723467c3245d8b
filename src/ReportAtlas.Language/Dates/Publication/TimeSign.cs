namespace ReportAtlas.Language.Dates.Publication;

/// <summary>Something that a text names or tells and that was so in some years and seldom in others.</summary>
/// <param name="Name">What it is, in English.</param>
internal abstract record TimeSign(string Name)
{
    /// <summary>How likely a report is to tell it on a day, against the days that it fits best: above 0, at most 1.</summary>
    internal abstract double Weigh(DateOnly day);
}

/// <summary>A name of Resources/dates/era-names.tsv.</summary>
/// <param name="Since">The first day on which texts used it as a matter of course.</param>
/// <param name="Until">The last such day.</param>
/// <param name="Outside">How likely it is on other days, against these; above 0, below 1.</param>
/// <param name="Name">What it is.</param>
/// <param name="Groups">How many groups of words name it together.</param>
/// <param name="IsOfSentence">Whether these must stand in one sentence, not only in one text.</param>
internal sealed record EraName(DateOnly Since, DateOnly Until, double Outside, string Name, int Groups, bool IsOfSentence) : TimeSign(Name)
{
    internal override double Weigh(DateOnly day) => day >= Since && day <= Until ? 1 : Outside;
}

/// <summary>What a sentence tells of a place that speaks for some of those who held it (Resources/dates/held-places.tsv).</summary>
/// <param name="Place">The place.</param>
/// <param name="Holders">Those for whom it speaks, as codes.</param>
/// <param name="Outside">How likely it is told where none of them held the place; above 0, below 1.</param>
/// <param name="Name">What is told.</param>
/// <param name="IsTaking">Whether it tells that the place fell to them, and not only that it is theirs.</param>
internal sealed record GroundSign(HeldPlace Place, string Holders, double Outside, string Name, bool IsTaking) : TimeSign(Name)
{
    /// <summary>Days about a change of hands in which texts may put it either way.</summary>
    private const int Contested = 60;

    /// <summary>Days before a place fell in which some say that it has, and after in which it is news.</summary>
    private const int Early = 30;

    private const int News = 90;

    private const double NearlyHeld = 0.5;

    /// <summary>How often a report tells of a fall that lies further back.</summary>
    private const double Retold = 0.25;

    internal override double Weigh(DateOnly day)
    {
        var weight = Outside;
        foreach (var (holder, since, until) in Place.Spells)
        {
            if (Holders.Contains(holder, StringComparison.Ordinal))
            {
                weight = Math.Max(weight, IsTaking ? WeighTaking(day, since, until) : WeighHolding(day, since, until));
            }
        }

        return weight;
    }

    private double WeighHolding(DateOnly day, DateOnly since, DateOnly until) =>
        day >= since && day < until ? 1
        : day.DayNumber >= since.DayNumber - Contested && day.DayNumber < until.DayNumber + Contested ? NearlyHeld
        : Outside;

    private double WeighTaking(DateOnly day, DateOnly since, DateOnly until) =>
        since == DateOnly.MinValue ? Outside
        : day.DayNumber - since.DayNumber is >= -Early and <= News ? 1
        : day > since && day < until ? Retold
        : Outside;
}
