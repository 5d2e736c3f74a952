import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { type Installation, installPacked } from "../packed/install.js";
import { missingFiles, publicPackages } from "../packed/workspace.js";
import { bundle } from "./bundle.js";

/** Packages that a user of the client installs. */
const wanted = ["@plimsoll/types", "@plimsoll/client"];

/** For runtimes that are given a file and an argument. */
const main = `import process from "node:process";
import { smoke } from "./smoke.js";

console.log(JSON.stringify(await smoke(JSON.parse(process.argv[2]))));
`;

/**
 * Installs the client from its tarballs in an empty folder and puts the smoke test beside it: `smoke.ts`, the same as plain
 * ECMAScript that imports the client by name in `smoke.js`, and in `main.js` what runs that with the JSON of an argument.
 *
 * @throws {Error} when the packages are not built.
 */
export async function installSmoke(): Promise<Installation> {
  const packages = (await publicPackages()).filter(({ manifest: { name } }) => wanted.includes(name));
  const missing = packages.flatMap((entry) =>
    missingFiles(entry).map((file) => `${entry.manifest.name} has no ${file}`),
  );
  if (missing.length > 0) throw new Error(`Build the packages first: ${missing.join(", ")}`);
  const user = await installPacked(packages, []);
  try {
    await copyFile(join(import.meta.dirname, "smoke.ts"), join(user.folder, "smoke.ts"));
    const program = await bundle({ folder: user.folder, external: ["@plimsoll/client"] });
    await writeFile(join(user.folder, "smoke.js"), program);
    await writeFile(join(user.folder, "main.js"), main);
    return user;
  } catch (error) {
    await user[Symbol.asyncDispose]();
    throw error;
  }
}
