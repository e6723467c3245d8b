namespace ReportAtlas.Archive.Import.Zip;

/// <summary>What a zip archive may hold, so that a small file cannot fill memory or disk.</summary>
public sealed record ZipLimits
{
    /// <summary>The largest archive, in bytes.</summary>
    public long MaximumBytes { get; init; } = 2L * 1024 * 1024 * 1024;

    /// <summary>The most entries.</summary>
    public int MaximumEntries { get; init; } = 250_000;

    /// <summary>The most bytes that all entries together may hold unpacked.</summary>
    public long MaximumUnpackedBytes { get; init; } = 4L * 1024 * 1024 * 1024;

    /// <summary>How many times its packed size an entry of more than a megabyte may hold. Text comes to about ten.</summary>
    public int MaximumRatio { get; init; } = 100;
}
