using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>
/// Tells a bare number that is the subject of the verb right behind it, as headlines and lists have it: «مدنيان قتلا وثلاثة جرحوا». The verb's ending
/// agrees with those counted, so that the number belongs to no word before it.
/// </summary>
internal static class AgreeingSubject
{
    /// <summary>Whether the number is the subject of some such verb.</summary>
    internal static bool Is(EventGround ground, Quantity number) =>
        ground.Scan.TryFind(number.End, CueKind.Trigger, out var verb) && IsOf(ground, verb, number);

    /// <summary>«قتل شاب وآخر بترت يده», «قضى رجل وآخران في حال خطرة»: one more, of whom is said at once that he was hurt, and so not what was said of the first.</summary>
    internal static bool IsHurt(EventGround ground, Quantity more) =>
        HasInjury(ground, more.End)
        && (
            ground.IsOneOfJoined(more.End - 1, ground.Lexicon.People.MoreOfThem)
            || (ground.Scan.TryFind(more.End - 1, CueKind.Person, out var kin) && kin.Cue.Is(WordShape.Suffixed))
        );

    /// <summary>«بترت يده», «في العناية المشددة», «مصابة», but not «طعنا», which says how it was done.</summary>
    internal static bool HasInjury(EventGround ground, int token)
    {
        foreach (var match in ground.Scan.At(token))
        {
            if (
                match is { Clitics: Clitics.None, Cue: TriggerCue { Outcome: Outcome.Injured } }
                && (match.End > token + 1 || ground.Text.Word(token)[^1] != 'ا')
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is the subject of a verb.</summary>
    internal static bool IsOf(EventGround ground, CueMatch verb, Quantity number) =>
        number is { Group: "", Min: > 1 }
        && number.End == verb.First
        && verb.Clitics == Clitics.None
        && verb.Cue.Is(WordShape.Verb)
        && verb.Cue.Is(WordShape.Plural | WordShape.Dual)
        && !verb.Cue.Is(WordShape.Suffixed | WordShape.Noun)
        && (
            ground.IsPause(number.First - 1)
            || (ground.Scan.TryFind(number.First - 1, CueKind.Bound, out var part) && part.Cue.Code == "part")
            || ground.IsOneOf(number.First - 1, ground.Lexicon.PartySigns.That)
            || number.First == ground.Text.Sentences[ground.Text.SentenceOf(number.First)].FirstToken
            || ground.Text.Is(number.First - 1, "و")
            || (ground.Scan.TryFind(number.First, CueKind.Number, out var word) && word.HasClitic(Clitics.Conjunction))
        );
}
