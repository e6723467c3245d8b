using System.Numerics;
using ReportAtlas.Archive.Reviews;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>Walks through the columns of an <see cref="EventIndex"/> and notes for each event which parts of a filter it fails.</summary>
internal sealed class FilterFailures
{
    private readonly FilterParts[] _failed;

    /// <param name="paragraphs">The paragraphs that hold the filter's text, in rising order; null when it asks for none.</param>
    public FilterFailures(EventIndex index, EventFilter filter, long[]? paragraphs)
    {
        (Index, _failed) = (index, new FilterParts[index.Count]);
        FailByPlace(filter);
        FailByDate(filter);
        FailByNames(filter);
        FailByPrecision(filter);
        FailByReview(filter);
        FailByRest(filter);
        if (paragraphs is not null)
        {
            FailByText(paragraphs);
        }
    }

    /// <summary>By position; <see cref="FilterParts.None"/> for what is let through.</summary>
    public FilterParts[] Failed => _failed;

    private EventIndex Index { get; }

    private void FailByPlace(EventFilter filter)
    {
        if (filter.Place is not { } id)
        {
            return;
        }

        var (start, length) = Index.Places.Slot(id) is { } slot ? (slot, (uint)(Index.Places.End(slot) - slot)) : (0, 0u);
        for (var position = 0; position < _failed.Length; position++)
        {
            // A place that is not settled is -1, which as an unsigned number lies beyond every run.
            if (Index.Place[position] < 0 || (uint)(Index.Place[position] - start) >= length)
            {
                _failed[position] |= FilterParts.Place;
            }
        }
    }

    /// <summary>A date known only by month may lie anywhere in it, so a range lets through whatever it touches.</summary>
    private void FailByDate(EventFilter filter)
    {
        if (filter.From is null && filter.To is null)
        {
            return;
        }

        var (first, last) = (filter.From?.DayNumber ?? 0, filter.To?.DayNumber ?? int.MaxValue);
        for (var position = 0; position < _failed.Length; position++)
        {
            if (Index.To[position] < first || Index.From[position] > last)
            {
                _failed[position] |= FilterParts.Date;
            }
        }
    }

    private void FailByNames(EventFilter filter)
    {
        if (!filter.Types.IsDefaultOrEmpty)
        {
            var wanted = Index
                .Types.Select(type =>
                    filter.Types.Contains(type.Code) || filter.Types.Any(code => AcledFamily.Find(code)?.AcledType == type.AcledType)
                )
                .ToArray();
            Fail<byte>(FilterParts.Type, Index.Type, wanted);
        }

        if (!filter.Actors.IsDefaultOrEmpty)
        {
            FailByPostings(FilterParts.Actor, Index.EventActors, [.. Index.Actors.Select(actor => filter.Actors.Contains(actor.Code))]);
        }

        if (!filter.Publishers.IsDefaultOrEmpty)
        {
            var names = filter.Publishers.Select(PublisherNames.Canonical).ToHashSet(StringComparer.Ordinal);
            var wanted = Index
                .Articles.All.Select(article => article.Publisher >= 0 && names.Contains(Index.Articles.Publishers[article.Publisher]))
                .ToArray();
            Fail<int>(FilterParts.Publisher, Index.Article, wanted);
        }

        if (!filter.Speakers.IsDefaultOrEmpty)
        {
            var wanted = new bool[Index.Speakers.Length];
            foreach (var slot in filter.Speakers.Select(Index.FindSpeaker).OfType<int>())
            {
                wanted[slot] = true;
            }

            FailByPostings(FilterParts.Speaker, Index.EventSpeakers, wanted);
        }
    }

    private void FailByPrecision(EventFilter filter)
    {
        if (!filter.TimePrecisions.IsDefaultOrEmpty)
        {
            bool[] wanted = [.. Enumerable.Range(0, 4).Select(number => filter.TimePrecisions.Contains((TimePrecision)number))];
            Fail<byte>(FilterParts.TimePrecision, Index.TimePrecision, wanted);
        }

        if (!filter.PlacePrecisions.IsDefaultOrEmpty)
        {
            bool[] wanted = [.. Enumerable.Range(0, 4).Select(number => filter.PlacePrecisions.Contains((PlacePrecision)number))];
            Fail<byte>(FilterParts.PlacePrecision, Index.PlacePrecision, wanted);
        }

        if (filter.MinimumConfidence is { } least)
        {
            Fail(FilterParts.Rest, position => Index.Confidence[position] >= (float)least);
        }
    }

    private void FailByReview(EventFilter filter)
    {
        bool[] wanted =
        [
            .. Enum.GetValues<ReviewStatus>().Select(status => filter.Review is { } review ? status == review : status != ReviewStatus.Rejected),
        ];
        Fail<byte>(FilterParts.Review, Index.Review, wanted);
    }

    private void FailByRest(EventFilter filter)
    {
        if (!filter.WithBackground)
        {
            for (var position = 0; position < _failed.Length; position++)
            {
                _failed[position] |= Index.IsBackground[position] ? FilterParts.Rest : FilterParts.None;
            }
        }

        if (filter.WithoutDate)
        {
            Fail(FilterParts.Rest, position => Index.From[position] == EventIndex.NoDay);
        }

        if (filter.Placing is { } placing)
        {
            Fail(FilterParts.Rest, position => (Index.Place[position] < 0 ? Placing.None : Index.Places.Placings[Index.Place[position]]) == placing);
        }

        if (filter.ReportId is { } report)
        {
            Fail(FilterParts.Rest, position => Index.Articles.All[Index.Article[position]].ReportId == report);
        }

        if (filter.ArticleId is { } article)
        {
            Fail(FilterParts.Rest, position => Index.Articles.All[Index.Article[position]].Id == article);
        }
    }

    /// <summary>Both run in text order, so one walk over the two finds the events of the paragraphs.</summary>
    private void FailByText(long[] paragraphs)
    {
        var next = 0;
        foreach (var position in Index.ByText)
        {
            var paragraph = Index.ParagraphOf(position);
            while (next < paragraphs.Length && paragraphs[next] < paragraph)
            {
                next++;
            }

            if (next == paragraphs.Length || paragraphs[next] != paragraph)
            {
                _failed[position] |= FilterParts.Rest;
            }
        }
    }

    private void FailByPostings(FilterParts part, Postings postings, bool[] wanted) =>
        Fail(
            part,
            position =>
            {
                foreach (var value in postings[position])
                {
                    if (wanted[value])
                    {
                        return true;
                    }
                }

                return false;
            }
        );

    /// <summary>Fails the events whose value of a column is not wanted: a loop that asks nobody, since every filter walks through it.</summary>
    private void Fail<T>(FilterParts part, ReadOnlySpan<T> values, bool[] wanted)
        where T : struct, IBinaryInteger<T>
    {
        for (var position = 0; position < values.Length; position++)
        {
            _failed[position] |= wanted[int.CreateTruncating(values[position])] ? FilterParts.None : part;
        }
    }

    private void Fail(FilterParts part, Func<int, bool> isWanted)
    {
        for (var position = 0; position < _failed.Length; position++)
        {
            if (!isWanted(position))
            {
                _failed[position] |= part;
            }
        }
    }
}
