import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Files } from "./valid-files.ts";

const CLI = fileURLToPath(new URL("../../node_modules/@redocly/cli/bin/cli.js", import.meta.url));
const PLUGIN = fileURLToPath(new URL("../plugin.js", import.meta.url));

/** One line of a lint report. */
export interface Problem {
  readonly rule: string;
  /** JSON pointer, after the name of the file unless that is the root of the description. */
  readonly place: string;
  readonly message: string;
}

/**
 * Lints several descriptions with one run of Redocly.
 *
 * @param config - Path of a config file, or the content of one; the plugin is added to it.
 * @returns The problems of each description, in the order of the report.
 */
export async function lint(
  config: string | Readonly<Record<string, unknown>>,
  descriptions: readonly Files[],
): Promise<readonly (readonly Problem[])[]> {
  await using folder = await temporaryFolder();
  const roots = descriptions.map((_, index) => join(String(index), "openapi.json"));
  for (const [index, files] of descriptions.entries()) await writeFiles(join(folder.path, String(index)), files);
  const configPath = typeof config === "string" ? config : await writeConfig(folder.path, config);
  const args = ["lint", ...roots, "--config", configPath, "--format", "json", "--max-problems", "1000"];
  return reportsIn(await redocly(args, folder.path)).map(({ problems }) => problems.map(problemOf));
}

/** Bundles one description and returns the bundle. */
export async function bundle(config: Readonly<Record<string, unknown>>, files: Files): Promise<unknown> {
  await using folder = await temporaryFolder();
  await writeFiles(folder.path, files);
  const configPath = await writeConfig(folder.path, config);
  return JSON.parse(await redocly(["bundle", "openapi.json", "--config", configPath, "--ext", "json"], folder.path));
}

/** Runs the command line of Redocly and returns what it prints. A lint that finds something is not a failure of the run. */
async function redocly(args: readonly string[], cwd: string): Promise<string> {
  return await new Promise((resolve, reject) => {
    execFile(process.execPath, [CLI, ...args], { cwd }, (error, stdout, stderr) => {
      if (error !== null && stdout === "") reject(new Error(stderr, { cause: error }));
      else resolve(stdout);
    });
  });
}

async function temporaryFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), "plimsoll-specs-"));
  return { path, [Symbol.asyncDispose]: async () => await rm(path, { recursive: true }) };
}

async function writeConfig(folder: string, config: Readonly<Record<string, unknown>>): Promise<string> {
  await writeFiles(folder, { "redocly.yaml": { ...config, plugins: [PLUGIN], telemetry: "off" } });
  return join(folder, "redocly.yaml");
}

/** JSON is YAML too, so that one form does for every file. */
async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(content));
  }
}

interface Report {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly location: readonly { readonly source: { readonly ref: string }; readonly pointer: string }[];
  }[];
}

/** Redocly prints one report for each description, with nothing between them. */
function reportsIn(output: string): readonly Report[] {
  return JSON.parse(`[${output.replaceAll(/^\}\{$/gm, "},{")}]`);
}

function problemOf({ ruleId, message, location: [location] }: Report["problems"][number]): Problem {
  const file = location?.source.ref.replace(/^\d+\/(openapi\.json)?/, "") ?? "";
  return { rule: ruleId, place: `${file}${location?.pointer ?? ""}`, message };
}
