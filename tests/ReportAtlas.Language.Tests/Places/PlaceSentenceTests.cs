using ReportAtlas.Language.Places;
using Xunit;

namespace ReportAtlas.Language.Tests.Places;

public class PlaceSentenceTests
{
    public static TheoryData<string, string> Sentences =>
        new(Reading.Table("place-sentences.tsv").Select(line => line.Split('\t', 2)).Select(cells => (cells[0], cells.Length > 1 ? cells[1] : "")));

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Every_place_of_a_sentence_is_found_where_it_stands_and_nothing_else(string sentence, string expected)
    {
        var wanted = expected.Split('\t', StringSplitOptions.RemoveEmptyEntries);
        var asked = wanted.Where(cell => cell.Contains('!') || cell.Contains('>')).ToHashSet();

        var found = Reading.Places(sentence).Select(Told).ToList();

        var places = found.Where(cell => !cell.Contains('!') && !cell.Contains('>'));
        Assert.Equal(wanted.Except(asked), places);
        Assert.Subset(found.ToHashSet(), asked);
    }

    private static string Told(PlaceMention mention) =>
        mention.Status switch
        {
            PlaceStatus.Resolved => $"{mention.Surface}={mention.Place!.Id}",
            PlaceStatus.Unresolved => $"{mention.Surface}?{mention.Kind.ToString().ToLowerInvariant()}",
            PlaceStatus.Refused => $"{mention.Surface}!{mention.Rule}",
            _ => $"{mention.Surface}>{mention.Place!.Id}",
        };
}
