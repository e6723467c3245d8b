namespace ReportAtlas.Language.Events.Claims;

/// <summary>The tokens (half-open) in which a speaker is named. <paramref name="IsDoer"/>: what is announced is the speaker's own deed.</summary>
internal readonly record struct TokenRange(int First, int End, bool IsDoer)
{
    internal bool Contains(int token) => token >= First && token < End;
}
