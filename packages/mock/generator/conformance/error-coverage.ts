import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const sources = fileURLToPath(new URL("../../src/", import.meta.url));

/** Reads which error codes the tests of the emulator ask for, by folder below its sources. */
export function readTestedCodes(folders: readonly string[]): (code: string) => boolean {
  const texts = folders.flatMap((folder) =>
    readdirSync(path.join(sources, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => readFileSync(path.join(sources, folder, name), "utf8")),
  );
  return (code) => texts.some((text) => isNamed(text, code));
}

/** True if a text holds a code as a whole: `InvalidParameter` is not part of `InvalidParameter.MissingParameter`. */
export function isNamed(text: string, code: string): boolean {
  const escaped = code.replaceAll(".", String.raw`\.`);
  return new RegExp(String.raw`(?<![\w.])${escaped}(?![\w]|\.\w)`).test(text);
}
