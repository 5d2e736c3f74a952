import startSqlite from "@sqlite.org/sqlite-wasm";
import { Buffer } from "buffer/";
import { nodeCrypto } from "./crypto.ts";
import { nodeSqlite } from "./sqlite.ts";

/**
 * Gives this worker what the emulator takes from Node: `Buffer`, and two modules by `process.getBuiltinModule`.
 *
 * @throws {Error} when the browser refuses WebAssembly.
 */
export async function installNode(): Promise<void> {
  const modules: Readonly<Record<string, object>> = {
    "node:crypto": nodeCrypto,
    "node:sqlite": nodeSqlite(await startSqlite()),
  };
  Object.assign(globalThis, { Buffer, process: { getBuiltinModule: (name: string) => modules[name] } });
}
