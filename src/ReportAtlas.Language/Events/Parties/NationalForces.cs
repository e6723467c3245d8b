using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Tells nationalities that name a party by the forces, weapons or acts beside them («غارات روسية»).</summary>
internal static class NationalForces
{
    /// <summary>Letters of the longest make of aircraft («ميغ 29»).</summary>
    private const int LongestMake = 3;

    /// <summary>Where a name of several words that covers a token from before it begins: «سلاح الجو», «طائرات إف 16», «يعتقد أنها»; null where none does.</summary>
    private static int? NameOver(EventGround ground, int token, int first)
    {
        for (var start = token - 1; start >= Math.Max(first, token - 3); start--)
        {
            foreach (var match in ground.Scan.At(start))
            {
                if (match.Cue.Kind is CueKind.Means or CueKind.Force or CueKind.Saying or CueKind.Actor && match.End > token)
                {
                    return start;
                }
            }
        }

        return null;
    }

    /// <summary>A nationality names a party beside a noun for forces: «غارات روسية», «الطائرات السورية والروسية».</summary>
    internal static bool IsNamedBy(EventGround ground, int token, int first, int end)
    {
        var words = 0;
        for (var before = token - 1; before >= first && words < 3; before--)
        {
            if (ground.IsPause(before))
            {
                break;
            }

            // «قاعدة حقل العمر الأمريكية»: the noun that begins the name.
            if (ground.PlaceOver(before) is { } place && place.First > 0)
            {
                return ground.Lexicon.IsPost(ground.Text.Word(place.First))
                    || ground.Lexicon.IsPost(ground.Text.Word(place.First - 1))
                    || ground.Scan.Has(place.First - 1, CueKind.Force);
            }

            // «مقاتلات إف-16 عراقية»: what make they are.
            if (IsMake(ground, before))
            {
                continue;
            }

            if (NameOver(ground, before, first) is { } name)
            {
                if (ground.Scan.Has(name, CueKind.Force))
                {
                    return true;
                }

                before = name;
                continue;
            }

            if (
                ground.Scan.Has(before, CueKind.Force)
                || ground.Scan.TryFind(before, CueKind.Person, out var person)
                    && person.Cue.Code == "fighter"
                    && !ground.IsOneOf(before, ground.Lexicon.PartySigns.Leaders)
            )
            {
                return true;
            }

            // «هجرت الفصائل عائلة كردية»: people of a country or tongue are no party.
            if (words == 0 && ground.Scan.TryFind(before, CueKind.Person, out person) && person.Cue.Code is "civilian" or "family" or "prisoner")
            {
                return false;
            }

            // «مقاتلات إف-16 عراقية»: the type between.
            if (ground.Text.Is(before, TokenKind.Number) || ground.IsOneOf(before, ground.Lexicon.PartySigns.Types))
            {
                continue;
            }

            if (
                !ground.Text.Is(before, TokenKind.Punctuation)
                && !ground.Scan.Has(before, CueKind.Nationality)
                && !ground.Scan.Has(before, CueKind.Means)
                && !ground.Scan.Has(before, CueKind.Saying)
                && !ground.Scan.Has(before, CueKind.Speaker)
                && !ground.Scan.Has(before, CueKind.Break)
                && !ground.Text.Is(before, "و")
            )
            {
                words += 2;
            }

            words += ground.Text.Is(before, TokenKind.Punctuation) ? 0 : 1;
        }

        return false;
    }

    /// <summary>«إف-16», «سو 24», «F-16»: letters before a figure, and the figure.</summary>
    private static bool IsMake(EventGround ground, int token) =>
        ground.Text.Is(token, TokenKind.Number)
        || (
            ground.Text.Is(token, TokenKind.Word)
            && ground.Text.Word(token).Length <= LongestMake
            && (
                ground.Text.Is(token + 1, TokenKind.Number)
                || (ground.Text.Is(token + 1, TokenKind.Punctuation) && ground.Text.Is(token + 2, TokenKind.Number))
            )
        );

    /// <summary>«قوات «الحشد الشعبي» العراقي»: right behind a party's name it is only said to be of that country.</summary>
    internal static bool IsOfName(EventGround ground, CueMatch nationality)
    {
        var last = ground.Before(nationality.First, 0);
        for (var start = last; nationality.Clitics is Clitics.None or Clitics.Article && start >= Math.Max(0, last - 2); start--)
        {
            // «التابع لـ"الجيش الوطني السوري"»: within the name itself.
            if (ground.Scan.TryFind(start, CueKind.Actor, out var name) && name.End > nationality.First)
            {
                return true;
            }

            if (
                name.Cue is not null
                && name.End == last + 1
                && ((ActorCue)name.Cue).Actor.Group is not ("civilians" or "state")
                && name.Cue.Code != "unknown gunmen"
            )
            {
                return true;
            }
        }

        return false;
    }
}
