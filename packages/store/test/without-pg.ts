/** Opens a store where the packages of PostgreSQL are not installed: in a file, and then by an address. A test starts it. */
import { registerHooks } from "node:module";

registerHooks({
  resolve(name, context, next) {
    if (name === "pg" || name === "pg-copy-streams")
      throw Object.assign(new Error(`Cannot find package '${name}'`), { code: "ERR_MODULE_NOT_FOUND" });
    return next(name, context);
  },
});

const { openStore } = await import("../src/index.js");
const { openPostgresStore } = await import("../src/postgres.js");
await using store = await openStore(process.argv[2] ?? "");
const scopes = await store.scopes();
const said = await openPostgresStore("postgres://127.0.0.1:1/none").then(
  () => "opened",
  (error: unknown) => String(error),
);
process.stdout.write(`${scopes.length} ${said}`);
