import { DatabaseSync } from "node:sqlite";

import { expect, test } from "vitest";

import { temporaryPath } from "../../test/temporary.js";
import { openStore } from "../index.js";

test.each(["image", "subject"])(
  "a page of a scope is found in the order of numbers, and not by sorting all: %s",
  async (table) => {
    const path = temporaryPath();
    await (await openStore(path))[Symbol.asyncDispose]();
    const database = new DatabaseSync(path, { readOnly: true }); // Node 22.13 cannot dispose of it
    const plan = database
      .prepare(`explain query plan select * from ${table} where scope = 1 and id > 5 order by id limit 10`)
      .all();
    database.close();
    expect(plan.map(({ detail }) => detail)).toEqual([expect.stringContaining(`${table}_page (scope=? AND`)]);
  },
);
