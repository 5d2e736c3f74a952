/**
 * Type-checks every TypeScript snippet of README files and guides against the built packages, as a user would, and runs those
 * that are marked `ts run`; `ts run postgres` needs a server, without which they are left out. Examples in doc comments of all packages run, on the source: some show inner parts. A line
 * `console.log(x); // text` must print that text. Commands in blocks marked `console` are run on an emulator and must print
 * what stands below them, and pictures of a terminal must show it; `node scripts/check-snippets.ts --write` writes it there.
 */
import { globSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join, resolve } from "node:path";

import pMap from "p-map";

import { isWithoutPostgres, startPostgres } from "../packages/postgres-server/src/index.ts";
import { run, type RunResult } from "./run.ts";
import { checkConsole } from "./snippets/check-console.ts";
import { checkPictures } from "./snippets/check-pictures.ts";
import { docExamples } from "./snippets/doc-examples.ts";

interface Snippet {
  /** Where it stands, `packages/client/README.md:12`. */
  readonly place: string;
  readonly file: string;
  readonly code: string;
  readonly runs: boolean;
  /** True if it needs a database. @default false */
  readonly needsDatabase?: boolean;
  /** Options of Node to run it with. */
  readonly nodeOptions: readonly string[];
}

const onSource = ["--conditions=@plimsoll/source", "--import", resolve("scripts/snippets/source-imports.ts")];

// Inside the package that depends on all others, so that imports resolve as they do for a user who installed them.
const folder = "packages/contract/.snippets";
const snippets = [...documents().flatMap(snippetsOf), ...sources().flatMap(examplesOf)];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { file, code } of snippets) writeFileSync(join(folder, file), code);
writeFileSync(
  join(folder, "tsconfig.json"),
  JSON.stringify({
    extends: "../../../tsconfig.base.json",
    compilerOptions: {
      types: ["node"],
      noEmit: true,
      allowImportingTsExtensions: true,
      noUnusedLocals: false,
      noUnusedParameters: false,
      lib: ["es2023", "esnext.disposable"],
    },
    include: ["*.ts"],
  }),
);

let failed = 0;
const types = await run("tsc", ["-p", folder]);
if (types.code !== 0) {
  failed++;
  console.error(snippets.reduce((text, { file, place }) => text.replaceAll(join(folder, file), place), types.stdout));
}
const runnable = snippets.filter(({ runs }) => runs);
// Each is a process of its own, and none reads what another one writes.
const results = await pMap(runnable, async (snippet) => ({ snippet, ...(await runSnippet(snippet)) }), {
  concurrency: availableParallelism(),
});
for (const { snippet, code, stdout, stderr } of results) {
  const missing = expectedOutput(snippet.code).filter((text) => !squeezed(stdout).includes(squeezed(text)));
  if (code === 0 && missing.length === 0) console.log(`✓ ${snippet.place}`);
  else {
    failed++;
    console.error(
      `✗ ${snippet.place}\n${missing.map((text) => `does not print: ${text}\n`).join("")}${stdout}${stderr}`,
    );
  }
}
const write = process.argv.includes("--write");
// The TypeScript of a Chinese guide is that of the English one; a test compares them.
const chinese = globSync("packages/docs/guides/zh-cn/*.md").toSorted();
const terminal = await checkConsole(resolve("packages/cli/dist/cli.js"), [...documents(), ...chinese], { write });
const drawn = await checkPictures(resolve("packages/cli/dist/cli.js"), { write });
for (const place of [...terminal.right, ...drawn.right]) console.log(`✓ ${place}`);
for (const problem of [...terminal.wrong, ...drawn.wrong])
  console.error(`✗ ${problem}\nRun: node scripts/check-snippets.ts --write`);
failed += terminal.wrong.length + drawn.wrong.length;
console.log(`${snippets.length} snippets, ${terminal.right.length} terminals, ${failed} failed`);
process.exitCode = failed === 0 && snippets.length > 0 && (write || terminal.right.length > 0) ? 0 : 1;

function documents(): readonly string[] {
  const packages = readdirSync("packages").map((name) => join("packages", name, "README.md"));
  const guides = readdirSync("packages/docs/guides").map((name) => join("packages/docs/guides", name));
  return [
    "README.md",
    "README.zh-CN.md",
    "CONTRIBUTING.md",
    "specs/README.md",
    ...packages,
    ...guides.filter((name) => name.endsWith(".md")),
  ];
}

/** Runs a snippet; one that needs a database finds the address of an empty one in `DATABASE_URL`. */
async function runSnippet({ nodeOptions, file, needsDatabase }: Snippet): Promise<RunResult> {
  const args = [...nodeOptions, file];
  if (needsDatabase !== true) return run(process.execPath, args, { cwd: folder });
  await using server = await startPostgres();
  return await run(process.execPath, args, { cwd: folder, env: { DATABASE_URL: await server.createDatabase() } });
}

function snippetsOf(document: string): readonly Snippet[] {
  const text = readFileSync(document, "utf8");
  return [...text.matchAll(/^```ts( run)?( postgres)?\n(.*?)^```$/gms)].map((match) => {
    const line = text.slice(0, match.index).split("\n").length + 1;
    const name = `${document.replaceAll(/[/.]/g, "-")}-${line}.ts`;
    return {
      place: `${document}:${line}`,
      file: basename(name),
      code: match[3] ?? "",
      runs: match[1] !== undefined && (match[2] === undefined || !isWithoutPostgres()),
      needsDatabase: match[2] !== undefined,
      nodeOptions: [],
    };
  });
}

/** Source files whose doc comments have examples. */
function sources(): readonly string[] {
  return globSync("packages/*/src/**/*.ts").filter((file) => !/\.test(-d)?\.ts$/.test(file));
}

function examplesOf(file: string): readonly Snippet[] {
  return docExamples(file, readFileSync(file, "utf8"), folder).map(({ line, code }) => ({
    place: `${file}:${line}`,
    file: `${file.replaceAll(/[/.]/g, "-")}-${line}.ts`,
    code,
    runs: true,
    nodeOptions: onSource,
  }));
}

function expectedOutput(code: string): readonly string[] {
  return [...code.matchAll(/^console\.log\(.*\); \/\/ (.+)$/gm)].map(([, text = ""]) => text);
}

/** Quotes and blanks are a matter of how a value is printed. */
function squeezed(text: string): string {
  return text.replaceAll(/["'\s]/g, "");
}
