using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>Adds people told apart from those whom the same word counts («مقتل الطفلين ..., إلى جانب السيدة ...», «مقتل رئيس المجلس ... إضافة إلى شخصين آخرين»).</summary>
internal static class FurtherPeople
{
    /// <summary>How many words may lie between the people counted and the phrase that adds others; names come between.</summary>
    private const int Reach = 14;

    /// <summary>The quantity with the people added to it.</summary>
    internal static Quantity Join(EventGround ground, Telling telling, Quantity quantity)
    {
        var end = ground.Text.Sentences[telling.Sentence].EndToken;
        for (var token = quantity.End; !quantity.IsVague && token < Math.Min(end, quantity.End + Reach); token++)
        {
            if (ground.Scan.Has(token, CueKind.Trigger) || ground.Scan.Has(token, CueKind.Number) || (ground.Scan.TryFind(token, CueKind.Bound, out var part) && part.Cue.Code == "part"))
            {
                break;
            }

            if (AfterAddition(ground, token) is > 0 and var first && first < end
                && QuantityReader.TryRead(ground, first, end, out var more) && more is { IsVague: false, Group: not ("thing" or "family" or "body" or "") })
            {
                return quantity with { Min = quantity.Min + more.Min, Max = quantity.Max + more.Max, End = more.End };
            }
        }

        return quantity;
    }

    /// <summary>The token after «إلى جانب», «إضافة إلى», «بالإضافة ل», «فضلا عن»; 0 where none of them stands.</summary>
    private static int AfterAddition(EventGround ground, int token)
    {
        if (!ground.Text.Is(token, TokenKind.Word) || token + 2 >= ground.Text.TokenCount)
        {
            return 0;
        }

        return ground.Text.Word(token) switch
        {
            "الي" => ground.Text.Is(token + 1, "جانب") ? token + 2 : 0,
            "اضافه" or "بالاضافه" => ground.Text.Is(token + 1, "الي") ? token + 2 : ground.Text.Word(token + 1) is ['ل', _, _, ..] ? token + 1 : 0,
            "فضلا" => ground.Text.Is(token + 1, "عن") ? token + 2 : 0,
            "علاوه" => ground.Text.Is(token + 1, "علي") ? token + 2 : 0,
            _ => 0,
        };
    }
}
