using System.Threading.Channels;

namespace ReportAtlas.Archive.Import;

/// <summary>Prepares items on all cores and finishes them one after the other, in their order and with memory in bounds.</summary>
internal static class OrderedWork
{
    /// <param name="items">Taken one by one as there is room; they may be made on the way.</param>
    /// <param name="prepare">Runs on any core, for several items at once.</param>
    /// <param name="finish">Runs for one item at a time, in their order; not for items prepared after the stop.</param>
    public static async Task RunAsync<TItem, TReady>(
        IEnumerable<TItem> items, Func<TItem, TReady> prepare, Action<TReady> finish, CancellationToken cancel)
    {
        var preparing = Channel.CreateBounded<Task<TReady>>(Environment.ProcessorCount * 4);
        var producing = ProduceAsync();
        try
        {
            await foreach (var task in preparing.Reader.ReadAllAsync(CancellationToken.None))
            {
                var ready = await task;
                if (!cancel.IsCancellationRequested)
                {
                    finish(ready);
                }
            }
        }
        finally
        {
            // Lets the producer end when finishing failed: nobody would make room any more.
            preparing.Writer.TryComplete();
            while (preparing.Reader.TryRead(out _))
            {
            }
        }

        await producing;

        async Task ProduceAsync()
        {
            Exception? failure = null;
            try
            {
                foreach (var item in items)
                {
                    if (cancel.IsCancellationRequested)
                    {
                        break;
                    }

                    await preparing.Writer.WriteAsync(Task.Run(() => prepare(item), CancellationToken.None), CancellationToken.None);
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
}
