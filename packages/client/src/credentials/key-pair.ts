import { CredentialsError, type CredentialsState, type LookedFor } from "../errors/credentials-error.js";
import { isUsable, unusableCharacter } from "../base/unusable-character.js";
import type { Cloud } from "../base/cloud.js";

/** A key and the names under which its halves were looked for. */
export interface KeyPairInput {
  /** Cloud of the key. */
  readonly cloud: Cloud;
  /** Kind of place that was looked at. */
  readonly source: string;
  /** Name and value of the ID. */
  readonly id: readonly [name: string, value: string | undefined];
  /** Name and value of the secret. */
  readonly secret: readonly [name: string, value: string | undefined];
  /** Name and value of the session token. @default none */
  readonly token?: readonly [name: string, value: string | undefined];
  /** Next step if a half is missing. */
  readonly nextStep: string;
}

/**
 * The two halves of a key and its token, without blanks around them.
 *
 * @throws {CredentialsError} when a half is missing or empty; `unusable` if the other half is there, or if a part has a
 * character that no header and no key has, such as a line break or an invisible character.
 */
export function completeKey({ cloud, source, id, secret, token, nextStep }: KeyPairInput): CompleteKey {
  const values = { id: textOf(id[1]), secret: textOf(secret[1]), token: textOf(token?.[1]) || undefined };
  if (values.id !== "" && values.secret !== "") {
    if (isUsable(values.id) && isUsable(values.secret) && isUsable(values.token ?? "")) return values;
    throw brokenPart(cloud, source, [id, secret, token ?? ["token", undefined]]);
  }
  const lookedFor: readonly LookedFor[] = [
    { source, name: id[0], state: stateOf(id[1], "set without its secret") },
    { source, name: secret[0], state: stateOf(secret[1], "set without its ID") },
  ];
  const reason = values.id === "" && values.secret === "" ? "missing" : "unusable";
  throw new CredentialsError({ cloud, lookedFor, nextStep, reason });
}

/** A key whose parts can be used. */
export interface CompleteKey {
  /** Names the key. */
  readonly id: string;
  /** Signs. */
  readonly secret: string;
  /** Session token of a temporary key. */
  readonly token: string | undefined;
}

type Part = readonly [name: string, value: string | undefined];

/** Names the part and the character, but never the value. */
function brokenPart(cloud: Cloud, source: string, parts: readonly Part[]): CredentialsError {
  const [name = "", value] = parts.find(([, text]) => !isUsable(textOf(text))) ?? [];
  const state = `has ${unusableCharacter(textOf(value))}, which a key cannot contain` as const;
  const nextStep = "Copy it again from the console, on one line and without anything around it.";
  return new CredentialsError({ cloud, lookedFor: [{ source, name, state }], nextStep, reason: "unusable" });
}

/** The type says text or nothing; a provider without types may return anything. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

function stateOf(value: unknown, whenSet: CredentialsState): CredentialsState {
  if (value === undefined || value === null) return "not set";
  if (typeof value !== "string") return `malformed: a ${typeof value}, not a text`;
  return value.trim() === "" ? "set but empty" : whenSet;
}
