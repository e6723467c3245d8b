#!/usr/bin/env bash
# Builds everything and runs every test. Needs the .NET 10 SDK and Node 20; a Chromium for the browser tests is installed
# through apt where it is missing and that is allowed. Ends with the line «N passed, N failed»; the exit code says the same.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

passed=0
failed=0
log="$(mktemp)"
trap 'rm -f "$log"' EXIT

finish() {
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
  exit $?
}

give_up() {
  printf '\n%s\n' "$1" >&2
  failed=$((failed + 1))
  finish
}

need_tools() {
  local sdk node
  sdk="$(dotnet --version 2>/dev/null)" || give_up "The .NET 10 SDK is missing (https://dotnet.microsoft.com/download/dotnet/10.0): 'dotnet --version' must work in this folder."
  [ "${sdk%%.*}" -ge 10 ] || give_up "The .NET SDK here is $sdk; version 10 is needed."
  node="$(node --version 2>/dev/null)" || give_up "Node.js 20 or later is missing (https://nodejs.org): 'node --version' must work."
  node="${node#v}"
  [ "${node%%.*}" -ge 20 ] || give_up "Node.js here is $node; version 20 or later is needed."
  command -v npm >/dev/null || give_up "npm is missing; it comes with Node.js."
}

find_chromium() {
  local name
  for name in "${REPORTATLAS_CHROMIUM:-}" /usr/bin/chromium chromium chromium-browser google-chrome; do
    if [ -n "$name" ] && command -v "$name" >/dev/null && "$name" --version >/dev/null 2>&1; then
      command -v "$name"
      return
    fi
  done
  return 1
}

need_chromium() {
  local root=()
  if REPORTATLAS_CHROMIUM="$(find_chromium)"; then
    export REPORTATLAS_CHROMIUM
    return
  fi
  command -v apt-get >/dev/null || give_up "The browser tests need Chromium, and there is no apt to install it with: install it and name it in REPORTATLAS_CHROMIUM."
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || give_up "The browser tests need Chromium. Install it with: sudo apt-get update && sudo apt-get install --yes chromium"
    root=(sudo -n)
  fi
  echo "Installing Chromium through apt ..."
  "${root[@]}" apt-get update >"$log" 2>&1 \
    && "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends chromium >>"$log" 2>&1 \
    || { tail -20 "$log" >&2; give_up "apt could not install the package chromium (its last lines stand above). Install a Chromium and name it in REPORTATLAS_CHROMIUM."; }
  REPORTATLAS_CHROMIUM="$(find_chromium)" || give_up "apt installed the package chromium, yet no working Chromium is there. Install one and name it in REPORTATLAS_CHROMIUM."
  export REPORTATLAS_CHROMIUM
}

# Adds the counts of a test program's last line; a program that ends without one counts as a failure.
count() {
  local counts
  if counts="$(awk '/^(Passed|Failed)! +- +Failed:/ { gsub(/[^0-9]+/, " "); failed += $1; passed += $2; skipped += $3; lines++ }
                    END { if (!lines) exit 1; print passed, failed, skipped }' "$log")"; then
    read -r p f s <<< "$counts"
    passed=$((passed + p))
    # A test that is passed over proves nothing.
    failed=$((failed + f + s))
    [ "$1" -eq 0 ] || [ "$f" -gt 0 ] || failed=$((failed + 1))
  else
    failed=$((failed + 1))
  fi
}

need_tools
need_chromium

dotnet build ReportAtlas.sln --nologo --verbosity quiet -consoleLoggerParameters:NoSummary || give_up "The build failed; its errors stand above."

for project in tests/*/*.csproj; do
  grep -q 'Microsoft.NET.Test.Sdk' "$project" || continue
  echo "== $(basename "$project" .csproj)"
  dotnet test "$project" --no-build --nologo 2>&1 | tee "$log"
  count "${PIPESTATUS[0]}"
done

echo "== Dockerfile"
bash tests/docker/steps.sh 2>&1 | tee "$log"
steps="${PIPESTATUS[0]}"
if read -r p _ f _ <<< "$(tail -1 "$log" | tr -d ,)" && [[ "$p" =~ ^[0-9]+$ && "$f" =~ ^[0-9]+$ ]]; then
  passed=$((passed + p))
  failed=$((failed + f))
  [ "$steps" -eq 0 ] || [ "$f" -gt 0 ] || failed=$((failed + 1))
else
  failed=$((failed + 1))
fi

finish
