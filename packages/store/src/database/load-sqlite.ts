import { StoreError } from "../errors/store-error.js";

type Sqlite = typeof import("node:sqlite");

let loaded: Sqlite | undefined;

/**
 * Loads SQLite of Node. Node 22 and 23 warn that it is experimental as they load it; that one warning is left out, every other
 * is shown.
 *
 * @throws {StoreError} when this Node has none (`UnsupportedNode`).
 */
export function loadSqlite(): Sqlite {
  loaded ??= withoutSqliteWarning(() => process.getBuiltinModule("node:sqlite"));
  return loaded;
}

/**
 * Loads without the one warning.
 *
 * @throws {StoreError} when there is nothing to load (`UnsupportedNode`).
 */
export function withoutSqliteWarning(load: () => Sqlite | undefined): Sqlite {
  const emitWarning = process.emitWarning;
  process.emitWarning = (warning: Error | string, ...rest: never[]): void => {
    if (!/SQLite is an experimental/.test(String(warning))) emitWarning.call(process, warning, ...rest);
  };
  try {
    const found = load();
    if (found !== undefined) return found;
  } finally {
    process.emitWarning = emitWarning;
  }
  throw new StoreError(
    "UnsupportedNode",
    `a store needs Node 22.13 or newer (of Node 23, 23.4 or newer); this is Node ${process.versions.node}. Install a newer one from https://nodejs.org.`,
  );
}
