namespace ReportAtlas.Browser.Tests.Harness;

/// <summary>What a reader sits at.</summary>
public enum Device
{
    /// <summary>1440 by 900 pixels.</summary>
    Desktop,

    /// <summary>390 by 844 pixels, with a finger.</summary>
    Phone,
}
