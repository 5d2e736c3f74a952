#!/bin/sh
# Starts the webhook with a certificate for one day, and asks it as an API server would.
set -eu
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -keyout tls.key -out tls.crt \
  -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1 2>openssl.log
plimsoll admit --policy policy.yaml --tls-cert tls.crt --tls-key tls.key \
  --listen 127.0.0.1:0 --status-listen 127.0.0.1:0 --drain 0 "$@" >url.txt 2>admit.log &
trap 'kill $!' EXIT
until [ -s url.txt ]; do sleep 1; done
curl --silent --show-error --cacert tls.crt --header 'Content-Type: application/json' --data @review.json "$(cat url.txt)"
