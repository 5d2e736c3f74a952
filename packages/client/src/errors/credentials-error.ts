import type { Cloud } from "../base/cloud.js";
import { PlimsollError } from "./plimsoll-error.js";

/** State of a location where credentials were looked for. */
export type CredentialsState =
  | "cannot be read"
  | "expired"
  | "not a regular file"
  | "no such file"
  | "not available here"
  | "not set"
  | "set"
  | "set but empty"
  | "set without its ID"
  | "set without its secret"
  | "switched off"
  | `HTTP ${number}`
  | `cannot be read: ${string}`
  | `has ${string}`
  | `does not answer: ${string}`
  | `malformed: ${string}`
  | `no profile ${string}`
  | "no role bound"
  | `no role ${string}`
  | `not supported: ${string}`
  | `refused: ${string}`;

/** One place where credentials were looked for. */
export interface LookedFor {
  /** Kind of place: `options`, `environment`, `file`, `metadata`, `sts` or `uri`. */
  readonly source: string;
  /** Name of the option or variable, path of the file, or address. */
  readonly name: string;
  /** State of that location. Never a value. */
  readonly state: CredentialsState;
}

/** Reason that there are no credentials: no place has any (`missing`), or a place has unusable ones (`unusable`). */
export type CredentialsReason = "missing" | "unusable";

/** Constructor options of {@link CredentialsError}. */
export interface CredentialsErrorParts {
  /** Cloud whose credentials are missing. */
  readonly cloud: Cloud;
  /** Every place, in the order in which it was looked at. */
  readonly lookedFor: readonly LookedFor[];
  /** Next step for the reader. */
  readonly nextStep: string;
  /** Why there are no credentials. @default "missing" */
  readonly reason?: CredentialsReason | undefined;
}

const cloudNames: Readonly<Record<Cloud, string>> = { alibaba: "Alibaba Cloud", tencent: "Tencent Cloud" };

/** No credentials were found, or only a part of them. The request that needed them was not sent. */
export class CredentialsError extends PlimsollError {
  override name = "CredentialsError" as const;
  /** Next step for the reader. */
  declare readonly nextStep: string;
  /** Cloud whose credentials are missing. */
  readonly cloud: Cloud;
  /** Every place, in the order in which it was looked at. If the reason is `unusable`, the last one is the broken one. */
  readonly lookedFor: readonly LookedFor[];
  /** `missing` lets a chain go on to the next place; `unusable` ends it, since a broken place is not an empty one. */
  readonly reason: CredentialsReason;

  constructor({ cloud, lookedFor, nextStep, reason = "missing" }: CredentialsErrorParts) {
    const places = lookedFor.map(({ source, name, state }) => `${source} ${name} (${state})`).join(", ");
    super({
      code: "Credentials",
      rawMessage: `no ${reason === "missing" ? "" : "usable "}credentials of ${cloudNames[cloud]}; looked for, in order: ${places}.`,
      nextStep,
    });
    this.cloud = cloud;
    this.lookedFor = lookedFor;
    this.reason = reason;
  }
}

/** True if an error is a {@link CredentialsError}. Works across two copies of the package. */
export function isCredentialsError(error: unknown): error is CredentialsError {
  return (
    error instanceof CredentialsError ||
    (error instanceof Error && error.name === "CredentialsError" && "lookedFor" in error)
  );
}
