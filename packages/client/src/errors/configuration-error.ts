import { PlimsollError } from "./plimsoll-error.js";

/** Constructor options of {@link ConfigurationError}. */
export interface ConfigurationErrorParts {
  /** Name of the option, such as `endpoint`. */
  readonly option: string;
  /** Fault of its value. */
  readonly problem: string;
  /** Next step for the reader. */
  readonly nextStep: string;
}

/** An option has a value that cannot work. It is found when a client is made or a call begins, before anything is sent. */
export class ConfigurationError extends PlimsollError {
  override name = "ConfigurationError" as const;
  /** Next step for the reader. */
  declare readonly nextStep: string;
  /** Name of the option, such as `endpoint` or `retry.limit`. */
  readonly option: string;
  /** Fault of its value, without the option's name. */
  readonly problem: string;

  constructor({ option, problem, nextStep }: ConfigurationErrorParts) {
    super({ code: "Configuration", rawMessage: `${option} ${problem}.`, nextStep });
    this.option = option;
    this.problem = problem;
  }
}

/** True if an error is a {@link ConfigurationError}. Works across two copies of the package. */
export function isConfigurationError(error: unknown): error is ConfigurationError {
  return (
    error instanceof ConfigurationError ||
    (error instanceof Error && error.name === "ConfigurationError" && "option" in error)
  );
}
