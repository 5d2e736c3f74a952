import { isWithoutPostgres } from "@plimsoll/postgres-server";
import { describe, expect, test } from "vitest";

import { dayOf } from "../../test/long-world.js";
import { usePostgres } from "../../test/postgres.js";
import { readDay } from "../../test/read-day.js";
import { openPostgresStore } from "../postgres.js";

/** Findings, and the times that their table was gone through, whole or by an index. */
const LOOKS = `select (select count(*) from plimsoll.finding)::int as findings, sum(seq_scan + idx_scan)::int as looks
  from pg_stat_user_tables where relname ~ '^finding_[0-9]+$'`;

describe.skipIf(isWithoutPostgres())("the first merge of a scope", () => {
  const postgres = usePostgres();

  test("does not look for each new finding among those that the same statement has written", async () => {
    const url = await postgres.server.createDatabase();
    {
      await using store = await openPostgresStore({ url, partitions: 2 });
      await readDay(store, await store.scope({ cloud: "tencent", account: "1", alias: "one" }), dayOf(1));
    }
    const [row] = (await postgres.sql(LOOKS, url)) as readonly { readonly findings: number; readonly looks: number }[];
    expect(row?.findings).toBeGreaterThan(1000);
    // The moments of the first sight are looked up once for each; the merge itself joins the tables as wholes.
    expect(row?.looks).toBeLessThan((row?.findings ?? 0) * 1.5);
  });
});
