namespace ReportAtlas.Language.Places.Names;

/// <summary>The hits of the same sentence around one, without it; no farther than a dozen names, since more tell nothing and make long lists slow.</summary>
internal ref struct NearHits(List<PlaceHit> hits, int at)
{
    private const int Window = 12;

    private readonly int _end = Math.Min(hits.Count, at + Window + 1);
    private int _near = Math.Max(0, at - Window) - 1;

    public readonly PlaceHit Current => hits[_near];

    public readonly NearHits GetEnumerator() => this;

    public bool MoveNext()
    {
        do
        {
            _near++;
        } while (_near < _end && (_near == at || hits[_near].Sentence != hits[at].Sentence));

        return _near < _end;
    }
}
