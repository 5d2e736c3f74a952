/** Facts about one change that Stryker made. */
export interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string | undefined;
  /** Where the change begins; both numbers from 1. */
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

/** Facts from a report of Stryker. Names of files are relative to the root. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

/** Statuses of a change that a test noticed. */
const NOTICED = ["Killed", "Timeout"];
/** Statuses of a change that no test noticed. */
const SURVIVED = ["Survived", "NoCoverage"];

/** One line for the area, and one for each change that no test noticed, with its place. */
export function reportLines(name: string, { files }: MutationReport): readonly string[] {
  const mutants = Object.entries(files).flatMap(([file, found]) => found.mutants.map((mutant) => ({ file, mutant })));
  const noticed = mutants.filter(({ mutant }) => NOTICED.includes(mutant.status)).length;
  const survivors = mutants.filter(({ mutant }) => SURVIVED.includes(mutant.status));
  const counted = noticed + survivors.length;
  const score = counted === 0 ? "no score" : `${((100 * noticed) / counted).toFixed(1)} %`;
  return [
    `${name}: ${noticed} of ${counted} changes noticed, ${score}`,
    ...survivors.map(({ file, mutant }) => `  ${file}:${placeOf(mutant)} ${textOf(mutant)}`),
  ];
}

function placeOf({ location: { start } }: Mutant): string {
  return `${start.line}:${start.column}`;
}

function textOf({ status, mutatorName, replacement = "" }: Mutant): string {
  const text = replacement.replaceAll(/\s+/g, " ").slice(0, 100);
  return `${mutatorName}${text === "" ? "" : ` → ${text}`}${status === "NoCoverage" ? " (no test runs this)" : ""}`;
}
