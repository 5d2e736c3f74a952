import { startPostgres } from "@plimsoll/postgres-server";
import pg from "pg";

import type { Line } from "../line.ts";
import { runProgram } from "../measure/run-program.ts";
import { median, ratioOf } from "../measure/statistics.ts";
import type { StoreHistoryInput, StoreHistoryOutput } from "../programs/store-history.ts";
import type { Row } from "../row.ts";

const WHO = "@plimsoll/store/postgres";
const DAYS = 30;

/** The same days as in the file, on PostgreSQL: the first fill against a bare COPY of its rows, commits, and times of questions. */
export const storePostgres: Row = {
  name: "store-postgres",
  group: "store",
  async measure({ findings }) {
    await using server = await startPostgres({ settings: { fsync: "on", shared_buffers: "256MB" } });
    const url = await server.createDatabase();
    const program = new URL("../programs/store-history.ts", import.meta.url);
    const input: StoreHistoryInput = { findings, days: DAYS, url };
    const output = await runProgram<StoreHistoryOutput>(program, input);
    const { fillMs, commitMs, diffMs, repositoriesMs, listMs, trendMs, whereMs } = output;
    const copyMs = await copyAgain(url);
    const of = `${findings.toLocaleString("en")} findings`;
    const time = (what: string, value: number, most?: number): Line => ({
      what: `${of}: ${what}`,
      who: WHO,
      figure: { value, unit: "milliseconds" },
      ...(most !== undefined && { bar: { of: "figure", limit: "at most", value: most } }),
    });
    return [
      {
        what: `${of}: first run with reading, staging and commit, against a bare COPY of its rows`,
        who: WHO,
        figure: { value: fillMs, unit: "milliseconds" },
        against: { value: copyMs, unit: "milliseconds" },
        ratio: ratioOf([fillMs], [copyMs]),
      },
      time("commit of a day, the median", median(commitMs)),
      time("commit of a day, 19 of 20", commitMs.toSorted((a, b) => a - b).at(Math.floor(DAYS * 0.95)) ?? 0),
      time("difference of two days", median(diffMs), 100),
      time("difference of two days by repository", median(repositoriesMs)),
      time("difference of two days, its first findings", median(listMs)),
      time("trend of 90 days", median(trendMs), 50),
      time("one vulnerability everywhere", median(whereMs), 50),
    ];
  },
};

/** Time that PostgreSQL takes to COPY the findings into a table with the same key and nothing else. */
export async function copyAgain(url: string): Promise<number> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query("create table bare (like plimsoll.finding)");
    await client.query("alter table bare add primary key (scope, subject, problem, first_run)");
    const file = "pg_temp_plimsoll.copy";
    await client.query(`copy (select * from plimsoll.finding) to program 'cat > ${file}'`);
    const start = performance.now();
    await client.query(`copy bare from program 'cat ${file}'`);
    return performance.now() - start;
  } finally {
    await client.end();
  }
}
