using System.Collections.Immutable;
using ReportAtlas.Language.Places.Names;
using ReportAtlas.Language.Places.Senses;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Places;

/// <summary>
/// Finds the place names of an article and settles which place each means. Build it with the vocabulary of the analyzer
/// whose texts it is given, before that is frozen; it is immutable and thread-safe.
/// </summary>
public sealed class PlaceFinder
{
    private readonly PlaceLanguage _language;

    public PlaceFinder(Vocabulary vocabulary, Gazetteer gazetteer) => _language = new PlaceLanguage(vocabulary, gazetteer);

    /// <summary>
    /// All place mentions in text order: resolved ones, ones left open with a reason, refused ones, and expressions that
    /// point back at a place (<see cref="PlaceStatus.Anaphor"/>).
    /// </summary>
    public ImmutableArray<PlaceMention> Find(AnalyzedText text, PlaceContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        using var scan = new PlaceScan(_language, text);
        OtherNames.Mark(scan, context);
        RuralNames.Find(scan);
        HeadedNames.Find(scan);
        FreeNames.Find(scan);
        OpenedNames.Find(scan);
        RepeatedNames.Find(scan);
        scan.Sort();
        BetweenNames.Find(scan);
        scan.Sort();
        QuarterLists.Find(scan);
        WaitingNames.Settle(scan);
        new PlaceResolver(scan).Resolve();
        BareCountrysides.Find(scan);
        UnlistedQuarters.Place(scan);

        var mentions = new List<PlaceMention>(scan.Hits.Count);
        foreach (var hit in scan.Hits)
        {
            mentions.Add(PlaceMentions.Of(hit, text));
        }

        PointingExpressions.Find(scan, mentions);
        mentions.Sort((left, right) => left.Span.CompareTo(right.Span));
        return [.. mentions];
    }
}
