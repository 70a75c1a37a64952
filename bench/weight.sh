#!/usr/bin/env bash
# Weight of the demo's lead story: HTML in each coding.
. "$(dirname "$0")/lib.sh"
PORT=${PORT:-18180}
start "$MASTHEAD" demo --listen "127.0.0.1:$PORT"; until_up "http://127.0.0.1:$PORT/en" || exit 1
SITE="http://127.0.0.1:$PORT"; STORY=$(story_of "$SITE" en)
for _ in $(seq 40); do curl -s -o /dev/null -H 'Accept-Encoding: br' "$SITE$STORY"; curl -s -o /dev/null -H 'Accept-Encoding: gzip' "$SITE$STORY"; done; sleep 1
size() { curl -s -H "Accept-Encoding: $1" "$SITE$STORY" | wc -c; }
row "article page, HTML" "$(size identity) bytes; gzip **$(size gzip)**, br **$(size br)**" "$STORY"
