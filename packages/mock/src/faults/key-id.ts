import { queryAndFormPairs, headerOf } from "../wire/message.js";
import type { WireRequest } from "../wire/message.js";

/** Names under which the older signatures give the ID of their key. */
const parameterNames = ["SecretId", "AccessKeyId"];

/** ID of the key that a request is said to be signed with; empty if it names none. */
export function keyIdOf(request: WireRequest): string {
  const [, inHeader] = /\bCredential=([^/,\s]+)/.exec(headerOf(request.headers, "authorization") ?? "") ?? [];
  return inHeader ?? queryAndFormPairs(request).find(({ name }) => parameterNames.includes(name))?.value ?? "";
}
