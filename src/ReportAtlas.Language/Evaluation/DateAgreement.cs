namespace ReportAtlas.Language.Evaluation;

/// <summary>A date as the gold gives it, under the terms of one comparison.</summary>
internal readonly record struct DateAgreement
{
    private readonly IReadOnlyList<string> alternatives;

    /// <param name="value">The date that the text gives, or null.</param>
    /// <param name="alternatives">Other dates that the text allows.</param>
    /// <param name="told">The date for a reader who was told the publication date, or null.</param>
    /// <param name="useMetadata">Whether the reader was.</param>
    public DateAgreement(string? value, IReadOnlyList<string> alternatives, string? told, bool useMetadata)
    {
        this.alternatives = alternatives;
        (Value, Told) = value is null && useMetadata ? (told, null) : (value, told);
    }

    /// <summary>The date that is asked for; null where none can be known.</summary>
    public string? Value { get; }

    /// <summary>The date that is right as well, from a reader who knew more than was asked; null where there is none.</summary>
    public string? Told { get; }

    /// <summary>Whether a reader's date is the one asked for or an alternative; none is right where none can be known.</summary>
    public bool Accepts(string? predicted) =>
        predicted is null ? Value is null : predicted.Length > 0 && (predicted == Value || alternatives.Contains(predicted));

    /// <summary>As <see cref="Accepts"/>, and right as well where the reader knew the publication date from elsewhere.</summary>
    public bool AcceptsTold(string? predicted) => Accepts(predicted) || (!string.IsNullOrEmpty(Told) && predicted == Told);
}
