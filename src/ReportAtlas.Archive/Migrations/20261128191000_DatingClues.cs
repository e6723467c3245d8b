using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ReportAtlas.Archive.Migrations
{
    /// <inheritdoc />
    public partial class DatingClues : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Read and written by prepared statements only, so the context's model does not know it.
            migrationBuilder.Sql(
                """
                CREATE TABLE "DatingClues" (
                    "ArticleId" INTEGER NOT NULL REFERENCES "Articles" ("Id") ON DELETE CASCADE,
                    "Kind" TEXT NOT NULL,
                    "Key" TEXT NOT NULL,
                    "Mention" INTEGER NULL,
                    "DateFrom" TEXT NULL,
                    "DateTo" TEXT NULL,
                    "Number" INTEGER NULL)
                """);
            migrationBuilder.Sql("""CREATE INDEX "IX_DatingClues_Key" ON "DatingClues" ("Key")""");
            migrationBuilder.Sql("""CREATE INDEX "IX_DatingClues_ArticleId" ON "DatingClues" ("ArticleId")""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""DROP TABLE "DatingClues" """);
    }
}
