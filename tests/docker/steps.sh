#!/usr/bin/env bash
# Performs the Dockerfile's own steps without a container engine, in a clean temporary copy of the tree: every stage is
# a folder, COPY copies, RUN runs, and the entry point is started on 127.0.0.1 with its data in that folder. The commands
# are read from the Dockerfile, so that this check and the image cannot drift apart. Needs bash, tar, node, npm and dotnet.
# Ends with the line «N passed, N failed».
set -uo pipefail

repository="$(cd "$(dirname "$0")/../.." && pwd)"
checks="$repository/tests/docker/check.mjs"
work="$(mktemp -d)"
server=""
passed=0
failed=0

finish() {
  if [ -n "$server" ]; then
    kill "$server" 2>/dev/null
    wait "$server" 2>/dev/null
  fi
  rm -rf "$work"
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
}
trap 'finish; exit $?' EXIT

pass() { passed=$((passed + 1)); echo "ok - $1"; }
fail() { failed=$((failed + 1)); echo "not ok - $1"; }
stop() { fail "$1"; exit 1; }

# The build context: what git would hand over, less what .dockerignore keeps out.
make_context() {
  mkdir -p "$1"
  if git -C "$repository" rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    (cd "$repository" && git ls-files -z --cached --others --exclude-standard \
      | while IFS= read -r -d '' file; do if [ -e "$file" ]; then printf '%s\0' "$file"; fi; done \
      | tar --null --files-from=- --create) | tar --extract --directory "$1"
  else
    tar --create --directory "$repository" --exclude=./node_modules --exclude=./data --exclude=bin --exclude=obj . | tar --extract --directory "$1"
  fi
  while IFS= read -r pattern; do
    case "$pattern" in
      '' | '#'*) ;;
      '**/'*) find "$1" -name "${pattern#'**/'}" -prune -exec rm -rf {} + ;;
      *) rm -rf "${1:?}/$pattern" ;;
    esac
  done < "$repository/.dockerignore"
}

# One instruction a line: comments and blank lines out, continued lines joined.
instructions() {
  sed -e 's/\r$//' "$repository/Dockerfile" | grep -v '^[[:space:]]*#' | sed -e ':a' -e '/\\$/{N;s/\\\n[[:space:]]*//;ba' -e '}' | grep -v '^[[:space:]]*$'
}

# Paths that are absolute in the image stand under the stage's folder here.
rooted() {
  local words=() word
  for word in $1; do
    case "$word" in
      /*) words+=("$stage$word") ;;
      *) words+=("$word") ;;
    esac
  done
  printf '%s' "${words[*]}"
}

copy() {
  local from="$work/context" words=() destination source
  for word in $1; do
    case "$word" in
      --from=*) from="$work/stage-${word#--from=}" ;;
      --*) ;;
      *) words+=("$word") ;;
    esac
  done
  destination="${words[-1]}"
  unset 'words[-1]'
  case "$destination" in /*) destination="$stage$destination" ;; *) destination="$stage$workdir/$destination" ;; esac
  mkdir -p "$(case "$destination" in */) printf '%s' "$destination" ;; *) dirname "$destination" ;; esac)"
  for source in "${words[@]}"; do
    if [ -d "$from/$source" ]; then
      cp -a "$from/$source/." "$destination" || return 1
    else
      cp -a "$from/$source" "$destination" || return 1
    fi
  done
}

make_context "$work/context"
APP_UID="$(id -u)"
export APP_UID DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
entry="" health="" stages=0 workdir=/ stage=""
while IFS= read -r instruction; do
  keyword="${instruction%% *}"
  rest="${instruction#* }"
  case "$keyword" in
    FROM)
      stages=$((stages + 1))
      name="$(sed -nE 's/.* AS ([A-Za-z0-9_-]+)$/\1/p' <<< "$rest")"
      stage="$work/stage-${name:-$stages}"
      workdir=/
      mkdir -p "$stage"
      ;;
    WORKDIR) workdir="$rest"; mkdir -p "$stage$workdir" ;;
    ENV) export "${rest?}" ;;
    COPY) copy "$rest" || stop "COPY $rest" ;;
    RUN)
      echo "# RUN $rest"
      (cd "$stage$workdir" && bash -euo pipefail -c "$(rooted "$rest")") > "$work/log" 2>&1 || { tail -40 "$work/log"; stop "RUN $rest"; }
      pass "RUN $rest"
      ;;
    ENTRYPOINT) entry="$rest" ;;
    HEALTHCHECK) health="${rest#*CMD }" ;;
    EXPOSE | VOLUME | USER) ;;
    *) stop "no step here performs the instruction $keyword" ;;
  esac
done < <(instructions)
[ "$stages" -gt 0 ] && [ -n "$entry" ] && [ -n "$health" ] || stop "the Dockerfile has stages, an entry point and a health check"

ASPNETCORE_HTTP_PORTS="$(node "$checks" port)"
export ASPNETCORE_HTTP_PORTS ASPNETCORE_URLS="http://127.0.0.1:$ASPNETCORE_HTTP_PORTS"
mapfile -t command < <(node "$checks" words "$entry" "$stage")
(cd "$stage$workdir" && exec "${command[@]}") > "$work/server.log" 2>&1 &
server=$!
mapfile -t command < <(node "$checks" words "$health" "$stage")
if node "$checks" pages "$ASPNETCORE_URLS" "$server"; then
  pass "the published program serves its pages, its styles, the map's module and the script of the framework"
else
  tail -40 "$work/server.log"
  fail "the published program serves its pages, its styles, the map's module and the script of the framework"
fi
if "${command[@]}"; then pass "the health check passes while the program runs"; else fail "the health check passes while the program runs"; fi
if compgen -G "$stage/data/*.db" > /dev/null; then pass "the archive stands in the data volume"; else fail "the archive stands in the data volume"; fi
kill "$server"
wait "$server" 2>/dev/null
server=""
if "${command[@]}" 2>/dev/null; then fail "the health check fails once the program has stopped"; else pass "the health check fails once the program has stopped"; fi
