using ReportAtlas.Language.Events.Claims;
using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Parties;
using ReportAtlas.Language.Events.Retelling;
using Xunit;

namespace ReportAtlas.Language.Tests.Events;

public sealed class SignTableTests
{
    [Theory]
    [InlineData("events/signs.tsv")]
    [InlineData("events/time-signs.tsv")]
    [InlineData("events/deed-signs.tsv")]
    [InlineData("events/word-parts.tsv")]
    [InlineData("events/beside.tsv")]
    [InlineData("events/again.tsv")]
    [InlineData("events/people-signs.tsv")]
    [InlineData("events/toll-signs.tsv")]
    [InlineData("actors/signs.tsv")]
    [InlineData("actors/claim-signs.tsv")]
    public void Every_sign_of_a_resource_is_asked_for(string resource)
    {
        var table = new SignTable(resource);
        Assert.NotEmpty(table.Unasked);

        object _ = resource switch
        {
            "events/signs.tsv" => new EventSigns(table),
            "events/time-signs.tsv" => new TimeSigns(table),
            "events/deed-signs.tsv" => new DeedSigns(table),
            "events/word-parts.tsv" => new PartSigns(table),
            "events/beside.tsv" => new BesideWords(table),
            "events/again.tsv" => new AgainWords(table),
            "events/people-signs.tsv" => new PeopleSigns(table),
            "events/toll-signs.tsv" => new TollSigns(table),
            "actors/claim-signs.tsv" => new ClaimSigns(table),
            _ => new PartySigns(table),
        };

        Assert.Empty(table.Unasked);
    }

    [Fact]
    public void A_sign_that_the_resource_lacks_is_named_with_its_file()
    {
        var error = Assert.Throws<FormatException>(static () => new SignTable("events/signs.tsv")["no such sign"]);

        Assert.Contains("events/signs.tsv", error.Message, StringComparison.Ordinal);
        Assert.Contains("no such sign", error.Message, StringComparison.Ordinal);
    }
}
