import { shellWord } from "./cli-example.ts";
import type { RequestExample } from "./examples.ts";
import { formatJson } from "./format-value.ts";
import type { Operation } from "./operation.ts";
import { queryOf } from "./wire-example.ts";

/** SHA-256 of no body. */
const EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/**
 * A script for any shell of POSIX that sends the request with curl. Neither signature is one that curl makes, so OpenSSL does. It calls
 * an emulator after the lines that `plimsoll mock start` prints.
 */
export function curlExample(operation: Operation, { request }: RequestExample): string {
  switch (operation.rpc.protocol) {
    case "tencent-tc3":
      return tc3(operation, shellWord(formatJson(request)));
    case "alibaba-acs3":
      return acs3(operation, shellWord(queryOf(request).split("&").toSorted().join("&")));
  }
}

const start = ({ endpoints }: Operation): string => `# While openssl runs, the list of processes shows the key.
url=\${PLIMSOLL_ENDPOINT:-${new URL(endpoints[0]?.url ?? "").origin}}
host=\${url#*://}`;

function tc3(operation: Operation, body: string): string {
  const { action, rpc } = operation;
  return `${start(operation)}
body=${body}
set -- $(date -u '+%s %F')
hash() { printf %s "$1" | openssl dgst -sha256 -r | cut -c 1-64; }
hmac() { printf %s "$2" | openssl dgst -sha256 -mac HMAC -macopt "$1" -r | cut -c 1-64; }
request=$(hash "POST
/

content-type:application/json
host:$host

content-type;host
$(hash "$body")")
key=$(hmac "key:TC3$TENCENTCLOUD_SECRET_KEY" "$2")
key=$(hmac "hexkey:$key" ${rpc.service})
key=$(hmac "hexkey:$key" tc3_request)
signature=$(hmac "hexkey:$key" "TC3-HMAC-SHA256
$1
$2/${rpc.service}/tc3_request
$request")
curl -sS "$url" -d "$body" -H Content-Type:application/json \\
  -H X-TC-Action:${action} -H X-TC-Version:${rpc.version} -H "X-TC-Timestamp:$1" \\
  -H "Authorization:TC3-HMAC-SHA256 Credential=$TENCENTCLOUD_SECRET_ID/$2/${rpc.service}/tc3_request, SignedHeaders=content-type;host, Signature=$signature"
`;
}

function acs3(operation: Operation, query: string): string {
  const { action, rpc } = operation;
  const names = "host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version";
  return `${start(operation)}
query=${query}
empty=${EMPTY}
set -- "$(date -u +%FT%TZ)" "$(openssl rand -hex 16)"
request=$(printf %s "${rpc.method}
/
$query
host:$host
x-acs-action:${action}
x-acs-content-sha256:$empty
x-acs-date:$1
x-acs-signature-nonce:$2
x-acs-version:${rpc.version}

${names}
$empty" | openssl dgst -sha256 -r | cut -c 1-64)
signature=$(printf 'ACS3-HMAC-SHA256\\n%s' "$request" |
  openssl dgst -sha256 -hmac "$ALIBABA_CLOUD_ACCESS_KEY_SECRET" -r | cut -c 1-64)
curl -sS -X ${rpc.method} "$url/?$query" -H Accept:application/json -H x-acs-action:${action} \\
  -H "x-acs-content-sha256:$empty" -H "x-acs-date:$1" -H "x-acs-signature-nonce:$2" -H x-acs-version:${rpc.version} \\
  -H "Authorization:ACS3-HMAC-SHA256 Credential=$ALIBABA_CLOUD_ACCESS_KEY_ID,SignedHeaders=${names},Signature=$signature"
`;
}
