/**
 * Indents what the compiler has emitted of the generated types with tabs. Four of ten bytes were spaces, the compiler has no
 * setting for it, and whoever installs the client installs these files.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const folder = new URL("../dist/generated/", import.meta.url);

for (const name of readdirSync(folder)) {
  const file = new URL(name, folder);
  writeFileSync(
    file,
    readFileSync(file, "utf8").replaceAll(/^(?: {4})+/gm, (spaces) => "\t".repeat(spaces.length / 4)),
  );
}
