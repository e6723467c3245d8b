using ReportAtlas.Language.Text;
using ReportAtlas.Web.Components.Reader;
using Xunit;

namespace ReportAtlas.Web.Tests.Reader;

public sealed class SegmentsTests
{
    private const string Text = "0123456789";

    /// <summary>Marks as «kind:start-end», then the segments as «text» with the kinds that cover it.</summary>
    public static TheoryData<string, string> Cases =>
        new()
        {
            { "", "0123456789" },
            { "Place:2-4", "01 23[Place] 456789" },
            { "Place:0-10", "0123456789[Place]" },
            { "Place:2-4 Date:4-6", "01 23[Place] 45[Date] 6789" },
            { "Lit:1-8 Place:3-5", "0 12[Lit] 34[Lit,Place] 567[Lit] 89" },
            { "Trigger:1-5 Place:3-8", "0 12[Trigger] 34[Trigger,Place] 567[Place] 89" },
            { "Place:3-3", "0123456789" },
            { "Place:8-99", "01234567 89[Place]" },
            { "Lit:2-9 Strong:2-9 Date:2-9", "01 2345678[Lit,Strong,Date] 9" },
            { "Place:2-3 Place:2-6", "01 2[Place,Place] 345[Place] 6789" },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Marks_that_overlap_in_any_way_part_the_text(string marks, string segments) =>
        Assert.Equal(segments, Write(Segments.Split(Text, new TextSpan(0, Text.Length), Read(marks))));

    [Fact]
    public void Marks_are_clipped_to_the_range() =>
        Assert.Equal("34[Place] 5", Write(Segments.Split(Text, new TextSpan(3, 3), Read("Place:1-5 Date:8-9"))));

    [Fact]
    public void The_longest_of_several_marks_of_a_kind_is_found_first()
    {
        var segment = Segments.Split(Text, new TextSpan(2, 1), Read("Place:2-3 Place:2-6")).Single();

        Assert.Equal(new TextSpan(2, 4), segment.Find(MarkKind.Place)!.Span);
    }

    [Fact]
    public void An_empty_range_has_no_segments() => Assert.Empty(Segments.Split(Text, new TextSpan(4, 0), Read("Place:2-6")));

    [Fact]
    public void A_cut_never_parts_the_two_halves_of_a_character()
    {
        const string Text = "a\U0001F680b";
        var segments = Segments.Split(Text, new TextSpan(0, 4), [new Mark(new TextSpan(2, 2), MarkKind.Place)]);

        Assert.Equal(["a", "\U0001F680b"], segments.Select(segment => segment.Span.In(Text)));
    }

    [Fact]
    public void Whatever_the_marks_the_segments_are_the_text_letter_for_letter()
    {
        var random = new Random(20190210);
        for (var round = 0; round < 500; round++)
        {
            var marks = Enumerable
                .Range(0, random.Next(8))
                .Select(_ => new Mark(new TextSpan(random.Next(10), random.Next(6)), (MarkKind)random.Next(Enum.GetValues<MarkKind>().Length)))
                .ToList();
            var segments = Segments.Split(Text, new TextSpan(0, 10), marks);

            Assert.Equal(Text, string.Concat(segments.Select(segment => segment.Span.In(Text))));
            Assert.All(segments, segment => Assert.Equal(marks.Count(mark => mark.Span.Contains(segment.Span)), segment.Marks.Length));
        }
    }

    private static IEnumerable<Mark> Read(string marks) =>
        marks
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(mark =>
            {
                var parts = mark.Split(':', '-');
                var invariant = System.Globalization.CultureInfo.InvariantCulture;
                return new Mark(TextSpan.FromBounds(int.Parse(parts[1], invariant), int.Parse(parts[2], invariant)), Enum.Parse<MarkKind>(parts[0]));
            });

    private static string Write(IEnumerable<Segment> segments) =>
        string.Join(
            ' ',
            segments.Select(segment =>
                segment.Span.In(Text) + (segment.Marks.IsEmpty ? "" : $"[{string.Join(',', segment.Marks.Select(mark => mark.Kind))}]")
            )
        );
}
