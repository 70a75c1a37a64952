#!/usr/bin/env bash
# From the call to publish to the new text on story, front, region, RSS, Atom, sitemap, text page and ninjs; durable; page memory on.
. "$(dirname "$0")/lib.sh"
PORT=${PORT:-18140}
DATA=$(site "${STORIES:-100000}") || exit 1
TOKEN=$("$MASTHEAD" token create --name "bench-$$" --role admin --data "$DATA" 2>&1 | grep -o 'masthead_[0-9a-f]*' | head -1)
start "$MASTHEAD" serve --data "$DATA" --listen "127.0.0.1:$PORT"; OURS=$PID
until_up "http://127.0.0.1:$PORT/en" || exit 1
row "publish, ${STORIES:-100000} stories" "$(python3 "$HERE/publish.py" --newsroom "http://127.0.0.1:$((PORT + 1))" --site "http://127.0.0.1:$PORT" --token "$TOKEN" --count "${COUNT:-300}")" "\`bench/publish.sh\`"
# One at a time, so that nothing but a publication and the feed it is looked for in is counted.
before=$(cpu_ms "$OURS")
python3 "$HERE/publish.py" --newsroom "http://127.0.0.1:$((PORT + 1))" --site "http://127.0.0.1:$PORT" --token "$TOKEN" --rate 50 --seconds 8 >>"$W/publishing"
row "a story created, published and seen in the JSON feed, ${STORIES:-100000} stories" "$(awk -v a="$before" -v b="$(cpu_ms "$OURS")" 'BEGIN { printf "**%.2f ms** CPU", (b - a) / 400 }')" "50 a second for 8 s"
row "import of ${STORIES:-100000} items" "$(cat "$DATA/import-rate") a second" "parsed, stored, pressed, durable"
