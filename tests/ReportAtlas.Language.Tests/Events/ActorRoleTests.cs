using ReportAtlas.Language.Events;
using Xunit;

namespace ReportAtlas.Language.Tests.Events;

public sealed class ActorRoleTests
{
    [Theory]
    [InlineData("قتلت غارات التحالف في [هجين] سبعة مدنيين", "Coalition", ActorRole.Perpetrator)]
    [InlineData("قتل رجل برصاص قناصة التنظيم في [الشعفة]", "ISIS", ActorRole.Perpetrator)]
    [InlineData("أصيب طفلان بقذائف قسد على قرية [الباغوز]", "SDF", ActorRole.Perpetrator)]
    [InlineData("قتل عنصران من قسد بانفجار عبوة ناسفة في [الصور]", "SDF", ActorRole.Target)]
    [InlineData("شن الطيران الحربي غارات على مواقع داعش قرب [السخنة]", "ISIS", ActorRole.Target)]
    public void A_party_did_or_suffered_what_is_told(string marked, string code, ActorRole role)
    {
        var (_, events) = EventReading.Read(marked);

        Assert.Equal(role, Assert.Single(events).Actors.Single(actor => actor.Actor.Code == code).Role);
    }
}
