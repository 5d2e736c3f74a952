import { run } from "../run.ts";
import type { Tarball } from "./pack.js";

/** Problems that publint and attw find in a tarball, and files that it lacks or has too many. */
export async function tarballProblems({ tarball, manifest, files }: Tarball): Promise<readonly string[]> {
  const problems = fileProblems(files);
  const lint = await run("publint", [tarball, "--strict"]);
  if (lint.code !== 0) problems.push(`publint\n${lint.stdout}${lint.stderr}`);
  // attw is about types: packages of JSON files and of commands have none.
  if (!Object.keys(manifest.exports ?? {}).some((entry) => !entry.endsWith(".json"))) return problems;
  const types = await run("attw", [tarball, "--profile", "esm-only", "--no-emoji"]);
  if (types.code !== 0) problems.push(`attw\n${types.stdout}${types.stderr}`);
  return problems;
}

/** Files that every tarball must have and lacks, and those that none may have: tests, TypeScript sources, settings of tools. */
export function fileProblems(files: readonly string[]): string[] {
  const missing = ["LICENSE", "README.md", "package.json"].filter((file) => !files.includes(file));
  const surplus = files.filter((file) => /\.test\b|(?<!\.d)\.[cm]?ts$|tsconfig|turbo\.json|\.tsbuildinfo$/.test(file));
  return [...missing.map((file) => `lacks ${file}`), ...surplus.map((file) => `has ${file}, which nobody needs`)];
}
