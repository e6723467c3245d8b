using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>Finds the place by which an item of a list is labelled, with its day or without: «9 كانون الثاني 2017، قرب الموصل: غارة على ...», «الشعفة - الاثنين: ...».</summary>
internal static class ItemLabel
{
    /// <summary>How many tokens a label may take up.</summary>
    private const int Length = 14;

    /// <summary>The first place that the label names; null where the sentence opens with no label, or what is told stands in it.</summary>
    internal static Placed<PlaceMention>? PlaceOf(EventGround ground, Sentence sentence, int told)
    {
        for (var token = sentence.FirstToken; token < Math.Min(told, sentence.FirstToken + Length); token++)
        {
            if (ground.Text.Is(token, ":"))
            {
                return FirstIn(ground, sentence.FirstToken, token);
            }

            if (!IsOfLabel(ground, token))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsOfLabel(EventGround ground, int token) =>
        ground.IsInDate(token)
        || ground.PlaceOver(token) is not null
        || ground.Text.Is(token, TokenKind.Punctuation)
        || ground.Scan.Has(token, CueKind.Locative);

    private static Placed<PlaceMention>? FirstIn(EventGround ground, int first, int end)
    {
        foreach (var place in MentionTables.In(ground.Places, first, end))
        {
            // «بيروت: ...»: where the newsroom is.
            if (
                !ground.IsSeat(place.Mention)
                || (place.Mention.Kind is not (PlaceKind.Country or PlaceKind.Continent) && ground.Scan.Has(place.First - 1, CueKind.Locative))
            )
            {
                return place;
            }
        }

        return null;
    }
}
