using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>
/// Tells what next befell the people of an incident: «أوقفته الأسايش على الفور», «واستسلم مرافقاه», «عثر عليهما جثتين», «أطلقوا سراحهم». A pronoun
/// or an ordinal says who they are, so that nothing new is told but the end of the deed.
/// </summary>
internal sealed class PersonSequel(EventGround ground, TellingAgreement same)
{
    /// <summary>How many words a pronoun or ordinal may stand from the word that tells what befell them.</summary>
    private const int PeopleReach = 3;

    /// <summary>How many words on it may say that he died of his wounds; the hospital comes between.</summary>
    private const int WoundReach = 9;

    /// <summary>How many sentences on the captives may still be those of one arrest.</summary>
    private const int CaptiveReach = 4;

    /// <summary>How many sentences on a pronoun may still stand for a man who was murdered.</summary>
    private const int ShotReach = 3;

    /// <summary>How many words behind the shots the pronoun may stand: «أطلقوا النار عليه».</summary>
    private const int ShotWords = 3;

    /// <summary>How many sentences on the name of somebody killed or taken may be that of one told of before.</summary>
    private const int NameReach = 4;

    /// <summary>How many words behind the noun for the deed the name may stand («اغتيال القيادي البارز أبو جاسم»).</summary>
    private const int NameWords = 4;

    /// <summary>Letters of the shortest word that tells a name.</summary>
    private const int ShortestName = 4;

    /// <summary>Kinds of cue, as bits, that a word of a name is none of.</summary>
    private const uint NoName =
        (1u << (int)CueKind.Person)
        | (1u << (int)CueKind.Actor)
        | (1u << (int)CueKind.Number)
        | (1u << (int)CueKind.Trigger)
        | (1u << (int)CueKind.Locative)
        | (1u << (int)CueKind.Nationality)
        | (1u << (int)CueKind.Force)
        | (1u << (int)CueKind.Break)
        | (1u << (int)CueKind.Means);

    internal bool IsOf(Telling earlier, Telling later) =>
        IsOfTheCaptives(earlier, later)
        || IsOfTheNamed(earlier, later)
        || IsShotAtThem(earlier, later)
        || later.Sentence - earlier.LastSentence is 0 or 1
            && later.ClauseKind is not ClauseKind.Turn
            && IsEnd(later)
            && earlier.FamilyIn(ground.Lexicon) is "violence" or "custody" or "protest" or "other"
            && (later.Place is null or { Mention.Status: Places.PlaceStatus.Anaphor } || SceneAgreement.SamePlace(earlier, later))
            && TellingAgreement.IsOnItsDay(earlier, later)
            && !same.Further.IsOneMore(later)
            && IsOfKnownPeople(ground, later.Head, later.End);

    /// <summary>«اعتقلت قسد خمسة»، «عناصرها اقتادوا المعتقلين إلى جهة مجهولة»: the same people, named as what they are now.</summary>
    private bool IsOfTheCaptives(Telling earlier, Telling later)
    {
        var isLedAway = ground.HoldsOneOf(later.Head.First, ground.Lexicon.Parts.LedAway);
        if (
            !(
                earlier.FamilyIn(ground.Lexicon) is "custody"
                && later.FamilyIn(ground.Lexicon) is "custody"
                && later.Sentence - earlier.LastSentence is >= 0 and <= CaptiveReach
                && later.ClauseKind is not ClauseKind.Turn
                && (later.Place is null or { Mention.Status: Places.PlaceStatus.Anaphor } || SceneAgreement.SamePlace(earlier, later) || isLedAway)
                && TellingAgreement.IsOnItsDay(earlier, later)
                && !TellingAgreement.CountsDiffer(earlier, later)
                && !same.Further.IsOneMore(later)
                && (NamesTheCaptives(later) || (isLedAway && AreKnown(later.Head)))
            )
        )
        {
            return false;
        }

        // Where they were led is not where they were taken.
        later.IsOnKnownThing |= isLedAway;
        return true;
    }

    /// <summary>«اغتيل قيادي في البلدة», «المسلحين أطلقوا النار عليه ولاذوا بالفرار»: how it was done, by the pronoun.</summary>
    private bool IsShotAtThem(Telling earlier, Telling later) =>
        (
            earlier.Type is "assassination" or "execution"
            || (earlier is { Type: "armed_clash" } or { Type: "other", IsOpen: true } && earlier.HeadCue.Outcome is Outcome.Killed or Outcome.Injured)
        )
        && later is { Type: "armed_clash" or "assassination", HeadCue.Outcome: Outcome.None }
        && (later.Place is null or { Mention.Status: Places.PlaceStatus.Anaphor } || SceneAgreement.SamePlace(earlier, later))
        && TellingAgreement.IsOnItsDay(earlier, later)
        && later.Sentence - earlier.LastSentence is >= 0 and <= ShotReach
        && !TellingAgreement.CountsDiffer(earlier, later)
        && IsAtThem(later)
        && !same.Further.IsFurther(later);

    /// <summary>«أطلقوا النار عليه», «أطلق خمس رصاصات على العضو», «على سيارته»: at the man told of, by the pronoun or the article.</summary>
    private bool IsAtThem(Telling shots)
    {
        var until = Math.Min(shots.End, shots.Head.End + ShotWords);
        if (ground.HasOneOf(shots.Head.End, until, ground.Lexicon.Signs.OnThem))
        {
            return true;
        }

        for (var token = shots.Head.End; token < Math.Min(shots.End - 1, until + 1); token++)
        {
            if (ground.Text.Is(token, "علي") && (ground.IsOneOf(token + 1, ground.Lexicon.DeedSigns.HisOwn) || IsTheMan(token + 1)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTheMan(int token)
    {
        foreach (var match in ground.Scan.At(token))
        {
            if (
                match.Cue is { Kind: CueKind.Person, Code: not "thing" }
                && match.HasClitic(Text.Clitics.Article)
                && match.Cue.Is(WordShape.Singular)
                && !match.Cue.Is(WordShape.Plural)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«اقتيد الشبان إلى مقر في ...», «اقتادتهم إلى ...»: those just taken, by their article or the verb's pronoun.</summary>
    private bool AreKnown(CueMatch led) => (led.Cue.Is(WordShape.Verb) && led.Cue.Is(WordShape.Suffixed)) || KnownSubject.IsPeople(ground, led.End);

    private bool NamesTheCaptives(Telling telling)
    {
        foreach (var match in ground.Scan.In(telling.Head.End, Math.Min(telling.End, telling.Head.End + PeopleReach), CueKind.Person))
        {
            if (match.Cue.Code == "prisoner" && match.HasClitic(Clitics.Article) && match.Cue.Is(WordShape.Plural | WordShape.Dual))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«نقل الجريحان إلى مستشفى ... حيث فارق أحدهما الحياة», «أعلن عن وفاته»: of those hurt in what was just told, wherever they lay.</summary>
    internal bool IsDeathOfHurt(Telling earlier, Telling later)
    {
        if (
            later is not { IsOpen: true, Type: "other", HeadCue.Outcome: Outcome.Killed }
            || earlier.FamilyIn(ground.Lexicon) != "violence"
            || later.Sentence - earlier.LastSentence is not (0 or 1)
            || same.Further.IsOneMore(later)
        )
        {
            return false;
        }

        return ground.HasOneOf(later.Head.First, Math.Min(later.End, later.Head.End + WoundReach), ground.Lexicon.DeedSigns.OfTheHurt);
    }

    /// <summary>Taken, found, let go or given up: what ends a deed.</summary>
    private bool IsEnd(Telling telling) => telling.FamilyIn(ground.Lexicon) is "custody" or "surrender" or "transfer" or "bodies";

    /// <summary>Whether a word tells of people just told of, by its pronoun or by the words behind it.</summary>
    private static bool IsOfKnownPeople(EventGround ground, CueMatch told, int end) =>
        (told.Cue.Is(WordShape.Suffixed) && told.Cue.Is(WordShape.Past)) || IsOfTheRest(ground, told, end);

    /// <summary>«اعتقل ثالث», «ألقت القبض على الثالث»: counted on from those just told of.</summary>
    internal static bool IsOfTheRest(EventGround ground, CueMatch told, int end)
    {
        for (var token = told.End; token < Math.Min(end, told.End + PeopleReach) && !ground.IsPause(token); token++)
        {
            if (ground.IsOneOf(token, ground.Lexicon.Signs.RestOfThem))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«قتل الشاب سالم العبد», and then «وتبنى التنظيم اغتيال العبد»: the man named before.</summary>
    private bool IsOfTheNamed(Telling earlier, Telling later)
    {
        if (
            later.Sentence - earlier.LastSentence is < 0 or > NameReach
            || later.Place is not null
            || later.Head.HasClitic(Clitics.Article)
            || !later.Head.Cue.Is(WordShape.Noun | WordShape.Fixed)
            || earlier.Counts.Count == 0
            || !(later.HeadCue.Outcome is Outcome.Killed or Outcome.Detained || later.Type == "assassination")
            || TellingAgreement.CountsDiffer(earlier, later)
            || same.Further.IsFurther(later)
        )
        {
            return false;
        }

        for (var token = later.Head.End; token < Math.Min(later.End, later.Head.End + NameWords) && !ground.IsPause(token); token++)
        {
            if (IsNameWord(token) && NamesIt(earlier, ground.Text.Word(token)))
            {
                return true;
            }
        }

        return false;
    }

    private bool NamesIt(Telling telling, ReadOnlySpan<char> name)
    {
        for (var token = telling.Head.End; token < telling.End; token++)
        {
            if (IsNameWord(token) && ground.Text.Word(token).SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNameWord(int token) =>
        ground.Text.Is(token, TokenKind.Word)
        && ground.Text.Word(token).Length >= ShortestName
        && !ground.Scan.HasAny(token, NoName)
        && ground.PlaceOver(token) is null
        && !ground.IsInDate(token);
}
