using System.Collections.Immutable;
using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Retelling;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>
/// The other side of a fight of which a telling names only one («هاجم التنظيم السجن»): the one party that the article tells to have fought it.
/// Nobody where there are several, or where gunmen whom nobody knows may be meant.
/// </summary>
internal sealed class OtherSides
{
    /// <summary>How many sentences a fight may stand before the strike that is part of it.</summary>
    private const int BesideReach = 3;

    /// <summary>How many tellings back it is looked for.</summary>
    private const int Memory = 6;

    private readonly ImmutableArray<(ImmutableArray<string> Holders, ImmutableArray<string> Helpers)> _sides =
    [
        .. Resource
            .ReadRows("actors/allies.tsv", 2)
            .Select(static row => ((ImmutableArray<string>)[.. row.Parts(0)], (ImmutableArray<string>)[.. row.Parts(1)])),
    ];

    internal void Fill(EventGround ground, List<Telling> tellings)
    {
        var fights = new ToldFights(this, tellings);
        var enemies = new Dictionary<string, Actor?>(StringComparer.Ordinal);
        for (var at = 0; at < tellings.Count; at++)
        {
            var telling = tellings[at];
            if (
                !telling.IsBackground
                && SoleParty(telling) is { } known
                && (
                    IsFight(ground, telling) ? fights.Opponent(known) ?? SoleEnemyOf(known)
                    : IsStrike(telling) ? FoughtBeside(tellings, at, known)
                    : null
                )
                    is { } other
                && !fights.HasTaken(telling, other)
            )
            {
                ActorFinder.Add(telling, other, ActorRole.Involved, null);
                fights.Note(telling);
            }
        }

        Actor? SoleEnemyOf(Actor known)
        {
            if (!enemies.TryGetValue(known.Code, out var sole))
            {
                enemies[known.Code] = sole = SoleEnemy(ground, known);
            }

            return sole;
        }
    }

    /// <summary>Whether a party may be the other side to another: an armed one that is known, and neither its ally nor anybody's helper.</summary>
    internal bool MayFace(Actor known, Actor other) =>
        other.Group is not ("civilians" or "other")
        && other.Code is not "unknown gunmen"
        && other.Code != known.Code
        && !IsHelper(other.Code)
        && !AreAllied(known.Code, other.Code);

    /// <summary>A fight in which forces met forces: not «هاجموا منزل المختار», where only people of no party were hit and no post, nor «استهداف قاعدة للتحالف», which anybody may do.</summary>
    private bool IsFight(EventGround ground, Telling telling) =>
        (telling.Type is "armed_clash" or "territorial_change" || KillsFighters(ground, telling))
        && (!telling.Actors.Exists(static actor => actor.Actor.Code == "civilians") || NamesPost(ground, telling))
        && !telling.Actors.Exists(actor => actor.Role == ActorRole.Target && IsHelper(actor.Actor.Code));

    /// <summary>«وقصفت مدفعية قسد أبنية قرب السجن»: in a fight told beside it, and no people of no party are hit.</summary>
    private static bool IsStrike(Telling telling) =>
        telling is { Type: "airstrike" or "shelling" or "drone_strike", InHeadline: false }
        && telling.Actors.TrueForAll(static actor => actor.Role == ActorRole.Perpetrator);

    /// <summary>The one enemy whom the party is told to fight, right before the strike and at its place.</summary>
    private Actor? FoughtBeside(List<Telling> tellings, int index, Actor known)
    {
        var strike = tellings[index];
        for (var at = index - 1; at >= Math.Max(0, index - Memory); at--)
        {
            var fight = tellings[at];
            if (
                strike.Sentence - fight.LastSentence <= BesideReach
                && fight.Type is "armed_clash" or "territorial_change"
                && fight.Names(known.Code)
                && (strike.Place is null || SceneAgreement.SamePlace(fight, strike))
                && fight.Actors.Where(actor => MayFace(known, actor.Actor)).ToList() is [var enemy]
            )
            {
                return enemy.Actor;
            }
        }

        return null;
    }

    /// <summary>«غارات للتحالف قتل فيها سبعة مسلحين»: whose they are is told elsewhere.</summary>
    private static bool KillsFighters(EventGround ground, Telling telling)
    {
        foreach (var count in telling.Counts.Values)
        {
            for (
                var token =
                    telling.Type is "airstrike" or "shelling" or "drone_strike" && count.Span is { } span
                        ? ground.Text.TokenAt(span.Start)
                        : int.MaxValue;
                token < ground.Text.TokenCount && ground.Text.SpanOf(token).Start < count.Span!.Value.End;
                token++
            )
            {
                if (ground.Scan.TryFind(token, CueKind.Person, out var fighters) && fighters.Cue.Code == "fighter")
                {
                    return telling.Actors.TrueForAll(static actor => actor.Role == ActorRole.Perpetrator);
                }
            }
        }

        return false;
    }

    private static bool NamesPost(EventGround ground, Telling telling)
    {
        for (var token = telling.First; token < telling.End; token++)
        {
            if (ground.Text.Is(token, TokenKind.Word) && ground.Lexicon.IsPost(ground.Text.Word(token)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The only armed party that is named; null where there are none or several.</summary>
    private static Actor? SoleParty(Telling telling)
    {
        Actor? sole = null;
        foreach (var actor in telling.Actors)
        {
            if (actor.Actor.Group is "civilians" or "other")
            {
                continue;
            }

            if (sole is not null || actor.Actor.Code == "unknown gunmen")
            {
                return null;
            }

            sole = actor.Actor;
        }

        return sole;
    }

    /// <summary>The one enemy whom the article names at all; null where it names none or several.</summary>
    private Actor? SoleEnemy(EventGround ground, Actor known)
    {
        Actor? sole = null;
        foreach (var actor in ground.Lexicon.Actors)
        {
            if (!ground.IsNamed(actor) || !MayFace(known, actor))
            {
                continue;
            }

            if (sole is not null)
            {
                return null;
            }

            sole = actor;
        }

        return sole;
    }

    internal bool AreAllied(string one, string other)
    {
        foreach (var (holders, helpers) in _sides)
        {
            if ((holders.Contains(one) || helpers.Contains(one)) && (holders.Contains(other) || helpers.Contains(other)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHelper(string code)
    {
        foreach (var (_, helpers) in _sides)
        {
            if (helpers.Contains(code))
            {
                return true;
            }
        }

        return false;
    }
}
