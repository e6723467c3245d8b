using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Patterns;

/// <summary>A pattern found in a text.</summary>
/// <param name="First">First token of the expression.</param>
/// <param name="Skip">Folded characters of clitics before it.</param>
/// <param name="End">First token after the expression.</param>
/// <param name="Said">What it says.</param>
internal sealed record PatternMatch(DatePattern Pattern, int First, int Skip, int End, DateExpression Said);

/// <summary>
/// Matches one pattern at one token, trying every way and keeping the one that reaches furthest. Patterns are a
/// dozen steps deep and words few, so the ways are few as well.
/// </summary>
internal sealed class PatternMatcher(DateTokens tokens)
{
    private readonly SlotReader _slots = new(tokens);
    private DatePattern _pattern = null!;
    private int _limit;
    private PatternMatch? _best;

    /// <summary>Where the mention before ended, when it was a year; -1 otherwise.</summary>
    internal int YearEndedAt { get; set; } = -1;

    /// <summary>The furthest match at a token that ends by <paramref name="limit"/>; null when there is none.</summary>
    internal PatternMatch? Match(DatePattern pattern, int token, int limit)
    {
        (_pattern, _limit, _best) = (pattern, limit, null);
        Run(pattern.Start, token, new Path(token, -1, 0, -1, DateExpression.Empty));
        return _best;
    }

    private void Run(int number, int token, in Path before)
    {
        var path = before;

        // Most steps lead to one other, and are gone through here; only a split and a slot go more ways.
        while (true)
        {
            var step = _pattern.Steps[number];
            switch (step.Kind)
            {
                case PatternStepKind.Accept:
                    Accept(token, path);
                    return;
                case PatternStepKind.Split:
                    if (MayGoOn(_pattern.Steps[step.Next], token, path.Start))
                    {
                        Run(step.Next, token, path);
                    }

                    number = step.Other;
                    continue;
                case PatternStepKind.Open:
                    path = path with { First = token, Skip = 0 };
                    break;
                case PatternStepKind.Close:
                    path = path with { End = token };
                    break;
                case PatternStepKind.Literal:
                    if (ReadLiteral(step, token, path.Start) is not (>= 0 and var clitics))
                    {
                        return;
                    }

                    path = path.Read(token++, clitics);
                    break;
                default:
                    RunSlot(step, token, path);
                    return;
            }

            number = step.Next;
        }
    }

    /// <summary>Whether a step may read a token: most ways that a split opens end here, and need no going.</summary>
    private bool MayGoOn(PatternStep step, int token, int start) =>
        step.Kind switch
        {
            PatternStepKind.Literal => ReadLiteral(step, token, start) >= 0,
            PatternStepKind.Slot when step.Slot == PatternSlot.AfterYear => token == YearEndedAt,
            PatternStepKind.Slot => token < _limit
                && (tokens.HasAny(token, step.Kinds) || (step.TakesNumber && tokens.Text.Is(token, TokenKind.Number))),
            _ => true,
        };

    /// <summary>How many letters of clitics stand before the word that a literal reads at a token, which only the first may have; -1 when it reads none.</summary>
    private int ReadLiteral(PatternStep step, int token, int start)
    {
        if (token >= _limit)
        {
            return -1;
        }

        if (token != start)
        {
            return tokens.Text.WholeWord(token) is >= 0 and var word && step.Words.AsSpan().Contains(word) ? 0 : -1;
        }

        foreach (var form in tokens.Text.Forms(token))
        {
            if ((form.Clitics & Clitics.Article) == 0 && step.Words.AsSpan().Contains(form.Word))
            {
                return form.CliticLength;
            }
        }

        return -1;
    }

    private void RunSlot(PatternStep step, int token, in Path path)
    {
        if (step.Slot == PatternSlot.AfterYear)
        {
            if (token == YearEndedAt)
            {
                Run(step.Next, token, path);
            }

            return;
        }

        if (token >= _limit)
        {
            return;
        }

        if (!tokens.HasAny(token, step.Kinds))
        {
            if (step.TakesNumber && tokens.Text.Is(token, TokenKind.Number))
            {
                RunNumber(step, token, path);
            }

            return;
        }

        foreach (var match in tokens.At(token))
        {
            var cliticLength = match.Form.CliticLength;
            if (
                match.EndToken <= _limit
                && (cliticLength == 0 || token == path.Start || token == path.First || step.Slot == PatternSlot.AndDay)
                && _slots.Read(step, match, path.Said) is { } said
            )
            {
                Run(step.Next, match.EndToken, path.Read(token, cliticLength) with { Said = said });
            }
        }

        if (step.TakesNumber && tokens.Text.Is(token, TokenKind.Number))
        {
            RunNumber(step, token, path);
        }
    }

    private void RunNumber(PatternStep step, int token, in Path path)
    {
        if (_slots.ReadNumber(step.Slot, token, path.Said) is { } counted)
        {
            Run(step.Next, token + 1, path.Read(token, 0) with { Said = counted });
        }
    }

    private void Accept(int token, in Path path)
    {
        var end = path.End < 0 ? token : path.End;
        if (path.First >= 0 && end > path.First && (_best is null || end > _best.End))
        {
            _best = new PatternMatch(_pattern, path.First, path.Skip, end, path.Said);
        }
    }

    /// <summary>How far one way through a pattern has come.</summary>
    private readonly record struct Path(int Start, int First, int Skip, int End, DateExpression Said)
    {
        internal Path Read(int token, int cliticLength) => First < 0 || First == token ? this with { First = token, Skip = cliticLength } : this;
    }
}
