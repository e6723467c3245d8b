namespace ReportAtlas.Archive.Import;

/// <summary>What import goes on at the moment, for a page that shows it. Thread-safe.</summary>
public sealed class ImportActivity : IProgress<ImportProgress>
{
    private Snapshot _now = new(false, null);

    /// <summary>Raised on the importing thread after every change.</summary>
    public event Action? Changed;

    /// <summary>Whether an import goes on.</summary>
    public bool IsRunning => Volatile.Read(ref _now).IsRunning;

    /// <summary>How far it has come, or how far the last one came; null before the first.</summary>
    public ImportProgress? Progress => Volatile.Read(ref _now).Progress;

    public void Begin() => Set(new Snapshot(true, null));

    public void Report(ImportProgress value) => Set(new Snapshot(true, value));

    public void End() => Set(new Snapshot(false, Progress));

    private void Set(Snapshot now)
    {
        Volatile.Write(ref _now, now);
        Changed?.Invoke();
    }

    private sealed record Snapshot(bool IsRunning, ImportProgress? Progress);
}
