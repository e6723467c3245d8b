// dotnet run --configuration Release --project tests/ReportAtlas.Benchmarks -- throughput     megabytes a second, stage by stage
// dotnet run --configuration Release --project tests/ReportAtlas.Benchmarks -- --filter '*'   times and allocations of one report
// REPORTATLAS_CORPUS names a folder of reports to read; without it they are made up.
using BenchmarkDotNet.Running;
using ReportAtlas.Benchmarks;

if (args is ["throughput"])
{
    new Throughput(Corpus.Load(most: 1500)).Measure(Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
