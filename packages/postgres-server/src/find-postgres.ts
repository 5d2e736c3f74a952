import { existsSync, globSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The next step where there is no server. */
const REMEDY = "install it with `apt-get install postgresql` (13 or later), or put its `initdb` and `postgres` on PATH";

/** Debian keeps the programs of each version in a folder of its own and puts none of the server's on PATH. */
const DEBIAN = "/usr/lib/postgresql/*/bin";

/** Programs of a server that are run. */
const PROGRAMS = ["createdb", "initdb", "postgres"];

/** The folder with the programs of a server: the newest of Debian's, or one of PATH; nothing if there is none. */
export function findPostgres(): string | undefined {
  const version = (folder: string): number => Number(folder.split("/").at(-2));
  const debian = globSync(DEBIAN).toSorted((a, b) => version(b) - version(a));
  const onPath = (process.env["PATH"] ?? "").split(delimiter);
  return [...debian, ...onPath].find((folder) => PROGRAMS.every((program) => existsSync(join(folder, program))));
}

/**
 * True where no server is installed, for `test.skipIf`, or where `PLIMSOLL_POSTGRES=off` says that another run has these tests.
 *
 * @throws {Error} when there is none on CI: tests that are left out there would look like tests that passed.
 */
export function isWithoutPostgres(
  env: NodeJS.ProcessEnv = process.env,
  isInstalled: boolean = findPostgres() !== undefined,
): boolean {
  if (env["PLIMSOLL_POSTGRES"] === "off") return true;
  if (!isInstalled && env["CI"] === "true") throw new Error(`no PostgreSQL server is installed; ${REMEDY}.`);
  return !isInstalled;
}

/**
 * The folder with the server's programs.
 *
 * @throws {Error} when no server is installed.
 */
export function requirePostgres(): string {
  const folder = findPostgres();
  if (folder === undefined) throw new Error(`no PostgreSQL server is installed; ${REMEDY}.`);
  return folder;
}
