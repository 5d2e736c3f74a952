import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

import { expect, test } from "vitest";

const source = join(import.meta.dirname, "..");
const root = join(source, "..");

/** An `@example` of a doc comment, and the file that it stands in. */
interface Example {
  readonly file: string;
  readonly code: string;
}

function examplesOf(file: string): readonly Example[] {
  const fenced = /@example\n \* ```ts\n(.*?) \* ```\n/gs;
  return [...readFileSync(join(source, file), "utf8").matchAll(fenced)].map(([, commented = ""]) => ({
    file,
    code: commented.replaceAll(/^ \* ?/gm, ""),
  }));
}

/** Runs an example on the source and returns the lines that it prints. */
function run({ file, code }: Example): readonly string[] {
  const base = pathToFileURL(join(source, file));
  const absolute = code.replaceAll(/(?<=from ")\.{1,2}\/[^"]+/g, (path) =>
    new URL(path.replace(/\.js$/, ".ts"), base).toString(),
  );
  const hook = pathToFileURL(join(root, "test/resolve-source.js")).href;
  const options = ["--conditions=@plimsoll/source", "--import", hook, "--input-type=module-typescript"];
  return execFileSync(process.execPath, [...options, "--eval", absolute], { cwd: root, encoding: "utf8" })
    .trim()
    .split("\n");
}

const examples = globSync("**/*.ts", { cwd: source })
  .filter((file) => !/^(?:record|import)\/|\.test\.ts$/.test(file))
  .flatMap(examplesOf);

test("the central types have examples", () => {
  expect(examples.length).toBeGreaterThanOrEqual(6);
});

test.each(examples)("the example in $file prints what its comments say", (example) => {
  const printed = [...example.code.matchAll(/^console\.log\(.*\); \/\/ (.+)$/gm)].map(([, text]) => text);
  expect(run(example)).toEqual(printed);
});
