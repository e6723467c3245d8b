using System.Collections.Frozen;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>
/// Whom «our forces» and «we killed» mean: the party whose name or press office heads a statement, whoever is quoted, or the party for which the
/// publisher always speaks.
/// </summary>
internal sealed class PartyVoice
{
    /// <summary>How many words a press office may stand from the name of the party.</summary>
    private const int OfficeReach = 3;

    /// <summary>How many words of a speech may stand before «our forces», and how many may name who speaks.</summary>
    private const int SpeechReach = 40;

    private const int SpeakerReach = 8;

    /// <summary>Sentences for which a quoted statement may go on without its speaker's name.</summary>
    private const int QuoteReach = 3;

    /// <summary>Words of the longest line that only says who speaks, where and when.</summary>
    private const int LongestHead = 14;

    private readonly FrozenDictionary<string, string> _byPublisher = Resource
        .ReadRows("actors/voices.tsv", 2)
        .SelectMany(static row => row.Parts(1).Select(name => (Name: ArabicFolder.Fold(name), Code: row[0])))
        .ToFrozenDictionary(static pair => pair.Name, static pair => pair.Code, StringComparer.Ordinal);

    /// <summary>The code of the party for which a publisher speaks; null where it speaks for none.</summary>
    internal string? OfPublisher(string? publisher) =>
        publisher is null ? null : _byPublisher.GetValueOrDefault(ArabicFolder.Fold(PublisherNames.Canonical(publisher)));

    /// <summary>«المركز الإعلامي لقوات ...», «لواء ... - المكتب الإعلامي», «جيش ... - بيان»: a party's own voice.</summary>
    internal static bool SpeaksFor(EventGround ground, CueMatch party)
    {
        for (var before = party.First - 1; before >= Math.Max(0, party.First - OfficeReach); before--)
        {
            if (ground.Scan.TryFind(before, CueKind.Speaker, out var speaker) && speaker.Cue.Code == "voice")
            {
                return speaker.End >= party.First - 1;
            }
        }

        return HeadsStatement(ground, party);
    }

    /// <summary>Whether a name stands in the text's first line, with an office or the word for a statement and with nothing told.</summary>
    private static bool HeadsStatement(EventGround ground, CueMatch party)
    {
        var sentence = ground.Text.Sentences[0];
        var block = ground.Text.BlockAt(ground.Text.SpanOf(party.First).Start);
        if (block < 0 || block != ground.Text.BlockAt(ground.Text.SpanOf(sentence.FirstToken).Start) || party.First > LongestHead)
        {
            return false;
        }

        for (
            var token = party.End;
            token < Math.Min(ground.Text.TokenCount, party.End + OfficeReach) && ground.Text.BlockAt(ground.Text.SpanOf(token).Start) == block;
            token++
        )
        {
            if (ground.Scan.Has(token, CueKind.Trigger))
            {
                return false;
            }

            if (
                ground.Scan.TryFind(token, CueKind.Speaker, out var office)
                && (office.Cue.Code == "voice" || (office.Cue.Code == "document" && (!ground.IsHeadline(block) || party.First == 0)))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whose «our forces» are: of the party in whose speech they stand («قالت قسد إن مقاتلينا صدوا ...»), or else of the text's own; null when of none.</summary>
    internal static Actor? At(EventGround ground, int token)
    {
        var first = ground.Text.Sentences[ground.Text.SentenceOf(token)].FirstToken;
        for (var before = token - 1; ground.Signer is null && before >= Math.Max(first, token - SpeechReach); before--)
        {
            if (ground.Scan.Has(before, CueKind.Saying) || ground.Text.Is(before, ":"))
            {
                var (from, end) = ground.Text.Is(before, ":")
                    ? (Math.Max(first, before - SpeakerReach), before)
                    : (before + 1, Math.Min(token, before + SpeakerReach));
                return NamedIn(ground, from, end) ?? ground.Own ?? LastSpeaker(ground, token);
            }
        }

        return ground.Own;
    }

    /// <summary>«وأضاف البيان "جرح أربعة من عناصرنا"»: the party that was quoted before; null where none was.</summary>
    private static Actor? LastSpeaker(EventGround ground, int token)
    {
        var sentence = ground.Text.SentenceOf(token);
        for (var before = sentence - 1; before >= Math.Max(0, sentence - QuoteReach); before--)
        {
            var (first, end) = (ground.Text.Sentences[before].FirstToken, ground.Text.Sentences[before].EndToken);
            foreach (var saying in ground.Scan.In(first, Math.Min(end, first + SpeakerReach), CueKind.Saying))
            {
                if (saying.Cue.Kind == CueKind.Saying && NamedIn(ground, saying.End, Math.Min(end, saying.End + SpeakerReach)) is { } party)
                {
                    return party;
                }
            }
        }

        return null;
    }

    /// <summary>«القيادة الأميركية: قتلنا ...»: whose speech it is did it.</summary>
    internal static void Add(EventGround ground, Telling telling)
    {
        if (
            telling.Head.Cue.Is(WordShape.FirstPerson)
            && ground.Text.Word(telling.Head.First) is [.., 'ن', 'ا']
            && !telling.Actors.Exists(static actor => actor.Role == ActorRole.Perpetrator)
            && At(ground, telling.Head.First) is { } party
        )
        {
            ActorFinder.Add(telling, party, ActorRole.Perpetrator, null);
        }
    }

    private static Actor? NamedIn(EventGround ground, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (
                ground.Scan.TryFind(token, CueKind.Actor, out var match)
                && match.Cue is ActorCue { Actor.Group: not ("civilians" or "other") } cue
                && ground.Counts(cue)
            )
            {
                return ground.AtThatTime(cue.Actor);
            }
        }

        return null;
    }
}
