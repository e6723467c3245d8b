using System.Collections.Immutable;
using ReportAtlas.Language;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Archive.Import;

/// <summary>What a report that was taken in turned out to hold: what the person who imports it wants to know at once.</summary>
public sealed record ImportFindings
{
    /// <summary>The headline of its first article.</summary>
    public string? Title { get; init; }

    /// <summary>The id of its first article, which a link leads to.</summary>
    public int Article { get; init; }

    /// <summary>Whether the publication day of every article is known.</summary>
    public bool HasDate { get; init; }

    /// <summary>Whether the publisher of every article is known.</summary>
    public bool HasPublisher { get; init; }

    public int Events { get; init; }

    /// <summary>Place names that could not be settled.</summary>
    public int OpenPlaces { get; init; }

    /// <summary>Pieces of the page around the text that were set aside.</summary>
    public int SetAside { get; init; }

    /// <summary>Printed dates that cannot be right.</summary>
    public int Contradictions { get; init; }

    internal static ImportFindings Of(ImmutableArray<ArticleReading> articles, int firstArticle) =>
        new()
        {
            Title = articles.IsEmpty ? null : articles[0].Layout.Title,
            Article = firstArticle,
            HasDate = articles.All(article => article.Published.Anchor is not null),
            HasPublisher = articles.All(article => article.Layout.Publisher is not null),
            Events = articles.Sum(article => article.Events.Count(item => !item.IsBackground)),
            OpenPlaces = articles.Sum(article => article.Places.Count(place => place.Status == PlaceStatus.Unresolved)),
            SetAside = articles.Sum(article => article.Layout.Chrome.Length),
            Contradictions = articles.Sum(article => article.Published.Contradictions.Length),
        };
}
