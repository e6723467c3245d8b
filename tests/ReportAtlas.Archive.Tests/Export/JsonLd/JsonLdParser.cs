using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ReportAtlas.Archive.Tests.Export.JsonLd;

/// <summary>The npm package jsonld, run by Node on what we export.</summary>
internal static class JsonLdParser
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The expanded form of a document, which must have one root.</summary>
    public static async Task<ExpandedNode> ExpandAsync(byte[] document, CancellationToken cancel)
    {
        var (output, errors) = await RunAsync(document, cancel);
        Assert.True(errors.Length == 0, errors);
        using var json = JsonDocument.Parse(output);
        return new ExpandedNode(Assert.Single(json.RootElement.EnumerateArray()).Clone());
    }

    /// <summary>What the parser has against a document; empty when it takes it whole.</summary>
    public static async Task<string> FindFaultsAsync(string document, CancellationToken cancel) =>
        (await RunAsync(Utf8.GetBytes(document), cancel)).Errors;

    private static async Task<(string Output, string Errors)> RunAsync(byte[] document, CancellationToken cancel)
    {
        using var node = Process.Start(
            new ProcessStartInfo("node", [Path.Combine(Folder(), "expand.mjs")])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Utf8,
                StandardErrorEncoding = Utf8,
            }
        )!;
        var output = node.StandardOutput.ReadToEndAsync(cancel);
        var errors = node.StandardError.ReadToEndAsync(cancel);
        await node.StandardInput.BaseStream.WriteAsync(document, cancel);
        node.StandardInput.Close();
        await node.WaitForExitAsync(cancel);
        return (await output, node.ExitCode == 0 ? "" : $"exit code {node.ExitCode}\n{await errors}");
    }

    /// <summary>The folder of this file, where the script and its packages stand: Node looks for packages beside the script.</summary>
    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
