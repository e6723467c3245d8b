// dotnet run --configuration Release --project tests/ReportAtlas.Benchmarks -- --filter '*'
//   what reading a report costs
// dotnet run --configuration Release --project tests/ReportAtlas.Benchmarks -- archive --events 100000 --database FILE
//   fills an archive with made-up events
// dotnet run --configuration Release --project tests/ReportAtlas.Benchmarks -- queries --database FILE
//   what the questions of a screen cost over it
using BenchmarkDotNet.Running;
using ReportAtlas.Benchmarks.Archive;

switch (args.FirstOrDefault())
{
    case "archive":
        await ArchiveCommand.RunAsync(args[1..]);
        break;
    case "queries":
        await QueryTable.RunAsync(args[1..]);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
