using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ReportAtlas.Archive;

/// <summary>How `dotnet ef` builds the model: on a file that need not be there.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<ArchiveContext>
{
    public ArchiveContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<ArchiveContext>();
        new ArchiveDatabase(ArchiveDatabase.DefaultPath).Configure(options);
        return new ArchiveContext(options.Options);
    }
}
