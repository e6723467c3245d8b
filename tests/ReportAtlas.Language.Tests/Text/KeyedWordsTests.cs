using System.Globalization;
using ReportAtlas.Language.Text;
using Xunit;

namespace ReportAtlas.Language.Tests.Text;

public sealed class KeyedWordsTests
{
    [Fact]
    public void Words_are_told_apart_by_all_their_letters()
    {
        var words = new KeyedWords();
        string[] known = ["و", "من", "منه", "منها", "مدارس", "المدارس", "المستشفيات", "المنتديات", "والمستشفيات"];
        foreach (var word in known)
        {
            words.Add(word);
        }

        Assert.Equal(Enumerable.Range(0, known.Length), known.Select(word => words.Find(word)));
        Assert.All(["ف", "نم", "عنه", "منهم", "المستجدات", "والمستجديات", ""], unknown => Assert.Equal(-1, words.Find(unknown)));
    }

    [Fact]
    public void Any_number_of_words_is_found_again()
    {
        var words = new KeyedWords();
        var known = Enumerable.Range(0, 5000).Select(number => "كلمة" + number.ToString(CultureInfo.InvariantCulture)).ToArray();

        Assert.Equal(Enumerable.Range(0, known.Length), known.Select(words.Add));
        Assert.Equal(Enumerable.Range(0, known.Length), known.Select(word => words.Find(word)));
    }
}
