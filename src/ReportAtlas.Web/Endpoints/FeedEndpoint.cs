using System.Globalization;
using System.Text;
using System.Xml;
using ReportAtlas.Archive.Export;
using ReportAtlas.Web.Components.Filters;
using ReportAtlas.Web.Hosting;
using ReportAtlas.Web.Screens;
using ReportAtlas.Web.Wording;

namespace ReportAtlas.Web.Endpoints;

/// <summary>The Atom feed of a filter: what came into the archive last. It reads the page's query and, like the page, ignores what it cannot use.</summary>
internal static class FeedEndpoint
{
    /// <summary>Entries of a feed.</summary>
    private const int Entries = 50;

    private const string Atom = "http://www.w3.org/2005/Atom";

    internal static void MapFeed(this IEndpointRouteBuilder app) => app.MapMethods("/feed.atom", [HttpMethods.Get, HttpMethods.Head], GetAsync);

    private static async Task<IResult> GetAsync(HttpContext context, AtlasScreens screens, ExportSource source, Texts texts, CancellationToken cancel)
    {
        var screen = await screens.LoadAsync(context.Request.QueryString.Value ?? "", cancel);
        var state = screen.State.Closed with { View = null, Page = 1, Language = null };
        var request = new ExportRequest(state.ToListFilter(), PublicSite.Of(context), texts.IsArabic);
        var items = await source.NewestAsync(request.Filter, Entries, cancel);
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            var filters = ViewWords.Tell(screen, texts);
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, texts.Code);
            xml.WriteElementString("id", $"{request.Site}feed.atom{state.ToQuery()}");
            xml.WriteElementString("title", SafeXml.Clean(filters.Length > 0 ? texts.Format("feed.title", filters) : texts["name"]));
            WriteLink(xml, "self", $"{request.Site}feed.atom{state.ToQuery()}");
            WriteLink(xml, "alternate", $"{request.Site.ToString().TrimEnd('/')}{state.ToAddress()}");
            xml.WriteElementString("updated", Time(items.Count > 0 ? items.Max(item => item.Article.ImportedAt) : DateTime.UnixEpoch));
            foreach (var item in items)
            {
                Write(xml, request, item, texts);
            }

            xml.WriteEndElement();
        }

        return TypedResults.Bytes(bytes.ToArray(), "application/atom+xml; charset=utf-8");
    }

    private static void Write(XmlWriter xml, ExportRequest request, ExportedEvent item, Texts texts)
    {
        var parts = new[]
        {
            texts.Pick(item.Type.NameArabic, item.Type.NameEnglish),
            item.Place is { } place ? texts.Pick(place.Name, place.NameEnglish) : null,
            item.Date is { } date ? texts.Date(date) : null,
        };
        xml.WriteStartElement("entry");
        xml.WriteElementString("id", request.EventAddress(item.Article.Id, item.Id));
        xml.WriteElementString("title", string.Join(texts["stop"], parts.OfType<string>()));
        WriteLink(xml, "alternate", request.EventAddress(item.Article.Id, item.Id));
        xml.WriteElementString("updated", Time(item.Article.ImportedAt));
        xml.WriteStartElement("author");
        xml.WriteElementString("name", SafeXml.Clean(item.Article.Publisher ?? texts["cite.nobody"]));
        xml.WriteEndElement();
        xml.WriteStartElement("summary");
        xml.WriteAttributeString("xml", "lang", null, "ar");
        xml.WriteString(SafeXml.Clean(item.Sentence.In(item.Article.Text)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Time(DateTime universal) => universal.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
