using System.Globalization;
using System.Text;
using ReportAtlas.Archive.Import;
using ReportAtlas.Language;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Benchmarks;

/// <summary>
/// How many megabytes of UTF-8 a second one core reads, whole and stage by stage, beside two baselines of the same run:
/// decoding and folding, and a matcher that only finds the names of the gazetteer. Time is the processor's, that of the
/// collector included, so that other work on the machine counts little. The best round is told, and rounds go on until some
/// in a row bring nothing better: the runtime compiles what runs often a second and third time, each time for more speed, and
/// does so on the same processor.
/// </summary>
internal sealed class Throughput
{
    /// <summary>Rounds in a row that bring nothing better before a stage is taken to be as fast as it gets.</summary>
    private const int Idle = 12;

    private const int Most = 60;

    /// <summary>Reports that are read together, as many as an import does.</summary>
    private const int Together = 32;

    private readonly byte[][] _bytes;
    private readonly string[] _texts;
    private readonly ArticleReader _reader = new();
    private readonly TextAnalyzer _analyzer;
    private readonly PlaceFinder _places;
    private readonly DateFinder _dates;
    private readonly PublicationDater _publication;
    private readonly EventExtractor _events;

    internal Throughput(byte[][] reports)
    {
        _bytes = reports;
        _texts = [.. reports.Select(Decode)];
        var vocabulary = new Vocabulary();
        _analyzer = new TextAnalyzer(vocabulary);
        _places = new PlaceFinder(vocabulary, _reader.Gazetteer);
        _dates = new DateFinder(vocabulary);
        _publication = new PublicationDater(vocabulary, _dates);
        _events = new EventExtractor(vocabulary);
        vocabulary.Freeze();
    }

    internal void Measure(TextWriter output)
    {
        var matcher = new NameMatcher(_reader.Gazetteer.Places.SelectMany(place => place.Variants.Append(place.Name)));
        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{_bytes.Length} reports, {Megabytes:0.0} MB of UTF-8, best round on one core")
        );
        output.WriteLine($"{"", -32}{"MB/s", 8}{"KB allocated/KB", 18}{"heap MB", 10}");
        Time("decode and fold", () => _bytes.Sum(bytes => FoldedText.Create(Decode(bytes)).Text.Length));
        Time("decode, fold, match names", () => _bytes.Sum(bytes => matcher.Count(FoldedText.Create(Decode(bytes)).Text)));

        var layouts = _texts.Select(text => LayoutReader.Read(new ReportSource(text))[0]).ToArray();
        Time("  layout", () => _texts.Sum(text => LayoutReader.Read(new ReportSource(text)).Length));
        var texts = layouts.Select(layout => _analyzer.Analyze(layout.Text, layout.Blocks)).ToArray();
        Time("  words and sentences", () => layouts.Sum(CountTokens));
        var context = new PlaceContext([]);
        var places = texts.Select(text => _places.Find(text, context)).ToArray();
        Time("  places", () => texts.Sum(text => _places.Find(text, context).Length));
        var found = texts.Select(text => _dates.Find(text)).ToArray();
        Time("  dates", () => texts.Sum(text => _dates.Find(text).Length));
        var published = Each(i => _publication.Determine(texts[i], layouts[i], found[i], new ReportSource(_texts[i])));
        Time("  publication", () => Each(i => _publication.Determine(texts[i], layouts[i], found[i], new ReportSource(_texts[i]))).Length);
        var dates = Each(i => DateResolver.Resolve(texts[i], found[i], published[i]));
        Time("  resolve dates", () => Each(i => DateResolver.Resolve(texts[i], found[i], published[i])).Length);
        Time("  events", () => Each(i => _events.Extract(texts[i], layouts[i], places[i], dates[i], published[i])).Length);
        Time("whole reading, one by one", () => _bytes.Sum(bytes => _reader.Read(new ReportSource(Decode(bytes))).Length));
        // As an import reads.
        Time(
            "whole reading",
            () =>
                _bytes
                    .Chunk(Together)
                    .Sum(some => _reader.Read([.. some.Select(bytes => new ReportSource(Decode(bytes)))]).Sum(static articles => articles.Length))
        );

        void Time(string what, Func<int> work)
        {
            work();
            var (best, allocated, heap) = (TimeSpan.MaxValue, 0L, 0L);
            for (var (round, idle) = (0, 0); round < Most && idle < Idle; round++)
            {
                GC.Collect();
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = Environment.CpuUsage.TotalTime;
                work();
                var spent = Environment.CpuUsage.TotalTime - start;
                idle = spent < best ? 0 : idle + 1;
                best = spent < best ? spent : best;
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
                heap = GC.GetTotalMemory(forceFullCollection: false);
            }

            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{what, -32}{Megabytes / best.TotalSeconds, 8:0.0}{allocated / 1e6 / Megabytes, 18:0.0}{heap / 1e6, 10:0}"
                )
            );
        }
    }

    /// <summary>As an import does it.</summary>
    private static string Decode(byte[] bytes) => Utf8Text.TryDecode(bytes, out var text) ? text : Encoding.UTF8.GetString(bytes);

    private int CountTokens(ArticleLayout layout)
    {
        using var text = _analyzer.Analyze(layout.Text, layout.Blocks);
        return text.TokenCount;
    }

    private double Megabytes => _bytes.Sum(bytes => (long)bytes.Length) / 1e6;

    private T[] Each<T>(Func<int, T> read) => [.. Enumerable.Range(0, _texts.Length).Select(read)];
}
