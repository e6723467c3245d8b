using System.Globalization;
using ReportAtlas.Language.Events;
using Xunit;

namespace ReportAtlas.Language.Tests.Events;

public sealed class EventSentenceTests
{
    private static readonly string[] Tables =
    [
        "sentences.tsv",
        "outlets.tsv",
        "roles.tsv",
        "vocabulary.tsv",
        "numbers.tsv",
        "formations.tsv",
        "deeds.tsv",
        "people.tsv",
        "sides.tsv",
        "no-deeds.tsv",
        "daily.tsv",
        "toll-first.tsv",
        "traces.tsv",
    ];

    public static IEnumerable<TheoryDataRow<string, string>> Sentences => Tables.SelectMany(static table => EventTable.Read(table));

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_tells_the_events_that_its_row_names(string marked, string expected)
    {
        var (text, events) = EventReading.Read(marked);
        Check([.. events.Where(mention => !mention.IsBackground)], expected, text);
    }

    /// <summary>Asserts that the events told are those of a row, in its order.</summary>
    internal static void Check(List<EventMention> told, string expected, string text)
    {
        if (expected == "none")
        {
            Assert.True(told.Count == 0, $"told {Describe(told, text)}");
            return;
        }

        var wanted = expected.Split('&', StringSplitOptions.TrimEntries);
        if (told.Count == 0 && wanted is [var only] && TypesOf(only).Contains("none"))
        {
            return;
        }

        Assert.True(told.Count == wanted.Length, $"told {told.Count}: {Describe(told, text)}");
        for (var i = 0; i < told.Count; i++)
        {
            Check(told[i], wanted[i], Describe(told, text));
        }
    }

    private static void Check(EventMention mention, string wanted, string told)
    {
        Assert.True(TypesOf(wanted).Contains(mention.Type.Code), $"wanted {wanted}: {told}");
        foreach (var mark in MarksOf(wanted))
        {
            Assert.True(Holds(mention, mark), $"not {mark}: {told}");
        }
    }

    /// <summary>The types that an event of a row may have; «none» among them where it need not be told.</summary>
    private static string[] TypesOf(string wanted) => wanted.Split(' ')[0].Split('|');

    /// <summary>What a row asks of an event besides its type; a place, a party or a date of several words goes on to the next mark.</summary>
    private static List<string> MarksOf(string wanted)
    {
        var marks = new List<string>();
        foreach (var word in wanted.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            if (word[0] == '@' || word.Contains('=', StringComparison.Ordinal))
            {
                marks.Add(word);
            }
            else
            {
                marks[^1] += " " + word;
            }
        }

        return marks;
    }

    private static bool Holds(EventMention mention, string mark) =>
        mark[..2] switch
        {
            "k=" => Is(mention.Killed, mark),
            "i=" => Is(mention.Injured, mark),
            "d=" => Is(mention.Detained, mark),
            "m=" => Is(mention.Displaced, mark),
            "t=" => mention.DateSource?.Surface == mark[2..],
            "a=" => mark[2..]
                .Split('|')
                .Any(parties =>
                    mention
                        .Actors.Select(actor => actor.Actor.Code)
                        .Order()
                        .SequenceEqual(parties.Split('+', StringSplitOptions.RemoveEmptyEntries).Order())
                ),
            "on" => (mention.Date?.ToString() ?? "0") == mark[3..],
            _ when mark == "@none" => mention.Place is null,
            _ => mark[1..].Split('|').Any(name => mention.Place?.Surface == name || mention.Place?.Place?.Name == name),
        };

    /// <summary>«k=3» asks for the lowest figure, «k=3-5» for both ends, «k=3+» for no upper end.</summary>
    private static bool Is(CountRange? count, string mark)
    {
        var ends = mark[2..].TrimEnd('+').Split('-');
        return (count?.Min ?? 0) == int.Parse(ends[0], CultureInfo.InvariantCulture)
            && (mark[^1] != '+' || count?.Max is null)
            && (ends.Length == 1 || count?.Max == int.Parse(ends[1], CultureInfo.InvariantCulture));
    }

    internal static string Describe(IEnumerable<EventMention> events, string text) =>
        string.Join(
            " & ",
            events.Select(mention =>
                $"{mention.Type.Code} @{mention.Place?.Surface} t={mention.DateSource?.Surface} on={mention.Date} k={mention.Killed?.Min} i={mention.Injured?.Min} "
                + $"d={mention.Detained?.Min} m={mention.Displaced?.Min} a={string.Join('+', mention.Actors.Select(actor => actor.Actor.Code))} "
                + $"[{mention.Trigger.In(text)}] «{mention.Quote.In(text)}»"
            )
        );
}
