using System.Security.Cryptography;
using System.Text;

namespace ReportAtlas.Archive.Reviews;

/// <summary>Knows an event again after its article was read anew: by its trigger and the clause that tells it.</summary>
internal static class EventFingerprint
{
    public static string Of(string trigger, string quote) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{trigger}\n{quote}")));
}
