#!/usr/bin/env bash
# Memory and start: an empty site, and one with a large archive; idle, and while a client reads stories all over it.
. "$(dirname "$0")/lib.sh"
PORT=${PORT:-18160}
for stories in 0 ${STORIES:-1000000}; do
  if [ "$stories" = 0 ]; then DATA=$W/site-empty; rm -rf "$DATA"; "$MASTHEAD" init --data "$DATA" >/dev/null; else DATA=$(site "$stories") || exit 1; fi
  begun=$(date +%s%N); start "$MASTHEAD" serve --data "$DATA" --listen "127.0.0.1:$PORT"; OURS=$PID
  until curl -sf -o /dev/null "http://127.0.0.1:$PORT/en"; do kill -0 "$PID" || exit 1; sleep .005; done
  row "start to first page, $stories stories" "**$((($(date +%s%N) - begun) / 1000000)) ms**" "\`bench/memory.sh\`"
  sleep 2; row "memory idle, $stories stories" "**$(pss_mb "$OURS") MB** PSS" ""
  if [ "$stories" != 0 ]; then
    first=$(curl -s "http://127.0.0.1:$PORT/en/feed.json" | grep -o 'a-[0-9]*"' | head -1 | tr -dc 0-9)
    python3 "$HERE/render.py" --site "http://127.0.0.1:$PORT" --pid "$OURS" --newest "$first" --stories "$stories" >/dev/null
    STORY=$(story_of "http://127.0.0.1:$PORT" en); rate "http://127.0.0.1:$PORT$STORY" 256 'Accept-Encoding: gzip' >/dev/null
    row "memory under load, $stories stories" "**$(pss_mb "$OURS") MB** PSS" "after 3,500 different pages and 256 connections"
  fi
  stop_all; sleep 1
done
