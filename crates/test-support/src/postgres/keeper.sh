# Starts a PostgreSQL, says "ready" and where, and ends it once nobody holds $1/running.
# Its commits are synced as in real use; only the making of its files is not. With a port in $2 it
# also listens on this machine's network, to TLS alone, under a certificate of localhost made here.
home=$1
port=$2
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
set -- -c listen_addresses=
if [ -n "$port" ]; then
  echo "$port" >"$place/port"
  printf '%s\n' '[req]' distinguished_name=name prompt=no x509_extensions=more '[name]' CN=localhost \
    '[more]' subjectAltName=DNS:localhost basicConstraints=CA:FALSE >"$place/request"
  if ! (as_user openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 \
    -config "$place/request" -keyout "$place/key.pem" -out "$place/certificate.pem") \
    >>"$place/log" 2>&1; then
    cat "$place/log"
    rm -rf "$place"
    exit 1
  fi
  printf '%s\n' 'local all all trust' 'hostssl all all 127.0.0.1/32 trust' \
    'hostssl all all ::1/128 trust' >"$place/data/pg_hba.conf"
  set -- -c listen_addresses=localhost -c port="$port" -c ssl=on \
    -c ssl_cert_file="$place/certificate.pem" -c ssl_key_file="$place/key.pem"
fi
serve() {
  as_user "$bin/postgres" -D "$place/data" -k "$place" -c max_connections=300 "$@" \
    >>"$place/log" 2>&1 &
  server=$!
}
serve "$@"
tries=0
until "$bin/pg_isready" -q -h "$place" -p "${port:-5432}"; do
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
    kill -0 "$server" 2>/dev/null || { [ -e "$place/restart" ] && serve "$@"; }
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
