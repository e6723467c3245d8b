using ReportAtlas.Archive;

namespace ReportAtlas.Web.Settings;

/// <summary>
/// The settings that a file and the environment give; the environment goes before the file, and options on the command line
/// go before both. Read once; immutable.
/// </summary>
public sealed class AtlasSettings
{
    /// <summary>The file's name where no other is given; it lies beside the archive.</summary>
    public const string FileName = "reportatlas.json";

    private readonly IConfigurationRoot? _file;
    private readonly IConfigurationRoot _environment;

    private AtlasSettings(string? file)
    {
        File = file;
        _environment = new ConfigurationBuilder().AddEnvironmentVariables(Setting.Prefix).Build();
        _file = file is null ? null : new ConfigurationBuilder().AddJsonFile(file, optional: false).Build();
    }

    /// <summary>Full path of the file that was read; null when there was none.</summary>
    public string? File { get; }

    /// <summary>Reads the settings.</summary>
    /// <param name="file">The file that was named; null for the one beside the archive, which may be missing.</param>
    /// <param name="database">The archive that the command line named; null when it named none.</param>
    /// <exception cref="FileNotFoundException">The named file is not there.</exception>
    /// <exception cref="InvalidDataException">The file is no JSON.</exception>
    public static AtlasSettings Load(string? file, string? database = null)
    {
        if (file is not null)
        {
            return new AtlasSettings(Path.GetFullPath(file));
        }

        var archive = database ?? Environment.GetEnvironmentVariable(Setting.Get("Database").EnvironmentName) ?? ArchiveDatabase.DefaultPath;
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(archive))!, FileName);
        return new AtlasSettings(System.IO.File.Exists(beside) ? beside : null);
    }

    /// <summary>The value of a setting, and where it comes from: an environment variable's name, the file, or «default».</summary>
    public (string Value, string Origin) Find(Setting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return _environment[setting.Key] is { } fromEnvironment ? (fromEnvironment, setting.EnvironmentName)
            : _file?[setting.Key] is { } fromFile ? (fromFile, File!)
            : (setting.Default, "default");
    }

    /// <summary>The value of a setting; its default where nobody sets it.</summary>
    public string Get(string key) => Find(Setting.Get(key)).Value;

    /// <summary>Puts the file and then the environment behind what a host's configuration has already.</summary>
    public void AddTo(IConfigurationBuilder configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (File is not null)
        {
            configuration.AddJsonFile(File, optional: false);
        }

        configuration.AddEnvironmentVariables(Setting.Prefix);
    }
}
