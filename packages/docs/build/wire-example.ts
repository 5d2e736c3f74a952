import { createHash } from "node:crypto";
import type { RequestExample } from "./examples.ts";
import { formatJson } from "./format-value.ts";
import type { Operation } from "./operation.ts";
import type { SpecRpc } from "@plimsoll/specs/reader";

type Headers = readonly (readonly [name: string, value: string])[];

interface WireProtocol {
  /** Headers that the protocol needs, though the spec leaves them open for an older one. */
  readonly needs: readonly string[];
  /** Headers that the spec does not list. */
  readonly adds: Headers;
  /** Value of `Authorization`, with placeholders for the secrets. */
  readonly authorization: (headers: Headers, rpc: SpecRpc) => string;
}

const PROTOCOLS: Readonly<Record<SpecRpc["protocol"], WireProtocol>> = {
  "tencent-tc3": {
    needs: [],
    adds: [["Content-Type", "application/json"]],
    authorization: (headers, rpc) => {
      const seconds = Number(headers.find(([name]) => name === "X-TC-Timestamp")?.[1]);
      const day = new Date(seconds * 1000).toISOString().slice(0, 10);
      return `TC3-HMAC-SHA256 Credential=<SecretId>/${day}/${rpc.service}/tc3_request, SignedHeaders=content-type;host, Signature=<signature>`;
    },
  },
  "alibaba-acs3": {
    needs: ["x-acs-date", "x-acs-signature-nonce", "x-acs-content-sha256"],
    adds: [["Accept", "application/json"]],
    authorization: (headers) => {
      const names = headers.map(([name]) => name.toLowerCase()).filter((name) => name.startsWith("x-acs-"));
      const signed = ["host", ...names].toSorted().join(";");
      return `ACS3-HMAC-SHA256 Credential=<AccessKeyId>,SignedHeaders=${signed},Signature=<signature>`;
    },
  },
};

/** The request as it travels, with placeholders where the key and the signature go. */
export function wireExample(operation: Operation, { request }: RequestExample): string {
  const { rpc, endpoints } = operation;
  const inBody = rpc.paramsIn === "body";
  const body = inBody ? formatJson(request) : "";
  const query = inBody ? "" : `?${queryOf(request)}`;
  const protocol = PROTOCOLS[rpc.protocol];
  const headers = [...protocol.adds, ...headersOf(operation, protocol, body)];
  const lines = [
    ["Host", new URL(endpoints[0]?.url ?? "").host],
    ...headers,
    ["Authorization", protocol.authorization(headers, rpc)],
  ];
  return [
    `${rpc.method} ${rpc.path}${query} HTTP/1.1`,
    ...lines.map(([name, value]) => `${name}: ${value}`),
    ...(inBody ? ["", body] : []),
  ].join("\n");
}

function headersOf({ headers }: Operation, { needs }: WireProtocol, body: string): Headers {
  return headers
    .filter(({ name, required }) => required || needs.includes(name))
    .map(({ name, sample }) => [name, name === "x-acs-content-sha256" ? sha256(body) : sample]);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Parameters as a query string: lists and objects take one entry for each value, counted from 1. */
export function queryOf(request: Readonly<Record<string, unknown>>): string {
  return flatten("", request)
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join("&");
}

function flatten(name: string, value: unknown): [string, string][] {
  if (value === null || typeof value !== "object") return [[name, String(value)]];
  const prefix = name === "" ? "" : `${name}.`;
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [String(index + 1), item])
    : Object.entries(value);
  return entries.flatMap(([key, item]) => flatten(prefix + key, item));
}

/** Percent-encoding of RFC 3986, which leaves fewer characters alone than `encodeURIComponent`. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
