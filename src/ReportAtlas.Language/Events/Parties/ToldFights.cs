using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>Who is told to have fought whom, and who took ground, kept up as tellings are given more.</summary>
internal sealed class ToldFights
{
    private readonly OtherSides _sides;

    /// <summary>By party the one enemy that fights with it are told of; null where there are several.</summary>
    private readonly Dictionary<string, Actor?> _opponents = new(StringComparer.Ordinal);

    private readonly HashSet<(int Sentence, string Party)> _taken = [];

    internal ToldFights(OtherSides sides, List<Telling> tellings)
    {
        _sides = sides;
        tellings.ForEach(Note);
    }

    /// <summary>Takes in the parties of a telling.</summary>
    internal void Note(Telling telling)
    {
        foreach (var actor in telling.Actors)
        {
            if (telling.Type == "territorial_change" && actor.Role == ActorRole.Perpetrator)
            {
                _taken.Add((telling.Sentence, actor.Actor.Code));
            }

            if (telling.Type is "armed_clash" or "territorial_change" or "airstrike" or "shelling")
            {
                NoteOpponents(telling, actor.Actor);
            }
        }
    }

    /// <summary>The one enemy that fights with a party are told of; null where there are none or several.</summary>
    internal Actor? Opponent(Actor known) => _opponents.GetValueOrDefault(known.Code);

    /// <summary>«سيطرت قسد على قرية، بينما سيطر الجيش على أخرى»: whether the sentence of a change of ground tells another by a party.</summary>
    internal bool HasTaken(Telling telling, Actor other) => telling.Type == "territorial_change" && _taken.Contains((telling.Sentence, other.Code));

    private void NoteOpponents(Telling telling, Actor known)
    {
        foreach (var other in telling.Actors)
        {
            if (_sides.MayFace(known, other.Actor) && !_opponents.TryAdd(known.Code, other.Actor) && _opponents[known.Code]?.Code != other.Actor.Code)
            {
                _opponents[known.Code] = null;
            }
        }
    }
}
