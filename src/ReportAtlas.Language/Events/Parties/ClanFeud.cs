using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Events.Tellings;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Names the clans that fight one another: «اشتباكات بين عشيرتي البكير والبوجامل», «بين عائلتين من قبيلة العكيدات». Families are of no party, and neither are clans that fight a force («العشائر» is).</summary>
internal sealed class ClanFeud
{
    private readonly Dictionary<string, Actor>.AlternateLookup<ReadOnlySpan<char>> _known;

    internal ClanFeud()
    {
        var known = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var row in Resource.ReadRows("actors/clans.tsv", 3))
        {
            var clan = new Actor($"{row[0]} {row[1]}", $"{row[0]} {row[1]}", row[2], "identity militia");
            foreach (var name in row.Parts(3).Prepend(row[1]))
            {
                known.TryAdd(ArabicFolder.Fold(name), clan);
            }
        }

        _known = known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Adds the clans that a fight of no other party names.</summary>
    internal void AddClans(EventGround ground, Telling telling)
    {
        if (
            telling.Type != "armed_clash"
            || !telling.Actors.TrueForAll(static actor => actor.Actor.Code is "civilians" or "tribal forces" or "unknown gunmen")
            || !telling.Triggers.Exists(static trigger => trigger.Cue is TriggerCue { Frame: "both" })
        )
        {
            return;
        }

        for (var token = telling.First; token < telling.End - 1; token++)
        {
            if (!ground.IsOneOf(token, ground.Lexicon.PartySigns.ClanNoun))
            {
                continue;
            }

            if (ClanAt(ground, token + 1, prefix: 0, token) is { } one)
            {
                Add(ground, telling, one.Clan, token, one.End);
                if (ground.IsOneOf(token, ground.Lexicon.PartySigns.TwoClans) && ClanAt(ground, one.End, prefix: 1, token) is { } other)
                {
                    Add(ground, telling, other.Clan, one.End, other.End);
                }
            }
        }
    }

    /// <summary>The clan that is named at a token, and the first token after its name; null where none is.</summary>
    /// <param name="ground">The article.</param>
    /// <param name="token">Where the name begins.</param>
    /// <param name="prefix">How many letters of its first word join it on.</param>
    /// <param name="noun">The noun for a clan that it follows.</param>
    private (Actor Clan, int End)? ClanAt(EventGround ground, int token, int prefix, int noun)
    {
        while (ground.Text.Is(token, TokenKind.Punctuation) && !ground.IsPause(token))
        {
            token++;
        }

        if (
            !ground.Text.Is(token, TokenKind.Word)
            || ground.Text.Word(token).Length <= prefix + 1
            || (prefix > 0 && ground.Text.Word(token)[0] != 'و')
        )
        {
            return null;
        }

        var name = ground.Text.Word(token)[prefix..];
        if (_known.TryGetValue(name, out var known))
        {
            return (known, token + 1);
        }

        // «بني سبعة», «آل حمود», «أبو حردان».
        var end = ground.IsOneOf(token, ground.Lexicon.PartySigns.ClanHead) ? token + 2 : token + 1;
        if (
            end > ground.Text.TokenCount
            || (end == token + 1 && name is not (['ا', 'ل', _, _, ..] or ['ب', 'و', _, _, ..]))
            || ground.PlaceOver(token) is { Mention.Place: not null }
            || !ground.Text.Is(end - 1, TokenKind.Word)
        )
        {
            return null;
        }

        var span = ground.Text.SpanOf(token, end, prefix);
        if (end == token + 2 && _known.TryGetValue($"{name} {ground.Text.Word(end - 1)}", out known))
        {
            return (known, end);
        }

        var called =
            $"{(ground.IsOneOf(noun, ground.Lexicon.PartySigns.TribeNoun) ? ground.Lexicon.PartySigns.Tribe : ground.Lexicon.PartySigns.Clan)} {span.In(ground.Text.Text)}";
        return (new Actor(called, called, called, "identity militia"), end);
    }

    private static void Add(EventGround ground, Telling telling, Actor clan, int first, int end)
    {
        telling.Actors.RemoveAll(static actor => actor.Actor.Code is "tribal forces");
        ActorFinder.Add(telling, clan, ActorRole.Involved, ground.Text.SpanOf(first, end, 0));
    }
}
