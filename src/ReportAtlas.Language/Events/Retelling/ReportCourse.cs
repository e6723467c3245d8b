using ReportAtlas.Language.Dates;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Scenes;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>What a report's sentences hand on to those after them: the place that they are about and the day of the statement that they quote.</summary>
internal sealed class ReportCourse
{
    private readonly EventGround _ground;

    /// <summary>Of each place of the text whether the report can be about it; null until it is asked about, which of most nobody does.</summary>
    private readonly bool?[] _isFine;

    /// <summary>How many sentences were left, and how many of them <see cref="_setting"/> is settled for.</summary>
    private int _left;
    private int _settled;
    private PlaceMention? _setting;
    private PlaceMention? _mostNamed;
    private bool _isCounted;

    private readonly SumCourse _sums;

    internal ReportCourse(EventGround ground)
    {
        (_ground, _sums) = (ground, new SumCourse(ground));
        _isFine = new bool?[ground.Places.Length];
    }

    /// <summary>The place that the last sentences were about; from the article's head before any was.</summary>
    private PlaceMention? Setting
    {
        get
        {
            PlaceMention? last = null;
            for (var sentence = _left - 1; sentence >= _settled && last is null; sentence--)
            {
                last = FirstFine(_ground.Text.Sentences[sentence].FirstToken, _ground.Text.Sentences[sentence].EndToken);
            }

            (_setting, _settled) = (last ?? _setting, _left);
            return _setting ?? MostNamed();
        }
    }

    /// <summary>The day on which the statement was made that this sentence goes on quoting («وذكر البيان»); null when it quotes none.</summary>
    internal DateMention? StatementDate { get; private set; }

    /// <summary>Whether the sentence stands in a list under a heading such as «الحصيلة منذ ...»: totals, no news.</summary>
    internal bool InTally => _sums.InTally;

    /// <summary>A place of the governorate that a telling without a place of one moves in: one that its own passage names, else that of the sentences before.</summary>
    internal PlaceMention? SettingOf(Telling telling) => FirstFine(telling.First, telling.End) ?? Setting;

    /// <summary>Whether the sentence goes on with sums: the one before added up what happened over a time, and this one is not dated.</summary>
    internal bool InSums => _sums.InSums;

    internal void Enter(Sentence sentence)
    {
        _sums.Enter(sentence);
        if (StatementDate is not null && !GoesOnQuoting(sentence))
        {
            StatementDate = null;
        }
    }

    internal void Leave(Sentence sentence)
    {
        _sums.Leave(sentence);
        _left++;
        if (_ground.Text.Blocks[sentence.Block].Role is BlockRole.Headline or BlockRole.Kicker)
        {
            return;
        }

        if (
            Names(sentence, sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + 25), "document")
            && MentionTables.In(_ground.Dates, sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + 25)) is [var date, ..]
        )
        {
            StatementDate = date.Mention;
        }
    }

    /// <summary>«وأشار البيان إلى», «وأضاف»: the same statement, no new date.</summary>
    private bool GoesOnQuoting(Sentence sentence)
    {
        var end = Math.Min(sentence.EndToken, sentence.FirstToken + 4);
        for (var token = sentence.FirstToken; token < end; token++)
        {
            if (_ground.Scan.TryFind(token, CueKind.Saying, out var saying) && saying.Cue.Is(WordShape.Verb))
            {
                return Names(sentence, saying.End, Math.Min(saying.End + 2, sentence.EndToken), "document")
                    || !Names(sentence, saying.End, Math.Min(saying.End + 4, sentence.EndToken), null);
            }
        }

        return false;
    }

    private bool Names(Sentence sentence, int first, int end, string? kind)
    {
        end = Math.Min(end, sentence.EndToken);
        foreach (var match in kind is null ? _ground.Scan.In(first, end) : _ground.Scan.In(first, end, CueKind.Speaker))
        {
            if (
                match.Cue.Kind == CueKind.Speaker && (kind is null || match.Cue.Code == kind || (kind == "document" && match.Cue.Code == "voice"))
                || (kind is null && match.Cue.Kind == CueKind.Actor && match.Cue.Code != "civilians")
            )
            {
                return true;
            }
        }

        return false;
    }

    private PlaceMention? FirstFine(int first, int end)
    {
        for (var at = MentionTables.FirstAt(_ground.Places, first); at < _ground.Places.Length && _ground.Places[at].First < end; at++)
        {
            if (IsFine(at))
            {
                return _ground.Places[at].Mention;
            }
        }

        return null;
    }

    private bool IsFine(int place) => _isFine[place] ??= IsGround(_ground.Places[place]);

    /// <summary>Whether a place can be what the report is about: held by words that say so, and neither the newsroom's city nor a capital.</summary>
    private bool IsGround(Placed<PlaceMention> place)
    {
        if (place.Mention.Place?.GovernorateId is null)
        {
            return false;
        }

        var support = PlaceSupport.Of(_ground, place, Math.Max(0, place.First - 24));
        var held = _ground.IsSeat(place.Mention) ? support.Code is "at" or "near" : support.IsPlace;
        return held && _ground.RoleAt(place.Mention.Span) is not (BlockRole.Dateline or BlockRole.Byline);
    }

    /// <summary>A place of the governorate that the article names most.</summary>
    private PlaceMention? MostNamed()
    {
        if (_isCounted)
        {
            return _mostNamed;
        }

        var named = new Dictionary<string, (int Count, PlaceMention First)>(StringComparer.Ordinal);
        for (var at = 0; at < _isFine.Length; at++)
        {
            if (IsFine(at))
            {
                var mention = _ground.Places[at].Mention;
                var (count, first) = named.GetValueOrDefault(mention.Place!.GovernorateId!, (0, mention));
                named[mention.Place.GovernorateId!] = (count + 1, first);
            }
        }

        (_isCounted, _mostNamed) = (true, named.Count == 0 ? null : named.Values.MaxBy(entry => entry.Count).First);
        return _mostNamed;
    }
}
