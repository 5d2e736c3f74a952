import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { RUNTIMES } from "../runtimes/installed.js";

const PROGRAM = join(RUNTIMES, "node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");

/** True if Microsoft's validator of SARIF is installed, and runs on this machine. */
export const hasMultitool: boolean = process.platform === "linux" && process.arch === "x64" && existsSync(PROGRAM);

/** A rule of the standard or of GitHub that a report breaks. */
export interface SarifProblem {
  readonly ruleId: string;
  readonly level?: string;
}

/**
 * Validates a report by the rules of the standard and of GitHub's code scanning.
 *
 * @param report - SARIF.
 * @returns errors, warnings and notes; empty if there is nothing to say.
 */
export function problemsOfSarif(report: string): readonly SarifProblem[] {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-sarif-"));
  try {
    const [input, output] = [join(folder, "report.sarif"), join(folder, "problems.sarif")];
    writeFileSync(input, report);
    // The package comes without the bit, as no install script runs; the program asks for a library of languages otherwise.
    chmodSync(PROGRAM, 0o755);
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1", DOTNET_BUNDLE_EXTRACT_BASE_DIR: folder };
    const args = ["validate", input, "--rule-kind", "Sarif;Ghas", "--output", output];
    const { stdout, stderr } = spawnSync(PROGRAM, args, { env, encoding: "utf8" });
    if (!existsSync(output)) throw new Error(`the validator wrote nothing: ${stdout}${stderr}`);
    const log = JSON.parse(readFileSync(output, "utf8")) as { readonly runs: readonly { results?: SarifProblem[] }[] }; // SARIF
    return log.runs.flatMap(({ results = [] }) => results);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
