using System.Collections.Immutable;
using ReportAtlas.Archive.Import;

namespace ReportAtlas.Archive.Articles;

/// <summary>One state of a report's file, and how it was taken in. The articles stored are those of the current version.</summary>
public sealed class ReportVersion
{
    public int Id { get; set; }

    public int ReportId { get; set; }

    public Report? Report { get; set; }

    /// <summary>From 1, in the order in which they came.</summary>
    public int Number { get; set; }

    public bool IsCurrent { get; set; }

    /// <summary>SHA-256 of the original bytes in small hexadecimal letters. No two current versions share it.</summary>
    public required string Sha256 { get; set; }

    /// <summary>The file's name without its folder.</summary>
    public required string FileName { get; set; }

    public ReportFormat Format { get; set; }

    /// <summary>The encoding that the bytes were in, by its IANA name.</summary>
    public required string Encoding { get; set; }

    public DateTime ImportedAt { get; set; }

    /// <summary>The version of the reader that read it.</summary>
    public int ReaderVersion { get; set; }

    /// <summary>The publication day that the person who imported it gave, kept so that it can be read again alike.</summary>
    public DateOnly? GivenPublished { get; set; }

    /// <summary>The publisher that the person who imported it gave.</summary>
    public string? GivenPublisher { get; set; }

    /// <summary>The citation in its front matter.</summary>
    public string? Citation { get; set; }

    /// <summary>What was noticed while it was taken in.</summary>
    public ImmutableArray<ImportProblem> Warnings { get; set; } = [];

    public ReportOriginal? Original { get; set; }
}
