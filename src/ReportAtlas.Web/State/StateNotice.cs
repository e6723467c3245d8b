namespace ReportAtlas.Web.State;

/// <summary>A part of an address that could not be used; it is shown to the person and otherwise ignored.</summary>
/// <param name="Key">The text key of what is wrong, for instance «notice.from».</param>
/// <param name="Value">What the address said.</param>
public readonly record struct StateNotice(string Key, string Value);
