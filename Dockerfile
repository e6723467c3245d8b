# Third-party browser files and what joins the page's scripts, fetched apart so that they are fetched again only when their list changes.
FROM --platform=linux/amd64 node:20-bookworm-slim AS assets
WORKDIR /source
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund --ignore-scripts --loglevel=error

# The program. linux/amd64 throughout, since it is compiled ahead of time for linux-x64.
FROM --platform=linux/amd64 mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY src/ReportAtlas.Language/ReportAtlas.Language.csproj src/ReportAtlas.Language/
COPY src/ReportAtlas.Archive/ReportAtlas.Archive.csproj src/ReportAtlas.Archive/
COPY src/BlazorLeaflet/BlazorLeaflet.csproj src/BlazorLeaflet/
COPY src/ReportAtlas.Web/ReportAtlas.Web.csproj src/ReportAtlas.Web/BlazorScript.targets src/ReportAtlas.Web/WebRoot.targets src/ReportAtlas.Web/
RUN dotnet restore src/ReportAtlas.Web/ReportAtlas.Web.csproj --runtime linux-x64 -p:PublishReadyToRun=true
COPY . .
# After the tree, so that the list is older than what was fetched by it: the build then needs no npm of its own.
COPY --from=assets /source ./
RUN dotnet publish src/ReportAtlas.Web/ReportAtlas.Web.csproj --no-restore --configuration Release --runtime linux-x64 --no-self-contained -p:PublishReadyToRun=true --output out

# What runs: no SDK, no package manager's cache, no root.
FROM --platform=linux/amd64 mcr.microsoft.com/dotnet/aspnet:10.0 AS final
WORKDIR /app
COPY --from=build /source/out ./
RUN mkdir /data && chown "$APP_UID" /data
ENV ASPNETCORE_HTTP_PORTS=8080
EXPOSE 8080
VOLUME /data
USER $APP_UID
# The image has no curl; bash opens the connection itself.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$ASPNETCORE_HTTP_PORTS && printf 'GET /health HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["/app/reportatlas", "serve", "--database", "/data/reportatlas.db"]
