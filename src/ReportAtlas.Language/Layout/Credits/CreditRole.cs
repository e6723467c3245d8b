using ReportAtlas.Language.Layout.Lines;
using ReportAtlas.Language.Layout.Publishers;

namespace ReportAtlas.Language.Layout.Credits;

/// <summary>Decides whether the parts of a line make it a byline or a dateline.</summary>
internal static class CreditRole
{
    private const int MaxNameWords = 4;

    /// <summary>Words of a step of a path.</summary>
    private const int MaxStepWords = 3;

    /// <summary>Part the steps of a path.</summary>
    private static readonly System.Buffers.SearchValues<char> Steps = System.Buffers.SearchValues.Create("|»›>/");

    /// <summary>The role of a line; null when it is no credit line.</summary>
    /// <param name="words">The line.</param>
    /// <param name="parts">Its parts.</param>
    /// <param name="strict">Whether every word must be a known one.</param>
    public static BlockRole? Of(LineWords words, List<CreditPart> parts, bool strict)
    {
        var has = 0;
        foreach (var part in parts)
        {
            has |= 1 << (int)part.Kind;
        }

        var isDated = parts.Exists(part => part.Date is { IsFull: true });
        List<CreditPart> names = Has(CreditKind.Unknown) ? parts.FindAll(part => part.Kind == CreditKind.Unknown && !IsInitials(words, part)) : [];
        var isNamed = names.Count > 0 || Has(CreditKind.Lead) || Has(CreditKind.Source);
        if (
            isDated
            && parts[0].Kind is CreditKind.Filler or CreditKind.Date
            && names.Count > 0
            && names.TrueForAll(name => IsBehindBar(words, parts, name))
        )
        {
            return BlockRole.Dateline;
        }

        // «ضفاف برس | أخبار الشمال | 4 آذار 2019»
        if (
            isDated
            && parts[0].Kind is CreditKind.Outlet
            && parts[^1].Date is not null
            && names is [{ Count: <= MaxStepWords } step]
            && words.Before(step.First).ContainsAny(Steps)
            && words.Before(step.End).ContainsAny(Steps)
        )
        {
            return BlockRole.Dateline;
        }

        if (isDated && names is [{ Count: 1 }] && parts.Count <= 2 && parts.Exists(part => part.Date is not null && IsClocked(words, part)))
        {
            return BlockRole.Dateline;
        }

        // «سامر العلي _ example24.net»: nothing but a name stands beside a site's address; more words may be a headline.
        if (
            parts.Count == 2
            && names is [{ Count: <= 2 }]
            && parts.Find(part => part.Kind == CreditKind.Outlet) is { Outlet: not null } site
            && SiteAddress.FindAt(words, site.First) is not null
        )
        {
            return BlockRole.Byline;
        }

        var isLabelled =
            names is [{ Count: > 1 and <= MaxNameWords }] && parts is [{ Kind: CreditKind.Source }, _] && words.Before(names[0].First).Contains(':');
        if (names.Count > 2 || (!isLabelled && !names.TrueForAll(name => MayBeName(words, parts, name, strict))))
        {
            return null;
        }

        // «الجهة الناشرة: ضفاف الشمال» above the headline
        if (isLabelled)
        {
            return BlockRole.Byline;
        }

        // «المصدر / وكالات - ضفاف»: beside agencies behind the word for source one more name is no headline.
        if (names is [{ Count: <= MaxStepWords }] && parts is [{ Kind: CreditKind.Source }, { Kind: CreditKind.Generic }, _])
        {
            return BlockRole.Byline;
        }

        if (strict && names.Count > 0 && !Has(CreditKind.Lead) && !Has(CreditKind.Outlet) && !isDated && !IsReporterThere(words, parts))
        {
            return null;
        }

        if (isDated)
        {
            return isNamed ? BlockRole.Byline : BlockRole.Dateline;
        }

        if (Has(CreditKind.City) && !isNamed)
        {
            return strict && !Has(CreditKind.Outlet) && !Has(CreditKind.Generic) ? null : BlockRole.Dateline;
        }

        if (names.Count == 0)
        {
            // «المصدر» or «خاص» alone is a label of something else, unless it stands among the credits.
            return
                Has(CreditKind.Outlet)
                || (!strict && parts.FindAll(part => part.Kind == CreditKind.Lead).Count > 1)
                || (!strict && Has(CreditKind.Generic))
                || (Has(CreditKind.Source) && Has(CreditKind.Generic))
                ? BlockRole.Byline
                : null;
        }

        return BlockRole.Byline;

        bool Has(CreditKind kind) => (has & (1 << (int)kind)) != 0;
    }

    /// <summary>«الحسكة – سامر العلي»: a place and a person; a colon would lead to what was said there.</summary>
    private static bool IsReporterThere(LineWords words, List<CreditPart> parts) =>
        parts is [{ Kind: CreditKind.City }, { Kind: CreditKind.Unknown, Count: 2 or 3 } person]
        && LayoutWords.All.IsGivenName(words[person.First])
        && NamePhrase.Is(words, person.First + 1, person.End)
        && words.Before(person.First).ContainsAny("-–—/|");

    /// <summary>«منزل 25/04/2024 12:29»: one word beside a date with its hour is that of a page, and makes no headline.</summary>
    private static bool IsClocked(LineWords words, CreditPart date)
    {
        for (var word = date.First; word < date.End; word++)
        {
            if (words.IsNumber(word) && words[word].Contains(':'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«آخر تحديث ٠٧:١٥ | الاثنين ٩ يونيو ٢٠١٤ | بؤونة ١٧٣٠ | السنة الرابعة»: behind a bar a printed date is followed by whatever the page counts.</summary>
    private static bool IsBehindBar(LineWords words, List<CreditPart> parts, CreditPart name)
    {
        var date = parts.FindIndex(part => part.Date is { IsFull: true });
        return name.First > parts[date].First
            && parts.Exists(part => part.First > parts[date].First && part.First <= name.First && words.Before(part.First).Contains('|'));
    }

    /// <summary>Editors sign with letters: «ع.م/ ر.س (رويترز)».</summary>
    public static bool IsInitials(LineWords words, CreditPart part)
    {
        var isShort = part.Count <= 3;
        for (var word = part.First; word < part.End; word++)
        {
            isShort &= words[word].Length == 1 && !words.IsNumber(word);
        }

        return isShort;
    }

    /// <summary>«الدكتور سامر العلي»</summary>
    private static bool IsTitled(LineWords words, CreditPart name) =>
        name.Count > 1
        && LayoutWords.All.IsGivenName(words[name.First + 1])
        && LayoutWords.All[LayoutWord.NoName].IsAt(words, name.First, prefix: words[name.First].StartsWith("ال") ? 2 : 0);

    /// <summary>
    /// Whether words of no list may name a person. «الجزيرة: واشنطن تدرس الانسحاب» is a headline, so beside anything
    /// but a lead word («كتب») only what begins with a first name passes where doubt is due.
    /// </summary>
    private static bool MayBeName(LineWords words, List<CreditPart> parts, CreditPart name, bool strict)
    {
        if (name.Count > MaxNameWords)
        {
            return false;
        }

        for (var word = name.First; word < name.End; word++)
        {
            if (words.IsNumber(word))
            {
                return false;
            }
        }

        if (LayoutWords.All.IsGivenName(words[name.First]) || IsTitled(words, name))
        {
            return name.Count > 1 || parts.Count > 1;
        }

        var isAfterColon = words.Before(name.First).Contains(':');
        var isCredited =
            parts.Exists(part => part.Kind is CreditKind.Outlet or CreditKind.Source or CreditKind.Date)
            || parts.Exists(part => part.Kind == CreditKind.Lead && part.First == 0);
        return !strict && isCredited && (!isAfterColon || parts[0].Kind is CreditKind.Source or CreditKind.Lead);
    }
}
