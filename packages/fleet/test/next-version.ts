import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { onTestFinished } from "vitest";

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const LAST = '{ "0001-first": first }';

/** A change of the next version, which leaves what this one needs. */
const NEXT = `{ "0001-first": first, "0002-next": { async up(db) {
  await db.schema.alterTable("reading").addColumn("note", "text").execute();
  await db.schema.alterTable("scope_setting").addColumn("note", "text").execute();
} } }`;

/**
 * Makes the next version of this package: a copy with one more change of its tables, which is gone with the test.
 *
 * @returns the folder of its programs.
 */
export function nextVersion(): URL {
  const folder = mkdtempSync(join(tmpdir(), "next-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ["package.json", "src", "test"])
    cpSync(join(PACKAGE, name), join(folder, name), { recursive: true });
  symlinkSync(join(PACKAGE, "node_modules"), join(folder, "node_modules"));
  const file = join(folder, "src/database/migrations.ts");
  const text = readFileSync(file, "utf8");
  if (!text.includes(LAST)) throw new Error(`${file} has other changes: name the last of them here`);
  writeFileSync(file, text.replace(LAST, NEXT));
  return pathToFileURL(join(folder, "test/"));
}
