using System.Text.Json;
using ReportAtlas.Web.Components.Map;
using Xunit;

namespace ReportAtlas.Web.Tests.Map;

public sealed class AtlasMapTextsTests
{
    [Fact]
    public void Both_languages_say_everything()
    {
        var arabic = Flatten(AtlasMapTexts.Arabic);
        var english = Flatten(AtlasMapTexts.English);

        Assert.Equal(arabic.Select(text => text.Name), english.Select(text => text.Name));

        // English has no forms for none, two, few and many.
        Assert.All(arabic, text => Assert.True(text.Value.Length > 0, text.Name));
        Assert.All(english, text => Assert.True(text.Value.Length > 0 || text.Name.Split('.')[^1] is "zero" or "two" or "few" or "many", text.Name));
    }

    [Fact]
    public void Every_event_type_has_a_name() =>
        Assert.All((AtlasMapTexts[])[AtlasMapTexts.Arabic, AtlasMapTexts.English], texts => Assert.Equal(MapEventTypes.All, texts.Types.Keys));

    private static List<(string Name, string Value)> Flatten(AtlasMapTexts texts) =>
        [
            .. JsonSerializer
                .SerializeToElement(texts)
                .EnumerateObject()
                .SelectMany(text =>
                    text.Value.ValueKind == JsonValueKind.Object
                        ? text.Value.EnumerateObject().Select(form => ($"{text.Name}.{form.Name}", form.Value.GetString()!))
                        : [(text.Name, text.Value.GetString()!)]
                ),
        ];
}
