using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication.CrossReport;

/// <summary>How another report narrows the days on which an article may have been published.</summary>
public enum DatingEvidenceKind
{
    /// <summary>A date expression of the article means a day from <see cref="DatingEvidence.From"/> to <see cref="DatingEvidence.To"/>.</summary>
    NamesDay,

    /// <summary>It was published on <see cref="DatingEvidence.From"/> or later.</summary>
    NotBefore,

    /// <summary>It was published on <see cref="DatingEvidence.To"/> or earlier.</summary>
    NotAfter,

    /// <summary>What it says is being prepared began on <see cref="DatingEvidence.From"/>.</summary>
    Begins,

    /// <summary>A count that it gives had grown to less between <see cref="DatingEvidence.From"/> and <see cref="DatingEvidence.To"/>.</summary>
    Grows,
}

/// <summary>What another report says of an article's day of publication. Immutable.</summary>
/// <param name="Kind">How it narrows the days.</param>
/// <param name="Mention">Where the article's own date expression begins; null when it is about none.</param>
/// <param name="From">See <see cref="DatingEvidenceKind"/>.</param>
/// <param name="To">See <see cref="DatingEvidenceKind"/>.</param>
/// <param name="Reason">Told to a person; its last two arguments are the other report's title and id.</param>
public sealed record DatingEvidence(DatingEvidenceKind Kind, int? Mention, DateOnly From, DateOnly To, Reason Reason)
{
    /// <summary>How many times what the other report counted the article counts; 1 for all that is no count.</summary>
    public double Ratio { get; init; } = 1;

    /// <summary>The day that the count runs from.</summary>
    public DateOnly Since { get; init; }
}
