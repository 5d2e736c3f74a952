/** Codes of what can be wrong with a fleet. */
export type FleetErrorCode =
  | "BadOption"
  | "BadScope"
  | "LostLease"
  | "NewerFleet"
  | "NoFleet"
  | "OlderFleet"
  | "SecretInScope"
  | "UnknownJob"
  | "UnknownScope";

/** Says what was wrong with a fleet, where, and what to do next. The message begins with the code. */
export class FleetError extends Error {
  override name = "FleetError" as const;
  /** Stable word for programs. */
  readonly code: FleetErrorCode;
  /** Message without the code. */
  readonly rawMessage: string;

  /**
   * @param code - Stable word for programs.
   * @param message - What was wrong, where, and what to do next.
   * @param options - The error behind it.
   */
  constructor(code: FleetErrorCode, message: string, options?: ErrorOptions) {
    super(`[${code}] ${message}`, options);
    this.code = code;
    this.rawMessage = message;
  }
}
