using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using ReportAtlas.Language.Layout;
using ReportAtlas.Language.Text;
using Block = ReportAtlas.Language.Layout.Block;

namespace ReportAtlas.Archive.Import.Html;

/// <summary>
/// Gathers a page's text as a reader sees it, block by block in its own order: the article's blocks with their role and
/// inline structure, and what stands around it apart. White space is folded as browsers fold it.
/// </summary>
internal sealed class HtmlText(Func<IElement, bool> isMain, Func<IElement, bool> isAside, IElement? headline)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<Chrome>.Builder _aside = ImmutableArray.CreateBuilder<Chrome>();
    private readonly List<Emphasis> _emphases = [];
    private int _start;
    private int _line;

    /// <summary>Whether any block of the article has been found.</summary>
    public bool HasMain => _blocks.Count > 0;

    public ReportSource ToSource() =>
        new(_text.ToString())
        {
            Blocks = _blocks.ToImmutable(),
            SetAside = _aside.ToImmutable(),
            Emphases = [.. _emphases.OrderBy(emphasis => emphasis.Span)],
        };

    /// <summary>Puts a headline that the page states only beside its text.</summary>
    public void AddHeadline(string title)
    {
        _text.Append(title);
        Flush(new Place(true, BlockRole.Headline, 0, null));
    }

    public void Add(IElement root) => Add(root, new Place(isMain(root), BlockRole.Paragraph, 0, isMain(root) ? null : "page"));

    private void Add(IElement element, Place place)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text)
            {
                Append(text.Data, element.LocalName == "pre");
            }
            else if (child is IElement { LocalName: "br" or "hr" })
            {
                Flush(place);
            }
            else if (child is IElement inner && !HtmlElements.IsHidden(inner))
            {
                if (HtmlElements.IsBlock(inner) || isMain(inner))
                {
                    Flush(place);
                    var within = Within(inner, place);
                    Add(inner, within);
                    Flush(within);
                }
                else
                {
                    AddInline(inner, place);
                }
            }
        }
    }

    private void AddInline(IElement element, Place place)
    {
        var start = _text.Length;
        Add(element, place);
        // A block within the inline element has begun a line of its own; what was marked then is that block's.
        start = Math.Max(start, _start);
        var (kind, target) = element.LocalName switch
        {
            "b" or "strong" => (EmphasisKind.Strong, (string?)null),
            "i" or "em" => (EmphasisKind.Emphasized, null),
            "code" => (EmphasisKind.Code, null),
            "a" when SafeLinks.Hold(element.GetAttribute("href")) => (EmphasisKind.Link, element.GetAttribute("href")),
            _ => ((EmphasisKind)(-1), null),
        };
        while (start < _text.Length && _text[start] == ' ')
        {
            start++;
        }

        if (kind >= 0 && place.IsMain && start < _text.Length)
        {
            _emphases.Add(new Emphasis(TextSpan.FromBounds(start, _text.Length), kind, target));
        }
    }

    private Place Within(IElement element, Place place)
    {
        if (element == headline)
        {
            return new Place(true, BlockRole.Headline, 0, null);
        }

        if (isMain(element))
        {
            place = place with { IsMain = true, Rule = null };
        }
        else if (place.IsMain && isAside(element))
        {
            place = place with { IsMain = false, Rule = "page-part" };
        }

        return element.LocalName switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => place with { Role = BlockRole.Heading, Level = Math.Max(element.LocalName[1] - '0', 2) },
            "ul" or "ol" => place with { Role = BlockRole.ListItem, Level = place.Role == BlockRole.ListItem ? place.Level + 1 : 1 },
            "figcaption" => place with { Role = BlockRole.Caption, Level = 0 },
            "blockquote" => place with { Role = BlockRole.Quote, Level = place.Role == BlockRole.Quote ? place.Level + 1 : 1 },
            _ => place,
        };
    }

    private void Append(string data, bool keepLines)
    {
        foreach (var letter in data)
        {
            if (letter is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (_text.Length > _start && _text[^1] is not (' ' or '\n'))
                {
                    _text.Append(keepLines && letter == '\n' ? '\n' : ' ');
                }
            }
            else if (!char.IsControl(letter) || letter == '\u0085')
            {
                _text.Append(letter);
            }
        }
    }

    /// <summary>Ends the block that has been gathered, if it holds anything.</summary>
    private void Flush(Place place)
    {
        while (_text.Length > _start && char.IsWhiteSpace(_text[^1]))
        {
            _text.Length--;
        }

        if (_text.Length == _start)
        {
            return;
        }

        var span = TextSpan.FromBounds(_start, _text.Length);
        if (place.IsMain)
        {
            _blocks.Add(new Block(span, place.Role, _line, place.Level));
        }
        else
        {
            _aside.Add(new Chrome(span, _text.ToString(span.Start, span.Length), place.Rule ?? "page"));
        }

        _line++;
        _text.Append('\n');
        _start = _text.Length;
        // Trailing space that was cut off may have been marked.
        for (var index = _emphases.Count - 1; index >= 0 && _emphases[index].Span.End > span.End; index--)
        {
            var marked = _emphases[index];
            if (marked.Span.Start < span.End)
            {
                _emphases[index] = marked with { Span = TextSpan.FromBounds(marked.Span.Start, span.End) };
            }
            else
            {
                _emphases.RemoveAt(index);
            }
        }
    }

    /// <summary>Where in the page the walk is.</summary>
    /// <param name="Rule">The rule by which it stands around the article; null within it.</param>
    private readonly record struct Place(bool IsMain, BlockRole Role, int Level, string? Rule);
}
