import { isWithoutPostgres } from "@plimsoll/postgres-server";
import pg from "pg";
import { from } from "pg-copy-streams";
import { describe, expect, onTestFinished, test } from "vitest";

import { usePostgres } from "../../test/postgres.js";
import { openPostgresStore } from "../postgres.js";
import type { Row } from "../schema/tables.js";
import { postgresBulk } from "./postgres-bulk.js";
import { databaseOn } from "./postgres-database.js";
import { POSTGRES_TYPES } from "./postgres-types.js";

const COLUMNS = ["run", "image", "source", "changed", "hash", "doc", "stamp", "scanned_at"] as const;

function rowOf(image: number, doc: string | null): Row<"stage_image"> {
  return {
    run: 1,
    image,
    source: 0,
    changed: 1,
    hash: Uint8Array.of(0, 92, 255),
    doc,
    stamp: null,
    scanned_at: 2 ** 41,
  };
}

/** Texts that one of the ways into the server could write as another. */
const TEXTS = [`tab\tline\n\\N "quoted"`, "nothing\0 here", "\uF8FF0", "half \uD83D alone", "\u{1F6A2}", null];

describe.skipIf(isWithoutPostgres())("writing in bulk", () => {
  const postgres = usePostgres();

  test("rows that are mostly there are written over without a COPY that fails, and as COPY would write them", async () => {
    const url = await postgres.server.createDatabase();
    await (await openPostgresStore(url))[Symbol.asyncDispose]();
    const client = new pg.Client({ connectionString: url, types: POSTGRES_TYPES });
    await client.connect();
    onTestFinished(() => client.end());
    await client.query("set search_path = plimsoll");
    const copies: string[] = [];
    const copyFrom: typeof from = (text, options) => {
      copies.push(text);
      return from(text, options);
    };
    const { db } = databaseOn(client, (error) => error);
    const bulk = postgresBulk(client, { pg, copyFrom }, (error) => error);
    const into = { table: "stage_image", columns: COLUMNS } as const;
    const stored = () => db.selectFrom("stage_image").select(COLUMNS).orderBy("image").execute();

    const rows = TEXTS.map((doc, index) => rowOf(index, doc));
    await db.transaction().execute((trx) => bulk.write(trx, into, rows));
    const copied = await stored();
    expect([copies.length, copied.length]).toEqual([1, TEXTS.length]);

    await db.transaction().execute((trx) =>
      bulk.replace(
        trx,
        into,
        rows.map(({ image }) => rowOf(image, "other")),
      ),
    );
    expect((await stored()).map(({ doc }) => doc)).toEqual(TEXTS.map(() => "other"));
    // Of two rows with one key the last counts, and one that is not there is written.
    const again = [rowOf(0, "first of two"), ...rows, rowOf(99, "new")];
    await db.transaction().execute((trx) => bulk.replace(trx, into, again));
    expect((await stored()).slice(0, -1)).toEqual(copied);
    expect((await stored()).at(-1)).toMatchObject({ image: 99, doc: "new" });
    await db.transaction().execute((trx) => bulk.replace(trx, into, []));
    expect(copies.length).toBe(1);

    await db.transaction().execute((trx) => bulk.write(trx, into, [rowOf(0, "over"), rowOf(100, "beside")]));
    expect((await stored()).map(({ image, doc }) => (image === 0 || image === 100 ? doc : image))).toEqual([
      "over",
      1,
      2,
      3,
      4,
      5,
      99,
      "beside",
    ]);
  });
});
