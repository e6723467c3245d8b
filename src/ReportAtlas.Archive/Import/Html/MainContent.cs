using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ReportAtlas.Archive.Import.Html;

/// <summary>
/// Finds the elements of a page that hold its article: where running text (long, with commas, few links) is densest,
/// with a bonus for elements that name themselves so. Works for pages whose text stands in p elements and for those
/// that part it by line breaks within one.
/// </summary>
internal sealed class MainContent
{
    /// <summary>Shorter runs are labels and teasers.</summary>
    private const int ShortestRun = 25;

    /// <summary>From this share of its text on, links make an element a list of links.</summary>
    private const double LinkShare = 0.5;

    /// <summary>A neighbour of the best element that has this share of its score belongs to the article too.</summary>
    private const double NeighbourShare = 0.25;

    private readonly Dictionary<INode, (int Letters, int Linked)> _lengths = [];
    private readonly Dictionary<IElement, double> _scores = [];
    private readonly HashSet<IElement> _main = [];

    private MainContent(IElement body)
    {
        Measure(body);
        Score(body);
        Choose(body);
    }

    public static MainContent Find(IHtmlDocument document) => new(document.Body!);

    /// <summary>Whether an element holds the article.</summary>
    public bool IsMain(IElement element) => _main.Contains(element);

    /// <summary>Whether an element within the article stands around it all the same: shares, teasers, tags.</summary>
    public bool IsAside(IElement element)
    {
        var (letters, linked) = _lengths.GetValueOrDefault(element);
        return HtmlElements.IsAround(element)
            || (HtmlElements.SoundsAround(element) && (linked > letters * 0.2 || letters < 200))
            || (
                element.LocalName is "ul" or "ol" or "div" or "section" or "table"
                && letters > 0
                && linked > letters * LinkShare
                && element.QuerySelectorAll("a").Length > 1
            );
    }

    /// <summary>Counts the letters of every element, and those within links, from the leaves up.</summary>
    private void Measure(IElement body)
    {
        foreach (var node in PostOrder(body))
        {
            var sum = (Letters: 0, Linked: 0);
            if (node is IText text)
            {
                sum.Letters = text.Data.Count(char.IsLetterOrDigit);
            }
            else if (node is IElement element && !HtmlElements.IsHidden(element))
            {
                foreach (var child in node.ChildNodes)
                {
                    var (letters, linked) = _lengths.GetValueOrDefault(child);
                    sum = (sum.Letters + letters, sum.Linked + linked);
                }

                sum.Linked = element.LocalName == "a" ? sum.Letters : sum.Linked;
            }

            _lengths[node] = sum;
        }
    }

    private void Score(IElement body)
    {
        foreach (var element in PostOrder(body).OfType<IElement>().Where(element => !HtmlElements.IsHidden(element) && HtmlElements.IsBlock(element)))
        {
            var (letters, linked, commas) = OwnText(element);
            if (letters < ShortestRun || HtmlElements.IsAround(element))
            {
                continue;
            }

            var score = (1 + commas + Math.Min(letters / 60.0, 8)) * (1 - Math.Min(1.0, linked / (double)letters));
            var holder = element.LocalName is "p" or "pre" or "blockquote" or "li" or "h2" or "h3" ? element.ParentElement : element;
            Give(holder, score);
            Give(holder?.ParentElement, score / 2);
            Give(holder?.ParentElement?.ParentElement, score / 5);
        }

        void Give(IElement? element, double score)
        {
            if (element is not null && _lengths.ContainsKey(element))
            {
                _scores[element] = _scores.GetValueOrDefault(element) + score;
            }
        }
    }

    private void Choose(IElement body)
    {
        var best = _scores
            .Where(pair => !IsWithinAround(pair.Key))
            .Select(pair => (Element: pair.Key, Score: Weigh(pair.Key, pair.Value)))
            .DefaultIfEmpty()
            .MaxBy(pair => pair.Score);
        if (best.Element is null)
        {
            _main.Add(body);
            return;
        }

        _main.Add(best.Element);
        foreach (var neighbour in best.Element == body ? [] : best.Element.ParentElement!.Children.ToList())
        {
            if (
                neighbour != best.Element
                && Weigh(neighbour, _scores.GetValueOrDefault(neighbour)) > best.Score * NeighbourShare
                && !IsAside(neighbour)
            )
            {
                _main.Add(neighbour);
            }
        }
    }

    private double Weigh(IElement element, double score)
    {
        var (letters, linked) = _lengths.GetValueOrDefault(element);
        score *= 1 - (letters == 0 ? 0 : linked / (double)letters);
        score *= HtmlElements.SoundsLikeText(element) ? 1.3 : 1;
        return HtmlElements.SoundsAround(element) ? score / 5 : score;
    }

    private static bool IsWithinAround(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (HtmlElements.IsAround(at) || HtmlElements.IsHidden(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text of an element that no block within it holds.</summary>
    private (int Letters, int Linked, int Commas) OwnText(IElement element)
    {
        var (letters, linked, commas) = (0, 0, 0);
        foreach (var child in element.ChildNodes)
        {
            if (child is IText || (child is IElement inner && !HtmlElements.IsBlock(inner) && !inner.Children.Any(HtmlElements.IsBlock)))
            {
                var length = _lengths.GetValueOrDefault(child);
                letters += length.Letters;
                linked += length.Linked;
                commas += child is IText text ? text.Data.AsSpan().Count('،') + text.Data.AsSpan().Count(',') : 0;
            }
        }

        return (letters, linked, commas);
    }

    private static IEnumerable<INode> PostOrder(INode root)
    {
        var node = root;
        while (true)
        {
            while (node.FirstChild is { } child)
            {
                node = child;
            }

            while (true)
            {
                yield return node;
                if (node == root)
                {
                    yield break;
                }

                if (node.NextSibling is { } next)
                {
                    node = next;
                    break;
                }

                node = node.Parent!;
            }
        }
    }
}
