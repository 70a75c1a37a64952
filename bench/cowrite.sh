#!/usr/bin/env bash
# Writing together: 200 editors in 40 stories, and two in one; how long a keystroke takes to another screen and to disk, and what it costs the server.
. "$(dirname "$0")/lib.sh"
PORT=${PORT:-9240}
SECONDS_OF_TYPING=${SECONDS_OF_TYPING:-30}
# Two keys a second each is steady typing by a whole newsroom; people pause.
PACE=${PACE:-2}
TYPISTS=${TYPISTS:-$ROOT/target/release/examples/typists}
[ -x "$TYPISTS" ] || cargo build --release -q -p masthead --example typists
rm -rf "$W/cowrite"; "$MASTHEAD" init --data "$W/cowrite" >&2 || exit 1
TOKEN=$("$MASTHEAD" token create --name bench --role admin --data "$W/cowrite" 2>&1 | grep -o 'masthead_[0-9a-f]*' | head -1)
start "$MASTHEAD" serve --data "$W/cowrite" --listen "127.0.0.1:$PORT" --log warn; OURS=$PID
until_up "http://127.0.0.1:$PORT/readyz" || exit 1
measure() { # NAME STORIES EDITORS PACE
  local before began said
  before=$(cpu_ms "$OURS"); began=$(date +%s%N)
  said=$("$TYPISTS" "http://127.0.0.1:$((PORT + 1))" "$TOKEN" "$2" "$3" "$SECONDS_OF_TYPING" "$4") || return 1
  local cores
  cores=$(awk -v ms="$(cpu_ms "$OURS")" -v before="$before" -v ns="$(($(date +%s%N) - began))" 'BEGIN { printf "%.2f", (ms - before) / (ns / 1e6) }')
  row "$1" "$(tr '\n' ';' <<<"$said") $cores cores, $(pss_mb "$OURS") MB" "\`bench/cowrite.sh\`"
}
measure "two people in one story, 5 keys a second each" 1 2 5
measure "200 people in 40 stories, $PACE keys a second each" 40 5 "$PACE"
