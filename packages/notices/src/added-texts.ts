import { readFileSync } from "node:fs";

/** The MIT License as SPDX has it, for a package that names it and does not carry it. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The Apache License as this repository carries it, for a package that names it and does not carry it. */
const APACHE = readFileSync(new URL("../../../LICENSE", import.meta.url), "utf8");

/** Licenses of packages that come without a text, each looked at by somebody. Their authors are those of their `package.json`. */
const TEXTS: Readonly<Record<string, string>> = {
  "@bomb.sh/tab": `MIT License\n\nCopyright (c) Bombshell Authors (https://github.com/bombshell-dev)\n\n${MIT}`,
  "@sqlite.org/sqlite-wasm": `SQLite is in the public domain. What makes WebAssembly of it is Thomas Steiner's.\n\n${APACHE}`,
};

/** Text of a license that a package does not carry, or nothing. */
export function missingText(name: string): string {
  return TEXTS[name] ?? "";
}

/** Sentences that a license wants to stand beside the code, apart from its own text. */
export function sentencesFor(license: string, name: string, version: string): readonly string[] {
  // Section 3.2 (a): whoever gets the executable form is told how to get the source.
  if (license !== "MPL-2.0") return [];
  return [`The source of this code, unchanged, is the npm package ${name}@${version}: npm pack ${name}@${version}`];
}
