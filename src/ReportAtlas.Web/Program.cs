using ReportAtlas.Web.Commands;

return await CommandLine.RunAsync(args);
