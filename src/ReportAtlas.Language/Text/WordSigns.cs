namespace ReportAtlas.Language.Text;

/// <summary>What a <see cref="WordReading"/> says at a glance, by which finders pass over the words that are nothing to them.</summary>
/// <param name="Begins">The lexicons of which a phrase begins with one of the readings, as bits, and the tests that the word passes.</param>
/// <param name="Continues">The lexicons of which some phrase has the whole word after its first, as bits.</param>
/// <param name="Marks">The classes that some reading is marked as, as bits.</param>
/// <param name="WholeWord">The number of the word when nothing is taken off it; -1 when that is not known.</param>
internal readonly record struct WordSigns(uint Begins, uint Continues, uint Marks, int WholeWord);
