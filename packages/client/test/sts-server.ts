import { createHash, createHmac } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

import { type Loopback, startLoopback } from "./loopback.js";

/** Behavior of a token service on loopback. */
export interface StsServerOptions {
  /** Secrets by key ID: who may sign. */
  readonly keys?: Readonly<Record<string, string>>;
  /** Answers with this code and message instead of a key. */
  readonly refusal?: { readonly code: string; readonly message: string };
  /** When the keys end, in milliseconds since 1970. */
  readonly expiresAt: () => number;
}

/** One request that the service took. */
export interface StsRequest {
  /** The action that was asked for. */
  readonly action: string;
  /** Headers by lower-case name. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Address without the origin. */
  readonly url: string;
  /** Parameters of the action, as text. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A token service on loopback. */
export interface StsServer extends Loopback {
  /** Requests in order. */
  readonly taken: readonly StsRequest[];
}

interface Incoming {
  readonly request: IncomingMessage;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly url: URL;
  readonly body: string;
}

/** Starts a token service that speaks as both clouds do, and checks every signature with code of its own. */
export async function startStsServer({ keys = {}, refusal, expiresAt }: StsServerOptions): Promise<StsServer> {
  const taken: StsRequest[] = [];
  const loopback = await startLoopback((request, response) => {
    void readAll(request).then((body) => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const incoming = { request, headers, url: new URL(request.url ?? "", `http://${request.headers.host}`), body };
      const tencent = headers["x-tc-action"] !== undefined;
      const [action, parameters] = tencent ? tencentCall(incoming) : alibabaCall(incoming);
      taken.push({ action, headers: request.headers, url: request.url ?? "", parameters });
      const fault = refusal ?? (tencent ? tencentFault : alibabaFault)(incoming, { action, keys });
      const name = `temporary-${taken.length}`;
      (tencent ? answerTencent : answerAlibaba)(response, { name, fault, endsMs: expiresAt() });
    });
  });
  return Object.assign(loopback, { taken });
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

type Call = readonly [action: string, parameters: Readonly<Record<string, string>>];

function tencentCall({ headers, body }: Incoming): Call {
  const parameters = Object.entries(JSON.parse(body) as object).map(([name, value]) => [name, String(value)]); // JSON of an object
  return [headers["x-tc-action"] ?? "", Object.fromEntries(parameters)];
}

function alibabaCall({ headers, url, body }: Incoming): Call {
  const parameters = Object.fromEntries([...url.searchParams, ...new URLSearchParams(body)]);
  return [headers["x-acs-action"] ?? parameters["Action"] ?? "", parameters];
}

interface Fault {
  readonly code: string;
  readonly message: string;
}

interface Rules {
  readonly action: string;
  readonly keys: Readonly<Record<string, string>>;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const hmac = (key: Buffer | string, text: string): Buffer => createHmac("sha256", key).update(text).digest();

/** After https://www.tencentcloud.com/document/product/1163/52898 (signature v3), read 2026-11-22. */
function tencentFault({ headers, body }: Incoming, { action, keys }: Rules): Fault | undefined {
  const authorization = headers["authorization"] ?? "";
  if (action === "AssumeRoleWithWebIdentity") {
    return authorization === "SKIP" ? undefined : { code: "AuthFailure", message: "not SKIP" };
  }
  const [, id = "", date = "", names = "", signature] =
    /^TC3-HMAC-SHA256 Credential=([^/]+)\/([^/]+)\/sts\/tc3_request, SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
      authorization,
    ) ?? [];
  const canonicalHeaders = names.split(";").map((name) => `${name}:${headers[name]?.toLowerCase()}\n`);
  const canonical = ["POST", "/", "", canonicalHeaders.join(""), names, sha256(body)].join("\n");
  const text = ["TC3-HMAC-SHA256", headers["x-tc-timestamp"], `${date}/sts/tc3_request`, sha256(canonical)].join("\n");
  const key = hmac(hmac(hmac(`TC3${keys[id]}`, date), "sts"), "tc3_request");
  // The date of the scope is that of the time, and the page asks for these two headers.
  const ownDate = new Date(Number(headers["x-tc-timestamp"]) * 1000).toISOString().slice(0, 10);
  const isWhole = date === ownDate && ["content-type", "host"].every((name) => names.split(";").includes(name));
  if (isWhole && hmac(key, text).toString("hex") === signature) return undefined;
  return { code: "AuthFailure.SignatureFailure", message: "The provided credentials could not be validated." };
}

/** After https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature, read 2026-11-22. */
function alibabaFault({ headers, url, body }: Incoming, { action, keys }: Rules): Fault | undefined {
  if (action === "AssumeRoleWithOIDC") return undefined;
  const [, id = "", names = "", signature] =
    /^ACS3-HMAC-SHA256 Credential=([^,]+),SignedHeaders=([^,]+),Signature=(\w+)$/.exec(
      headers["authorization"] ?? "",
    ) ?? [];
  const canonicalHeaders = names.split(";").map((name) => `${name}:${headers[name]}\n`);
  const query = url.search.slice(1);
  const canonical = ["POST", "/", query, canonicalHeaders.join(""), names, sha256(body)].join("\n");
  const text = `ACS3-HMAC-SHA256\n${sha256(canonical)}`;
  if (hmac(keys[id] ?? "", text).toString("hex") === signature) return undefined;
  // The real service repeats what it signed, session token included.
  return { code: "SignatureDoesNotMatch", message: `server CanonicalRequest is [${canonical}]` };
}

interface Outcome {
  readonly name: string;
  readonly fault: Fault | undefined;
  readonly endsMs: number;
}

function answerTencent(response: ServerResponse, { name, fault, endsMs }: Outcome): void {
  const RequestId = "request";
  const Credentials = { TmpSecretId: name, TmpSecretKey: `${name}-secret`, Token: `${name}-token` };
  const Response =
    fault === undefined
      ? { Credentials, ExpiredTime: endsMs / 1000, Expiration: new Date(endsMs).toISOString(), RequestId }
      : { Error: { Code: fault.code, Message: fault.message }, RequestId };
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ Response }));
}

function answerAlibaba(response: ServerResponse, { name, fault, endsMs }: Outcome): void {
  const body =
    fault === undefined
      ? {
          RequestId: "REQUEST",
          Credentials: {
            AccessKeyId: name,
            AccessKeySecret: `${name}-secret`,
            SecurityToken: `${name}-token`,
            Expiration: new Date(endsMs).toISOString(),
          },
        }
      : { RequestId: "REQUEST", Code: fault.code, Message: fault.message };
  response.writeHead(fault === undefined ? 200 : 403, { "content-type": "application/json" }).end(JSON.stringify(body));
}
