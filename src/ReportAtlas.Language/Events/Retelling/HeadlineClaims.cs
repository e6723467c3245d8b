using ReportAtlas.Language.Events.Tellings;

namespace ReportAtlas.Language.Events.Retelling;

/// <summary>Adds headlines to what the body tells, each once, and keeps those that it does not tell.</summary>
internal sealed class HeadlineClaims(HeadlineTelling same, TellingUnion union, List<Telling> headlines)
{
    private readonly HashSet<Telling> _claimed = [];

    /// <summary>The headlines that nothing in the body has told so far.</summary>
    internal IEnumerable<Telling> Left => headlines.Where(headline => !_claimed.Contains(headline));

    /// <summary>Adds the headlines to what a sentence told, once it has told all: what only the headline says must not part its clauses.</summary>
    /// <param name="kept">The incidents told so far.</param>
    /// <param name="first">The first of them that the sentence told.</param>
    internal void Add(List<Telling> kept, int first)
    {
        for (var at = first; at < kept.Count; at++)
        {
            foreach (var headline in headlines)
            {
                if (!_claimed.Contains(headline) && !kept[at].IsBackground && same.IsToldBy(headline, kept[at]))
                {
                    _claimed.Add(headline);
                    union.Absorb(kept[at], headline);
                }
            }
        }
    }
}
