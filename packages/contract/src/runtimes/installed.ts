import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Folder whose manifest and lock file name the runtimes. */
export const RUNTIMES: string = join(import.meta.dirname, "../../runtimes");

/** The command that installs them. */
export const INSTALL: string = "node packages/contract/runtimes/install.ts";

const { arch, platform } = process;

/** A runtime that {@link INSTALL} brings. */
export type RuntimeName = "Node 20" | "Node 22.13" | "Node 22" | "Node 26" | "Deno" | "Bun" | "workerd";

/** Where the programs are under `node_modules` on this machine, if they are there. */
const places: Readonly<Record<RuntimeName, string>> = {
  "Node 20": `node-20-${platform}-${arch}/bin/node`,
  "Node 22.13": `node-22.13-${platform}-${arch}/bin/node`,
  "Node 22": `node-22-${platform}-${arch}/bin/node`,
  "Node 26": `node-26-${platform}-${arch}/bin/node`,
  Deno: `@deno/${platform}-${arch}-glibc/deno`,
  Bun: `@oven/bun-${platform}-${arch === "arm64" ? "aarch64" : arch}/bin/bun`,
  workerd: `@cloudflare/workerd-${platform}-${arch === "x64" ? "64" : arch}/bin/workerd`,
};

/** Path of a runtime's program, or `undefined` if it is not installed. */
export function installedProgram(name: RuntimeName): string | undefined {
  const program = join(RUNTIMES, "node_modules", places[name]);
  return existsSync(program) ? program : undefined;
}

/** One package in a lock file of npm. */
interface Locked {
  /** Hash of its tarball. */
  readonly integrity?: string;
  /** Machines that it is for, as `process.platform` and `process.arch` have them; all if absent. */
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}

/** Machines that a package is made for. */
export type Machine = Pick<NodeJS.Process, "arch" | "platform">;

/**
 * Packages that the lock file of a folder names for a machine and that are not installed there.
 *
 * npm writes down what it installed. That is compared by hash, since a package may call its version otherwise than npm does.
 *
 * @param folder - Where `package-lock.json` and `node_modules` are.
 * @param machine - The machine. @default this one
 * @returns Places such as `node_modules/node-22-linux-x64`.
 */
export function missingPackages(folder: string, machine: Machine = process): readonly string[] {
  const installed = packagesIn(join(folder, "node_modules/.package-lock.json"));
  return Object.entries(packagesIn(join(folder, "package-lock.json")))
    .filter(([place, { os, cpu }]) => place !== "" && fits(os, machine.platform) && fits(cpu, machine.arch))
    .filter(([place, { integrity }]) => installed[place]?.integrity !== integrity || !existsSync(join(folder, place)))
    .map(([place]) => place);
}

function fits(wanted: readonly string[] | undefined, actual: string): boolean {
  return wanted === undefined || wanted.includes(actual);
}

function packagesIn(lockFile: string): Readonly<Record<string, Locked>> {
  if (!existsSync(lockFile)) return {};
  return (JSON.parse(readFileSync(lockFile, "utf8")) as { readonly packages: Record<string, Locked> }).packages; // npm's own format
}
