using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ReportAtlas.Archive.Migrations
{
    /// <inheritdoc />
    public partial class InitialCreate : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Actors",
                columns: table => new
                {
                    Key = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    NameArabic = table.Column<string>(type: "TEXT", nullable: false),
                    NameEnglish = table.Column<string>(type: "TEXT", nullable: false),
                    Group = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Actors", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "EventTypes",
                columns: table => new
                {
                    Key = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    AcledType = table.Column<string>(type: "TEXT", nullable: false),
                    AcledSubType = table.Column<string>(type: "TEXT", nullable: false),
                    NameArabic = table.Column<string>(type: "TEXT", nullable: false),
                    NameEnglish = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventTypes", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Places",
                columns: table => new
                {
                    Key = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    NameEnglish = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    ParentId = table.Column<string>(type: "TEXT", nullable: true),
                    GovernorateId = table.Column<string>(type: "TEXT", nullable: true),
                    DistrictId = table.Column<string>(type: "TEXT", nullable: true),
                    SubdistrictId = table.Column<string>(type: "TEXT", nullable: true),
                    CountryId = table.Column<string>(type: "TEXT", nullable: true),
                    Admin1English = table.Column<string>(type: "TEXT", nullable: true),
                    Latitude = table.Column<double>(type: "REAL", nullable: true),
                    Longitude = table.Column<double>(type: "REAL", nullable: true),
                    IsArea = table.Column<bool>(type: "INTEGER", nullable: false),
                    PointIsContainers = table.Column<bool>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<string>(type: "TEXT", nullable: true),
                    TreeStart = table.Column<int>(type: "INTEGER", nullable: false),
                    TreeEnd = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Places", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Reports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Articles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReportId = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: true),
                    Publisher = table.Column<string>(type: "TEXT", nullable: true),
                    PublishedFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PublishedTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PublishedPrecision = table.Column<string>(type: "TEXT", nullable: true),
                    PublishedBasis = table.Column<string>(type: "TEXT", nullable: false),
                    PublishedReasons = table.Column<string>(type: "TEXT", nullable: false),
                    PublishedContradictions = table.Column<string>(type: "TEXT", nullable: false),
                    PublisherStart = table.Column<int>(type: "INTEGER", nullable: true),
                    PublisherLength = table.Column<int>(type: "INTEGER", nullable: true),
                    BylineStart = table.Column<int>(type: "INTEGER", nullable: true),
                    BylineLength = table.Column<int>(type: "INTEGER", nullable: true),
                    DatelineStart = table.Column<int>(type: "INTEGER", nullable: true),
                    DatelineLength = table.Column<int>(type: "INTEGER", nullable: true),
                    StatedDates = table.Column<string>(type: "TEXT", nullable: false),
                    SourcePieces = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Articles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Articles_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReportVersions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReportId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    IsCurrent = table.Column<bool>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    Format = table.Column<string>(type: "TEXT", nullable: false),
                    Encoding = table.Column<string>(type: "TEXT", nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReaderVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    GivenPublished = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GivenPublisher = table.Column<string>(type: "TEXT", nullable: true),
                    Citation = table.Column<string>(type: "TEXT", nullable: true),
                    Warnings = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportVersions_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ArticleBlocks",
                columns: table => new
                {
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    Level = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceLine = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleBlocks", x => new { x.ArticleId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ArticleBlocks_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ArticleChrome",
                columns: table => new
                {
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceStart = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceLength = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleChrome", x => new { x.ArticleId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ArticleChrome_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ArticleEmphases",
                columns: table => new
                {
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Target = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleEmphases", x => new { x.ArticleId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ArticleEmphases_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DateMentions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    DateFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DateTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DatePrecision = table.Column<string>(type: "TEXT", nullable: true),
                    Anchor = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OffsetDays = table.Column<int>(type: "INTEGER", nullable: true),
                    Weekday = table.Column<string>(type: "TEXT", nullable: true),
                    NamedDay = table.Column<int>(type: "INTEGER", nullable: true),
                    NamedMonth = table.Column<int>(type: "INTEGER", nullable: true),
                    NamedYear = table.Column<int>(type: "INTEGER", nullable: true),
                    PartOfDay = table.Column<string>(type: "TEXT", nullable: true),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<double>(type: "REAL", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DateMentions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DateMentions_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlaceMentions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", nullable: false),
                    PlaceKey = table.Column<int>(type: "INTEGER", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Precision = table.Column<int>(type: "INTEGER", nullable: false),
                    Confidence = table.Column<double>(type: "REAL", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    Alternatives = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlaceMentions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlaceMentions_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PlaceMentions_Places_PlaceKey",
                        column: x => x.PlaceKey,
                        principalTable: "Places",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportOriginals",
                columns: table => new
                {
                    VersionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportOriginals", x => x.VersionId);
                    table.ForeignKey(
                        name: "FK_ReportOriginals_ReportVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "ReportVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Events",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    TypeKey = table.Column<int>(type: "INTEGER", nullable: false),
                    PlaceKey = table.Column<int>(type: "INTEGER", nullable: true),
                    PlacePrecision = table.Column<int>(type: "INTEGER", nullable: true),
                    PlaceMentionId = table.Column<int>(type: "INTEGER", nullable: true),
                    DateFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DateTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DatePrecision = table.Column<string>(type: "TEXT", nullable: true),
                    DateMentionId = table.Column<int>(type: "INTEGER", nullable: true),
                    TriggerStart = table.Column<int>(type: "INTEGER", nullable: false),
                    TriggerLength = table.Column<int>(type: "INTEGER", nullable: false),
                    QuoteStart = table.Column<int>(type: "INTEGER", nullable: false),
                    QuoteLength = table.Column<int>(type: "INTEGER", nullable: false),
                    SentenceStart = table.Column<int>(type: "INTEGER", nullable: false),
                    SentenceLength = table.Column<int>(type: "INTEGER", nullable: false),
                    Block = table.Column<int>(type: "INTEGER", nullable: false),
                    IsBackground = table.Column<bool>(type: "INTEGER", nullable: false),
                    Confidence = table.Column<double>(type: "REAL", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Retellings = table.Column<string>(type: "TEXT", nullable: false),
                    Detained_Length = table.Column<int>(type: "INTEGER", nullable: true),
                    Detained_Max = table.Column<int>(type: "INTEGER", nullable: true),
                    Detained_Min = table.Column<int>(type: "INTEGER", nullable: true),
                    Detained_Start = table.Column<int>(type: "INTEGER", nullable: true),
                    Displaced_Length = table.Column<int>(type: "INTEGER", nullable: true),
                    Displaced_Max = table.Column<int>(type: "INTEGER", nullable: true),
                    Displaced_Min = table.Column<int>(type: "INTEGER", nullable: true),
                    Displaced_Start = table.Column<int>(type: "INTEGER", nullable: true),
                    Injured_Length = table.Column<int>(type: "INTEGER", nullable: true),
                    Injured_Max = table.Column<int>(type: "INTEGER", nullable: true),
                    Injured_Min = table.Column<int>(type: "INTEGER", nullable: true),
                    Injured_Start = table.Column<int>(type: "INTEGER", nullable: true),
                    Killed_Length = table.Column<int>(type: "INTEGER", nullable: true),
                    Killed_Max = table.Column<int>(type: "INTEGER", nullable: true),
                    Killed_Min = table.Column<int>(type: "INTEGER", nullable: true),
                    Killed_Start = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Events", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Events_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Events_DateMentions_DateMentionId",
                        column: x => x.DateMentionId,
                        principalTable: "DateMentions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_Events_EventTypes_TypeKey",
                        column: x => x.TypeKey,
                        principalTable: "EventTypes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Events_PlaceMentions_PlaceMentionId",
                        column: x => x.PlaceMentionId,
                        principalTable: "PlaceMentions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_Events_Places_PlaceKey",
                        column: x => x.PlaceKey,
                        principalTable: "Places",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Claims",
                columns: table => new
                {
                    EventId = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Speaker = table.Column<string>(type: "TEXT", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    VerbStart = table.Column<int>(type: "INTEGER", nullable: true),
                    VerbLength = table.Column<int>(type: "INTEGER", nullable: true),
                    Certainty = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Claims", x => new { x.EventId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_Claims_Events_EventId",
                        column: x => x.EventId,
                        principalTable: "Events",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EventActors",
                columns: table => new
                {
                    EventId = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    ActorKey = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: true),
                    Length = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventActors", x => new { x.EventId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_EventActors_Actors_ActorKey",
                        column: x => x.ActorKey,
                        principalTable: "Actors",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EventActors_Events_EventId",
                        column: x => x.EventId,
                        principalTable: "Events",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Actors_Code",
                table: "Actors",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Articles_PublishedFrom",
                table: "Articles",
                column: "PublishedFrom");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_Publisher",
                table: "Articles",
                column: "Publisher");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_ReportId_Ordinal",
                table: "Articles",
                columns: new[] { "ReportId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DateMentions_ArticleId_Ordinal",
                table: "DateMentions",
                columns: new[] { "ArticleId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EventActors_ActorKey",
                table: "EventActors",
                column: "ActorKey");

            migrationBuilder.CreateIndex(
                name: "IX_Events_ArticleId_Ordinal",
                table: "Events",
                columns: new[] { "ArticleId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Events_ByDate",
                table: "Events",
                columns: new[] { "DateFrom", "DateTo", "IsBackground", "PlaceKey", "TypeKey", "ArticleId" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_ByPlace",
                table: "Events",
                columns: new[] { "PlaceKey", "TypeKey", "IsBackground", "DateFrom", "DateTo", "PlacePrecision", "ArticleId" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_DateMentionId",
                table: "Events",
                column: "DateMentionId");

            migrationBuilder.CreateIndex(
                name: "IX_Events_PlaceMentionId",
                table: "Events",
                column: "PlaceMentionId");

            migrationBuilder.CreateIndex(
                name: "IX_Events_TypeKey",
                table: "Events",
                column: "TypeKey");

            migrationBuilder.CreateIndex(
                name: "IX_EventTypes_Code",
                table: "EventTypes",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlaceMentions_ArticleId_Ordinal",
                table: "PlaceMentions",
                columns: new[] { "ArticleId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlaceMentions_PlaceKey",
                table: "PlaceMentions",
                column: "PlaceKey");

            migrationBuilder.CreateIndex(
                name: "IX_Places_Id",
                table: "Places",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Places_TreeStart_TreeEnd",
                table: "Places",
                columns: new[] { "TreeStart", "TreeEnd" });

            migrationBuilder.CreateIndex(
                name: "IX_Reports_Key",
                table: "Reports",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportVersions_Current",
                table: "ReportVersions",
                column: "ReportId",
                unique: true,
                filter: "\"IsCurrent\" = 1");

            migrationBuilder.CreateIndex(
                name: "IX_ReportVersions_ReportId_Number",
                table: "ReportVersions",
                columns: new[] { "ReportId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportVersions_Sha256",
                table: "ReportVersions",
                column: "Sha256",
                unique: true,
                filter: "\"IsCurrent\" = 1");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArticleBlocks");

            migrationBuilder.DropTable(
                name: "ArticleChrome");

            migrationBuilder.DropTable(
                name: "ArticleEmphases");

            migrationBuilder.DropTable(
                name: "Claims");

            migrationBuilder.DropTable(
                name: "EventActors");

            migrationBuilder.DropTable(
                name: "ReportOriginals");

            migrationBuilder.DropTable(
                name: "Actors");

            migrationBuilder.DropTable(
                name: "Events");

            migrationBuilder.DropTable(
                name: "ReportVersions");

            migrationBuilder.DropTable(
                name: "DateMentions");

            migrationBuilder.DropTable(
                name: "EventTypes");

            migrationBuilder.DropTable(
                name: "PlaceMentions");

            migrationBuilder.DropTable(
                name: "Articles");

            migrationBuilder.DropTable(
                name: "Places");

            migrationBuilder.DropTable(
                name: "Reports");
        }
    }
}
