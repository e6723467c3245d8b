// dotnet run --configuration Release --project tests/ReportAtlas.Benchmarks -- throughput
//   megabytes a second, stage by stage; REPORTATLAS_CORPUS names a folder of reports, without it they are made up
// dotnet run --configuration Release --project tests/ReportAtlas.Benchmarks -- --filter '*'
//   times and allocations of reading one report
// dotnet run --configuration Release --project tests/ReportAtlas.Benchmarks -- archive --events 100000 --database FILE
//   fills an archive with made-up events
// dotnet run --configuration Release --project tests/ReportAtlas.Benchmarks -- queries --database FILE
//   what the questions of a screen cost over it
// dotnet run --configuration Release --project tests/ReportAtlas.Benchmarks -- exports --database FILE
//   what exporting all of it costs in each format, and how much of it is in memory at a time
// dotnet run --configuration Release --project tests/ReportAtlas.Benchmarks -- browser --database FILE
//   what a person waits for in Chromium
using BenchmarkDotNet.Running;
using ReportAtlas.Benchmarks;
using ReportAtlas.Benchmarks.Archive;
using ReportAtlas.Benchmarks.Browser;

switch (args.FirstOrDefault())
{
    case "throughput":
        new Throughput(Corpus.Load(most: 1500)).Measure(Console.Out);
        break;
    case "archive":
        await ArchiveCommand.RunAsync(args[1..]);
        break;
    case "queries":
        await QueryTable.RunAsync(args[1..]);
        break;
    case "exports":
        await ExportTable.RunAsync(args[1..]);
        break;
    case "browser":
        await BrowserTable.RunAsync(args[1..]);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
