import { existsSync } from "node:fs";

import { run } from "../run.ts";
import { STEPS, type Step } from "./steps.ts";

/** A step with the command that is run of it. */
export interface PlannedStep extends Step {
  readonly command: string;
}

/** The steps for some changed files, and the names of those that are left out. */
export interface ChangedPlan {
  readonly steps: readonly PlannedStep[];
  /** Steps that would have nothing to look at. */
  readonly untouched: readonly string[];
  /** Steps that only the whole run does. */
  readonly left: readonly string[];
}

/** Options of {@link planChanged}. */
export interface PlanOptions {
  /** The scripts of the root `package.json`. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Steps to choose from. @default all */
  readonly wanted?: readonly Step[];
  /** Tells if a file is there. @default by the disk */
  readonly exists?: (file: string) => boolean;
}

/**
 * Chooses what changed files can break.
 *
 * @param files - Their paths from the root; a file that was removed is among them.
 * @param base - The commit they differ from.
 * @param options - See {@link PlanOptions}.
 */
export function planChanged(
  files: readonly string[],
  base: string,
  { scripts, wanted = STEPS, exists = existsSync }: PlanOptions,
): ChangedPlan {
  const steps: PlannedStep[] = [];
  const untouched: string[] = [];
  for (const step of wanted) {
    const { changed, name, script } = step;
    if (changed === undefined) continue;
    const touching = files.filter((file) => changed.files.test(file));
    const there = touching.filter((file) => exists(file));
    // A command that is given files has to be given some: without, it would look at all.
    const isIdle =
      touching.length === 0 || (changed.command !== undefined && changed.command.length === 1 && there.length === 0);
    if (isIdle) untouched.push(name);
    else steps.push({ ...step, command: changed.command?.(there, base) ?? scripts[script] ?? "" });
  }
  return { steps, untouched, left: wanted.filter(({ changed }) => changed === undefined).map(({ name }) => name) };
}

/**
 * The commit that changes are counted from: the one given, or the last that this branch shares with the main branch.
 *
 * @throws {Error} when git does not know it.
 */
export async function findBase(given: string | undefined): Promise<string> {
  const candidates = given === undefined ? ["origin/main", "main"] : [given];
  for (const candidate of candidates) {
    const { code, stdout } = await run("git", ["merge-base", "HEAD", candidate]);
    if (code === 0) return stdout.trim();
  }
  if (given !== undefined) throw new Error(`git knows no commit ${given}.`);
  return "HEAD";
}

/** Files that differ from a commit, with those that git does not track yet. */
export async function changedFiles(base: string): Promise<readonly string[]> {
  const lists = [
    ["diff", "--name-only", "-z", base],
    ["ls-files", "--others", "--exclude-standard", "-z"],
  ];
  const found = await Promise.all(lists.map((args) => run("git", args)));
  return [...new Set(found.flatMap(({ stdout }) => stdout.split("\0")))].filter((file) => file !== "").toSorted();
}
