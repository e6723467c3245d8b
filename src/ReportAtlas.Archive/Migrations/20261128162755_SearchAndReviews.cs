using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ReportAtlas.Archive.Migrations
{
    /// <inheritdoc />
    public partial class SearchAndReviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AcledSubType",
                table: "Events",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "EventReviews",
                columns: table => new
                {
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    Fingerprint = table.Column<string>(type: "TEXT", nullable: false),
                    Quote = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    ReviewedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventReviews", x => new { x.ArticleId, x.Fingerprint });
                });

            // Words come folded and parted by spaces, so a tokenizer that parts at signs is all that is needed. The rows hold
            // no text of their own: the paragraph stands in the article.
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE "ParagraphSearch" USING fts5("title", "body", content='', contentless_delete=1, tokenize='ascii')
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "Articles_Search" AFTER DELETE ON "Articles" BEGIN
                    DELETE FROM "ParagraphSearch" WHERE "rowid" BETWEEN old."Id" * 1048576 AND old."Id" * 1048576 + 1048575;
                END
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TRIGGER "Articles_Search" """);
            migrationBuilder.Sql("""DROP TABLE "ParagraphSearch" """);

            migrationBuilder.DropTable(
                name: "EventReviews");

            migrationBuilder.DropColumn(
                name: "AcledSubType",
                table: "Events");
        }
    }
}
