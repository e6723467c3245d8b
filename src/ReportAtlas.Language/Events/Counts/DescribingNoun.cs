using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Parties;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Counts;

/// <summary>Tells nouns for people that only say of what kind something or somebody is, and count nobody («حاجز عسكري», «القوات المهاجمة», «كان قريبا»).</summary>
internal static class DescribingNoun
{
    internal static bool Is(EventGround ground, CueMatch person)
    {
        var token = person.First;
        // «اعتقل حاجز عسكري ستة شبان»: what kind of post.
        if (
            person.Clitics == Clitics.None
            && person.Cue.Is(WordShape.Singular)
            && person.Cue.Code == "fighter"
            && CivilianNouns.IsKindOfPost(ground, token)
        )
        {
            return true;
        }

        // «القوات المهاجمة»: what the force did.
        if (
            person.HasClitic(Clitics.Article)
            && person.Cue is { Code: "fighter" }
            && person.Cue.Is(WordShape.Singular)
            && ground.Text.Word(token)[^1] == 'ه'
            && ground.Text.Is(token - 1, TokenKind.Word)
            && ground.Text.Word(token - 1) is ['ا', 'ل', ..]
            && ground.Scan.HasAny(token - 1, (1u << (int)CueKind.Anaphor) | (1u << (int)CueKind.Actor) | (1u << (int)CueKind.Force))
        )
        {
            return true;
        }

        // «المعارك الجارية», «التفجير الإرهابي», «وحدات الجيش العاملة»: what kind of.
        if (
            person.HasClitic(Clitics.Article)
            && ground.IsOneOf(token, ground.Lexicon.People.Adjective)
            && ground.Text.Is(token - 1, TokenKind.Word)
            && ground.Text.Word(token - 1) is ['ا', 'ل', ..]
            && !(ground.Scan.TryFind(token - 1, CueKind.Person, out var described) && described.Cue.Code != "thing")
        )
        {
            return true;
        }

        // «عائلة نازحة»: what kind of family.
        if (
            token > 0
            && !person.HasClitic(Clitics.Conjunction)
            && ground.Scan.TryFind(token - 1, CueKind.Person, out var group)
            && group.Cue.Code == "family"
            && person.Cue.Is(WordShape.Singular)
        )
        {
            return true;
        }

        // «ومدني كان قريبا», «كان راعيا»: what somebody was who is counted already.
        return person.Clitics == Clitics.None
            && person.Cue.Is(WordShape.Singular)
            && ground.Text.Word(token) is [_, _, .., 'ا']
            && ground.Scan.TryFind(token - 1, CueKind.Background, out var was)
            && was.Cue.Code == "earlier"
            && ground.IsOneOf(token - 1, ground.Lexicon.Signs.Was);
    }
}
