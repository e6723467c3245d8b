using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Dates.Patterns;

/// <summary>
/// Compiles the rows of a pattern file. A pattern becomes steps that are built from its end to its front, so each
/// step knows the one after it and matching needs no stack of its own.
/// </summary>
internal sealed class PatternCompiler(Vocabulary vocabulary, IReadOnlyDictionary<string, ResourceRow> pieces)
{
    private readonly List<PatternStep> _steps = [];

    /// <summary>Compiles one row.</summary>
    /// <exception cref="FormatException">The pattern is not well formed; the message names file and line.</exception>
    internal static DatePattern Compile(ResourceRow row, Vocabulary vocabulary, IReadOnlyDictionary<string, ResourceRow> pieces)
    {
        var compiler = new PatternCompiler(vocabulary, pieces);
        var accept = compiler.Add(new PatternStep(PatternStepKind.Accept, -1));
        var words = row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = 0;
        var tree = Choice(words, ref at, row);
        if (at < words.Length)
        {
            throw row.Wrong($"The pattern ends early, before '{words[at]}'.");
        }

        var start = compiler.Build(tree, accept, row);
        var firsts = new List<PatternStep>();
        compiler.CollectFirsts(start, firsts);
        var seconds = new List<PatternStep>();
        foreach (var first in firsts.Where(first => first.Kind != PatternStepKind.Accept))
        {
            compiler.CollectFirsts(first.Next, seconds);
        }

        return new DatePattern(row[0], row.Line, [.. compiler._steps], start, firsts, seconds);
    }

    private static Node Choice(string[] words, ref int at, ResourceRow row)
    {
        var choices = new List<Node> { Sequence(words, ref at, row) };
        while (at < words.Length && words[at] == "|")
        {
            at++;
            choices.Add(Sequence(words, ref at, row));
        }

        return choices.Count == 1 ? choices[0] : new Node("|", choices, false);
    }

    private static Node Sequence(string[] words, ref int at, ResourceRow row)
    {
        var parts = new List<Node>();
        while (at < words.Length && words[at] is not ("|" or ")" or ")?"))
        {
            if (words[at] == "(")
            {
                at++;
                var inner = Choice(words, ref at, row);
                if (at >= words.Length)
                {
                    throw row.Wrong("A bracket is not closed.");
                }

                parts.Add(words[at++] == ")?" ? new Node("", [inner], true) : inner);
            }
            else
            {
                var word = words[at++];
                var optional = word.Length > 1 && word[^1] == '?';
                parts.Add(new Node(optional ? word[..^1] : word, [], optional));
            }
        }

        return new Node("", parts, false);
    }

    private int Build(Node node, int next, ResourceRow row)
    {
        var start = node switch
        {
            { Word: "|" } => Split(node.Children, next, row),
            { Word: "" } => BuildSequence(node.Children, next, row),
            { Word: "[" } => Add(new PatternStep(PatternStepKind.Open, next)),
            { Word: "]" } => Add(new PatternStep(PatternStepKind.Close, next)),
            { Word: ['$', ..] } => BuildPiece(node.Word, next, row),
            { Word: ['{', .., '}'] } => BuildSlot(node.Word[1..^1], next, row),
            _ => Literal([node], next),
        };
        return node.IsOptional ? Add(new PatternStep(PatternStepKind.Split, start) { Other = next }) : start;
    }

    private int BuildSequence(IReadOnlyList<Node> parts, int next, ResourceRow row)
    {
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            next = Build(parts[i], next, row);
        }

        return next;
    }

    private int Split(IReadOnlyList<Node> choices, int next, ResourceRow row)
    {
        if (choices.All(choice => choice.IsWord))
        {
            return Literal([.. choices.Select(choice => choice.Children[0])], next);
        }

        var start = Build(choices[^1], next, row);
        for (var i = choices.Count - 2; i >= 0; i--)
        {
            start = Add(new PatternStep(PatternStepKind.Split, Build(choices[i], next, row)) { Other = start });
        }

        return start;
    }

    private int BuildPiece(string name, int next, ResourceRow row)
    {
        if (!pieces.TryGetValue(name, out var piece))
        {
            throw row.Wrong($"There is no piece '{name}'.");
        }

        var words = piece[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = 0;
        return Build(Choice(words, ref at, piece), next, piece);
    }

    private int BuildSlot(string name, int next, ResourceRow row)
    {
        var (kind, filter) = name.Split(':') is [var before, var after] ? (before, after) : (name, "");
        return Enum.TryParse<PatternSlot>(kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var slot)
            ? Add(new PatternStep(PatternStepKind.Slot, next) { Slot = slot, Filter = filter })
            : throw row.Wrong($"There is no kind '{kind}'.");
    }

    private int Literal(IReadOnlyList<Node> words, int next) =>
        Add(
            new PatternStep(PatternStepKind.Literal, next)
            {
                Words = [.. words.Select(node => vocabulary.Add(ArabicFolder.Fold(node.Word is ['\\', _] ? node.Word[1..] : node.Word)))],
            }
        );

    private int Add(PatternStep step)
    {
        _steps.Add(step);
        return _steps.Count - 1;
    }

    private void CollectFirsts(int at, List<PatternStep> firsts)
    {
        var step = _steps[at];
        switch (step.Kind)
        {
            case PatternStepKind.Split:
                CollectFirsts(step.Next, firsts);
                CollectFirsts(step.Other, firsts);
                break;
            case PatternStepKind.Open or PatternStepKind.Close:
                CollectFirsts(step.Next, firsts);
                break;
            case PatternStepKind.Slot when step.Slot == PatternSlot.AfterYear:
                CollectFirsts(step.Next, firsts);
                break;
            default:
                firsts.Add(step);
                break;
        }
    }

    /// <summary>A word of a pattern, or, where it has no word, a group: "" a sequence, "|" a choice.</summary>
    private sealed record Node(string Word, IReadOnlyList<Node> Children, bool IsOptional)
    {
        /// <summary>Whether it is one fixed word and no more, as a choice holds it.</summary>
        internal bool IsWord =>
            Word.Length == 0
            && !IsOptional
            && Children is [{ IsOptional: false, Children.Count: 0, Word: not ("[" or "]") and not ['$', ..] and not ['{', ..] }];
    }
}
