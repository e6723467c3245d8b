using ReportAtlas.Language.Layout.Credits;
using ReportAtlas.Language.Layout.Lines;

namespace ReportAtlas.Language.Layout.Publishers;

/// <summary>
/// An agency that signs its own report on a line of its own: with place and day («دمشق، 24 نوفمبر 2013، رويترز»), alone in brackets, in brackets or behind
/// a colon beside the place («بيروت: أ ف ب»). With a dash («بيروت - رويترز») it is only who sold the copy.
/// </summary>
internal static class AgencyDateline
{
    /// <summary>The agency of the first such line; null where there is none.</summary>
    public static NamedOutlet? Find(ArticleParts parts)
    {
        foreach (var (line, credit) in parts.Credits)
        {
            if (
                credit is { IsSource: false, Outlets: [{ Outlet.Kind: OutletKind.Wire }] }
                && (IsAlone(line) || (!credit.IsShared && IsBesidePlace(line, credit)))
            )
            {
                return NamedOutlet.In(line, credit.Outlets[0]);
            }
        }

        return null;
    }

    private static bool IsAlone(SourceLine line) => line is { Text: ['(', ..], Parts.Count: 1 };

    private static bool IsBesidePlace(SourceLine line, CreditLine credit) =>
        (credit.Dates.Length > 0 && line.Parts.Exists(static part => part.Kind == CreditKind.City))
        || (
            line.Parts is [.., { Kind: CreditKind.City }, { Outlet: not null } signed]
            && (line.Words.Before(signed.First).Contains('(') || line.Words.Before(signed.First) is ":")
        );
}
