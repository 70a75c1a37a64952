#!/usr/bin/env bash
# Pages with the page memory off: CPU of the server for each, over stories taken at random, at several sizes of the archive.
. "$(dirname "$0")/lib.sh"
PORT=${PORT:-18120}
for stories in ${SIZES:-1000 100000}; do
  DATA=$(site "$stories") || exit 1
  start "$MASTHEAD" serve --data "$DATA" --listen "127.0.0.1:$PORT" --page-memory 0; OURS=$PID
  SITE="http://127.0.0.1:$PORT"; until_up "$SITE/en" || exit 1
  # Stories spread over the whole archive, by permalink.
  first=$(curl -s "$SITE/en/feed.json" | grep -o 'a-[0-9]*"' | head -1 | tr -dc 0-9)
  python3 "$HERE/render.py" --site "$SITE" --pid "$OURS" --newest "$first" --stories "$stories" | while IFS=$'\t' read -r what figure note; do row "$what, $stories stories, page memory off" "$figure" "$note"; done
  stop_all; sleep 1
done
