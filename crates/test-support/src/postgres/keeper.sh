# Starts a PostgreSQL, says "ready" and where, and ends it once nobody holds $1/running.
# Its commits are synced as in real use; only the making of its files is not.
home=$1
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -x "$bin/initdb" ] || bin=$(dirname "$(command -v initdb)")
[ -x "$bin/initdb" ] || { echo "there is no initdb"; exit 1; }
place=$(mktemp -d /tmp/auricle-postgres-XXXXXX) || exit 1

# The server refuses to run as root.
user=
if [ "$(id -u)" = 0 ]; then
  user=nobody
  id postgres >/dev/null 2>&1 && user=postgres
  chown "$user" "$place"
fi
as_user() {
  if [ -n "$user" ]; then
    exec setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups "$@"
  fi
  exec "$@"
}

cd "$place" || exit 1
if ! (as_user "$bin/initdb" -D "$place/data" -U auricle -A trust -E UTF8 --no-locale --no-sync) \
  >"$place/log" 2>&1; then
  cat "$place/log"
  rm -rf "$place"
  exit 1
fi
serve() {
  as_user "$bin/postgres" -D "$place/data" -k "$place" -c listen_addresses= \
    -c max_connections=300 >>"$place/log" 2>&1 &
  server=$!
}
serve
tries=0
until "$bin/pg_isready" -q -h "$place"; do
  tries=$((tries + 1))
  if [ "$tries" = 300 ] || ! kill -0 "$server" 2>/dev/null; then
    cat "$place/log"
    kill -INT "$server" 2>/dev/null
    rm -rf "$place"
    exit 1
  fi
  sleep 0.1
done
echo "$place" >"$home/socket"
echo "ready $place"
exec >/dev/null

# Nobody may begin while it is looked whether everybody has ended. A test that kills the server
# has said so before: then it is started again, until it finds nothing left of the one before.
while kill -0 "$server" 2>/dev/null || [ -e "$place/restart" ]; do
  ticks=0
  while [ "$ticks" -lt 20 ]; do
    kill -0 "$server" 2>/dev/null || { [ -e "$place/restart" ] && serve; }
    sleep 0.1
    ticks=$((ticks + 1))
  done
  exec 8>"$home/starting"
  if flock -n -x 8; then
    if flock -n -x "$home/running" true; then
      rm -f "$home/socket"
      kill -INT "$server"
      wait "$server"
      break
    fi
    flock -u 8
  fi
done
rm -rf "$place"
