using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>
/// Adds people whom one word tells of in groups, each with its own charge: «أعدم شخصين بتهمة التخابر، وستة مدنيين بتهمة الردة». A group with a place of its
/// own is an incident by itself; see <see cref="ListedPeople"/>.
/// </summary>
internal static class ChargedApart
{
    /// <summary>How many words one group and its charge may take up.</summary>
    private const int Reach = 16;

    internal static Quantity Join(EventGround ground, Telling telling, Quantity people)
    {
        while (!people.IsVague && NextGroup(ground, people.End, Math.Min(telling.End, people.End + Reach)) is { } more)
        {
            people = people.Plus(more);
        }

        return people;
    }

    /// <summary>The people behind a charge and «و»; null where none follow, or where a verb tells of them.</summary>
    private static Quantity? NextGroup(EventGround ground, int first, int end)
    {
        var isCharged = false;
        for (var token = first; token < end; token++)
        {
            if (ground.Scan.TryFind(token, CueKind.Trigger, out var told) && told.Cue.Is(WordShape.Past) && !told.Cue.Is(WordShape.Noun))
            {
                return null;
            }

            isCharged |= ground.Scan.TryFind(token, CueKind.Negation, out var charge) && charge.Cue.Code == "charge";
            var at = ground.Text.Word(token) is "و" ? token + 1 : token;
            if (
                isCharged
                && at < end
                && (at > token || IsJoined(ground, token))
                && QuantityReader.TryRead(ground, at, end, out var more)
                && more.IsPeople
                && (ground.IsNumber(more.First) || more.Min == 2)
            )
            {
                return IsToldOf(ground, more) ? null : more;
            }
        }

        return null;
    }

    private static bool IsJoined(EventGround ground, int token)
    {
        foreach (var match in ground.Scan.At(token))
        {
            if (match.Cue.Kind is CueKind.Number or CueKind.Person && match.HasClitic(Clitics.Conjunction) && !match.HasClitic(Clitics.Article))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsToldOf(EventGround ground, Quantity people) =>
        ground.Scan.TryFind(people.End, CueKind.Trigger, out var told) && told.Cue.Is(WordShape.Verb);
}
