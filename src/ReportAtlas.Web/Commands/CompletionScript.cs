using System.CommandLine;
using System.Globalization;
using System.Text;

namespace ReportAtlas.Web.Commands;

/// <summary>Completion scripts made from the tree of commands, so that they know what the program knows.</summary>
internal static class CompletionScript
{
    /// <param name="shell">bash, zsh, fish or pwsh.</param>
    public static string Of(RootCommand root, string shell) =>
        shell switch
        {
            "bash" => Bash(root),
            "zsh" => Zsh(root),
            "fish" => Fish(root),
            "pwsh" => Pwsh(root),
            _ => throw new ArgumentOutOfRangeException(nameof(shell), shell, "No such shell."),
        };

    private static string Bash(RootCommand root) =>
        $$"""
            _reportatlas() {
                local current="${COMP_WORDS[COMP_CWORD]}" command="" word words
                for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
                    case "$word" in {{string.Join('|', Names(root))}}) command="$word"; break ;; esac
                done
                case "$command" in
            {{Cases(root, "        {0}) words=\"{1}\" ;;")}}
                    *) words="{{string.Join(' ', Names(root).Concat(Options(root, root)))}}" ;;
                esac
                COMPREPLY=($(compgen -W "$words" -- "$current"))
                [[ $current == -* ]] || COMPREPLY+=($(compgen -f -- "$current"))
            }
            complete -o filenames -F _reportatlas reportatlas

            """;

    private static string Zsh(RootCommand root) =>
        $$"""
            #compdef reportatlas
            _reportatlas() {
                local command words
                command="${words[2]}"
                case "$command" in
            {{Cases(root, "        {0}) _values -w option {1} ; _files ;;", quote: true)}}
                    *) _values command {{string.Join(
                ' ',
                root.Subcommands.Select(command => $"'{command.Name}[{Title(command).Replace("'", "", StringComparison.Ordinal)}]'")
            )}} ;;
                esac
            }
            compdef _reportatlas reportatlas

            """;

    private static string Fish(RootCommand root)
    {
        var script = new StringBuilder();
        foreach (var command in root.Subcommands)
        {
            script.Append(
                CultureInfo.InvariantCulture,
                $"complete -c reportatlas -n __fish_use_subcommand -f -a {command.Name} -d '{Escape(Title(command))}'\n"
            );
            foreach (var option in command.Options.Concat(Shared(root)).DistinctBy(option => option.Name))
            {
                script.Append(
                    CultureInfo.InvariantCulture,
                    $"complete -c reportatlas -n '__fish_seen_subcommand_from {command.Name}' -l {option.Name.TrimStart('-')} -d '{Escape(FirstLine(option.Description))}'\n"
                );
            }
        }

        return script.ToString();

        static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);
    }

    private static string Pwsh(RootCommand root) =>
        $$"""
            Register-ArgumentCompleter -Native -CommandName reportatlas -ScriptBlock {
                param($word, $line, $position)
                $options = @{
            {{string.Join(
                '\n',
                root.Subcommands.Select(command =>
                    $"        '{command.Name}' = @({string.Join(", ", Options(command, root).Select(option => $"'{option}'"))})"
                )
            )}}
                }
                $command = $line.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" } | Where-Object { $options.ContainsKey($_) } | Select-Object -First 1
                $words = if ($command -and $command -ne $word) { $options[$command] } else { $options.Keys | Sort-Object }
                $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }

            """;

    private static string Cases(RootCommand root, string pattern, bool quote = false) =>
        string.Join(
            '\n',
            root.Subcommands.Select(command =>
                pattern
                    .Replace("{0}", command.Name, StringComparison.Ordinal)
                    .Replace(
                        "{1}",
                        string.Join(' ', Options(command, root).Select(option => quote ? $"'{option}'" : option)),
                        StringComparison.Ordinal
                    )
            )
        );

    private static IEnumerable<string> Names(RootCommand root) => root.Subcommands.Select(command => command.Name);

    private static IEnumerable<string> Options(Command command, RootCommand root) =>
        command
            .Subcommands.Where(_ => command != root)
            .Select(sub => sub.Name)
            .Concat(command.Options.Concat(Shared(root)).Select(option => option.Name))
            .Where(name => name.All(IsPlain))
            .Distinct();

    private static IEnumerable<Option> Shared(RootCommand root) => root.Options.Where(option => option.Recursive);

    /// <summary>A description's first line: what follows are examples.</summary>
    private static string Title(Command command) => FirstLine(command.Description);

    private static string FirstLine(string? text) => (text ?? "").Split('\n')[0].Trim();

    private static bool IsPlain(char sign) => char.IsAsciiLetterOrDigit(sign) || sign == '-';
}
