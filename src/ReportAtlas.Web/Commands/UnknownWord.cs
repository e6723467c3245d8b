using System.CommandLine;
using System.CommandLine.Parsing;

namespace ReportAtlas.Web.Commands;

/// <summary>A word of a call that its command does not know: told with the command or option of most letters alike.</summary>
internal static class UnknownWord
{
    /// <summary>Letters that a slip of the hand changes at most; what is further off was meant for something else.</summary>
    private const int MostSlips = 3;

    /// <summary>What is wrong with the words that the call's command leaves over or takes for files though they begin as options do; null when nothing is.</summary>
    public static string? Describe(ParseResult call)
    {
        var strange = TakenForValues(call).Concat(call.UnmatchedTokens).ToList();
        return strange.Count == 0 ? null : Describe(call.CommandResult.Command, strange.Find(token => token.StartsWith('-')) ?? strange[0]);
    }

    /// <summary>Behind «--» whatever follows is meant as it stands.</summary>
    private static IEnumerable<string> TakenForValues(ParseResult call) =>
        call.Tokens.Any(token => token.Type == TokenType.DoubleDash)
            ? []
            : call
                .CommandResult.Children.OfType<ArgumentResult>()
                .SelectMany(argument => argument.Tokens)
                .Select(token => token.Value)
                .Where(value => value.StartsWith("--", StringComparison.Ordinal));

    /// <summary>What is wrong with one word, and what was likely meant.</summary>
    public static string Describe(Command command, string word)
    {
        // The root's own name is the host's, whatever that is called.
        var (path, written) = (
            string.Join(' ', command.Parents.OfType<Command>().Append(command).Select(each => each is RootCommand ? "reportatlas" : each.Name)),
            word.Split('=')[0]
        );
        var kind = !written.StartsWith('-') ? "command or option" : "option";
        var nearest = Names(command)
            .Select(name => (Name: name, Slips: Slips(written, name)))
            .Where(near => near.Slips <= Math.Min(MostSlips, near.Name.TrimStart('-').Length / 2))
            .OrderBy(near => near.Slips)
            .FirstOrDefault()
            .Name;
        return $"'{word}' is no {kind} of `{path}`.{(nearest is null ? "" : $" Did you mean '{nearest}'?")} `{path} --help` lists them.";
    }

    private static IEnumerable<string> Names(Command command) =>
        command
            .Options.SelectMany(NamesOf)
            .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)).SelectMany(NamesOf))
            .Concat(command.Subcommands.Select(child => child.Name));

    private static IEnumerable<string> NamesOf(Option option) => option.Aliases.Prepend(option.Name);

    /// <summary>How many letters must be changed, added or left out to make one word of the other.</summary>
    private static int Slips(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
