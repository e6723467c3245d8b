using System.Text;
using BenchmarkDotNet.Attributes;
using ReportAtlas.Language;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Benchmarks;

/// <summary>
/// What reading a report costs, stage by stage, beside the least that any reading must do: decode its bytes and fold its
/// letters. Times are for one report of about five thousand bytes.
/// </summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private const int Reports = 200;

    private byte[][] _bytes = [];
    private string[] _texts = [];
    private TextAnalyzer _analyzer = new(new Vocabulary());
    private ArticleReader? _reader;

    [GlobalSetup]
    public void MakeReports()
    {
        _texts = [.. new ReportMaker(seed: 1).Make().Take(Reports)];
        _bytes = [.. _texts.Select(Encoding.UTF8.GetBytes)];
        _reader = new ArticleReader();

        // The analyzer looks words up among those of all finders, so it gets the same vocabulary as in the reader.
        var vocabulary = new Vocabulary();
        _analyzer = new TextAnalyzer(vocabulary);
        _ = new PlaceFinder(vocabulary, _reader.Gazetteer);
        _ = new PublicationDater(vocabulary, new DateFinder(vocabulary));
        _ = new EventExtractor(vocabulary);
        vocabulary.Freeze();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Reports)]
    public int DecodeAndFold()
    {
        var length = 0;
        foreach (var bytes in _bytes)
        {
            length += FoldedText.Create(Encoding.UTF8.GetString(bytes)).Text.Length;
        }

        return length;
    }

    [Benchmark(OperationsPerInvoke = Reports)]
    public int LayOut()
    {
        var blocks = 0;
        foreach (var text in _texts)
        {
            blocks += LayoutReader.Read(new ReportSource(text))[0].Blocks.Length;
        }

        return blocks;
    }

    [Benchmark(OperationsPerInvoke = Reports)]
    public int TokenizeAndAnalyze()
    {
        var tokens = 0;
        foreach (var text in _texts)
        {
            tokens += _analyzer.Analyze(text).TokenCount;
        }

        return tokens;
    }

    [Benchmark(OperationsPerInvoke = Reports)]
    public int ReadWhole()
    {
        var found = 0;
        foreach (var text in _texts)
        {
            foreach (var reading in _reader!.Read(new ReportSource(text)))
            {
                found += reading.Places.Length + reading.Dates.Length + reading.Events.Length;
            }
        }

        return found;
    }
}
