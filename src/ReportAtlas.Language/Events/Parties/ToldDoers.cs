using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Parties;

/// <summary>The parties that are told to have done deeds of each kind, kept up as tellings are given more.</summary>
internal sealed class ToldDoers
{
    /// <summary>By kind the one party that did such deeds; null where there are several.</summary>
    private readonly Dictionary<string, Actor?> _sole = new(StringComparer.Ordinal);

    internal ToldDoers(List<Telling> tellings) => tellings.ForEach(Note);

    /// <summary>Takes in whoever is told to have done what is told.</summary>
    internal void Note(Telling telling)
    {
        foreach (var actor in telling.Actors)
        {
            if (actor.Role == ActorRole.Perpetrator && !_sole.TryAdd(telling.Type, actor.Actor) && _sole[telling.Type]?.Code != actor.Actor.Code)
            {
                _sole[telling.Type] = null;
            }
        }
    }

    /// <summary>Whether nobody is told to have done such deeds.</summary>
    internal bool HasNone(string type) => !_sole.ContainsKey(type);

    /// <summary>The one party known by name that is told to have done them; null where there are none or several.</summary>
    internal Actor? Sole(string type) =>
        // Gunmen whom nobody knows need not be the same.
        _sole.GetValueOrDefault(type)
            is { Code: not "unknown gunmen" } sole
            ? sole
            : null;
}
