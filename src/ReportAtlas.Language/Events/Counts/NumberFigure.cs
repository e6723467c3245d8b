namespace ReportAtlas.Language.Events.Counts;

/// <summary>Reads what is written in digits with signs between them: «12,500», «1.5», «20-30». A date, an hour or a figure too large for people is none of these.</summary>
internal static class NumberFigure
{
    /// <summary>Figures above this are no people of one report.</summary>
    internal const int Largest = 20_000_000;

    /// <summary>Digits between two signs of a whole figure.</summary>
    private const int Group = 3;

    /// <summary>Digits behind the sign of a fraction.</summary>
    private const int MostDecimals = 2;

    /// <summary>«350», «12,500», «1.200.000».</summary>
    internal static bool TryWhole(ReadOnlySpan<char> written, out int figure)
    {
        figure = 0;
        var sinceSign = -1;
        foreach (var character in written)
        {
            if (character is ',' or '.')
            {
                if (sinceSign is >= 0 and not Group)
                {
                    return false;
                }

                sinceSign = 0;
                continue;
            }

            if (!char.IsAsciiDigit(character) || figure > Largest)
            {
                return false;
            }

            figure = (figure * 10) + (character - '0');
            sinceSign += sinceSign >= 0 ? 1 : 0;
        }

        return written.Length > 0 && figure <= Largest && sinceSign is < 0 or Group;
    }

    /// <summary>«1.5», «2,25», before thousands or millions.</summary>
    internal static bool TryDecimal(ReadOnlySpan<char> written, out decimal figure)
    {
        figure = 0;
        var sign = written.IndexOfAny(',', '.');
        if (
            sign <= 0
            || written.Length - sign - 1 is 0 or > MostDecimals
            || !TryWhole(written[..sign], out var whole)
            || !TryWhole(written[(sign + 1)..], out var rest)
        )
        {
            return false;
        }

        figure = whole + (rest / (written.Length - sign == 2 ? 10m : 100m));
        return true;
    }

    /// <summary>«20-30», the lower first.</summary>
    internal static bool TryRange(ReadOnlySpan<char> written, out int low, out int high)
    {
        (low, high) = (0, 0);
        var sign = written.IndexOf('-');
        return sign > 0 && TryWhole(written[..sign], out low) && TryWhole(written[(sign + 1)..], out high) && low > 0 && low < high;
    }
}
