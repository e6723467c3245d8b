using System.Runtime.InteropServices;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>All cues of an article by token, made in one pass. Where two of one kind begin at a token the longer stands.</summary>
internal sealed class CueScan
{
    /// <summary>How many words a «…» may stand for; signs are not counted: «عثر أهالٍ في بلدة ...، الثلاثاء، على جثتين».</summary>
    private const int TailReach = 14;

    private readonly List<CueMatch> _matches;
    private readonly int[] _start;

    /// <summary>By token the kinds of cue that begin there, as bits: most questions are answered «none».</summary>
    private readonly uint[] _kinds;

    internal CueScan(AnalyzedText text, EventLexicon lexicon, bool[] closed)
    {
        _matches = new List<CueMatch>(text.TokenCount);
        _start = new int[text.TokenCount + 1];
        _kinds = new uint[text.TokenCount];
        var found = new List<LexiconMatch<Cue>>();
        var silentUntil = 0;
        for (var token = 0; token < text.TokenCount; token++)
        {
            _start[token] = _matches.Count;
            if (closed[token] || !lexicon.Cues.MayBeginAt(text, token))
            {
                continue;
            }

            found.Clear();
            lexicon.Cues.FindAt(text, token, found);
            silentUntil = Math.Max(silentUntil, KeepFitting(text, found));
            foreach (ref readonly var match in CollectionsMarshal.AsSpan(found))
            {
                if (!IsSilent(match, silentUntil) && !IsBeaten(match, found))
                {
                    _matches.Add(new CueMatch(match.Entry, token, match.EndToken, match.Form.Clitics));
                    _kinds[token] |= 1u << (int)match.Entry.Kind;
                }
            }
        }

        _start[text.TokenCount] = _matches.Count;
    }

    /// <summary>The cues that begin at a token; none outside the text.</summary>
    internal ReadOnlySpan<CueMatch> At(int token) => (uint)token < (uint)_kinds.Length && _kinds[token] != 0 ? In(token, token + 1) : [];

    /// <summary>The cues that begin in a range of tokens, in text order.</summary>
    internal ReadOnlySpan<CueMatch> In(int first, int end) =>
        first >= end ? [] : CollectionsMarshal.AsSpan(_matches)[_start[first].._start[end]];

    internal bool TryFind(int token, CueKind kind, out CueMatch found)
    {
        if (!Has(token, kind))
        {
            found = default;
            return false;
        }

        foreach (var match in At(token))
        {
            if (match.Cue.Kind == kind)
            {
                found = match;
                return true;
            }
        }

        found = default;
        return false;
    }

    internal bool Has(int token, CueKind kind) => (uint)token < (uint)_kinds.Length && (_kinds[token] & (1u << (int)kind)) != 0;

    /// <summary>Keeps of the cues that begin at a token those whose clitics and tail fit; gives where silence among them ends, 0 where there is none.</summary>
    private static int KeepFitting(AnalyzedText text, List<LexiconMatch<Cue>> found)
    {
        var (kept, silentUntil) = (0, 0);
        var matches = CollectionsMarshal.AsSpan(found);
        foreach (ref readonly var match in matches)
        {
            if (match.Entry.Kind == CueKind.Silence)
            {
                silentUntil = match.EndToken > silentUntil && TailFollows(text, match) ? match.EndToken : silentUntil;
            }
            else if (CliticsFit(match) && !IsNounOfOtherEnding(text, match) && TailFollows(text, match))
            {
                matches[kept++] = match;
            }
        }

        CollectionsMarshal.SetCount(found, kept);
        return silentUntil;
    }

    private static bool IsSilent(in LexiconMatch<Cue> match, int silentUntil) =>
        match.EndToken <= silentUntil && match.Entry.Kind is CueKind.Trigger or CueKind.Light or CueKind.Means or CueKind.Actor or CueKind.Person;

    private static bool IsBeaten(in LexiconMatch<Cue> match, List<LexiconMatch<Cue>> found)
    {
        foreach (ref readonly var other in CollectionsMarshal.AsSpan(found))
        {
            if (other.Entry.Kind == match.Entry.Kind && Beats(other, match))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Beats(in LexiconMatch<Cue> other, in LexiconMatch<Cue> match) =>
        other.TokenCount > match.TokenCount
        || (other.TokenCount == match.TokenCount && other.Form.CliticLength < match.Form.CliticLength)
        || (other.TokenCount == match.TokenCount && other.Entry.Kind == CueKind.Trigger
            && other.Entry.Tail is not null && match.Entry.Tail is null);

    /// <summary>A verb takes no article and no preposition; س stands before a present verb only.</summary>
    private static bool CliticsFit(in LexiconMatch<Cue> match)
    {
        var (clitics, cue) = (match.Form.Clitics, match.Entry);
        if ((clitics & Clitics.Future) != 0)
        {
            return cue.Is(WordShape.Present);
        }

        if ((clitics & (Clitics.Article | Clitics.Bi | Clitics.Ka)) != 0 && cue.Is(WordShape.Verb) && !cue.Is(WordShape.Noun))
        {
            return false;
        }

        // «كان» is no «أن» with «ك».
        if ((clitics & Clitics.Ka) != 0 && cue.Kind == CueKind.Break)
        {
            return false;
        }

        // «الا», «بان» and the like are words of their own; a function word takes no article.
        return (clitics & Clitics.Article) == 0
            || cue.Kind is CueKind.Trigger or CueKind.Means or CueKind.Person or CueKind.Number or CueKind.Nationality or CueKind.Force or CueKind.Speaker or CueKind.Counted or CueKind.Incident
            || (cue.Kind is CueKind.Negation or CueKind.Saying or CueKind.Background && cue.Is(WordShape.Noun));
    }

    /// <summary>«أسرة» is no «أسره»: folding leaves the ending alike, the text does not.</summary>
    private static bool IsNounOfOtherEnding(AnalyzedText text, in LexiconMatch<Cue> match) =>
        match.Entry.Kind == CueKind.Trigger && match.Entry.Is(WordShape.Suffixed) && !match.Entry.Is(WordShape.Noun) && match.TokenCount == 1
        && text.Word(match.EndToken - 1)[^1] == 'ه' && text.Text[text.SpanOf(match.EndToken - 1).End - 1] == 'ة';

    private static bool TailFollows(AnalyzedText text, in LexiconMatch<Cue> match)
    {
        if (match.Entry.Tail is not { } tail)
        {
            return true;
        }

        var words = 0;
        for (var token = match.EndToken; token < text.TokenCount && words < TailReach; token++)
        {
            words += text.Is(token, TokenKind.Punctuation) ? 0 : 1;
            switch (text.Tokens[token].Kind)
            {
                case TokenKind.Break:
                case TokenKind.Punctuation when text.Word(token) is "." or "؛":
                    return false;
                case TokenKind.Word when IsTail(text.Word(token), tail):
                    return true;
            }
        }

        return false;
    }

    /// <summary>The word itself or with a particle or the article before it and up to two letters of ending after it.</summary>
    private static bool IsTail(ReadOnlySpan<char> word, string tail)
    {
        var longer = word.Length - tail.Length;
        if (longer is < 0 or > 5)
        {
            return false;
        }

        var at = word.IndexOf(tail, StringComparison.Ordinal);
        if (at < 0 || at > 3 || longer - at > 2)
        {
            return false;
        }

        return at == 0 || word[..at] is "ال" or "و" or "ب" or "ل" or "لل" or "بال" or "وال" or "ف";
    }
}
