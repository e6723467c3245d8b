using System.Collections.Immutable;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace ReportAtlas.Archive.History;

/// <summary>What became of a piece of text from one version to the next.</summary>
public enum DifferenceKind
{
    Same,
    Removed,
    Added,
}

/// <summary>A run of words of a paragraph that share a fate.</summary>
public readonly record struct DifferencePiece(DifferenceKind Kind, string Text);

/// <summary>A paragraph in which two versions differ or agree: its words in reading order, removed ones before those that replaced them.</summary>
/// <param name="IsSame">Whether both versions have it letter for letter.</param>
public sealed record DifferenceParagraph(bool IsSame, ImmutableArray<DifferencePiece> Pieces);

/// <summary>Tells how two versions of a text differ, paragraph by paragraph and word by word.</summary>
public static class TextDifference
{
    /// <summary>The paragraphs of both texts in their order.</summary>
    public static ImmutableArray<DifferenceParagraph> Between(string older, string newer)
    {
        var diff = new SideBySideDiffBuilder(new Differ()).BuildDiffModel(older, newer, ignoreWhitespace: false);
        var paragraphs = ImmutableArray.CreateBuilder<DifferenceParagraph>();
        foreach (var (left, right) in diff.OldText.Lines.Zip(diff.NewText.Lines))
        {
            var pieces = Pieces(left, right);
            if (!pieces.IsEmpty)
            {
                paragraphs.Add(new DifferenceParagraph(pieces.All(piece => piece.Kind == DifferenceKind.Same), pieces));
            }
        }

        return paragraphs.ToImmutable();
    }

    private static ImmutableArray<DifferencePiece> Pieces(DiffPiece left, DiffPiece right)
    {
        if (left.Type == ChangeType.Unchanged)
        {
            return string.IsNullOrWhiteSpace(left.Text) ? [] : [new DifferencePiece(DifferenceKind.Same, left.Text)];
        }

        var pieces = new List<DifferencePiece>();
        if (left.Type != ChangeType.Modified)
        {
            Add(pieces, DifferenceKind.Removed, left.Text);
            Add(pieces, DifferenceKind.Added, right.Text);
            return [.. pieces];
        }

        foreach (var (was, now) in left.SubPieces.Zip(right.SubPieces))
        {
            if (was.Type == ChangeType.Unchanged)
            {
                Add(pieces, DifferenceKind.Same, was.Text);
            }
            else
            {
                Add(pieces, DifferenceKind.Removed, was.Text);
                Add(pieces, DifferenceKind.Added, now.Text);
            }
        }

        return [.. pieces];
    }

    private static void Add(List<DifferencePiece> pieces, DifferenceKind kind, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        if (pieces.Count > 0 && pieces[^1].Kind == kind)
        {
            pieces[^1] = new DifferencePiece(kind, pieces[^1].Text + text);
        }
        else
        {
            pieces.Add(new DifferencePiece(kind, text));
        }
    }
}
