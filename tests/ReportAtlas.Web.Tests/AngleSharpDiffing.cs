using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace ReportAtlas.Web.Tests;

/// <summary>bUnit is compiled against a later AngleSharp.Diffing than some feeds carry; the older one has all it calls.</summary>
internal static class AngleSharpDiffing
{
#pragma warning disable CA2255 // A test assembly is an application: the binding must be in place before the first test.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void AcceptOlderVersion() =>
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            name.Name == "AngleSharp.Diffing" ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "AngleSharp.Diffing.dll")) : null;
}
