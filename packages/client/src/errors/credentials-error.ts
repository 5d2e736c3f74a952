import type { Cloud } from "../wire/exchange.js";
import { PlimsollError } from "./plimsoll-error.js";

/** What was found where credentials were looked for. */
export type CredentialsState = "not set" | "set but empty" | "set without its ID" | "set without its secret";

/** One place where credentials were looked for. */
export interface LookedFor {
  /** Kind of place: `environment` or `options`. */
  readonly source: string;
  /** Name of the variable or option. */
  readonly name: string;
  /** What was found there. Never a value. */
  readonly state: CredentialsState;
}

/** What a {@link CredentialsError} is made of. */
export interface CredentialsErrorParts {
  /** Cloud whose credentials are missing. */
  readonly cloud: Cloud;
  /** Every place, in the order in which it was looked at. */
  readonly lookedFor: readonly LookedFor[];
  /** What to do now. */
  readonly nextStep: string;
}

const cloudNames: Readonly<Record<Cloud, string>> = { alibaba: "Alibaba Cloud", tencent: "Tencent Cloud" };

/** No credentials were found, or only a part of them. Nothing was sent. */
export class CredentialsError extends PlimsollError {
  override name = "CredentialsError" as const;
  /** What to do now. */
  declare readonly nextStep: string;
  /** Cloud whose credentials are missing. */
  readonly cloud: Cloud;
  /** Every place, in the order in which it was looked at. */
  readonly lookedFor: readonly LookedFor[];

  constructor({ cloud, lookedFor, nextStep }: CredentialsErrorParts) {
    const places = lookedFor.map(({ source, name, state }) => `${source} ${name} (${state})`).join(", ");
    super({
      code: "Credentials",
      rawMessage: `no credentials of ${cloudNames[cloud]}; looked for, in order: ${places}.`,
      nextStep,
    });
    this.cloud = cloud;
    this.lookedFor = lookedFor;
  }
}

/** Whether an error is a {@link CredentialsError}. Works across two copies of the package. */
export function isCredentialsError(error: unknown): error is CredentialsError {
  return (
    error instanceof CredentialsError ||
    (error instanceof Error && error.name === "CredentialsError" && "lookedFor" in error)
  );
}
