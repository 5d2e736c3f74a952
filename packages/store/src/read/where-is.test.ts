import { expect, test } from "vitest";

import { dayOf } from "../../test/long-world.js";
import { readDay } from "../../test/read-day.js";
import { all, temporaryPath } from "../../test/temporary.js";
import { watchedDatabase } from "../../test/watched-database.js";
import { openStore } from "../index.js";
import { listScopes } from "../scope/scopes.js";
import { countOpen, findOpen } from "./where-is.js";

const ID = "VULNERABILITY-1";

test("one vulnerability is looked up by indexes alone, whatever else there is, and nothing is sorted", async () => {
  const path = temporaryPath();
  {
    await using store = await openStore(path);
    for (const alias of ["one", "two", "three"]) {
      const scope = await store.scope({ cloud: "tencent", account: alias, alias });
      if (alias !== "two") await readDay(store, scope, dayOf(1));
    }
  }
  await using watched = watchedDatabase(path);
  const { db } = watched;
  const scopes = await listScopes(db, undefined);
  const found = await all(findOpen(db, scopes, ID));
  const spread = await countOpen(db, scopes, ID);
  expect(spread.map(({ scope }) => scope)).toEqual(["one", "three"]);
  expect([...new Set(found.map(({ scope }) => scope))]).toEqual(["one", "three"]);
  expect(found.length).toBe(spread.reduce((sum, { findings }) => sum + findings, 0));

  const steps = watched.steps();
  const ofTable = (name: string): readonly string[] =>
    steps.filter((step) => new RegExp(`^SEARCH ${name}\\b`).test(step));
  expect(
    steps.filter((step) => step.includes("SORT") || step.includes("ORDER BY") || /^SCAN (finding|image)/.test(step)),
  ).toEqual([]);
  expect(ofTable("finding").filter((step) => !step.includes("finding_problem (problem=?"))).toEqual([]);
  expect(ofTable("finding").length).toBeGreaterThan(1);
  expect(new Set(ofTable("image_state"))).toEqual(
    new Set(["SEARCH image_state USING COVERING INDEX image_state_subject (subject=? AND closed_run=?)"]),
  );
});

test("a vulnerability in many scopes takes as many statements as one in two, and comes in the order of scopes", async () => {
  const path = temporaryPath();
  const ids: number[] = [];
  {
    await using store = await openStore(path);
    for (let number = 0; number < 9; number++) {
      const scope = await store.scope({ cloud: "tencent", account: `${number}`, alias: `a${number}` });
      await readDay(store, scope, dayOf(1));
      ids.push(scope.id);
    }
  }
  await using watched = watchedDatabase(path);
  const { db, statements } = watched;
  const scopes = await listScopes(db, undefined);
  const ask = async (count: number) => {
    const before = statements();
    const found = await all(findOpen(db, scopes.slice(0, count), ID));
    return { found, statements: statements() - before };
  };
  const [two, nine] = [await ask(2), await ask(9)];
  expect(nine.statements).toBe(two.statements);
  expect(nine.found.slice(0, two.found.length)).toEqual(two.found);
  expect([...new Set(nine.found.map(({ scope }) => scope))]).toEqual(ids.map((_, number) => `a${number}`));
  // Where there are many, each scope is read page by page: the same findings in the same order.
  for (const atOnce of [1, two.found.length + 1])
    expect(await all(findOpen(db, scopes, ID, atOnce))).toEqual(nine.found);
});
