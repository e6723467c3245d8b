using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace ReportAtlas.Language.Tests.Events;

/// <summary>Takes time, and so runs by itself: tests beside it would be in its measure.</summary>
[CollectionDefinition(nameof(EventCostTests), DisableParallelization = true)]
[Collection(nameof(EventCostTests))]
public sealed class EventCostTests
{
    /// <summary>A step that looks through all tellings for each of so many takes minutes; the bound is ten times what reading takes.</summary>
    [Theory]
    [InlineData("واعتقلت قسد {0} شخصا في بلدة [الشحيل]. ")]
    [InlineData("تعرضت بلدة [السوسة] لقصف مدفعي عنيف. ")]
    [InlineData("وفي سياق آخر، قتل {0} مدنيا بانفجار عبوة ناسفة. ")]
    [InlineData("وفي سياق منفصل أصيب {0} شخصا بقصف مدفعي على بلدة [السوسة]. ")]
    public void Tellings_are_settled_in_time_that_grows_with_their_number(string piece)
    {
        var text = string.Concat(Enumerable.Range(2, 80_000).Select(number => string.Format(CultureInfo.InvariantCulture, piece, number)));
        var began = Stopwatch.GetTimestamp();

        var events = EventReading.Read(text).Events;

        Assert.NotEmpty(events);
        Assert.True(Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(75), $"{events.Length} events took {Stopwatch.GetElapsedTime(began)}");
    }
}
