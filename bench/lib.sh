# What the benches share: a folder for their data, servers that end with the bench, a wrk run as one line of the table.
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
ROOT=$(dirname "$HERE")
MASTHEAD=${MASTHEAD:-$ROOT/target/release/masthead}
W=${W:-${TMPDIR:-/tmp}/masthead-bench}
SECONDS_A_RUN=${SECONDS_A_RUN:-4}
ROUNDS=${ROUNDS:-2}
mkdir -p "$W"
STARTED=()
stop_all() { for pid in "${STARTED[@]}"; do kill "$pid" 2>/dev/null; done; wait "${STARTED[@]}" 2>/dev/null; STARTED=(); }
trap stop_all EXIT

# start COMMAND...: in the background, ended with the bench; its process id is in $PID.
start() { "$@" >>"$W/servers.log" 2>&1 & PID=$!; STARTED+=("$PID"); }
# until_up URL: waits for an answer, at most a minute.
until_up() { for _ in $(seq 1200); do curl -sf -o /dev/null "$1" && return 0; kill -0 "$PID" 2>/dev/null || break; sleep .05; done; echo "not up: $1 (see $W/servers.log)" >&2; return 1; }
# cpu_ms PID: user and system time of a process in milliseconds.
cpu_ms() { sed 's/.*) //' "/proc/$1/stat" | awk -v t="$(getconf CLK_TCK)" '{ print ($12 + $13) * 1000 / t }'; }
# pss_mb PID: proportional set size in megabytes.
pss_mb() { awk '/^Pss:/ { s += $2 } END { printf "%.0f", s / 1024 }' "/proc/$1/smaps_rollup"; }
# rate URL CONNECTIONS [HEADER]: requests a second and p99, by wrk on core 1.
rate() {
  taskset -c 1 wrk -t1 -c"$2" -d"${SECONDS_A_RUN}s" --latency -H "${3:-X-None: 1}" "$1" |
    awk '/99%/ { p = $2 } /Requests\/sec/ { r = $2 } /Non-2xx|Socket errors/ { bad = bad " " $0 } END { print r, p, bad }'
}
# story_of SITE EDITION: the address of the front's first story.
story_of() { curl -s "$1/$2" | grep -o "href=\"/$2/[^\"]*/a-[0-9]*\"" | head -1 | cut -d'"' -f2; }
# corpus N: a file of N items, made once.
corpus() { local file="$W/corpus-$1.jsonl"; [ -s "$file" ] || cargo run -q --release -p xtask -- corpus "$1" >"$file"; echo "$file"; }
# site N: a data folder with N stories, imported once.
site() {
  local data="$W/site-$1"
  if [ ! -e "$data/done" ]; then
    rm -rf "$data"; "$MASTHEAD" init --data "$data" >&2
    local begun=$(date +%s.%N)
    "$MASTHEAD" import ninjs "$(corpus "$1")" --data "$data" --edition en >"$W/import-$1.log" 2>&1 || { tail -3 "$W/import-$1.log" >&2; return 1; }
    awk -v n="$1" -v a="$begun" -v b="$(date +%s.%N)" 'BEGIN { printf "%.0f\n", n / (b - a) }' >"$data/import-rate"
    touch "$data/done"
  fi
  echo "$data"
}
row() { printf '| %s | %s | %s |\n' "$1" "$2" "$3"; }
