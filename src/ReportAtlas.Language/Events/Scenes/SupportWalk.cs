using ReportAtlas.Language.Events.Cues;
using ReportAtlas.Language.Places;
using ReportAtlas.Language.Text;

namespace ReportAtlas.Language.Events.Scenes;

/// <summary>The way back from a place name, word by word, up to the one that holds it: over other places of a list, head nouns, asides and the subject of a verb.</summary>
internal ref struct SupportWalk(EventGround ground, Placed<PlaceMention> place, int first, string attached)
{
    /// <summary>How many words may stand between a preposition and the name that it governs, lists and head nouns not counted.</summary>
    private const int MostStrays = 3;

    /// <summary>How many words are looked at, and how many tokens they may stand among.</summary>
    private const int MostWords = 14;

    private const int MostTokens = 24;

    private int _strays;

    private int _words;

    private bool _isOver;

    /// <summary>Whether another place was passed that is none of a list with this one.</summary>
    private bool _isPastPlace;

    /// <summary>Whether a noun for the people of the place stands before it.</summary>
    private bool _isOfPeople;

    /// <summary>What holds the name; see <see cref="PlaceSupport"/>.</summary>
    internal string Code { get; private set; } = attached;

    /// <summary>Whether the name only describes another.</summary>
    internal bool InRelative { get; private set; }

    /// <summary>Whether a noun for a part or for the people of the place stands before it.</summary>
    internal bool HasHead { get; private set; }

    internal void Run()
    {
        for (
            var token = place.First - 1;
            !_isOver && token >= first && token >= place.First - MostTokens && _words < MostWords && _strays <= MostStrays;
            token--
        )
        {
            token = Step(token);
        }
    }

    /// <summary>Takes one word into account; gives the first token of what it belongs to.</summary>
    private int Step(int token)
    {
        if (ground.Scan.TryFind(token, CueKind.Break, out var match) && match.Cue.Code == "relative")
        {
            InRelative = _strays < MostStrays && !BetweenWords.SaysOfDeed(ground, token);
            return End(token);
        }

        // «بالقرب من»: the preposition is only the tail of what says where.
        if (ground.Scan.TryFind(token - 1, CueKind.Locative, out var longer) && longer.End > token)
        {
            return token;
        }

        // «نحو 15 كيلومترا»: about, not towards.
        if (ground.Text.Is(token, "نحو") && ground.IsNumber(token + 1))
        {
            _words++;
            return token;
        }

        if (ground.Scan.TryFind(token, CueKind.Locative, out var locative))
        {
            return Govern(token, locative);
        }

        if (ground.PlaceOver(token) is { } listed)
        {
            return PassPlace(token, listed);
        }

        if (ground.IsPause(token) || ground.Text.Is(token, TokenKind.Break))
        {
            return PassPause(token);
        }

        return ground.Text.Is(token, TokenKind.Punctuation) || ground.Text.Is(token, "و") ? token : PassWord(token);
    }

    private int Govern(int token, CueMatch locative)
    {
        // «قصفت مدفعية النظام المتمركزة في المطار منازل في ...»: where it stands.
        if (ground.IsOneOf(token - 1, ground.Lexicon.Beside.Stationed))
        {
            // «المتمركزة في خشام قذائف على مراط»: where those stand who fired.
            if (_isPastPlace && Code.Length > 0)
            {
                return End(token);
            }

            (Code, InRelative) = (Code.Length == 0 ? "at" : Code, true);
            return End(token);
        }

        var cue = locative.Cue.Code;
        if (cue == "origin")
        {
            (InRelative, Code) = (true, Code.Length == 0 ? cue : Code);
            return End(token);
        }

        if (cue is "under" or "home")
        {
            InRelative = true;
            Code = cue == "home" && Code.Length == 0 && !_isOfPeople ? cue : Code;
            return End(token);
        }

        if (cue is "head" or "side")
        {
            HasHead = true;
            Code =
                Code.Length > 0 ? Code
                : locative.HasClitic(Clitics.Bi) ? "at"
                : locative.HasClitic(Clitics.Li) ? "of"
                : cue == "side" ? "side"
                : "";
        }
        else if (cue == "from" && ground.IsOneOf(token - 1, ground.Lexicon.Beside.PartsOf))
        {
            // «اقتحم عددا من أحياء راوة»: some of it, and no origin.
            _words++;
            return token - 1;
        }
        else if (Code.Length == 0 || (Code is "side" or "of" && cue is "at" or "near") || (Code == "of" && cue == "on" && HasHead))
        {
            // «في شمال منبج», «على الأطراف الشمالية لبلدة سلوك»: a side of a place is no less there.
            Code = cue;
        }

        _words++;
        return token;
    }

    private int PassPlace(int token, Placed<PlaceMention> listed)
    {
        // «قصفت المدفعية المتمركزة في مراط بلدة ذيبان»: a noun right after another place begins anew, as the object.
        if (HasHead && Code.Length == 0 && _strays == 0 && _words == 1 && listed.End == token + 1)
        {
            Code = "object";
            return End(token);
        }

        // «في بادية الشولا جنوب دير الزور»: the preposition is that of the desert.
        if (Code == "side" && listed.End >= place.First - 2)
        {
            return End(token);
        }

        _words++;
        _isPastPlace |= listed.End < place.First - 1;
        return Math.Min(token, Math.Max(first, listed.First));
    }

    private int PassPause(int token)
    {
        // «غادرت دفعة من العائلات، تضم 230 شخصا، مخيم الهول»: an aside before the object.
        if (token == place.First - 1 && BetweenWords.AsideStart(ground, token, first) is >= 0 and var aside)
        {
            return aside;
        }

        return ground.PlaceOver(token - 1) is null ? End(token) : token;
    }

    private int PassWord(int token)
    {
        // «استهدف مساء الأربعاء حي الأشرفية», «قصفت فجر اليوم بلدة ...»: when, between the verb and its object.
        if (Code.Length == 0 && (ground.IsInDate(token) || (ground.IsInDate(token + 1) && ground.IsOneOf(token, ground.Lexicon.TimeSigns.ShortTime))))
        {
            _words++;
            return token;
        }

        // «قصف الطيران الروسي بادية ...», «هاجم بالطيران المسير قاعدة ...»: who and with what, between a verb and its object.
        if (
            Code.Length == 0
            && _strays == 0
            && Math.Max(BetweenWords.SubjectStart(ground, token, first), BetweenWords.WeaponStart(ground, token, first)) is >= 0 and var subject
        )
        {
            _words++;
            return subject;
        }

        if (Code.Length == 0 && (ground.Scan.Has(token, CueKind.Trigger) || ground.Scan.Has(token, CueKind.Light)))
        {
            Code = _strays < 2 ? "object" : "";
            return End(token);
        }

        if (Code.Length == 0 && (BetweenWords.IsVerb(ground, token) || ground.Scan.Has(token, CueKind.Saying)))
        {
            return End(token);
        }

        // «معلمو الرقة», «وجهاء منبج»: its people, and so there.
        _isOfPeople |= _strays == 0 && ground.Scan.Has(token, CueKind.Person) && !ground.IsSeat(place.Mention);
        HasHead |= _isOfPeople;
        _words++;
        _strays += ground.Scan.Has(token, CueKind.Actor) ? 2 : 1;
        _isOver = Code.Length > 0 && _strays >= MostStrays;
        return token;
    }

    private int End(int token)
    {
        _isOver = true;
        return token;
    }
}
