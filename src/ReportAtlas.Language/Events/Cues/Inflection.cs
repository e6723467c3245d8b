using System.Collections.Immutable;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Cues;

/// <summary>
/// Spells out the compact notation of the event and actor resources: «v قصف/يقصف» a verb in the third person with object
/// pronouns, «n غارة+ات» a noun with duals and pronouns, «a جوي» an adjective, «p عنصر/عناصر» a noun for people, «{دخول، خروج} {القافلة، الرتل}» each of the first with each
/// of the second; anything else as it stands. «v أوقف/يوقف … {متهما، @people}»: one of these words must follow, or one of a class of
/// <see cref="WordClasses"/>. The forms come from <see cref="WordForms"/>.
/// </summary>
internal static class Inflection
{
    /// <summary>A spelled-out form: the words that stand together and, after «…», those of which one must follow within the clause; none where none must.</summary>
    internal readonly record struct Form(string Phrase, ImmutableArray<string> Tails, WordShape Shape);

    /// <summary>All forms that an item of a resource cell stands for.</summary>
    /// <exception cref="FormatException">The item is not in the notation.</exception>
    internal static IEnumerable<Form> Expand(string item)
    {
        var (heads, tails) = Split(item);
        return heads.SelectMany(head => ExpandOne(head, tails));
    }

    /// <summary>What an item stands for, not yet inflected: what stands together, and the words of which one must follow it.</summary>
    /// <exception cref="FormatException">The item is not in the notation.</exception>
    internal static (IEnumerable<string> Heads, ImmutableArray<string> Tails) Split(string item)
    {
        var gap = item.IndexOf('…', StringComparison.Ordinal);
        return gap < 0 ? (Choices(item), []) : (Choices(item[..gap].Trim()), [.. Choices(item[(gap + 1)..].Trim()).SelectMany(Words)]);
    }

    private static IEnumerable<string> Words(string tail) => tail[0] == '@' ? WordClasses.Of(tail[1..]) : [ArabicFolder.Fold(tail)];

    /// <summary>«{مقاتلو، عناصر} {قسد، الأسايش}»: each of the words in braces with each of the others.</summary>
    private static IEnumerable<string> Choices(string item)
    {
        var open = item.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
        {
            return [item];
        }

        var close = item.IndexOf('}', open);
        if (close < 0)
        {
            throw new FormatException($"the braces are not closed: {item}");
        }

        return item[(open + 1)..close]
            .Split('،', StringSplitOptions.TrimEntries)
            .SelectMany(word => Choices($"{item[..open]}{word}{item[(close + 1)..]}".Trim()));
    }

    private static IEnumerable<Form> ExpandOne(string item, ImmutableArray<string> tails)
    {
        if (item.Length < 3 || item[1] != ' ' || item[0] is not ('v' or 'n' or 'a' or 'p'))
        {
            return [new Form(ArabicFolder.Fold(item), tails, WordShape.Fixed)];
        }

        var (word, rest) = Cut(item[2..].Trim());
        var forms = new Dictionary<string, WordShape>(StringComparer.Ordinal);
        switch (item[0])
        {
            case 'v':
                WordForms.Verb(word.Split('/'), forms);
                break;
            case 'n':
                WordForms.Noun(word, forms);
                break;
            case 'a':
                WordForms.Adjective(word, forms);
                break;
            default:
                WordForms.Person(word.Split('/'), forms);
                break;
        }

        rest = rest.Length == 0 ? "" : " " + ArabicFolder.Fold(rest);
        return forms.Select(form => new Form(form.Key + rest, tails, form.Value));
    }

    /// <summary>Parts the word that is inflected from the words that follow it unchanged («عثر/يعثر على»).</summary>
    private static (string Word, string Following) Cut(string item)
    {
        var slash = item.LastIndexOf('/');
        var space = item.IndexOf(' ', Math.Max(slash, 0));
        return space < 0 ? (item, "") : (item[..space], item[(space + 1)..]);
    }
}
