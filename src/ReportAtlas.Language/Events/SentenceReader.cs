using ReportAtlas.Language.Events.Claims;
using ReportAtlas.Language.Events.Counts;
using ReportAtlas.Language.Events.Factuality;
using ReportAtlas.Language.Events.Parties;
using ReportAtlas.Language.Events.Retelling;
using ReportAtlas.Language.Events.Scenes;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Events.Types;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events;

/// <summary>Reads the sentences of an article one after the other: what each tells, with its kind, parties, numbers, place and day, each by what was told before.</summary>
internal sealed class SentenceReader(EventGround ground)
{
    private readonly ReportCourse _course = new(ground);

    /// <summary>The last passage of the sentence that tells an event; null before there is one.</summary>
    private Telling? _last;

    /// <summary>The last of all that was told whose kind is settled; kept, since looking for it would make a text of open ones quadratic.</summary>
    private Telling? _settled;

    /// <summary>All that was told so far.</summary>
    internal List<Telling> Tellings { get; } = [];

    internal void Read(int index, List<Telling>? told)
    {
        var sentence = ground.Text.Sentences[index];
        _course.Enter(sentence);
        if (told is not null)
        {
            Read(sentence, index, told);
        }

        _course.Leave(sentence);
    }

    private void Read(Sentence sentence, int index, List<Telling> told)
    {
        _last = null;
        Telling? dropped = null;
        foreach (var telling in told)
        {
            if (telling.Origin is { } origin)
            {
                AddPart(telling, origin, sentence);
                continue;
            }

            // What told nothing after all bounds nobody's subject («يواصل الجيش تعزيز نجاحاته، حيث صد ...»).
            if (dropped is not null && telling.ReachBack >= dropped.First && telling.ReachBack <= dropped.End)
            {
                telling.ReachBack = dropped.ReachBack;
            }

            var speaker = ClaimFinder.SpeakerOf(ground, telling, sentence);
            ActorFinder.Find(ground, telling, speaker);
            CarriedParties.CarryOn(ground, _last ?? LastOf(index - 1), telling);
            var antecedent = Antecedent.Of(ground, _last ?? Tellings.LastOrDefault(), Tellings, telling, speaker);
            if (antecedent is not null)
            {
                Antecedent.ShareDoers(antecedent, telling);
                telling.PointsAt = Antecedent.NamesIncident(ground, telling, speaker) ? antecedent : null;
            }

            Antecedent.ShareVictims(ground, _last ?? Tellings.LastOrDefault(), telling);
            dropped = TypeSettler.Settle(ground, telling) ? null : telling;
            if (dropped is null)
            {
                Tell(telling, sentence, told, antecedent, speaker);
            }
        }
    }

    /// <summary>Adds a part of a list whose head was told.</summary>
    private void AddPart(Telling part, Telling listed, Sentence sentence)
    {
        if (ListHeads.Of(ground, Tellings, part, listed) is not { } origin)
        {
            return;
        }

        ListedPeople.Fill(ground, part, origin);
        EventPlaceFinder.Find(ground, part, sentence, default);
        part.Place ??= CountedStrikes.PlaceWithNumber(ground, part.First);
        // «ستة في هجين أمس وثلاثة في السوسة الاثنين»: a part may have its own day.
        part.Date = EventDateFinder.Own(ground, part) ?? origin.Date;
        part.Day = part.Date is null ? origin.Day : null;
        part.Setting = SettingOf(part);
        Add(part);
    }

    /// <summary>Finds what is told of an event whose kind is known, and keeps it where it is told as having happened.</summary>
    private void Tell(Telling telling, Sentence sentence, List<Telling> told, Telling? antecedent, TokenRange speaker)
    {
        if (_last is not null)
        {
            TypeFromBefore.TakeFromSum(ground, _last, telling);
        }

        if ((_last is { IsOpen: false } ? _last : _settled) is { } like)
        {
            TypeFromBefore.TakeFromLike(ground, like, telling);
        }

        SharedDeeds.TakeType(ground, _last ?? Tellings.LastOrDefault(), telling);
        ActorFit.To(ground, telling);

        CountFinder.Find(ground, telling);
        EventPlaceFinder.Find(ground, telling, sentence, speaker);
        EventDateFinder.Find(ground, telling, sentence, told, _course.StatementDate);
        telling.Date ??=
            antecedent is { IsBackground: false } ? antecedent.Date
            : antecedent is not null ? null
            : AlongsideDate.Find(ground, telling, sentence, Tellings);
        SharedPlace.Fill(_last, telling);
        SharedPlace.FillFromAccord(ground, Tellings, telling);
        var isCounted = IncidentToll.IsRaisedBy(ground, _last, telling);
        var previous = _last;
        _last = telling;
        if (isCounted || !Assertion.Holds(ground, telling))
        {
            return;
        }

        if (antecedent is not null)
        {
            Antecedent.ShareGround(ground, antecedent, telling);
        }

        telling.Claims = ClaimFinder.Find(ground, telling, sentence);
        telling.IsBackground =
            _course.InTally
            || (_course.InSums && (telling.Counts.Count > 0 || ContinuedContext.AddsToSum(ground, telling)))
            || (BackgroundJudge.IsBackground(ground, telling, sentence) && !IncidentToll.IsOf(ground, Tellings, telling, sentence))
            || ContinuedContext.Is(ground, previous ?? Tellings.LastOrDefault(), telling);
        telling.Day = RecentHours.DayOf(ground, telling, sentence, told);
        if (telling.Day is null && EarlierDay.Of(ground, telling, sentence, Tellings) is { } before)
        {
            (telling.Day, telling.DayRule) = (before, EarlierDay.Rule);
        }

        if (telling.Day is null && SameDay.Of(ground, telling, Tellings) is { } same)
        {
            (telling.Day, telling.DayRule) = (same, SameDay.Rule);
        }

        telling.Setting = SettingOf(telling);
        Add(telling);
    }

    private void Add(Telling telling)
    {
        Tellings.Add(telling);
        _settled = telling.IsOpen ? _settled : telling;
    }

    /// <summary>The last that a sentence of the body told; null where it told nothing.</summary>
    private Telling? LastOf(int sentence)
    {
        for (var at = Tellings.Count - 1; at >= 0 && Tellings[at].Sentence >= sentence; at--)
        {
            if (Tellings[at].Sentence == sentence && !Tellings[at].InHeadline)
            {
                return Tellings[at];
            }
        }

        return null;
    }

    private PlaceMention? SettingOf(Telling telling) =>
        telling.Place is { Mention: { Place.GovernorateId: not null } own } ? own : _course.SettingOf(telling);
}
