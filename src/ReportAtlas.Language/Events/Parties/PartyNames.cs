using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Which parties a text gives by their own names, and in whose voice it speaks.</summary>
internal sealed class PartyNames
{
    private readonly EventGround _ground;
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _byHead = new(StringComparer.Ordinal);
    private bool _isTurkishManner;
    private bool _hasOtherArmy;
    private bool _hasOtherState;

    internal PartyNames(EventGround ground)
    {
        _ground = ground;
        List<ActorCue>? waiting = null;
        for (var token = 0; token < ground.Text.TokenCount; token++)
        {
            if (ground.Scan.Has(token, CueKind.Actor))
            {
                ReadAt(token, ref waiting);
            }
        }

        // Whether the other party is named is known only now.
        foreach (var cue in waiting ?? [])
        {
            if (Counts(cue))
            {
                _named.Add(cue.Actor.Code);
            }
        }
    }

    private void ReadAt(int token, ref List<ActorCue>? waiting)
    {
        foreach (var match in _ground.Scan.At(token))
        {
            _hasOtherState |=
                match.Cue is ActorCue { Actor: { Group: "external" } or { Code: "SDF" or "YPG" or "Free Syrian Army" }, NeedsName: false };
            _hasOtherArmy |= match.Cue is ActorCue { Actor.Group: not "state", When: "always" } && IsArmy(match);
            if (match.Cue is ActorCue { MustWait: true } without)
            {
                (waiting ??= []).Add(without);
            }
            else if (match.Cue is ActorCue { NeedsName: false } actor && Counts(actor))
            {
                _named.Add(actor.Actor.Code);
                _isTurkishManner |= actor.When == "turkish-sign";
                KeepHead(match, actor.Actor);
                Signer ??= PartyVoice.SpeaksFor(_ground, match) ? actor.Actor : null;
            }
        }
    }

    /// <summary>«مجلس دير الزور العسكري» may go on as «المجلس».</summary>
    private void KeepHead(CueMatch match, Actor actor)
    {
        for (var token = match.First; match.End > match.First + 1 && token < match.End - 1; token++)
        {
            if (
                _ground.Text.Is(token, TokenKind.Word)
                && _ground.Text.Word(token).ToString() is var word
                && _ground.Lexicon.PartyHeads.Contains(
                    word =
                        word is ['ا', 'ل', .. var noun] ? noun
                        : word is ['و' or 'ب' or 'ل' or 'ف', .. var rest] && _ground.Lexicon.PartyHeads.Contains(rest) ? rest
                        : word
                )
            )
            {
                _byHead["ال" + word] = actor;
                return;
            }
        }
    }

    /// <summary>The last party by the names of the text whose own begins with a noun («المجلس»); null where none does.</summary>
    internal Actor? ByHead(ReadOnlySpan<char> noun) =>
        _byHead.Count == 0
            ? null
            : _byHead.GetValueOrDefault(
                (
                    noun is ['و' or 'ف' or 'ب', 'ا', ..] ? noun[1..]
                    : noun is ['ل', 'ل', ..] ? $"ا{noun[1..]}"
                    : noun
                ).ToString()
            );

    /// <summary>Who was meant by a party's looser name when the report was written: itself, or whoever came before it.</summary>
    internal Actor AtThatTime(Actor actor)
    {
        if (_ground.Lexicon.Times.Of(actor.Code) is not { } beginning)
        {
            return actor;
        }

        var isEarlier = _ground.Published.Anchor is { } day
            ? day < beginning.Day
            : !IsNamed(actor) && Array.Exists(beginning.Companions, _named.Contains);
        return isEarlier ? _ground.Lexicon.Actor(beginning.Before) : actor;
    }

    /// <summary>Whether the text gives one of the party's own names.</summary>
    internal bool IsNamed(Actor actor) => _named.Contains(actor.Code);

    /// <summary>Whether a name of a party counts in this text; in the Turkish manner «the organisation» and «the terrorists» are not ISIS.</summary>
    internal bool Counts(ActorCue cue)
    {
        foreach (var condition in cue.Conditions)
        {
            if (!Holds(condition, cue.Actor))
            {
                return false;
            }
        }

        return true;
    }

    private bool Holds(PartyCondition condition, Actor actor) =>
        condition.Kind switch
        {
            ConditionKind.Turkish => _isTurkishManner,
            ConditionKind.Soldiers => IsNamed(actor) || (!_isTurkishManner && !_hasOtherState && _ground.Country is null or "c-SY"),
            ConditionKind.Men => true,
            ConditionKind.Army => !_hasOtherArmy && (_ground.Country is null or "c-SY"),
            ConditionKind.Named => IsNamed(actor) && !(_isTurkishManner && actor.Code == "ISIS"),
            ConditionKind.In => _ground.Country == condition.Of,
            ConditionKind.NotIn => _ground.Country != condition.Of,
            ConditionKind.With => _named.Contains(condition.Of),
            ConditionKind.Without or ConditionKind.Loose => !_named.Contains(condition.Of),
            ConditionKind.Before => !(_ground.Published.Anchor is { } known && known >= condition.Day),
            ConditionKind.Since => _ground.Published.Anchor is { } day && day >= condition.Day,
            _ => _ground.Published.Anchor is { } day && day <= condition.Day,
        };

    /// <summary>«الجيش التركي», «جيش الاحتلال»: another that may be called «الجيش».</summary>
    private bool IsArmy(CueMatch name)
    {
        for (var token = name.First; token < name.End; token++)
        {
            if (_ground.HoldsOneOf(token, _ground.Lexicon.Parts.Army))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The party whose press office or command signs the text; null when none does.</summary>
    internal Actor? Signer { get; private set; }
}
