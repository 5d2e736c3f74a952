import { CredentialsError, type CredentialsState } from "../../errors/credentials-error.js";
import type { Cloud } from "../../base/cloud.js";

/** A place where credentials are looked for. */
export interface SourceLocation {
  /** Cloud whose credentials are looked for. */
  readonly cloud: Cloud;
  /** Kind of place. */
  readonly source: string;
  /** Name of the variable, path of the file, or address. */
  readonly name: string;
  /** Next step if nothing is there. */
  readonly nextStep: string;
}

/** Nothing is at a place: a chain goes on. */
export function missingCredentials(
  { cloud, source, name, nextStep }: SourceLocation,
  state: CredentialsState,
): CredentialsError {
  return new CredentialsError({ cloud, lookedFor: [{ source, name, state }], nextStep });
}

/** Something is at a place, but it is no good: a chain ends. */
export function unusableCredentials(
  { cloud, source, name, nextStep }: SourceLocation,
  state: CredentialsState,
): CredentialsError {
  return new CredentialsError({ cloud, lookedFor: [{ source, name, state }], nextStep, reason: "unusable" });
}
