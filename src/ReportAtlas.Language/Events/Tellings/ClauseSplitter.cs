using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Tellings;

/// <summary>
/// Cuts a sentence into clauses: at joining words (events/breaks.tsv), at «و» before a verb or a noun that tells an event, and at
/// commas before either. Arabic reports run for a hundred words without a stop, so commas alone say little.
/// </summary>
internal static class ClauseSplitter
{
    internal static List<Clause> Split(EventGround ground, Sentence sentence)
    {
        var clauses = new List<Clause>();
        var (first, body, kind) = (sentence.FirstToken, sentence.FirstToken, ClauseKind.Clause);
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (!ClauseBreaks.TryOpen(ground, sentence, token, out var next, out var after))
            {
                continue;
            }

            if (token > first && HasWord(ground, first, token))
            {
                clauses.Add(new Clause(kind, first, body, token));
                first = token;
            }

            // Joining words on end («وذلك بعد أن») open one clause.
            (body, kind) = (after, next);
            token = Math.Max(token, after - 1);
        }

        if (sentence.EndToken > first)
        {
            clauses.Add(new Clause(kind, first, body, sentence.EndToken));
        }

        return clauses;
    }

    private static bool HasWord(EventGround ground, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (!ground.Text.Is(token, TokenKind.Punctuation))
            {
                return true;
            }
        }

        return false;
    }
}
