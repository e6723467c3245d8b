namespace BlazorLeaflet;

/// <summary>The few words a map says by itself, in the language of its reader.</summary>
public sealed record MapTexts(string ZoomIn, string ZoomOut, string Close, string Keyboard, string Kilometres, string Metres, string Loading)
{
    public static MapTexts English { get; } =
        new("Zoom in", "Zoom out", "Close", "Arrow keys move the map, plus and minus change the scale", "km", "m", "The map is loading.");

    public static MapTexts Arabic { get; } =
        new("تكبير", "تصغير", "إغلاق", "تحرّك الأسهم الخريطة، وتغيّر علامتا الجمع والطرح مقياسها", "كم", "م", "الخريطة قيد التحميل.");

    /// <summary>Arabic for any language tag that begins with <c>ar</c>, otherwise English.</summary>
    public static MapTexts For(string language) => language.StartsWith("ar", StringComparison.OrdinalIgnoreCase) ? Arabic : English;
}
