import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { isWithoutPostgres } from "@plimsoll/postgres-server";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { usePostgres } from "../../test/postgres.js";
import { readDay } from "../../test/read-day.js";
import { readingsOf } from "../../test/readings.js";
import { temporaryPath } from "../../test/temporary.js";
import { type WorldRun, worldRuns } from "../../test/world.js";
import { type Store, openStore } from "../index.js";
import { copyStore, openPostgresStore } from "../postgres.js";

const HOUR_MS = 3_600_000;
const RUNS = Number(process.env["PLIMSOLL_PROPERTY_RUNS"] ?? 3);

/** A run that may be ended in its middle: after so many steps its process is gone, and the next one begins. */
const histories = fc.tuple(worldRuns, fc.array(fc.option(fc.nat({ max: 6 })), { maxLength: 7 }));

interface Moving {
  hours: number;
}

async function apply(
  store: Store,
  runs: readonly WorldRun[],
  ended: readonly (number | null)[],
  clock: Moving,
): Promise<void> {
  const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
  const other = await store.scope({ cloud: "alibaba", account: "2", alias: "two", region: "eu", credentials: "env:X" });
  await store.keepTexts("tencent", [["VULNERABILITY-0", { name: "Ä\u0000" } as never]]);
  for (const [index, run] of runs.entries()) {
    clock.hours += run.hours;
    let left = ended[index] ?? Number.POSITIVE_INFINITY;
    const onStep = (): void => {
      if (left-- <= 0) throw new Error("the process was ended");
    };
    await readDay(store, index % 3 === 2 ? other : scope, run, { onStep }).catch((error: unknown) => {
      if (!(error instanceof Error && error.message === "the process was ended")) throw error;
    });
  }
}

describe.skipIf(isWithoutPostgres())("SQLite and PostgreSQL", () => {
  const postgres = usePostgres();
  let schemas = 0;
  const nextPlace = () => ({ url: postgres.server.url, schema: `s${++schemas}`, partitions: 2 });

  test("say the same to every question after any history, and a copy as well", async () => {
    await fc.assert(
      fc.asyncProperty(histories, async ([runs, ended]) => {
        const folder = mkdtempSync(join(tmpdir(), "plimsoll-engines-"));
        const path = join(folder, "plimsoll.db");
        const clock = { hours: 0 };
        const now = (): Date => new Date(Date.UTC(2026, 2, 1) + clock.hours * HOUR_MS);
        try {
          await using file = await openStore(path, { now });
          await using server = await openPostgresStore(nextPlace(), { now });
          await apply(file, runs, ended, clock);
          clock.hours = 0;
          await apply(server, runs, ended, clock);
          const said = await readingsOf(file);
          expect(await readingsOf(server)).toEqual(said);
          const place = nextPlace();
          await copyStore(path, place);
          // For reading: to open it for writing ends a run whose process is gone for a day.
          await using copy = await openPostgresStore(place, { now, readOnly: true });
          expect(await readingsOf(copy)).toEqual(said);
        } finally {
          rmSync(folder, { recursive: true });
        }
      }),
      { numRuns: RUNS },
    );
  });

  test("a copy goes on as the file would, and is refused where scopes are", async () => {
    const path = temporaryPath();
    const place = nextPlace();
    {
      await using store = await openStore(path);
      const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
      await (await store.beginRun(scope, { program: "test" })).discard();
      await (await store.beginRun(scope, { program: "test" })).discard();
    }
    const tables: string[] = [];
    await copyStore(path, place, { onTable: (table, rows) => rows > 0 && tables.push(table) });
    expect(tables).toEqual(["scope"]);
    await expect(copyStore(path, place)).rejects.toMatchObject({
      code: "NotEmpty",
      message: expect.stringContaining("another schema"),
    });
    await using copy = await openPostgresStore(place);
    const [scope] = await copy.scopes();
    if (scope === undefined) throw new Error("the scope was copied");
    // The numbers of runs that were discarded are not given again.
    const run = await copy.beginRun(scope, { program: "test" });
    expect(run.id).toBe(3);
    await run.discard();
  });
});
