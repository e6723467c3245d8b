using ReportAtlas.Archive.Reviews;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;

namespace ReportAtlas.Archive.Browse.Columns;

/// <summary>
/// An <see cref="EventFilter"/> worked out over an <see cref="EventIndex"/>: for each position the parts that the event
/// fails. Every count of a screen comes from it; a facet counts the events that fail nothing but its own part.
/// </summary>
internal sealed class EventSelection
{
    private readonly FilterParts[] _failed;

    private EventSelection(EventIndex index, FilterParts[] failed)
    {
        Index = index;
        _failed = failed;
    }

    public EventIndex Index { get; }

    /// <summary>By position; <see cref="FilterParts.None"/> for what is let through.</summary>
    public ReadOnlySpan<FilterParts> Failed => _failed;

    public static EventSelection Create(EventIndex index, EventFilter filter, long[]? paragraphs)
    {
        var selection = new EventSelection(index, new FilterParts[index.Count]);
        selection.FailByPlace(filter);
        selection.FailByDate(filter);
        selection.FailByNames(filter);
        selection.FailByPrecision(filter);
        selection.FailByReview(filter);
        selection.FailByRest(filter);
        if (paragraphs is not null)
        {
            selection.FailByText(paragraphs);
        }

        return selection;
    }

    /// <summary>Whether the event at a position is let through.</summary>
    public bool Has(int position) => _failed[position] == FilterParts.None;

    /// <summary>How many are let through.</summary>
    public int CountAll() => _failed.AsSpan().Count(FilterParts.None);

    /// <summary>How many events fall to each value of a column, the filter's own part of it left out of account.</summary>
    /// <param name="values">Values from 0 to <paramref name="size"/> - 1; others are not counted.</param>
    public int[] CountBy(ReadOnlySpan<byte> values, int size, FilterParts own)
    {
        var counts = new int[size];
        var failed = _failed.AsSpan(0, values.Length);
        for (var position = 0; position < values.Length; position++)
        {
            if ((failed[position] & ~own) == 0 && values[position] < size)
            {
                counts[values[position]]++;
            }
        }

        return counts;
    }

    /// <inheritdoc cref="CountBy(ReadOnlySpan{byte}, int, FilterParts)"/>
    public int[] CountBy(ReadOnlySpan<int> values, int size, FilterParts own)
    {
        var counts = new int[size];
        var failed = _failed.AsSpan(0, values.Length);
        for (var position = 0; position < values.Length; position++)
        {
            if ((failed[position] & ~own) == 0 && (uint)values[position] < (uint)size)
            {
                counts[values[position]]++;
            }
        }

        return counts;
    }

    /// <inheritdoc cref="CountBy(ReadOnlySpan{byte}, int, FilterParts)"/>
    public int[] CountBy(Postings values, int size, FilterParts own)
    {
        var counts = new int[size];
        for (var position = 0; position < _failed.Length; position++)
        {
            if ((_failed[position] & ~own) == 0)
            {
                foreach (var value in values[position])
                {
                    counts[value]++;
                }
            }
        }

        return counts;
    }

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
            var wanted = Index.Types.Select(type => filter.Types.Contains(type.Code)
                || filter.Types.Any(code => AcledFamily.Find(code)?.AcledType == type.AcledType)).ToArray();
            Fail(FilterParts.Type, position => wanted[Index.Type[position]]);
        }

        if (!filter.Actors.IsDefaultOrEmpty)
        {
            FailByPostings(FilterParts.Actor, Index.EventActors, [.. Index.Actors.Select(actor => filter.Actors.Contains(actor.Code))]);
        }

        if (!filter.Publishers.IsDefaultOrEmpty)
        {
            var names = filter.Publishers.Select(PublisherNames.Canonical).ToHashSet(StringComparer.Ordinal);
            var wanted = Index.Articles.All.Select(article => article.Publisher >= 0 && names.Contains(Index.Articles.Publishers[article.Publisher])).ToArray();
            Fail(FilterParts.Publisher, position => wanted[Index.Article[position]]);
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
            Fail(FilterParts.TimePrecision, position => filter.TimePrecisions.Contains((TimePrecision)Index.TimePrecision[position]));
        }

        if (!filter.PlacePrecisions.IsDefaultOrEmpty)
        {
            Fail(FilterParts.PlacePrecision, position => filter.PlacePrecisions.Contains((PlacePrecision)Index.PlacePrecision[position]));
        }

        if (filter.MinimumConfidence is { } least)
        {
            Fail(FilterParts.Rest, position => Index.Confidence[position] >= (float)least);
        }
    }

    private void FailByReview(EventFilter filter)
    {
        if (filter.Review is { } review)
        {
            Fail(FilterParts.Review, position => Index.Review[position] == (byte)review);
        }
        else
        {
            Fail(FilterParts.Review, position => Index.Review[position] != (byte)ReviewStatus.Rejected);
        }
    }

    private void FailByRest(EventFilter filter)
    {
        if (!filter.WithBackground)
        {
            Fail(FilterParts.Rest, position => !Index.IsBackground[position]);
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
        Fail(part, position =>
        {
            foreach (var value in postings[position])
            {
                if (wanted[value])
                {
                    return true;
                }
            }

            return false;
        });

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
