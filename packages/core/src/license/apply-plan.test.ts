import fc from "fast-check";
import { expect, test } from "vitest";

import { type Fault, createService, planFor, target } from "../../test/licenses.js";
import { applyLicensePlan } from "./apply-plan.js";
import { createMemoryJournal } from "./journal.js";
import type { requestFor } from "./license-request.js";

const at = "1970-01-01T00:00:00.000Z";
const nothing = {
  licensed: 0,
  alreadyLicensed: 0,
  missing: [],
  vanished: [],
  unclear: [],
  unconfirmed: [],
  unsettled: [],
  notLicensed: 0,
  requestIds: [],
};
const states = ({ entries }: ReturnType<typeof createMemoryJournal>): string[] => entries.map(({ state }) => state);

test("writes to the journal before it calls, when the service has accepted, and after it has read back", async () => {
  const service = createService();
  const journal = createMemoryJournal();
  const plan = planFor(["a", "b"]);
  const seen: string[][] = [];
  const licenser = {
    ...service.licenser,
    license: (request: ReturnType<typeof requestFor>) => (
      seen.push(states(journal)),
      service.licenser.license(request)
    ),
    read: (ids: readonly string[]) => (seen.push(states(journal)), service.licenser.read(ids)),
  };
  expect(await applyLicensePlan(plan, service.options(journal, { licenser }))).toEqual({
    ...nothing,
    licensed: 2,
    requestIds: ["r1"],
  });
  const head = { plan: plan.id, request: 0, attempt: 1, at };
  expect(journal.entries).toEqual([
    { state: "sending", ...head, timeLimitMs: 60_000, images: ["a", "b"] },
    { state: "accepted", ...head, requestId: "r1" },
    { state: "licensed", ...head, requestId: "r1" },
  ]);
  expect(seen).toEqual([[], ["sending"], ["sending", "accepted"]]);
});

test("a second run of the same plan sends nothing", async () => {
  const service = createService();
  const journal = createMemoryJournal();
  const plan = planFor(["a", "b"]);
  await applyLicensePlan(plan, service.options(journal));
  expect(await applyLicensePlan(plan, service.options(journal))).toEqual({ ...nothing, alreadyLicensed: 2 });
  expect(service.calls()).toBe(1);
});

test("an answer that was lost is found out by reading back, without a second call", async () => {
  const service = createService({ faults: ["answer-lost"] });
  const journal = createMemoryJournal();
  const result = await applyLicensePlan(planFor(["a", "b"]), service.options(journal));
  expect(result).toEqual({ ...nothing, licensed: 2 });
  expect(states(journal)).toEqual(["sending", "unknown", "licensed"]);
  expect(service.calls()).toBe(1);
  expect(service.waits).toEqual([]);
});

test("what a lost answer left without a license is counted apart from what it licensed, and the run ends", async () => {
  const service = createService({ faults: ["request-lost"] });
  service.licensed.add("b");
  const journal = createMemoryJournal();
  let reads = 0;
  // Somebody else licenses "b" between the first reading and the request.
  const read = async (ids: readonly string[]) =>
    reads++ === 0 ? new Map(ids.map((id) => [id, "unlicensed"] as const)) : service.licenser.read(ids);
  const options = service.options(journal, { licenser: { ...service.licenser, read } });
  const result = await applyLicensePlan(planFor(["a", "b", "c"]), options);
  expect(result).toMatchObject({ licensed: 1, notLicensed: 2, unsettled: [], stopped: { cause: new Error("lost") } });
  expect(journal.entries.at(-1)).toMatchObject({ state: "settled", missing: ["a", "c"] });
});

test("a request whose outcome is unknown is read back for its time limit and the service's delay, then asked for again", async () => {
  const service = createService({ faults: ["request-lost"] });
  const journal = createMemoryJournal();
  const plan = planFor(["a"]);
  const options = service.options(journal, { timeLimitMs: 20_000, serviceDelayMs: 5000 });
  expect(await applyLicensePlan(plan, options)).toMatchObject({ licensed: 0, notLicensed: 1 });
  expect(service.waits.reduce((sum, ms) => sum + ms, 0)).toBe(25_000);
  expect(service.calls()).toBe(1);
  expect(await applyLicensePlan(plan, options)).toMatchObject({ licensed: 1 });
  expect(service.accepted).toEqual([["a"]]);
  expect(states(journal)).toEqual(["sending", "unknown", "settled", "sending", "accepted", "licensed"]);
});

test("a request that the service carries out late is not asked for again", async () => {
  const service = createService({ faults: ["lost-late"], lateMs: 69_000 });
  const journal = createMemoryJournal();
  expect(await applyLicensePlan(planFor(["a", "b"]), service.options(journal))).toMatchObject({ licensed: 2 });
  expect(service.accepted).toEqual([["a", "b"]]);
  expect(states(journal)).toEqual(["sending", "unknown", "licensed"]);
});

test("images that have no license although the service accepted are named, written down, and never asked for again", async () => {
  const service = createService();
  const journal = createMemoryJournal();
  const read: typeof service.licenser.read = async (ids) =>
    new Map([...(await service.licenser.read(ids)), ["b", "unlicensed"]]);
  const licenser = { ...service.licenser, read };
  const plan = planFor(["a", "b"]);
  const options = service.options(journal, { licenser });
  expect(await applyLicensePlan(plan, options)).toEqual({
    ...nothing,
    licensed: 1,
    missing: ["b"],
    requestIds: ["r1"],
  });
  expect(journal.entries.at(-1)).toMatchObject({ state: "incomplete", missing: ["b"] });
  expect(service.waits.reduce((sum, ms) => sum + ms, 0)).toBe(10_000);
  expect(await applyLicensePlan(plan, options)).toEqual({ ...nothing, alreadyLicensed: 1, missing: ["b"] });
  expect(service.calls()).toBe(1);
});

test("a refusal is written down and ends the run", async () => {
  const service = createService({ pool: 1 });
  const journal = createMemoryJournal();
  const result = await applyLicensePlan(planFor(["a", "b"]), service.options(journal));
  expect(result).toEqual({ ...nothing, notLicensed: 2, stopped: { cause: new Error("refused") } });
  expect(journal.entries.at(-1)).toMatchObject({ state: "refused", code: "refused" });
  expect(service.licensed.size).toBe(0);
});

test("an image that is gone does not keep the others from a license", async () => {
  const service = createService();
  service.gone.add("b");
  const result = await applyLicensePlan(planFor(["a", "b", "c"]), service.options());
  expect(result).toMatchObject({ licensed: 2, vanished: ["b"], notLicensed: 0 });
  expect(service.accepted).toEqual([["a", "c"]]);
});

test("an image that goes between reading and asking is left out of a second request", async () => {
  const service = createService();
  const journal = createMemoryJournal();
  const license = async (request: ReturnType<typeof requestFor>) => {
    if (service.calls() === 0) service.gone.add("b");
    return service.licenser.license(request);
  };
  const options = service.options(journal, { licenser: { ...service.licenser, license } });
  expect(await applyLicensePlan(planFor(["a", "b", "c"]), options)).toMatchObject({ licensed: 2, vanished: ["b"] });
  expect(service.accepted).toEqual([["a", "c"]]);
  expect(states(journal)).toEqual(["sending", "refused", "sending", "accepted", "licensed"]);
});

test("what happened to the other images meanwhile counts: licensed by somebody else, or unknown", async () => {
  const service = createService();
  const license = async (request: ReturnType<typeof requestFor>) => {
    if (service.calls() === 0) {
      service.gone.add("b");
      service.licensed.add("c").add("d");
      service.unclear.add("e");
    }
    return service.licenser.license(request);
  };
  const options = service.options(undefined, { licenser: { ...service.licenser, license } });
  const result = await applyLicensePlan(planFor(["a", "b", "c", "d", "e"]), options);
  expect(result).toMatchObject({ licensed: 1, alreadyLicensed: 2, vanished: ["b"], unclear: ["e"] });
  expect(service.accepted).toEqual([["a"]]);
});

test("a service that refuses an image as gone and shows it all the same is not asked forever", async () => {
  const service = createService();
  const licenser = { ...service.licenser, license: () => Promise.reject(new Error("gone")) };
  const result = await applyLicensePlan(planFor(["a"]), service.options(undefined, { licenser }));
  expect(result).toMatchObject({ notLicensed: 1, stopped: { cause: new Error("gone") } });
});

test("an image of which the service does not say whether it has a license is not bought for, and named", async () => {
  const service = createService();
  service.unclear.add("b");
  const result = await applyLicensePlan(planFor(["a", "b"]), service.options());
  expect(result).toMatchObject({ licensed: 1, unclear: ["b"] });
  expect(service.accepted).toEqual([["a"]]);
});

test("a plan above a thousand images goes in several requests, each image in one", async () => {
  const service = createService();
  const ids = Array.from({ length: 2345 }, (_, index) => `sha256:${index}`);
  const progress: string[] = [];
  const onProgress = (done: number, of: number): void => void progress.push(`${done}/${of}`);
  const result = await applyLicensePlan(planFor(ids), service.options(undefined, { onProgress }));
  expect(result).toMatchObject({ licensed: 2345, requestIds: ["r1", "r2", "r3"] });
  expect(service.accepted.map(({ length }) => length)).toEqual([1000, 1000, 345]);
  expect(new Set(service.accepted.flat()).size).toBe(2345);
  expect(progress).toEqual(["1/3", "2/3", "3/3"]);
});

test("a second request that is refused does not hide what the first one bought", async () => {
  const service = createService({ faults: ["ok", "refused"] });
  const ids = Array.from({ length: 1500 }, (_, index) => `sha256:${index}`);
  const result = await applyLicensePlan(planFor(ids), service.options());
  expect(result).toMatchObject({ licensed: 1000, notLicensed: 500, requestIds: ["r1"], stopped: {} });
});

test("a run that is stopped sends nothing more and says why", async () => {
  const service = createService();
  const controller = new AbortController();
  const ids = Array.from({ length: 1500 }, (_, index) => `sha256:${index}`);
  const options = { signal: controller.signal, onProgress: () => controller.abort("enough") };
  const result = await applyLicensePlan(planFor(ids), service.options(undefined, options));
  expect(result).toMatchObject({ licensed: 1000, notLicensed: 500, stopped: { cause: "enough" } });
  expect(service.calls()).toBe(1);
});

test("a journal that cannot be written before the request keeps it from being sent", async () => {
  const service = createService();
  const journal = { ...createMemoryJournal(), append: () => Promise.reject(new Error("disk full")) };
  const result = await applyLicensePlan(planFor(["a"]), service.options(journal));
  expect(result).toEqual({ ...nothing, notLicensed: 1, stopped: { cause: new Error("disk full") } });
  expect(service.calls()).toBe(0);
});

test("a journal that is full after the request leaves the request's ID and its images in the result", async () => {
  const service = createService();
  const memory = createMemoryJournal();
  const append: typeof memory.append = (entry) =>
    entry.state === "sending" ? memory.append(entry) : Promise.reject(new Error("disk full"));
  const result = await applyLicensePlan(planFor(["a"]), service.options({ ...memory, append }));
  expect(result).toMatchObject({ unconfirmed: ["a"], requestIds: ["r1"], stopped: { cause: new Error("disk full") } });
});

test("a request that is under way when the network breaks is unsettled, not lost and not bought", async () => {
  const service = createService({ faults: ["request-lost"] });
  let reads = 0;
  const read: typeof service.licenser.read = (ids) =>
    reads++ === 0 ? service.licenser.read(ids) : Promise.reject(new Error("unplugged"));
  const licenser = { ...service.licenser, read };
  const result = await applyLicensePlan(planFor(["a"]), service.options(undefined, { licenser }));
  expect(result).toMatchObject({ unsettled: ["a"], notLicensed: 0, stopped: { cause: new Error("unplugged") } });
});

test.each([
  {
    name: "another account",
    change: { account: "200000000002" },
    want: "account: the plan is for 100000000001, this is 200000000002",
  },
  {
    name: "another region",
    change: { region: "ap-singapore" },
    want: "region: the plan is for no value, this is ap-singapore",
  },
  {
    name: "another endpoint",
    change: { endpoint: "http://127.0.0.1:1" },
    want: "endpoint: the plan is for https://tcss",
  },
])("a plan is not applied in $name", async ({ change, want }) => {
  const service = createService();
  const options = service.options(undefined, { target: { ...target, ...change } });
  await expect(applyLicensePlan(planFor(["a"]), options)).rejects.toThrow(want);
  expect([service.calls(), service.reads()]).toEqual([0, 0]);
});

test("a plan that was changed after it was made is not applied", async () => {
  const service = createService();
  const plan = { ...planFor(["a"]), account: "200000000002" };
  const options = service.options(undefined, { target: { ...target, account: "200000000002" } });
  await expect(applyLicensePlan(plan, options)).rejects.toThrow("the plan was changed after it was made");
  expect(service.calls()).toBe(0);
});

test("run until it is through, a plan has no image in two accepted requests, whatever is lost", async () => {
  const fault = fc.constantFrom<Fault>("ok", "answer-lost", "request-lost", "refused", "lost-late");
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 }),
      fc.array(fault, { maxLength: 6 }),
      fc.nat(69_999),
      async (ids, faults, lateMs) => {
        const service = createService({ faults, lateMs });
        const journal = createMemoryJournal();
        const plan = planFor(ids);
        for (let run = 0; run <= faults.length; run++) {
          const { stopped } = await applyLicensePlan(plan, service.options(journal));
          if (stopped === undefined) break;
        }
        expect(service.accepted.flat().sort()).toEqual([...ids].sort());
      },
    ),
  );
});

test("plan and apply take time in proportion: a hundred thousand images in seconds", { timeout: 60_000 }, async () => {
  const service = createService();
  const ids = Array.from({ length: 100_000 }, (_, index) => `sha256:${String(index).padStart(64, "0")}`);
  const result = await applyLicensePlan(planFor(ids), service.options());
  expect(result).toMatchObject({ licensed: 100_000, notLicensed: 0 });
  expect(service.calls()).toBe(100);
  expect(service.reads()).toBe(200);
});
