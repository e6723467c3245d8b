using System.Globalization;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Publication.CrossReport;

/// <summary>
/// Sentences that tell a day without its date, and sayings between quotation marks: printed in the same words elsewhere,
/// they are the same passage, and its day is the same.
/// </summary>
internal static class PassageClues
{
    /// <summary>Words that a sentence has at least: shorter ones are told alike by chance.</summary>
    private const int SentenceWords = 12;

    /// <summary>Words that a saying has at least.</summary>
    private const int SayingWords = 9;

    /// <summary>Adds the clues of a sentence with the dates that it tells.</summary>
    internal static void Find(AnalyzedText text, Sentence sentence, ReadOnlySpan<DateMention> mentions, HashSet<DatingClue> clues)
    {
        if (sentence.EndToken - sentence.FirstToken < SayingWords)
        {
            return;
        }

        DateMention? told = null;
        foreach (var mention in mentions)
        {
            if (mention is { Role: DateRole.At, Expression: { Year: null } and ({ Weekday: not null } or { Offset: not null } or { Day: not null }) })
            {
                told ??= mention;
            }
        }

        if (told is not null && KeyOf(text, sentence.FirstToken, sentence.EndToken, SentenceWords) is { } key)
        {
            clues.Add(DatingClue.Of(DatingClueKind.Passage, $"passage {key}", told, told.Value));
        }

        // Most sentences hold no saying.
        var folded = text.Folded.Text.AsSpan(text.Tokens[sentence.FirstToken].Start..text.Tokens[sentence.EndToken - 1].End);
        if (!folded.ContainsAny('»', '”', '"'))
        {
            return;
        }

        var opened = -1;
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (!text.Is(token, TokenKind.Punctuation))
            {
                continue;
            }

            var sign = text.Word(token);
            if (opened >= 0 && sign is "»" or "”" or "\"")
            {
                if (KeyOf(text, opened + 1, token, SayingWords) is { } saying)
                {
                    clues.Add(DatingClue.Of(DatingClueKind.Passage, $"saying {saying}", told, told?.Value));
                }

                opened = -1;
            }
            else if (sign is "«" or "“" or "\"")
            {
                opened = token;
            }
        }
    }

    /// <summary>A number for the words between two tokens, signs left out (64-bit FNV-1a); null when they are few.</summary>
    private static string? KeyOf(AnalyzedText text, int first, int end, int least)
    {
        var (hash, words) = (14695981039346656037UL, 0);
        for (var token = first; token < end; token++)
        {
            if (text.Is(token, TokenKind.Punctuation) || text.Is(token, TokenKind.Break))
            {
                continue;
            }

            words++;
            foreach (var letter in text.Word(token))
            {
                hash = (hash ^ letter) * 1099511628211UL;
            }

            hash = (hash ^ ' ') * 1099511628211UL;
        }

        return words >= least ? hash.ToString("x16", CultureInfo.InvariantCulture) : null;
    }
}
