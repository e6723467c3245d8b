namespace ReportAtlas.Archive.Search;

/// <summary>One number for a paragraph: its article's id and its block. They rise in text order, and the search index knows paragraphs by them.</summary>
internal static class ParagraphKey
{
    private const int BlockBits = 20;

    /// <summary>Stands for the title of an article whose text does not hold it. No article has so many blocks.</summary>
    public const int TitleBlock = (1 << BlockBits) - 1;

    public static long Of(int article, int block) => ((long)article << BlockBits) | (uint)block;

    public static int Article(long key) => (int)(key >> BlockBits);

    public static int Block(long key) => (int)(key & TitleBlock);
}
