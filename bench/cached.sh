#!/usr/bin/env bash
# A cached article against nginx with gzip_static on the same bytes, server on core 0, client on core 1, in turns (A B A B).
# Then the same while stories are published, each in one request; with DRAFTS=1 each is begun as a draft and published by a second.
. "$(dirname "$0")/lib.sh"
PORT=${PORT:-18100}
DATA=$(site "${STORIES:-1000}") || exit 1
TOKEN=$("$MASTHEAD" token create --name "bench-$$" --role admin --data "$DATA" 2>&1 | grep -o 'masthead_[0-9a-f]*' | head -1)
start taskset -c 0 "$MASTHEAD" serve --data "$DATA" --listen "127.0.0.1:$PORT"; OURS=$PID
SITE="http://127.0.0.1:$PORT"; until_up "$SITE/en" || exit 1
STORY=$(story_of "$SITE" en)
mkdir -p "$W/nginx/www"; rm -f "$W/nginx/www/"*
curl -s "$SITE$STORY" >"$W/nginx/www/story.html"
# The very bytes that we serve: the page's own gzip after it has been asked for often.
for _ in $(seq 40); do curl -s -o /dev/null -H 'Accept-Encoding: gzip' "$SITE$STORY"; done; sleep 1
curl -s -H 'Accept-Encoding: gzip' "$SITE$STORY" >"$W/nginx/www/story.html.gz"
touch -d 2020-01-01 "$W/nginx/www/story.html" "$W/nginx/www/story.html.gz"
cat >"$W/nginx/conf" <<CONF
user root; worker_processes 1; pid $W/nginx/pid; error_log $W/nginx/errors; daemon off; worker_rlimit_nofile 65536;
events { worker_connections 8192; }
http { types { text/html html; } access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; keepalive_requests 1000000000; open_file_cache max=100;
  server { listen 127.0.0.1:$((PORT + 9)) reuseport; root $W/nginx/www; gzip_static on; gzip_vary on; } }
CONF
start taskset -c 0 nginx -c "$W/nginx/conf"; until_up "http://127.0.0.1:$((PORT + 9))/story.html" || exit 1
GZIP='Accept-Encoding: gzip'
for connections in 32 256; do
  ours=0; theirs=0
  for _ in $(seq "$ROUNDS"); do
    read -r r p bad < <(rate "http://127.0.0.1:$((PORT + 9))/story.html" "$connections" "$GZIP"); theirs=$(awk "BEGIN { print $theirs + $r }"); np=$p
    read -r r p bad < <(rate "$SITE$STORY" "$connections" "$GZIP"); ours=$(awk "BEGIN { print $ours + $r }"); op=$p
  done
  row "cached article, gzip, $connections connections: ours / nginx gzip_static" \
    "$(awk -v a="$ours" -v b="$theirs" -v n="$ROUNDS" 'BEGIN { printf "%.0f / %.0f a second = **%.2f x**", a / n, b / n, a / b }')" "p99 $op / $np${bad:+ ($bad)}"
done
# In turns again, quiet and busy: the machine's own swing would be read as the publisher's. The publisher is a client, so it has the client's core.
quiet=0; busy=0; : >"$W/publishing"
for _ in $(seq "$ROUNDS"); do
  read -r r _ < <(rate "$SITE$STORY" 32 "$GZIP"); quiet=$(awk "BEGIN { print $quiet + $r }")
  taskset -c 1 python3 "$HERE/publish.py" --newsroom "http://127.0.0.1:$((PORT + 1))" --site "$SITE" --token "$TOKEN" --rate "${RATE:-50}" --seconds $((SECONDS_A_RUN + 2)) ${DRAFTS:+--drafts} >>"$W/publishing" &
  PUBLISHER=$!; sleep 1
  read -r r _ < <(rate "$SITE$STORY" 32 "$GZIP"); busy=$(awk "BEGIN { print $busy + $r }"); wait "$PUBLISHER"
done
row "the same while ${RATE:-50} stories a second are published" "$(awk -v a="$busy" -v b="$quiet" -v n="$ROUNDS" 'BEGIN { printf "%.0f of %.0f = **%.2f x**", a / n, b / n, a / b }')" "$(tail -1 "$W/publishing")"
row "memory under this load" "$(pss_mb "$OURS") MB PSS" "${STORIES:-1000} stories"
