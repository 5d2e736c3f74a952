import { randomUUID } from "node:crypto";

import type { SasCall } from "@plimsoll/mock/internal";
import { compareText, hmacSha256, mediaTypeOf, sasActionPairs, sha256Hex } from "@plimsoll/mock/internal";

import type { Destination } from "./sign-tencent.js";
import { encode, hostOf, toUrl } from "./sign-tencent.js";
import type { AlibabaUpstreamKey, UpstreamRequest } from "./upstream-keys.js";

const form = "application/x-www-form-urlencoded";

/**
 * Rebuilds a verified request for the real Security Center, with the same parameters and for an answer in the same
 * format. It is signed with V3, whichever way the caller signed: that takes what RPC 1.0 takes.
 *
 * @see https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature, read 2026-11-21
 */
export function signForAlibaba(
  call: SasCall,
  key: AlibabaUpstreamKey,
  { origin, nowMs }: Destination,
): UpstreamRequest {
  const { request } = call;
  const text = encode(sasActionPairs(call).toSorted((a, b) => compareText(a.name, b.name)));
  const isForm = request.method === "POST" && mediaTypeOf(request) === form;
  const query = isForm ? "" : text;
  const body = isForm ? text : "";
  const signed: Record<string, string> = {
    host: hostOf(origin),
    "x-acs-action": call.action,
    "x-acs-content-sha256": sha256Hex(body),
    "x-acs-date": `${new Date(nowMs).toISOString().slice(0, 19)}Z`,
    ...(key.securityToken === undefined ? {} : { "x-acs-security-token": key.securityToken }),
    "x-acs-signature-nonce": randomUUID(),
    "x-acs-version": call.version,
    ...(isForm ? { "content-type": form } : {}),
  };
  const names = Object.keys(signed).toSorted(compareText);
  const lines = names.map((name) => `${name}:${signed[name] ?? ""}\n`).join("");
  const canonical = [request.method, "/", query, lines, names.join(";"), signed["x-acs-content-sha256"]].join("\n");
  const signature = hmacSha256(key.accessKeySecret, `ACS3-HMAC-SHA256\n${sha256Hex(canonical)}`).toString("hex");
  const { host: _, ...headers } = signed;
  return {
    method: request.method,
    url: toUrl(origin, query),
    headers: {
      ...headers,
      accept: call.format.format === "xml" ? "application/xml" : "application/json",
      authorization: `ACS3-HMAC-SHA256 Credential=${key.accessKeyId},SignedHeaders=${names.join(";")},Signature=${signature}`,
    },
    ...(isForm ? { body } : {}),
  };
}
