using System.Runtime.InteropServices;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Cues;

/// <summary>Whether a cue that was looked up stands where it was found: by its clitics, its ending and its rivals.</summary>
internal static class CueFit
{
    /// <summary>Whether another cue of its kind that begins at the token goes before it.</summary>
    internal static bool IsBeaten(in LexiconMatch<Cue> match, List<LexiconMatch<Cue>> found)
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
        || (
            other.TokenCount == match.TokenCount && other.Entry.Kind == CueKind.Trigger && other.Entry.Tails is not null && match.Entry.Tails is null
        );

    /// <summary>A verb takes no article and no preposition; س stands before a present verb only.</summary>
    internal static bool HasClitics(in LexiconMatch<Cue> match)
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
            || cue.Kind
                is CueKind.Trigger
                    or CueKind.Means
                    or CueKind.Person
                    or CueKind.Number
                    or CueKind.Nationality
                    or CueKind.Force
                    or CueKind.Speaker
                    or CueKind.Counted
                    or CueKind.Incident
            || (cue.Kind is CueKind.Negation or CueKind.Saying or CueKind.Background && cue.Is(WordShape.Noun));
    }

    /// <summary>Whether a trigger's ending is what it is taken for; <see cref="DependsOnEnding"/> tells for which that is asked.</summary>
    internal static bool HasEnding(AnalyzedText text, in LexiconMatch<Cue> match) =>
        match.Entry.Kind == CueKind.Saying ? !IsCalled(text, match) : !IsTwoOfNothing(text, match) && !IsNounOfOtherEnding(text, match);

    /// <summary>Whether the text's own letters decide if a cue stands there.</summary>
    internal static bool DependsOnEnding(Cue cue) =>
        cue is { Kind: CueKind.Saying, Code: "disputed" }
        || cue.Kind == CueKind.Trigger
            && (
                (cue.Is(WordShape.Suffixed) && !cue.Is(WordShape.Singular))
                || (cue.Is(WordShape.Dual) && !cue.Is(WordShape.Singular | WordShape.Plural))
            );

    /// <summary>«الاجتماعي» is an adjective: a noun for two of something that ends in ي takes no article.</summary>
    private static bool IsTwoOfNothing(AnalyzedText text, in LexiconMatch<Cue> match) =>
        (match.Form.Clitics & Clitics.Article) != 0
        && match.TokenCount == 1
        && match.Entry.Kind == CueKind.Trigger
        && match.Entry.Is(WordShape.Dual)
        && !match.Entry.Is(WordShape.Singular | WordShape.Plural)
        && text.Word(match.FirstToken)[^1] == 'ي';

    /// <summary>«رجلا يدعى خلف» is so called and claims nothing.</summary>
    private static bool IsCalled(AnalyzedText text, in LexiconMatch<Cue> match) =>
        text.Word(match.EndToken - 1) is [.., 'د', 'ع', 'ي'] && text.Text[text.SpanOf(match.EndToken - 1).End - 1] == 'ى';

    /// <summary>«أسرة» is no «أسره»: folding leaves the ending alike, the text does not.</summary>
    private static bool IsNounOfOtherEnding(AnalyzedText text, in LexiconMatch<Cue> match) =>
        match.Entry.Kind == CueKind.Trigger
        && match.Entry.Is(WordShape.Suffixed)
        && !match.Entry.Is(WordShape.Singular)
        && match.TokenCount == 1
        && text.Word(match.EndToken - 1)[^1] == 'ه'
        && text.Text[text.SpanOf(match.EndToken - 1).End - 1] == 'ة';
}
