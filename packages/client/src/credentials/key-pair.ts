import { CredentialsError, type CredentialsState, type LookedFor } from "../errors/credentials-error.js";
import type { Cloud } from "../wire/exchange.js";

/** A key and the names under which its halves were looked for. */
export interface KeyPair {
  /** Cloud of the key. */
  readonly cloud: Cloud;
  /** Kind of place that was looked at. */
  readonly source: string;
  /** Name and value of the ID. */
  readonly id: readonly [name: string, value: string | undefined];
  /** Name and value of the secret. */
  readonly secret: readonly [name: string, value: string | undefined];
  /** What to do if a half is missing. */
  readonly nextStep: string;
}

/**
 * The two halves of a key, without blanks around them.
 *
 * @throws {CredentialsError} when a half is missing or empty; `unusable` if the other half is there.
 */
export function wholeKeyPair({ cloud, source, id, secret, nextStep }: KeyPair): {
  readonly id: string;
  readonly secret: string;
} {
  const values = { id: (id[1] ?? "").trim(), secret: (secret[1] ?? "").trim() };
  if (values.id !== "" && values.secret !== "") return values;
  const lookedFor: readonly LookedFor[] = [
    { source, name: id[0], state: stateOf(id[1], "set without its secret") },
    { source, name: secret[0], state: stateOf(secret[1], "set without its ID") },
  ];
  const reason = values.id === "" && values.secret === "" ? "missing" : "unusable";
  throw new CredentialsError({ cloud, lookedFor, nextStep, reason });
}

function stateOf(value: string | undefined, whenSet: CredentialsState): CredentialsState {
  if (value === undefined) return "not set";
  return value.trim() === "" ? "set but empty" : whenSet;
}
