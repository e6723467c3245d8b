namespace ReportAtlas.Benchmarks.Archive;

/// <summary>Options of a call: «--name value» pairs.</summary>
internal static class CallOptions
{
    /// <exception cref="ArgumentException">The option is missing and has no default.</exception>
    public static string Get(string[] call, string name, string? otherwise = null)
    {
        var at = Array.IndexOf(call, name);
        return at >= 0 && at + 1 < call.Length ? call[at + 1] : otherwise ?? throw new ArgumentException($"{name} is missing.", nameof(call));
    }
}
