using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.State;

/// <summary>Why what a person wanted to change stands as it did: a code in the address that leads back to the page, which says it with the remedy.</summary>
internal static class Unsaved
{
    /// <summary>The key of the code in addresses. The texts are called «unsaved.…».</summary>
    internal const string Key = "unsaved";

    /// <summary>Somebody else reviewed the event meanwhile.</summary>
    internal const string Review = "review";

    /// <summary>The report was deleted, changed or can no longer be read.</summary>
    internal const string Report = "report";

    /// <summary>The codes that an address may hold; the first ones are those of a failure of the archive.</summary>
    private static readonly string[] Codes = ["locked", "full", "readonly", Review, Report];

    /// <summary>An address of this site, with or without a fragment, that also says why.</summary>
    internal static string AddTo(string address, string code)
    {
        var fragment = address.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? address[at..] : "";
        var page = address[..^fragment.Length];
        return $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Key}={code}{fragment}";
    }

    /// <summary>The text's key of a code; null for what is none.</summary>
    internal static string? TextKey(string? code) => Codes.Contains(code, StringComparer.Ordinal) ? $"unsaved.{code}" : null;

    /// <summary>Whether a notice says why something was not changed. Where an event is lit its card says so, beside the buttons that were pressed.</summary>
    internal static bool IsAbout(StateNotice notice) => notice.Key.StartsWith($"{Key}.", StringComparison.Ordinal);

    /// <summary>What a page says for a code; null for what is none.</summary>
    internal static string? Describe(Texts texts, string? code) => TextKey(code) is { } key ? texts[key] : null;
}
