using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ReportAtlas.Archive.History;
using ReportAtlas.Archive.Import;
using ReportAtlas.Web.Endpoints;
using ReportAtlas.Web.Tests.Samples;
using ReportAtlas.Web.Wording;
using Xunit;

namespace ReportAtlas.Web.Tests.Endpoints;

/// <summary>The import page over an archive of its own: a visitor who fills in forms, and the page's script.</summary>
public sealed partial class ImportPageTests : IAsyncLifetime
{
    private const string Strike = "خبر من الرقة\n\nقتل 3 مدنيين في قصف على الرقة أمس.";

    private SampleSite _site = default!;
    private string _cookie = "";
    private string _token = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _site = await SampleSite.StartAsync(await SampleArchive.CreateEmptyAsync());
        var response = await _site.Client.GetAsync(new Uri("/import", UriKind.Relative), Cancel);
        _cookie = response.Headers.GetValues("Set-Cookie").Single(value => value.Contains("Antiforgery", StringComparison.Ordinal)).Split(';')[0];
        _token = Token().Match(await response.Content.ReadAsStringAsync(Cancel)).Groups[1].Value;
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_plain_form_takes_files_and_leads_to_what_became_of_each()
    {
        var response = await SendAsync("/import/files", Files(("a.txt", Strike), ("bad.txt", "")));

        Assert.Equal((HttpStatusCode.Redirect, "/import?run=1"), (response.StatusCode, response.Headers.Location?.ToString()));
        var page = await GetAsync("/import?run=1");
        Assert.Contains("تقرير جديد · ملف مرفوض", page, StringComparison.Ordinal);
        Assert.Contains("الملف فارغ أو ليس ملف", page, StringComparison.Ordinal);
        Assert.Matches(@"مرفوض</span>\s*<bdi class=""name""[^>]*>bad\.txt</bdi>", page);
        Assert.Contains("href=\"/?report=1\"", page, StringComparison.Ordinal);
        Assert.Contains("خبر من الرقة", await GetAsync("/?report=1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_script_is_told_of_each_file_and_its_batches_are_one_import()
    {
        var first = await BatchAsync(null, ("a.txt", Strike));
        var second = await BatchAsync(first.GetProperty("run").GetInt32(), ("../../evil\u202E.txt", "خبر آخر"), ("a.txt", Strike));

        Assert.Equal("added", first.GetProperty("items")[0].GetProperty("status").GetString());
        Assert.Equal(1, second.GetProperty("run").GetInt32());
        Assert.Equal(
            ["evil.txt added", "a.txt unchanged"],
            second
                .GetProperty("items")
                .EnumerateArray()
                .Select(item => $"{item.GetProperty("name").GetString()} {item.GetProperty("status").GetString()}")
        );
    }

    [Theory]
    [InlineData("PK\u0003\u0004broken")]
    [InlineData("PK\u0005\u0006\0\0\0\0\u0001\0\u0001\0\u0040\0\0\0\u007F\u007F\u007F\u007F\0\0")]
    public async Task A_damaged_archive_is_refused_and_the_rest_of_its_batch_is_taken(string archive)
    {
        var batch = await BatchAsync(null, ("broken.zip", archive), ("a.txt", Strike));

        Assert.Equal(
            ["broken.zip refused", "a.txt added"],
            batch
                .GetProperty("items")
                .EnumerateArray()
                .Select(item => $"{item.GetProperty("name").GetString()} {item.GetProperty("status").GetString()}")
        );
    }

    [Fact]
    public async Task A_file_that_is_too_large_to_be_sent_is_claimed_and_refused_like_the_others()
    {
        var content = Files(("a.txt", Strike));
        content.Add(new StringContent("2147483648 folder/giant.txt"), "claimed");
        content.Add(new StringContent("no number"), "claimed");
        var response = await SendAsync("/import/files", content, json: true);
        var items = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancel)).RootElement.GetProperty("items");

        Assert.Equal(
            ["a.txt added", "folder/giant.txt refused"],
            items.EnumerateArray().Select(item => $"{item.GetProperty("name").GetString()} {item.GetProperty("status").GetString()}")
        );
        Assert.Equal("too-large", items[1].GetProperty("refusal").GetProperty("code").GetString());
        Assert.Contains("folder/giant.txt", await GetAsync("/import?run=1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_of_an_import_that_is_not_there_begins_one()
    {
        var batch = await BatchAsync(4711, ("a.txt", Strike));

        Assert.Equal((1, "added"), (batch.GetProperty("run").GetInt32(), batch.GetProperty("items")[0].GetProperty("status").GetString()));
    }

    [Fact]
    public async Task The_history_goes_back_to_the_first_import_page_by_page()
    {
        for (var number = 0; number < 22; number++)
        {
            await BatchAsync(null, ("a.txt", Strike));
        }

        var (latest, first) = (await GetAsync("/import"), await GetAsync("/import?history=2"));
        Assert.Contains("href=\"/import?run=22\"", latest, StringComparison.Ordinal);
        Assert.Contains("href=\"/import?history=2#history\"", latest, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/import?run=2\"", latest, StringComparison.Ordinal);
        Assert.Contains("href=\"/import?run=2\"", first, StringComparison.Ordinal);
        Assert.Contains("href=\"/import?run=1\"", first, StringComparison.Ordinal);
        Assert.Contains("href=\"/import?run=22\"", await GetAsync("/import?history=-5"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/import?run=abc&page=x&history=99999999999")]
    [InlineData("/import?run=-1&page=2147483647&history=2147483647")]
    [InlineData("/import?failed=%3Cscript%3E&wrong=%3Cscript%3Ealert%3C/script%3E")]
    public async Task An_address_that_makes_no_sense_is_still_the_page(string address)
    {
        var page = await GetAsync(address);

        Assert.Contains("لم يُستورد شيء بعد", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_handed_in_leaves_no_trace_in_the_history()
    {
        await SendAsync("/import/files", Files());
        await SendAsync("/import/retry", Form(("run", "7")));

        Assert.Contains("لم يُستورد شيء بعد", await GetAsync("/import"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("full", "امتلأ القرص")]
    [InlineData("locked", "برنامج آخر يكتب")]
    [InlineData("readonly", "تتعذر الكتابة")]
    public async Task Why_nothing_can_be_taken_is_said_with_what_to_do(string code, string words) =>
        Assert.Contains(words, await GetAsync($"/import?failed={code}"), StringComparison.Ordinal);

    [Theory]
    [InlineData(5, "locked")]
    [InlineData(13, "full")]
    [InlineData(8, "readonly")]
    [InlineData(1, null)]
    public void A_failure_of_the_archive_is_told_by_its_kind(int sqlite, string? code)
    {
        var failure = new Microsoft.Data.Sqlite.SqliteException("failed", sqlite);

        Assert.Equal(code, ImportFailure.Find(failure));
        Assert.Equal(code, ImportFailure.Find(new Microsoft.EntityFrameworkCore.DbUpdateException("not saved", failure)));
    }

    [Theory]
    [InlineData(ImportDoor.CommandLine, "أعد الأمر نفسه")]
    [InlineData(ImportDoor.Page, "أفلت الملفات نفسها")]
    [InlineData(ImportDoor.Watch, "يُستأنف المجلد المراقَب")]
    [InlineData(ImportDoor.Seeds, "عند التشغيل التالي")]
    public async Task An_import_that_broke_off_is_shown_with_what_was_kept_and_how_to_go_on(ImportDoor door, string remedy)
    {
        var archive = await SampleArchive.CreateEmptyAsync();
        await using (var context = archive.Contexts.CreateDbContext())
        {
            context.ImportRuns.Add(
                new ImportRun
                {
                    Door = door,
                    StartedAt = DateTime.UtcNow,
                    Added = 3,
                }
            );
            await context.SaveChangesAsync(Cancel);
        }

        await using var site = await SampleSite.StartAsync(archive);
        var page = await site.Client.GetStringAsync(new Uri("/import?run=1", UriKind.Relative), Cancel);

        Assert.Contains("3 تقارير جديدة · انقطع قبل نهايته", page, StringComparison.Ordinal);
        Assert.Contains("التقارير المعدودة هنا محفوظة كاملة", page, StringComparison.Ordinal);
        Assert.Contains(remedy, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_could_not_be_done_to_a_report_is_said_on_the_page_that_asked_for_it()
    {
        await BatchAsync(null, ("a.txt", Strike));

        var restored = await SendAsync("/report/1/restore", Form(("back", "/import?run=1")));
        var given = await SendAsync("/import/given", Form(("report", "99"), ("run", "1"), ("publisher", "وكالة")));

        Assert.Equal(
            ("/import?run=1&unsaved=report", "/import?run=1&unsaved=report#report-99"),
            (restored.Headers.Location?.ToString(), given.Headers.Location?.ToString())
        );
        Assert.Contains("حُذف التقرير أو تغيّر", await GetAsync("/report/1/versions?unsaved=report"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/import/files")]
    [InlineData("/import/given")]
    [InlineData("/report/1/delete")]
    public async Task Nothing_is_taken_from_another_site(string address)
    {
        using var content = Files(("a.txt", Strike));
        var response = await _site.Client.PostAsync(new Uri(address, UriKind.Relative), content, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("لم يُستورد شيء بعد", await GetAsync("/import"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_and_a_publisher_that_were_missing_are_asked_for_and_the_report_is_read_again_with_them()
    {
        await BatchAsync(null, ("a.txt", Strike));
        Assert.Contains("action=\"/import/given\"", await GetAsync("/import?run=1"), StringComparison.Ordinal);

        var wrong = await SendAsync("/import/given", Form(("report", "1"), ("run", "1"), ("published", "قريباً")));
        Assert.Contains(Texts.Arabic.Format("notice.date", "قريباً"), await GetAsync(wrong.Headers.Location!.ToString()), StringComparison.Ordinal);
        await SendAsync("/import/given", Form(("report", "1"), ("run", "1"), ("published", "2019-04-07"), ("publisher", "وكالة الاختبار")));

        Assert.DoesNotContain("action=\"/import/given\"", await GetAsync("/import?run=1"), StringComparison.Ordinal);
        var article = await GetAsync("/?report=1");
        Assert.Contains("وكالة الاختبار", article, StringComparison.Ordinal);
        Assert.Contains("7 نيسان 2019", article, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_deleted_and_restored_from_the_page()
    {
        await BatchAsync(null, ("a.txt", Strike), ("b.txt", "خبر آخر"));

        var deleted = await SendAsync("/report/1/delete", Form(("back", "/import?run=1")));
        Assert.Equal("/import?run=1", deleted.Headers.Location?.ToString());
        Assert.DoesNotContain("خبر من الرقة", await GetAsync("/?list=articles"), StringComparison.Ordinal);
        Assert.Contains("/report/1/restore", await GetAsync("/import?run=1"), StringComparison.Ordinal);
        Assert.Equal("/report/1/versions", (await SendAsync("/report/1/restore", Form(("back", "//evil.example")))).Headers.Location?.ToString());

        Assert.Contains("خبر من الرقة", await GetAsync("/?report=1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_report_shows_what_changed_and_links_to_a_passage_follow_its_quote()
    {
        await BatchAsync(null, ("a.txt", Strike + "\n\nفقرة ثابتة في آخر الخبر."));
        await BatchAsync(null, ("a.txt", "خبر من الرقة\n\nقتل 4 مدنيين في قصف على الرقة أمس.\n\nفقرة جديدة.\n\nفقرة ثابتة في آخر الخبر."));

        var versions = await GetAsync("/report/1/versions");
        Assert.Matches("<del[^>]*>3</del><ins[^>]*>4</ins>", versions);
        Assert.Matches("<ins[^>]*>فقرة جديدة.</ins>", versions);
        Assert.Contains("من قبل: حدث واحد · الآن: حدث واحد", versions, StringComparison.Ordinal);
        Assert.DoesNotContain("upload:", versions, StringComparison.Ordinal);
        Assert.Equal("/?report=1&p=3", await LeadAsync("فقرة ثابتة في آخر"));
        var gone = await LeadAsync("قتل 3 مدنيين");
        Assert.Contains("لم يعد هذا المقطع في النسخة الحالية", await GetAsync(gone!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _site.Client.GetAsync(new Uri("/report/99/versions", UriKind.Relative), Cancel)).StatusCode);

        async Task<string?> LeadAsync(string quote) =>
            (
                await _site.Client.GetAsync(new Uri($"/article/1/passage?quote={Uri.EscapeDataString(quote)}", UriKind.Relative), Cancel)
            ).Headers.Location?.ToString();
    }

    [Fact]
    public async Task An_open_page_can_tell_that_the_archive_has_changed()
    {
        var before = await GetAsync("/import/state");
        await BatchAsync(null, ("a.txt", Strike));
        var after = await GetAsync("/import/state");
        await BatchAsync(null, ("a.txt", Strike));

        Assert.NotEqual(before, after);
        Assert.Equal(after, await GetAsync("/import/state"));
    }

    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData("folder/a.txt", "folder/a.txt")]
    [InlineData("../../etc/a.txt", "etc/a.txt")]
    [InlineData("C:\\reports\\a.txt", "C:/reports/a.txt")]
    [InlineData("a\u202Etxt.exe\n.txt", "atxt.exe.txt")]
    [InlineData("..", "report")]
    public void Names_of_uploads_are_made_fit_to_show(string name, string clean) => Assert.Equal(clean, UploadName.Clean(name));

    private async Task<JsonElement> BatchAsync(int? run, params (string Name, string Text)[] files)
    {
        var content = Files(files);
        if (run is { } number)
        {
            content.Add(new StringContent($"{number}"), "run");
        }

        var response = await SendAsync("/import/files", content, json: true);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancel)).RootElement;
    }

    private async Task<HttpResponseMessage> SendAsync(string address, MultipartFormDataContent content, bool json = false)
    {
        content.Add(new StringContent(_token), "__RequestVerificationToken");
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.Add("Cookie", _cookie);
        if (json)
        {
            request.Headers.Add("Accept", "application/json");
        }

        return await _site.Client.SendAsync(request, Cancel);
    }

    private Task<string> GetAsync(string address) => _site.Client.GetStringAsync(new Uri(address.Split('#')[0], UriKind.Relative), Cancel);

    private static MultipartFormDataContent Files(params ReadOnlySpan<(string Name, string Text)> files)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, text) in files)
        {
            content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "files", name);
        }

        return content;
    }

    private static MultipartFormDataContent Form(params ReadOnlySpan<(string Name, string Value)> fields)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        return content;
    }

    [GeneratedRegex("""__RequestVerificationToken" value="([^"]+)""")]
    private static partial Regex Token();
}
