using System.Globalization;
using ReportAtlas.Language.Evaluation;

namespace ReportAtlas.Web.Commands;

/// <summary>The least values that measured figures may have: lines `figure value`; blank lines and lines that begin with # are passed over.</summary>
internal sealed class FigureFloors
{
    private readonly List<(string Name, double Value)> _floors = [];

    /// <summary>Reads a file of floors; none when no file is named.</summary>
    /// <exception cref="InvalidDataException">A line is no floor; the message names file and line.</exception>
    public static FigureFloors Read(string? file)
    {
        var floors = new FigureFloors();
        if (file is null)
        {
            return floors;
        }

        foreach (var (index, line) in File.ReadAllLines(file).Index())
        {
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split([' ', '\t', '='], StringSplitOptions.RemoveEmptyEntries);
            if (cells.Length != 2 || !double.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            {
                throw new InvalidDataException($"{file}, line {index + 1}: '{line}' is no floor; write it as `event_f1 0.5`.");
            }

            floors._floors.Add((cells[0], value));
        }

        return floors;
    }

    /// <summary>What falls short, in words; empty when nothing does. A figure that could not be measured falls short.</summary>
    public IReadOnlyList<string> FindBelow(EvaluationResult result)
    {
        var below = new List<string>();
        foreach (var (name, floor) in _floors)
        {
            var figures = result.Figures.Where(figure => figure.Name == name).ToList();
            if (figures.Count == 0)
            {
                below.Add($"the floors name '{name}', which is no figure");
            }
            else if (!(figures[0].Value >= floor))
            {
                below.Add(string.Create(CultureInfo.InvariantCulture, $"{name} is {figures[0].ValueText}, below its floor of {floor}"));
            }
        }

        return below;
    }
}
