import { expect, test } from "vitest";

import { createService, planFor } from "../../test/licenses.js";
import { applyLicensePlan } from "./apply-plan.js";
import { type JournalEntry, createMemoryJournal } from "./journal.js";

const plan = planFor(["a", "b"]);
const time = (ms: number): string => new Date(ms).toISOString();
const head = { plan: plan.id, request: 0, attempt: 1 };
const sending = (atMs: number, more: object = {}): JournalEntry => ({
  state: "sending",
  ...head,
  at: time(atMs),
  timeLimitMs: 20_000,
  images: ["a", "b"],
  ...more,
});

const sum = (waits: readonly number[]): number => waits.reduce((total, ms) => total + ms, 0);

test("a request of a run that was killed is waited for from the time it was sent, then asked for again", async () => {
  const service = createService();
  service.passTo(12_000);
  const journal = createMemoryJournal([sending(0)]);
  const told: number[] = [];
  const options = service.options(journal, { onWait: (ms) => told.push(ms) });
  expect(await applyLicensePlan(plan, options)).toMatchObject({ licensed: 2 });
  // 20 s of its own and 10 s of the service, of which 12 s are over.
  expect(sum(service.waits)).toBe(18_000);
  expect(told[0]).toBe(18_000);
  expect(journal.entries.map(({ state, attempt }) => `${state} ${attempt}`)).toEqual([
    "sending 1",
    "settled 1",
    "sending 2",
    "accepted 2",
    "licensed 2",
  ]);
});

test("a request of a run that was killed, which the service carried out, is not asked for again", async () => {
  const service = createService();
  service.licensed.add("a").add("b");
  const journal = createMemoryJournal([sending(0)]);
  expect(await applyLicensePlan(plan, service.options(journal))).toMatchObject({ licensed: 0, alreadyLicensed: 2 });
  expect(service.waits).toEqual([]);
  expect(service.calls()).toBe(0);
});

test("the outcome of a request long ago is known at once", async () => {
  const service = createService();
  service.passTo(3_600_000);
  await applyLicensePlan(plan, service.options(createMemoryJournal([sending(0)])));
  expect(service.waits).toEqual([]);
  expect(service.accepted).toEqual([["a", "b"]]);
});

test("an accepted request that a kill left unread is waited for as long as the service's delay, and never sent again", async () => {
  const service = createService();
  const journal = createMemoryJournal([sending(0), { state: "accepted", ...head, at: time(0), requestId: "r" }]);
  const result = await applyLicensePlan(plan, service.options(journal));
  expect(result).toMatchObject({ licensed: 0, missing: ["a", "b"] });
  expect(sum(service.waits)).toBe(10_000);
  expect(service.calls()).toBe(0);
  expect(journal.entries.at(-1)).toMatchObject({ state: "incomplete", missing: ["a", "b"] });
});

test("as many images unknown as missing are waited for like any other number", async () => {
  const service = createService();
  service.unclear.add("b");
  const journal = createMemoryJournal([sending(0), { state: "accepted", ...head, at: time(0), requestId: "r" }]);
  await applyLicensePlan(plan, service.options(journal));
  expect(sum(service.waits)).toBeGreaterThanOrEqual(10_000);
  expect(service.calls()).toBe(0);
});

test("an unknown request of another plan is settled first: the same image may be in both", async () => {
  const service = createService();
  service.passTo(1000);
  const journal = createMemoryJournal([
    sending(0, { plan: "other", images: ["b", "z"] }),
    { state: "unknown", ...head, plan: "other", at: time(500), code: "NetworkError" },
  ]);
  await applyLicensePlan(plan, service.options(journal));
  expect(sum(service.waits)).toBe(29_000);
  expect(service.accepted).toEqual([["a", "b"]]);
});

test("an accepted request of another plan does not keep an image without a license forever", async () => {
  const service = createService();
  const journal = createMemoryJournal([
    sending(0, { plan: "other" }),
    { state: "accepted", ...head, plan: "other", at: time(0), requestId: "r" },
    { state: "incomplete", ...head, plan: "other", at: time(0), missing: ["a"] },
  ]);
  expect(await applyLicensePlan(plan, service.options(journal))).toMatchObject({ licensed: 2 });
});

test("a journal written by a clock that is ahead does not make the run wait longer", async () => {
  const service = createService();
  const journal = createMemoryJournal([sending(86_400_000)]);
  await applyLicensePlan(plan, service.options(journal));
  expect(sum(service.waits)).toBe(30_000);
});

test("a clock that stands still or goes back does not make the run wait forever", async () => {
  const service = createService();
  let calls = 0;
  const now = (): Date => new Date(-1000 * calls++);
  await applyLicensePlan(plan, service.options(createMemoryJournal([sending(0)]), { now }));
  expect(sum(service.waits)).toBeLessThanOrEqual(30_000);
});

test("images of the plan that wait to be settled are named when the run cannot read", async () => {
  const service = createService();
  const journal = createMemoryJournal([
    sending(0, { images: ["a"] }),
    sending(0, { attempt: 2, images: ["b"] }),
    { state: "accepted", ...head, attempt: 2, at: time(0), requestId: "r" },
  ]);
  const licenser = { ...service.licenser, read: () => Promise.reject(new Error("unplugged")) };
  const result = await applyLicensePlan(plan, service.options(journal, { licenser }));
  expect(result).toMatchObject({ unsettled: ["a"], unconfirmed: ["b"], notLicensed: 0, stopped: {} });
});

test("a time limit beyond a day counts as a day", async () => {
  const journal = createMemoryJournal();
  await applyLicensePlan(plan, createService().options(journal, { timeLimitMs: Infinity }));
  expect(journal.entries[0]).toMatchObject({ timeLimitMs: 86_400_000 });
});

test("waiting ends when the run is stopped", async () => {
  const service = createService();
  const controller = new AbortController();
  const { sleep: _, ...options } = service.options(createMemoryJournal([sending(0)]), { signal: controller.signal });
  const running = applyLicensePlan(plan, { ...options, onWait: () => controller.abort(new Error("stop")) });
  expect(await running).toMatchObject({ unsettled: ["a", "b"], stopped: { cause: new Error("stop") } });
});
