namespace ReportAtlas.Language.Places.Gazetteers;

/// <summary>
/// How freely a name of the gazetteer is matched in text, from free to bound. The names in small letters are the codes of
/// the gazetteer's column «when».
/// </summary>
internal enum NameUse
{
    /// <summary>Wherever it stands: «القامشلي».</summary>
    Always,

    /// <summary>After a preposition, a side or a classifying word, or beside another place, since it is also an adjective or a verb: «سورية»، «تدمر».</summary>
    After,

    /// <summary>After a place word, or beside a place of its governorate, where the article speaks of its surroundings: «هجين» in a report on Deir ez-Zor.</summary>
    Near,

    /// <summary>Beside a sure place in a list, or after «محيط»، «شمال» and the like where the article speaks of its surroundings.</summary>
    Cue,

    /// <summary>Right after its classifying word, or in the list that the word heads: «قرية السعد».</summary>
    Head,

    /// <summary>Right after the very word that the gazetteer writes before it: «العمر» after «حقل» or «حقلي». No code: it is derived.</summary>
    Inner,
}
