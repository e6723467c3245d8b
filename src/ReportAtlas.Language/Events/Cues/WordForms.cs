using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Cues;

/// <summary>
/// Spells out the forms of a verb, a noun, an adjective or a noun for people, each with its shape. Forms come folded, since ة and ه or ى and ي part no two
/// words that matter here.
/// </summary>
internal static class WordForms
{
    private static readonly string[] Pronouns = ["ه", "ها", "هم", "هما", "هن"];

    internal static void Verb(string[] parts, Dictionary<string, WordShape> forms)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 0)
            {
                Past(parts[i], forms);
            }
            else
            {
                Present(parts[i], forms);
            }
        }
    }

    private static void Past(string verb, Dictionary<string, WordShape> forms)
    {
        var weak = verb[^1] is 'ى' or 'ا';
        var stem = weak ? verb[..^1] : verb;
        var plural = verb[^1] == 'ي' ? verb[..^1] : stem;
        Add(forms, verb, WordShape.Past);
        Add(forms, stem + "ت", WordShape.Past);
        Add(forms, plural + "وا", WordShape.Past | WordShape.Plural);
        Add(forms, weak ? stem + "ين" : verb + "ن", WordShape.Past | WordShape.Plural);
        Add(forms, stem + (weak ? "يا" : "ا"), WordShape.Past | WordShape.Dual);
        Add(forms, stem + "تا", WordShape.Past | WordShape.Dual);
        // «قتلاه», «أردياه»; before a plural pronoun the same letters are a noun («قتلاهم»).
        Add(forms, stem + (weak ? "يا" : "ا") + "ه", WordShape.Past | WordShape.Dual | WordShape.Suffixed);
        // «أحبطنا», «تصدينا»: statements speak of «us».
        Add(forms, weak ? stem + "ينا" : verb + "نا", WordShape.Past | WordShape.Plural | WordShape.FirstPerson);
        foreach (var pronoun in Pronouns)
        {
            Add(forms, (weak ? stem + "ا" : verb) + pronoun, WordShape.Past | WordShape.Suffixed);
            Add(forms, stem + "ت" + pronoun, WordShape.Past | WordShape.Suffixed);
            Add(forms, plural + "و" + pronoun, WordShape.Past | WordShape.Suffixed | WordShape.Plural);
        }
    }

    private static void Present(string verb, Dictionary<string, WordShape> forms)
    {
        var weak = verb[^1] is 'ى' or 'ي';
        foreach (var third in (string[])[verb, "ت" + verb[1..]])
        {
            var stem = weak ? third[..^1] : third;
            Add(forms, third, WordShape.Present);
            if (third[0] == verb[0])
            {
                // «تصدوا» addresses people, as no report does, and is written as the past of another verb.
                Add(forms, stem + "ون", WordShape.Present | WordShape.Plural);
                Add(forms, stem + "وا", WordShape.Present | WordShape.Plural);
            }

            Add(forms, (weak ? stem + "ي" : third) + "ان", WordShape.Present | WordShape.Dual);
            foreach (var pronoun in Pronouns)
            {
                Add(forms, (verb[^1] == 'ى' ? stem + "ا" : third) + pronoun, WordShape.Present | WordShape.Suffixed);
            }
        }
    }

    internal static void Noun(string word, Dictionary<string, WordShape> forms)
    {
        var plus = word.IndexOf('+', StringComparison.Ordinal);
        var noun = plus < 0 ? word : word[..plus];
        var stem =
            noun[^1] == 'ة' ? noun[..^1] + "ت"
            : noun[^1] == 'ى' ? noun[..^1] + "ا"
            : noun;
        Add(forms, noun, WordShape.Noun | WordShape.Singular);
        if (noun[^1] is not ('ة' or 'ى' or 'ا'))
        {
            Add(forms, noun + "ا", WordShape.Noun | WordShape.Singular);
        }

        Add(forms, stem + "ان", WordShape.Noun | WordShape.Dual);
        Add(forms, stem + "ين", WordShape.Noun | WordShape.Dual);
        Add(forms, stem + "ي", WordShape.Noun | WordShape.Dual);
        AddSuffixed(forms, stem, WordShape.Noun);
        if (noun[^1] == 'ء')
        {
            AddSuffixed(forms, noun[..^1] + "ئ", WordShape.Noun);
            AddSuffixed(forms, noun[..^1] + "ؤ", WordShape.Noun);
        }

        if (plus > 0)
        {
            var plural = (noun[^1] == 'ة' ? noun[..^1] : noun) + word[(plus + 1)..];
            Add(forms, plural, WordShape.Noun | WordShape.Plural);
            AddSuffixed(forms, plural, WordShape.Noun | WordShape.Plural);
        }
    }

    internal static void Adjective(string word, Dictionary<string, WordShape> forms)
    {
        foreach (var ending in (string[])["", "ة", "ا", "ين", "ون", "ان", "تان", "تين", "ات"])
        {
            Add(forms, word + ending, WordShape.None);
        }
    }

    internal static void Person(string[] parts, Dictionary<string, WordShape> forms)
    {
        var (one, many) = (parts[0], parts.Length > 1 ? parts[1] : "");
        var stem = one[^1] == 'ة' ? one[..^1] + "ت" : one;
        Add(forms, one, WordShape.Singular);
        if (one[^1] is not ('ة' or 'ء'))
        {
            Add(forms, one + "ا", WordShape.Singular);
        }

        Add(forms, stem + "ان", WordShape.Dual);
        var sound = many is "ون";
        Add(forms, stem + "ين", sound ? WordShape.Plural : WordShape.Dual);
        if (one[^1] == 'ة')
        {
            Add(forms, stem + "ي", WordShape.Dual);
            Add(forms, stem + "ا", WordShape.Dual);
        }
        else if (!sound && many.Length > 0 && (one[^1] == 'ي' || many is not [.., 'ا', 'ة'] and not [.., 'ي', 'ن']))
        {
            // «مقتل رجلي أمن», «مقتل راعيي أغنام»; where the plural is a sound one the same letters are its own, and «راعي» is one «راع».
            Add(forms, stem + "ي", WordShape.Dual);
        }

        if (parts.Length > 2)
        {
            AddSuffixed(forms, stem, WordShape.Singular);
            AddSuffixed(forms, stem + "ا", WordShape.Dual);
            AddSuffixed(forms, stem + "ي", WordShape.Dual);
            AddSuffixedPlural(forms, one, many);
        }

        foreach (
            var plural in sound ? [one + "ون", one + "ين", one + "و", one + "ي"]
            : many is "ات" ? [(one[^1] == 'ة' ? one[..^1] : one) + "ات"]
            : many.Length == 0 ? (string[])[]
            : [many, many + "ا"]
        )
        {
            Add(forms, plural, WordShape.Plural);
        }
    }

    /// <summary>«أطفالها», «أبنائه», «شقيقاته».</summary>
    private static void AddSuffixedPlural(Dictionary<string, WordShape> forms, string one, string many)
    {
        var plural = many is "ات" ? (one[^1] == 'ة' ? one[..^1] : one) + many : many;
        if (plural.Length < 3 || many is "ون")
        {
            return;
        }

        foreach (var stem in plural[^1] == 'ء' ? (string[])[plural, plural[..^1] + "ئ", plural[..^1] + "ؤ"] : [plural])
        {
            AddSuffixed(forms, stem, WordShape.Plural);
        }
    }

    private static void AddSuffixed(Dictionary<string, WordShape> forms, string stem, WordShape shape)
    {
        foreach (var pronoun in Pronouns)
        {
            Add(forms, stem + pronoun, shape | WordShape.Suffixed);
        }
    }

    private static void Add(Dictionary<string, WordShape> forms, string form, WordShape shape)
    {
        var folded = ArabicFolder.Fold(form);
        forms[folded] = forms.GetValueOrDefault(folded) | shape;
    }
}
