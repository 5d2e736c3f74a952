import { headerOf } from "../wire/message.js";
import type { ParsedRequest } from "../wire/parsed-request.js";

/** Parameters in which the older signatures send the ID of their key. */
const parameterNames = ["SecretId", "AccessKeyId"];

/** ID of the key that a request claims to be signed with; empty if it names none. */
export function keyIdOf({ headers, pairs }: ParsedRequest): string {
  const [, inHeader] = /\bCredential=([^/,\s]+)/.exec(headerOf(headers, "authorization") ?? "") ?? [];
  return inHeader ?? pairs.find(({ name }) => parameterNames.includes(name))?.value ?? "";
}
