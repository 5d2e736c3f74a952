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

/** A place has no credentials: a chain tries the next place. */
export function missingCredentials(
  { cloud, source, name, nextStep }: SourceLocation,
  state: CredentialsState,
): CredentialsError {
  return new CredentialsError({ cloud, lookedFor: [{ source, name, state }], nextStep });
}

/** A place has credentials that cannot be used: a chain stops there. */
export function unusableCredentials(
  { cloud, source, name, nextStep }: SourceLocation,
  state: CredentialsState,
): CredentialsError {
  return new CredentialsError({ cloud, lookedFor: [{ source, name, state }], nextStep, reason: "unusable" });
}
