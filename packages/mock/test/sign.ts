import { createHash, createHmac } from "node:crypto";

/** Clock of the tests. */
export const NOW_MS: number = Date.UTC(2026, 10, 21, 12);

/** The vendor's example key of signature v3, which the vectors were made with. */
export const TENCENT_KEY = {
  id: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
  secret: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
} as const;

/** A key to sign with. */
export interface Key {
  readonly id: string;
  readonly secret: string;
}

/** A request to TCSS. Written as the vendor's pages say, apart from the code that verifies. */
export interface Tc3Options {
  readonly key: Key;
  readonly action?: string;
  readonly version?: string;
  readonly method?: string;
  readonly query?: string;
  readonly body?: string;
  readonly host?: string;
  /** Host to sign, if not the one that is sent. */
  readonly signedHost?: string;
  readonly timestamp?: number;
  readonly contentType?: string;
  readonly signedHeaders?: readonly string[];
  readonly service?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Signs a request with TC3-HMAC-SHA256. */
export function signTc3(options: Tc3Options): Request {
  const { key, action = "DescribeAssetImageList", version = "2020-11-01", method = "POST", query = "" } = options;
  const { body = method === "GET" ? "" : "{}", host = "tcss.intl.tencentcloudapi.com", signedHost = host } = options;
  const { timestamp = NOW_MS / 1000, service = "tcss", signedHeaders = ["content-type", "host"] } = options;
  const { contentType = method === "GET" ? "application/x-www-form-urlencoded" : "application/json" } = options;
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const headers: Record<string, string> = {
    "content-type": contentType,
    "x-tc-action": action,
    "x-tc-version": version,
    "x-tc-timestamp": String(timestamp),
    ...options.headers,
  };
  const lines = signedHeaders.map(
    (name) => `${name}:${(name === "host" ? signedHost : (headers[name] ?? "")).toLowerCase()}\n`,
  );
  const canonical = [
    method,
    "/",
    method === "GET" ? query : "",
    lines.join(""),
    signedHeaders.join(";"),
    sha256(body),
  ].join("\n");
  const toSign = ["TC3-HMAC-SHA256", timestamp, `${date}/${service}/tc3_request`, sha256(canonical)].join("\n");
  const signingKey = hmac(hmac(hmac(`TC3${key.secret}`, date), service), "tc3_request");
  const credential = `${key.id}/${date}/${service}/tc3_request`;
  headers["authorization"] =
    `TC3-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signedHeaders.join(";")}, Signature=${hmac(signingKey, toSign).toString("hex")}`;
  return toRequest({ method, host, query, headers, body });
}

/** Signs a request with signature v1 of Tencent Cloud. */
export function signV1({
  key,
  parameters,
  method = "GET",
  host = "tcss.intl.tencentcloudapi.com",
}: {
  readonly key: Key;
  readonly parameters: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly host?: string;
}): Request {
  const all: Record<string, string> = {
    Version: "2020-11-01",
    Timestamp: String(NOW_MS / 1000),
    Nonce: "11886",
    SecretId: key.id,
    SignatureMethod: "HmacSHA256",
    ...parameters,
  };
  const raw = Object.entries(all)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
  const signature = createHmac("sha256", key.secret).update(`${method}${host}/?${raw}`).digest("base64");
  return toRequest({ method, host, ...inQueryOrForm(method, { ...all, Signature: signature }) });
}

/** A request to Security Center. */
export interface AlibabaOptions {
  readonly key: Key;
  readonly action?: string;
  readonly version?: string;
  readonly method?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
  readonly host?: string;
  readonly date?: string;
  readonly nonce?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

let nonces = 0;

/** Signs a request with ACS3-HMAC-SHA256. */
export function signAcs3(options: AlibabaOptions): Request {
  const { key, action = "DescribeImageInfoList", version = "2018-12-03", method = "POST", query = {}, form } = options;
  const { host = "tds.ap-southeast-1.aliyuncs.com", date = toSeconds(NOW_MS), nonce = `nonce-${nonces++}` } = options;
  const body = form === undefined ? "" : encodeAll(form);
  const headers: Record<string, string> = {
    "x-acs-action": action,
    "x-acs-version": version,
    "x-acs-date": date,
    "x-acs-signature-nonce": nonce,
    "x-acs-content-sha256": sha256(body),
    ...(form === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
    ...options.headers,
  };
  const signed = Object.entries({ ...headers, host }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const names = signed.map(([name]) => name).join(";");
  const lines = signed.map(([name, value]) => `${name}:${value}\n`).join("");
  const canonical = [method, "/", encodeAll(query), lines, names, headers["x-acs-content-sha256"]].join("\n");
  const signature = hmac(key.secret, `ACS3-HMAC-SHA256\n${sha256(canonical)}`).toString("hex");
  headers["authorization"] = `ACS3-HMAC-SHA256 Credential=${key.id},SignedHeaders=${names},Signature=${signature}`;
  return toRequest({ method, host, query: encodeAll(query), headers, body });
}

/** Signs a request with RPC signature 1.0; with POST all parameters are in the form. */
export function signRpc1({
  key,
  parameters = {},
  method = "GET",
  host = "tds.ap-southeast-1.aliyuncs.com",
}: {
  readonly key: Key;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly host?: string;
}): Request {
  const all: Record<string, string> = {
    Action: "DescribeImageInfoList",
    Version: "2018-12-03",
    Format: "JSON",
    AccessKeyId: key.id,
    SignatureNonce: `nonce-${nonces++}`,
    SignatureMethod: "HMAC-SHA1",
    SignatureVersion: "1.0",
    Timestamp: toSeconds(NOW_MS),
    ...parameters,
  };
  const toSign = `${method}&%2F&${encode(encodeAll(all))}`;
  const signature = createHmac("sha1", `${key.secret}&`).update(toSign).digest("base64");
  return toRequest({ method, host, ...inQueryOrForm(method, { ...all, Signature: signature }) });
}

/** Writes a time as Alibaba Cloud has it. */
export function toSeconds(timeMs: number): string {
  return `${new Date(timeMs).toISOString().slice(0, 19)}Z`;
}

interface RequestParts {
  readonly method: string;
  readonly host: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

function toRequest({ method, host, query = "", headers = {}, body = "" }: RequestParts): Request {
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(`http://${host}/${query === "" ? "" : `?${query}`}`, {
    method,
    headers,
    ...(hasBody ? { body } : {}),
  });
}

function inQueryOrForm(
  method: string,
  parameters: Readonly<Record<string, string>>,
): Pick<RequestParts, "body" | "headers" | "query"> {
  const text = encodeAll(parameters);
  return method === "GET"
    ? { query: text }
    : { body: text, headers: { "content-type": "application/x-www-form-urlencoded" } };
}

function encodeAll(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join("&");
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
