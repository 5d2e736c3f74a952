import { expect } from "vitest";

import type { Fleet } from "../src/index.js";
import { stateOf, truthOf } from "./truth.js";

/** Every account is as one file would have it, and each wish made one run. */
export async function expectWhole(fleet: Fleet, accounts: number): Promise<void> {
  for (let account = 1; account <= accounts; account++)
    expect(await stateOf(fleet.store, `a${account}`)).toEqual(await truthOf(String(account)));
  const committed = (await fleet.store.runs()).filter(({ committedAt }) => committedAt !== undefined);
  expect(committed.map(({ verdict }) => verdict)).toEqual(committed.map(() => "complete"));
  expect(committed.map(({ scope }) => scope).toSorted()).toEqual(
    Array.from({ length: accounts }, (_, index) => `a${index + 1}`).toSorted(),
  );
  expect(await fleet.failed()).toEqual([]);
  const { stagedRows, scopes } = await fleet.status();
  expect(stagedRows).toBe(0);
  expect(scopes.filter(({ interrupted }) => interrupted)).toEqual([]);
}
