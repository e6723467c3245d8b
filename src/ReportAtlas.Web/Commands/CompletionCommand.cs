using System.CommandLine;

namespace ReportAtlas.Web.Commands;

/// <summary>`completion`: a script that lets a shell complete commands and options.</summary>
internal static class CompletionCommand
{
    private static readonly Argument<string> Shell = new("SHELL") { Description = "bash, zsh, fish or pwsh" };

    public static void AddTo(RootCommand root)
    {
        Shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var completion = new Command(
            "completion",
            """
            Write a completion script for a shell

            Examples:
              source <(reportatlas completion bash)
              reportatlas completion zsh > "${fpath[1]}/_reportatlas"
              reportatlas completion fish > ~/.config/fish/completions/reportatlas.fish
              reportatlas completion pwsh | Out-String | Invoke-Expression
            """
        )
        {
            Shell,
        };
        completion.SetAction(call => call.InvocationConfiguration.Output.Write(CompletionScript.Of(root, call.GetValue(Shell)!)));
        root.Add(completion);
    }
}
