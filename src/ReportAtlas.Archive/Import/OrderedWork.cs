using System.Threading.Channels;

namespace ReportAtlas.Archive.Import;

/// <summary>
/// Prepares items on all cores, some together since that is faster, and finishes them one after the other, in their order and
/// with memory in bounds.
/// </summary>
internal static class OrderedWork
{
    /// <summary>Items that are prepared together at most.</summary>
    private const int Together = 32;

    /// <summary>Bytes that are prepared together at most, unless one item alone holds more.</summary>
    private const long BytesTogether = 256 * 1024;

    /// <param name="items">Taken as there is room; they may be made on the way.</param>
    /// <param name="length">About how many bytes an item holds.</param>
    /// <param name="prepare">Prepares some items, in their order. Runs on any core, several times at once.</param>
    /// <param name="finish">Runs for one item at a time, in their order; not for items prepared after the stop.</param>
    public static async Task RunAsync<TItem, TReady>(
        IEnumerable<TItem> items,
        Func<TItem, long> length,
        Func<IReadOnlyList<TItem>, IReadOnlyList<TReady>> prepare,
        Action<TReady> finish,
        CancellationToken cancel
    )
    {
        var preparing = Channel.CreateBounded<Task<IReadOnlyList<TReady>>>(Environment.ProcessorCount * 2);
        var producing = ProduceAsync();
        try
        {
            await foreach (var task in preparing.Reader.ReadAllAsync(CancellationToken.None))
            {
                foreach (var ready in await task)
                {
                    if (!cancel.IsCancellationRequested)
                    {
                        finish(ready);
                    }
                }
            }
        }
        finally
        {
            // Lets the producer end when finishing failed: nobody would make room any more.
            preparing.Writer.TryComplete();
            while (preparing.Reader.TryRead(out _)) { }
        }

        await producing;

        async Task ProduceAsync()
        {
            Exception? failure = null;
            try
            {
                foreach (var batch in Batches(items, length))
                {
                    if (cancel.IsCancellationRequested)
                    {
                        break;
                    }

                    await preparing.Writer.WriteAsync(Task.Run(() => prepare(batch), CancellationToken.None), CancellationToken.None);
                }
            }
            catch (ChannelClosedException)
            {
                // Finishing failed, which the caller is told.
            }
#pragma warning disable CA1031 // whatever the items' maker throws reaches the caller through the channel
            catch (Exception thrown)
#pragma warning restore CA1031
            {
                failure = thrown;
            }

            preparing.Writer.TryComplete(failure);
        }
    }

    /// <summary>Items in their order, few together at first, so that a handful of them goes to all cores too.</summary>
    private static IEnumerable<List<TItem>> Batches<TItem>(IEnumerable<TItem> items, Func<TItem, long> length)
    {
        var (batches, bytes, batch) = (0, 0L, new List<TItem>());
        foreach (var item in items)
        {
            var more = length(item);
            if (batch.Count > 0 && (bytes + more > BytesTogether || batch.Count >= Math.Clamp(batches / Environment.ProcessorCount, 1, Together)))
            {
                yield return batch;
                (batches, bytes, batch) = (batches + 1, 0, []);
            }

            batch.Add(item);
            bytes += more;
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}
