import { expect, test } from "vitest";

import { createService, planFor } from "../../test/licenses.js";
import { applyLicensePlan } from "./apply-plan.js";
import { type JournalEntry, createMemoryJournal } from "./journal.js";

const plan = planFor(["a", "b"]);
const head = { plan: plan.id, request: 0, attempt: 1, at: "1970-01-01T00:00:00.000Z" };
const sending: JournalEntry = { state: "sending", ...head, timeLimitMs: 20_000, images: ["a", "b"] };
const states = (journal: { readonly entries: readonly JournalEntry[] }): string[] =>
  journal.entries.map(({ state }) => state);

/** A service that accepts and gives no ID, and shows no license. */
function silentService() {
  const service = createService();
  const licenser = { ...service.licenser, license: async () => ({}) };
  return { ...service, licenser };
}

test("an accepted request without an ID is accepted all the same, and is never sent again", async () => {
  const service = silentService();
  const journal = createMemoryJournal();
  const options = service.options(journal, { licenser: service.licenser });
  expect(await applyLicensePlan(plan, options)).toMatchObject({ missing: ["a", "b"], requestIds: [] });
  expect(states(journal)).toEqual(["sending", "accepted", "incomplete"]);
  expect(journal.entries[1]).toEqual({ state: "accepted", ...head });
  expect(await applyLicensePlan(plan, options)).toMatchObject({ missing: ["a", "b"] });
  expect(states(journal)).toEqual(["sending", "accepted", "incomplete"]);
});

test("an accepted request without an ID that a kill left unread is not sent again", async () => {
  const service = createService();
  const journal = createMemoryJournal([sending, { state: "accepted", ...head }]);
  expect(await applyLicensePlan(plan, service.options(journal))).toMatchObject({ missing: ["a", "b"] });
  expect(service.calls()).toBe(0);
  expect(states(journal)).toEqual(["sending", "accepted", "incomplete"]);
});

test("images of an accepted request that the service says nothing of are unconfirmed until it does", async () => {
  const service = createService();
  const journal = createMemoryJournal();
  const read = async (ids: readonly string[]) => {
    if (service.calls() > 0) service.unclear.add("a");
    return service.licenser.read(ids);
  };
  const options = service.options(journal, { licenser: { ...service.licenser, read } });
  const unknown = { missing: [], unclear: [], unconfirmed: ["a"], notLicensed: 0 };
  expect(await applyLicensePlan(plan, options)).toMatchObject({ ...unknown, licensed: 1 });
  expect(await applyLicensePlan(plan, options)).toMatchObject({ ...unknown, alreadyLicensed: 1 });
  expect(states(journal)).toEqual(["sending", "accepted"]);
  service.unclear.clear();
  expect(await applyLicensePlan(plan, service.options(journal))).toMatchObject({ alreadyLicensed: 2, unconfirmed: [] });
  expect(states(journal)).toEqual(["sending", "accepted", "licensed"]);
  expect(service.calls()).toBe(1);
});

test("images of a request without an answer that the service says nothing of are unsettled, and not asked for again", async () => {
  const service = createService();
  service.unclear.add("a");
  const journal = createMemoryJournal([sending]);
  expect(await applyLicensePlan(plan, service.options(journal))).toMatchObject({
    licensed: 1,
    unclear: [],
    unsettled: ["a"],
    notLicensed: 0,
  });
  expect(service.accepted).toEqual([["b"]]);
  expect(states(journal)).toEqual(["sending", "sending", "accepted", "licensed"]);
});

test("a lost answer whose images the service says nothing of ends the run with what is unsettled", async () => {
  const service = createService({ faults: ["answer-lost"] });
  const read = async (ids: readonly string[]) => {
    if (service.calls() > 0) service.unclear.add("a");
    return service.licenser.read(ids);
  };
  const options = service.options(createMemoryJournal(), { licenser: { ...service.licenser, read } });
  const result = await applyLicensePlan(plan, options);
  expect(result).toMatchObject({ licensed: 1, unsettled: ["a"], missing: [], notLicensed: 0, stopped: {} });
});

test("a plan that is made again may ask for what the service accepted and did not give", async () => {
  const service = silentService();
  const journal = createMemoryJournal();
  await applyLicensePlan(plan, service.options(journal, { licenser: service.licenser }));
  const again = planFor(["a", "b"], { now: new Date(1) });
  expect(await applyLicensePlan(again, service.options(journal))).toMatchObject({ licensed: 2 });
});
