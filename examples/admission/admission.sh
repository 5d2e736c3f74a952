#!/bin/sh
# Starts the webhook with a certificate for one day, and asks it as an API server would once it has read the inventory.
set -eu
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -keyout tls.key -out tls.crt \
  -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1 2>openssl.log
plimsoll admit --policy policy.yaml --tls-cert tls.crt --tls-key tls.key \
  --listen 127.0.0.1:0 --status-listen 127.0.0.1:0 --drain 0 "$@" >url.txt 2>admit.log &
webhook=$!
trap 'kill $webhook 2>/dev/null || :' EXIT

is_ready() {
  curl --silent --fail --output ready.txt "$(sed -n 's/.*status at \([^ ]*\).*/\1/p' admit.log)"
}
until is_ready; do
  # A webhook whose reading failed tries again for ever; here nobody would see why.
  if grep -q "there is no inventory" admit.log || ! kill -0 $webhook 2>/dev/null; then
    cat admit.log >&2
    exit 1
  fi
  sleep 1
done
curl --silent --show-error --cacert tls.crt --header 'Content-Type: application/json' --data @review.json "$(cat url.txt)"
