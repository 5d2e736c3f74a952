import { StatementSync } from "node:sqlite";

/** Loaded before a program: it says at the end how long statements of SQLite took, as `sql <milliseconds>` on standard error. */
let spentMs = 0;

for (const name of ["all", "get", "run"] as const) {
  const original = StatementSync.prototype[name] as (...values: readonly unknown[]) => unknown; // each takes values
  const timed = function (this: StatementSync, ...values: readonly unknown[]): unknown {
    const start = performance.now();
    try {
      return Reflect.apply(original, this, values);
    } finally {
      spentMs += performance.now() - start;
    }
  };
  Object.defineProperty(StatementSync.prototype, name, { value: timed });
}

process.on("exit", () => process.stderr.write(`sql ${spentMs}\n`));
