using System.Collections.Immutable;
using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Factuality;
using ReportAtlas.Language.Events.Parties;
using ReportAtlas.Language.Events.Retelling;
using ReportAtlas.Language.Events.Scenes;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>
/// Finds the incidents that an article tells, each with its place, date, parties, numbers of people and who claims it. Build it before
/// the vocabulary is frozen and keep it: it is immutable and thread-safe. Time is linear in the length of the text.
/// </summary>
public sealed class EventExtractor(Vocabulary vocabulary)
{
    private readonly EventLexicon _lexicon = new(vocabulary);

    /// <summary>All kinds of event, in the order of their resource.</summary>
    public ImmutableArray<EventType> Types => _lexicon.Types;

    /// <summary>All parties to the war that are known by name.</summary>
    public ImmutableArray<Actor> Actors => _lexicon.Actors;

    /// <summary>The events of an article in text order of their triggers; <paramref name="text"/> must be analyzed with the same vocabulary.</summary>
    public ImmutableArray<EventMention> Extract(
        AnalyzedText text,
        ArticleLayout layout,
        ImmutableArray<PlaceMention> places,
        ImmutableArray<DateMention> dates,
        PublicationDate published
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(published);
        using var ground = Survey(text, layout, places, dates, published);
        return Settle(ground, Tell(ground, Gather(ground)));
    }

    /// <summary>The first step of <see cref="Extract"/>: an article with all that may tell of an incident.</summary>
    internal EventGround Survey(
        AnalyzedText text,
        ArticleLayout layout,
        ImmutableArray<PlaceMention> places,
        ImmutableArray<DateMention> dates,
        PublicationDate published
    ) => new(text, layout, places, dates, published, _lexicon);

    /// <summary>The second step: by sentence, the passages that tell something; null where no word of it may.</summary>
    internal static List<Telling>?[] Gather(EventGround ground)
    {
        var told = new List<Telling>?[ground.Text.Sentences.Length];
        for (var sentence = 0; sentence < told.Length; sentence++)
        {
            var (first, end) = (ground.Text.Sentences[sentence].FirstToken, ground.Text.Sentences[sentence].EndToken);
            told[sentence] = ground.Scan.HasIn(first, end, CueKind.Trigger) ? TellingReader.Read(ground, sentence) : null;
        }

        return told;
    }

    /// <summary>The third step: what they tell, one after the other.</summary>
    internal static List<Telling> Tell(EventGround ground, List<Telling>?[] told)
    {
        var reader = new SentenceReader(ground);
        for (var sentence = 0; sentence < ground.Text.Sentences.Length; sentence++)
        {
            reader.Read(sentence, told[sentence]);
        }

        return reader.Tellings;
    }

    /// <summary>The last: the incidents, each told once.</summary>
    internal static ImmutableArray<EventMention> Settle(EventGround ground, List<Telling> tellings)
    {
        var merged = RetellingMerger.Merge(ground, tellings);
        LaterDoers.Find(ground, merged);
        LaterVictims.Find(ground, merged);
        ground.Lexicon.UntoldDoers.Share(ground, merged);
        ground.Lexicon.OtherSides.Fill(ground, merged);
        foreach (var telling in merged)
        {
            ground.Lexicon.HeldBases.AddHolder(ground, telling);
        }

        UnnamedVictims.Add(ground, merged);
        CarriedPlace.Fill(ground, merged);
        TollRevision.Apply(ground, merged);
        HeldNumber.Fill(ground, merged);
        OlderCase.SetApart(ground, merged);
        EarlierPhase.SetApart(ground, merged);
        DeathOnTheWay.SetApart(ground, merged);
        SourceDay.Fill(ground, merged);
        ReportDay.Fill(ground, merged);
        merged.ForEach(CountFinder.DropForeign);
        var mentions = ImmutableArray.CreateBuilder<EventMention>(merged.Count);
        foreach (var telling in merged)
        {
            mentions.Add(Mention(ground, telling));
        }

        return IsInOrder(mentions) ? mentions.MoveToImmutable() : [.. mentions.OrderBy(static mention => mention.Trigger.Start)];
    }

    /// <summary>Whether tellings were kept in text order, as they mostly are.</summary>
    private static bool IsInOrder(ImmutableArray<EventMention>.Builder mentions)
    {
        for (var at = 1; at < mentions.Count; at++)
        {
            if (mentions[at].Trigger.Start < mentions[at - 1].Trigger.Start)
            {
                return false;
            }
        }

        return true;
    }

    private static EventMention Mention(EventGround ground, Telling telling)
    {
        var trigger = telling.Head;
        return new EventMention
        {
            Type = ground.Lexicon.Type(telling.Type),
            AcledSubType = ground.Lexicon.SubType(telling.Type, telling.Actors),
            Trigger = ground.Text.SpanOf(trigger.First, trigger.End, 0),
            Quote = EventQuote.Of(ground, telling),
            Sentence = telling.Sentence,
            Block = telling.Block,
            Place = telling.Place?.Mention,
            Setting = telling.Setting,
            DateSource = telling.Date,
            Date = telling.Date is { } date ? date.Value : telling.Day,
            Actors = [.. telling.Actors],
            Killed = telling.Counts.GetValueOrDefault(Outcome.Killed),
            Injured = telling.Counts.GetValueOrDefault(Outcome.Injured),
            Detained = telling.Counts.GetValueOrDefault(Outcome.Detained),
            Displaced = telling.Counts.GetValueOrDefault(Outcome.Displaced),
            Claims = telling.Claims,
            IsBackground = telling.IsBackground,
            Retellings = telling.Retellings.Count > 1 ? [.. telling.Retellings.Order()] : [.. telling.Retellings],
            Confidence = ConfidenceOf(telling),
            Rule =
                telling.HeadCue.Rule
                + (telling is { Date: null, Day: not null } ? telling.DayRule : "")
                + (telling.IsPlaceCarried ? CarriedPlace.Rule : ""),
        };
    }

    /// <summary>A settled type, a sure trigger, a place, a date and a second telling each make it likelier, a day that is only inferred less.</summary>
    private static double ConfidenceOf(Telling telling)
    {
        var confidence = telling.HeadCue.Sure ? 0.7 : 0.55;
        confidence +=
            (telling.IsOpen ? 0 : 0.08)
            + (
                telling.Place is null ? 0
                : telling.IsPlaceCarried ? -0.1
                : 0.08
            )
            + (
                telling.Date is not null ? 0.05
                : telling.Day is not null ? -0.05
                : 0
            )
            + (telling.Counts.Count > 0 ? 0.05 : 0)
            + (telling.Retellings.Count > 0 ? 0.05 : 0);
        return Math.Round(Math.Min(0.98, telling.IsBackground ? confidence - 0.15 : confidence), 2);
    }
}
