using System.Collections.Immutable;
using ReportAtlas.Web.State;
using ReportAtlas.Web.Wording;
using Xunit;

namespace ReportAtlas.Web.Tests.State;

public sealed class AtlasStateTests
{
    [Theory]
    [InlineData("")]
    [InlineData("?report=7")]
    [InlineData("?report=7&p=3")]
    [InlineData("?report=7&event=12&from=2019-01-01&to=2019-03-31&place=gn174506&type=airstrike,clash")]
    [InlineData("?place=x-%D9%87%D8%AC%D9%8A%D9%86")]
    [InlineData("?list=undated&page=2")]
    [InlineData("?type=airstrike,battles&actor=ISIS,Syrian%20government%20forces&src=%D8%B3%D8%A7%D9%86%D8%A7&by=%D9%85%D8%B5%D8%AF%D8%B1")]
    [InlineData("?tprec=1,3&gprec=2&conf=0.75&review=doubted&q=%22a%20b%22%20c&bg=1")]
    [InlineData("?lat=34.6927&lng=40.827&z=12")]
    [InlineData("?lat=-1.5&lng=0")]
    [InlineData("?span=2019-01-01/2019-03-31")]
    [InlineData("?report=1&lang=en")]
    public void An_address_is_read_and_written_back_as_it_was(string query)
    {
        var (state, notices) = AtlasState.Read(query);

        Assert.Empty(notices);
        Assert.Equal(query, state.ToQuery());
    }

    [Theory]
    [InlineData("?report=abc", "notice.report", "abc")]
    [InlineData("?report=0", "notice.report", "0")]
    [InlineData("?report=-3", "notice.report", "-3")]
    [InlineData("?event=1e3", "notice.event", "1e3")]
    [InlineData("?p=99999999999", "notice.p", "99999999999")]
    [InlineData("?from=yesterday", "notice.from", "yesterday")]
    [InlineData("?to=2019-02-30", "notice.to", "2019-02-30")]
    [InlineData("?from=0012-01-01", "notice.from", "0012-01-01")]
    [InlineData("?span=2019-03/2019-01", "notice.span", "2019-03/2019-01")]
    [InlineData("?list=everything", "notice.list", "everything")]
    [InlineData("?page=0", "notice.page", "0")]
    [InlineData("?lat=91&lng=0", "notice.view", "91 0 ")]
    [InlineData("?lat=34.5", "notice.view", "34.5  ")]
    [InlineData("?lat=NaN&lng=1&z=4", "notice.view", "NaN 1 4")]
    [InlineData("?lat=1&lng=1&z=40", "notice.view", "1 1 40")]
    [InlineData("?lang=fr", "notice.lang", "fr")]
    [InlineData("?tprec=4", "notice.tprec", "4")]
    [InlineData("?gprec=near", "notice.gprec", "near")]
    [InlineData("?conf=2", "notice.conf", "2")]
    [InlineData("?conf=-0.5", "notice.conf", "-0.5")]
    [InlineData("?review=maybe", "notice.review", "maybe")]
    [InlineData("?q=*()", "notice.q", "*()")]
    [InlineData("?bg=yes", "notice.bg", "yes")]
    public void A_bad_value_is_told_and_ignored(string query, string key, string value)
    {
        var (state, notices) = AtlasState.Read(query);

        Assert.Equal([new StateNotice(key, value)], notices);
        Assert.Equal(AtlasState.Empty, state);
    }

    [Fact]
    public void A_bad_value_leaves_the_rest_of_the_address_in_force()
    {
        var (state, notices) = AtlasState.Read("?report=x&place=hajin&from=2019-02-01");

        Assert.Single(notices);
        Assert.Equal("?from=2019-02-01&place=hajin", state.ToQuery());
    }

    [Fact]
    public void An_end_before_the_beginning_is_told_and_ignored()
    {
        var (state, notices) = AtlasState.Read("?from=2019-03-01&to=2019-02-01");

        Assert.Equal([new StateNotice("notice.order", "2019-02-01")], notices);
        Assert.Equal("?from=2019-03-01", state.ToQuery());
    }

    [Theory]
    [InlineData("2019-02-10", "2019-02-10", "2019-02-10")]
    [InlineData("٢٠١٩-٠٢-١٠", "2019-02-10", "2019-02-10")]
    [InlineData("2019/2/1", "2019-02-01", "2019-02-01")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2019", "2019-01-01", "2019-12-31")]
    [InlineData("شباط 2019", "2019-02-01", "2019-02-28")]
    [InlineData("١٠ فبراير ٢٠١٩", "2019-02-10", "2019-02-10")]
    [InlineData("3 كانون الثاني، 2019", "2019-01-03", "2019-01-03")]
    [InlineData("March 2019", "2019-03-01", "2019-03-31")]
    [InlineData("9/2/2019", "2019-02-09", "2019-02-09")]
    public void A_date_may_be_a_day_a_month_or_a_year_in_either_digits(string written, string first, string last)
    {
        var (state, notices) = AtlasState.Read($"?from={written}&to={written}");

        Assert.Empty(notices);
        Assert.Equal($"?from={first}&to={last}", state.ToQuery());
    }

    [Theory]
    [InlineData("?type=b&type=a", "?type=a,b")]
    [InlineData("?type=a,,b,a", "?type=a,b")]
    [InlineData("?from=&to=&place=", "")]
    [InlineData("?page=1&list=events", "")]
    [InlineData("?unknown=1", "")]
    [InlineData("?type=Battles&type=Explosions/Remote violence", "?type=battles,explosions")]
    [InlineData("?src=RT&src=روسيا اليوم", "?src=%D8%B1%D9%88%D8%B3%D9%8A%D8%A7%20%D8%A7%D9%84%D9%8A%D9%88%D9%85")]
    [InlineData("?tprec=2&tprec=1&conf=0.5000&bg=0", "?tprec=1,2&conf=0.5")]
    public void What_forms_send_becomes_the_short_address(string sent, string address) =>
        Assert.Equal(address, AtlasState.Read(sent).State.ToQuery());

    [Fact]
    public void Addresses_are_written_alike_in_every_culture()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("ar-SA");
            var state = new AtlasState { From = new DateOnly(2019, 2, 10), View = new MapView(34.5, 40.25, 9) };
            Assert.Equal("?from=2019-02-10&lat=34.5&lng=40.25&z=9", state.ToQuery());
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void States_are_equal_when_their_addresses_are()
    {
        var one = new AtlasState { Types = ["a", "b"], Language = UiLanguage.English };
        var two = new AtlasState { Types = ImmutableArray.Create("a", "b"), Language = UiLanguage.English };

        Assert.Equal(one, two);
        Assert.NotEqual(one, two with { Page = 2 });
    }

    [Fact]
    public void The_filter_query_leaves_out_what_is_no_filter() =>
        Assert.Equal(
            "?from=2019-01-01&place=hajin",
            AtlasState.Read("?report=3&event=4&from=2019-01-01&place=hajin&lat=1&lng=2&page=3").State.ToFilterQuery()
        );
}
