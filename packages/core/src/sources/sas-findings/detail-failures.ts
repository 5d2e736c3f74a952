import { isPlimsollError } from "@plimsoll/client";

/** Details that could not be read for the same reason. */
export interface SasDetailFailure {
  /** Code of the error. */
  readonly code: string;
  /** The first of the errors. */
  readonly error: unknown;
  /** Vulnerabilities whose details are missing. */
  readonly details: number;
  /** Findings that have no severity for that reason. */
  readonly findings: number;
}

/** Details that could not be read, and the findings that lack a severity for that reason. */
export class DetailFailures {
  readonly #groups = new Map<string, { code: string; error: unknown; details: number; findings: number }>();
  readonly #codes = new Map<string, string>();

  /** The groups, by the code of the error, in the order of the first. */
  get all(): readonly SasDetailFailure[] {
    return [...this.#groups.values()].map((group) => ({ ...group }));
  }

  /** Notes a detail that could not be read. */
  add(name: string, error: unknown): void {
    const code = codeOf(error);
    const group = this.#groups.get(code) ?? { code, error, details: 0, findings: 0 };
    group.details += 1;
    this.#groups.set(code, group);
    this.#codes.set(name, code);
  }

  /** Counts findings of a vulnerability; nothing if its detail was read. */
  noteFindings(name: string, findings: number): void {
    const code = this.#codes.get(name);
    const group = code === undefined ? undefined : this.#groups.get(code);
    if (group !== undefined) group.findings += findings;
  }
}

/** Code of the service, or the class of a failure that has none. */
function codeOf(error: unknown): string {
  if (!isPlimsollError(error)) return "Error";
  const { code } = error as { readonly code?: unknown }; // only looked at
  return typeof code === "string" && code !== "" ? code : error.name;
}
