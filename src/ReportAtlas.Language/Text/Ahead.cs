using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace ReportAtlas.Language.Text;

/// <summary>
/// Asks the processor to fetch memory that will soon be looked at. What words are to the finders lies all over the memory, and a
/// reading that waits for one after the other takes a few hundredths longer. Where the processor has no such order nothing is done.
/// </summary>
internal static class Ahead
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static unsafe void Fetch<T>(ref readonly T place)
    {
        if (Sse.IsSupported)
        {
            // The address may be out of date at once, when the collector moves the object: then the order is only in vain.
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in place)));
        }
    }

    /// <summary>Has the beginning of an object fetched.</summary>
    /// <param name="place">The object. To ask whether it is null spares the runtime's own test, which looks at the object and so waits for it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void FetchObject(object? place)
    {
        if (place is not null)
        {
            Fetch(in Unsafe.As<StrongBox<byte>>(place).Value);
        }
    }
}
