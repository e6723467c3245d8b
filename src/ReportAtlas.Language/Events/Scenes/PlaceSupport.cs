using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>How a sentence holds a place name: by what word, and whether that says that something was there.</summary>
/// <param name="Code">at, near, on, to, from, between, against, via, of, side, head, object; empty where nothing holds it.</param>
/// <param name="InRelative">Whether the name only describes another («القادمة من ...»).</param>
/// <param name="IsPlace">Whether the name can be where something happened; a name without it may stand for a government.</param>
internal readonly record struct PlaceSupport(string Code, bool InRelative, bool IsPlace)
{
    /// <summary>How many words may stand between a preposition and the name that it governs, lists and head nouns not counted.</summary>
    private const int MostStrays = 3;

    /// <summary>Tokens of the longest aside before an object.</summary>
    private const int AsideReach = 9;

    /// <summary>How many words a hospital's town may stand from the word that brings the wounded there.</summary>
    private const int CareReach = 10;

    internal static PlaceSupport Of(EventGround ground, Placed<PlaceMention> place, int first)
    {
        // «الحدود مع سوريا»: the one on the other side.
        var isSeat = ground.IsSeat(place.Mention);
        if (isSeat && ground.Text.Is(place.First - 1, "مع"))
        {
            return default;
        }

        var code = Attached(ground, place);
        var (inRelative, strays, words, hasHead) = (false, 0, 0, false);
        for (var before = place.First - 1; before >= first && before >= place.First - 24 && words < 14 && strays <= MostStrays; before--)
        {
            if (ground.Scan.TryFind(before, CueKind.Break, out var match) && match.Cue.Code == "relative")
            {
                inRelative = strays < MostStrays;
                break;
            }

            // «بالقرب من»: the preposition is only the tail of what says where.
            if (ground.Scan.TryFind(before - 1, CueKind.Locative, out var longer) && longer.End > before)
            {
                continue;
            }

            // «نحو 15 كيلومترا»: about, not towards.
            if (ground.Text.Is(before, "نحو") && (ground.Text.Is(before + 1, TokenKind.Number) || ground.Scan.Has(before + 1, CueKind.Number)))
            {
                words++;
                continue;
            }

            // «قصفت مدفعية النظام المتمركزة في المطار منازل في ...»: where it stands.
            if (ground.Scan.Has(before, CueKind.Locative) && ground.Text.Is(before - 1, TokenKind.Word) && ground.Lexicon.Beside.Stationed.Has(ground.Text.Word(before - 1)))
            {
                (code, inRelative) = (code.Length == 0 ? "at" : code, true);
                break;
            }

            if (ground.Scan.TryFind(before, CueKind.Locative, out var locative) && Governs(locative, ref code, ref hasHead, ref inRelative))
            {
                if (inRelative)
                {
                    break;
                }

                words++;
                continue;
            }

            if (ground.PlaceOver(before) is { } listed)
            {
                // «قصفت المدفعية المتمركزة في مراط بلدة ذيبان»: a noun right after another place begins anew, as the object.
                if (hasHead && code.Length == 0 && strays == 0 && words == 1 && listed.End == before + 1)
                {
                    code = "object";
                    break;
                }

                // «في بادية الشولا جنوب دير الزور»: the preposition is that of the desert.
                if (code == "side" && listed.End >= place.First - 2)
                {
                    break;
                }

                words++;
                before = Math.Min(before, Math.Max(first, listed.First));
                continue;
            }

            if (ground.IsPause(before) || ground.Text.Is(before, TokenKind.Break))
            {
                // «غادرت دفعة من العائلات، تضم 230 شخصا، مخيم الهول»: an aside before the object.
                if (before == place.First - 1 && AsideStart(ground, before, first) is >= 0 and var aside)
                {
                    before = aside;
                    continue;
                }

                if (ground.PlaceOver(before - 1) is null)
                {
                    break;
                }

                continue;
            }

            if (ground.Text.Is(before, TokenKind.Punctuation) || ground.Text.Is(before, "و"))
            {
                continue;
            }

            // «قصف الطيران الروسي بادية ...»: the subject between a verb and its object.
            if (code.Length == 0 && strays == 0 && SubjectStart(ground, before, first) is >= 0 and var subject)
            {
                words++;
                before = subject;
                continue;
            }

            if (code.Length == 0 && (ground.Scan.Has(before, CueKind.Trigger) || ground.Scan.Has(before, CueKind.Light)))
            {
                code = strays < 2 ? "object" : "";
                break;
            }

            if (code.Length == 0 && (IsVerb(ground, before) || ground.Scan.Has(before, CueKind.Saying)))
            {
                break;
            }

            // «معلمو الرقة», «وجهاء منبج»: its people, and so there.
            hasHead |= strays == 0 && ground.Scan.Has(before, CueKind.Person) && !isSeat;
            words++;
            strays += ground.Scan.Has(before, CueKind.Actor) ? 2 : 1;
            if (code.Length > 0 && strays >= MostStrays)
            {
                break;
            }
        }

        code = code.Length > 0 ? code : OpensScene(ground, place) ? "at" : hasHead ? "head" : "";
        return new PlaceSupport(code, inRelative, Holds(ground, place, code));
    }

    /// <summary>Where an aside begins that ends with a comma; -1 where nothing of the kind stands there.</summary>
    private static int AsideStart(EventGround ground, int comma, int first)
    {
        if (!ground.Text.Is(comma, "،"))
        {
            return -1;
        }

        for (var token = comma - 1; token > Math.Max(first, comma - AsideReach); token--)
        {
            if (ground.Text.Is(token, "،"))
            {
                return comma - token > 2 ? token : -1;
            }

            if (ground.IsPause(token) || ground.PlaceOver(token) is not null || ground.Scan.Has(token, CueKind.Trigger))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>«نقل المصابون إلى مستشفى الحسكة»: where they were cared for.</summary>
    internal static bool IsOfCare(EventGround ground, int place)
    {
        var isHospital = false;
        for (var token = place; token >= Math.Max(0, place - CareReach) && !ground.Text.Is(token, TokenKind.Break); token--)
        {
            isHospital |= ground.Text.Is(token, TokenKind.Word) && ground.Text.Word(token) is var word && word.Contains('ش') && (word.Contains("مشفي", StringComparison.Ordinal) || word.Contains("مشافي", StringComparison.Ordinal) || word.Contains("مستشفي", StringComparison.Ordinal));
            if (!isHospital && token < place && (ground.IsPause(token) || ground.Scan.Has(token, CueKind.Trigger)))
            {
                return false;
            }

            if (isHospital && (ground.Text.Word(token).Contains("نقل", StringComparison.Ordinal) || ground.Text.Word(token).Contains("سعف", StringComparison.Ordinal) || ground.Text.Word(token).Contains("سعاف", StringComparison.Ordinal) || ground.Text.Word(token).Contains("وصول", StringComparison.Ordinal) || ground.Text.Word(token).Contains("توفي", StringComparison.Ordinal) || ground.Text.Word(token).Contains("فارق", StringComparison.Ordinal) || ground.Text.Word(token).Contains("علاج", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first token of a party's name of several words that ends at a token and follows a verb that does something to a place; -1 where there is none.</summary>
    private static int SubjectStart(EventGround ground, int last, int first)
    {
        for (var start = last - 1; start > Math.Max(first, last - 4); start--)
        {
            if (ground.Scan.TryFind(start, CueKind.Actor, out var actor) && actor.End == last + 1)
            {
                return ground.Scan.TryFind(start - 1, CueKind.Trigger, out var verb) && verb.Cue is TriggerCue { Frame: "does" } && verb.Cue.Is(WordShape.Verb) ? start : -1;
            }
        }

        return -1;
    }

    /// <summary>What the particle before the name says («بالرقة», «للرقة»).</summary>
    private static string Attached(EventGround ground, Placed<PlaceMention> place)
    {
        var code = "";
        foreach (var form in ground.Text.Forms(place.First))
        {
            code = (form.Clitics & Clitics.Bi) != 0 ? "at" : (form.Clitics & Clitics.Li) != 0 ? "of" : code;
        }

        // The mention leaves particles out, so they are read off the letters before it.
        var word = ground.Text.Word(place.First);
        var lead = place.Mention.Span.Start - ground.Text.SpanOf(place.First).Start;
        return lead > 0 && lead < word.Length ? word[..lead].Contains('ب') ? "at" : word[..lead].Contains('ل') ? "of" : code : code;
    }

    /// <summary>Takes a locative word into account; false where it says nothing of this name.</summary>
    private static bool Governs(CueMatch locative, ref string code, ref bool hasHead, ref bool inRelative)
    {
        var cue = locative.Cue.Code;
        if (cue == "under")
        {
            inRelative = true;
            return true;
        }

        if (cue is "head" or "side")
        {
            hasHead = true;
            code = code.Length > 0 ? code : locative.HasClitic(Clitics.Bi) ? "at" : locative.HasClitic(Clitics.Li) ? "of" : cue == "side" ? "side" : "";
            return true;
        }

        // «في شمال منبج»: a side of a place is no less there.
        code = code.Length == 0 || (code == "side" && cue is "at" or "near") ? cue : code;
        return true;
    }

    /// <summary>«الرقة: ...», «محافظة الرقة :: ...»: a name that heads its paragraph.</summary>
    private static bool OpensScene(EventGround ground, Placed<PlaceMention> place)
    {
        // «جنيف: ...»: where the paper's man sits.
        if (ground.IsSeat(place.Mention))
        {
            return false;
        }

        // «الحادثة 12 - الجورة، صباح الاثنين: ...»
        var isNumbered = ground.Text.Is(place.End, "،") && ground.Text.Is(place.First - 1, TokenKind.Punctuation) && ground.Text.Is(place.First - 2, TokenKind.Number);
        if (!isNumbered && !(ground.Text.Is(place.End, TokenKind.Punctuation) && ground.Text.Word(place.End) is ":" or "|" or "-" or "–" or "." or "…"))
        {
            return false;
        }

        return ground.Text.BlockAt(ground.Text.SpanOf(place.First).Start) is >= 0 and var block
            && ground.Distance(ground.Text.TokenAt(ground.Text.Blocks[block].Span.Start), place.First) < 3;
    }

    /// <summary>
    /// A government's seat, a country or a city abroad is a place only behind a word that says so; anywhere else it may be the one that
    /// speaks, supports or sends.
    /// </summary>
    private static bool Holds(EventGround ground, Placed<PlaceMention> place, string code)
    {
        if (place.Mention.Status == PlaceStatus.Anaphor)
        {
            return !ground.Scan.Has(place.First, CueKind.Trigger);
        }

        if (code.Length == 0)
        {
            return false;
        }

        return !ground.IsSeat(place.Mention) || (code == "via" && place.Mention.Kind == PlaceKind.Crossing) || code is "at" or "near" or "on" or "side" or "head" or "from" or "to";
    }

    /// <summary>«تسانده», «يدعمها»: a verb that no list knows, by its frame of prefix and object pronoun.</summary>
    private static bool IsVerb(EventGround ground, int token)
    {
        var word = ground.Text.Word(token);
        word = word.Length > 5 && word[0] is 'و' or 'ف' ? word[1..] : word;
        return word.Length >= 5 && word[0] is 'ت' or 'ي' && word is [.., 'ه'] or [.., 'ه', 'ا'] or [.., 'ه', 'م'] && word is not [.., 'ي', 'ه'];
    }
}
