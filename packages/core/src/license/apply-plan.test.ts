import fc from "fast-check";
import { expect, test } from "vitest";

import { imagesInfo } from "../../test/images.js";
import { fromTcssImage } from "../sources/tcss-image.js";
import { applyLicensePlan } from "./apply-plan.js";
import { type Journal, createMemoryJournal } from "./journal.js";
import type { Licenser } from "./licenser.js";
import { makeLicensePlan } from "./make-plan.js";
import type { LicensePlan } from "./plan.js";

const now = (): Date => new Date(0);

function planFor(ids: readonly string[]): LicensePlan {
  const images = ids.map((id) => fromTcssImage(imagesInfo({ ImageID: id })));
  const verdict = makeLicensePlan({ images, complete: true, now: now() });
  if (verdict.code !== "planned") throw new Error(verdict.code);
  return verdict.plan;
}

/** A service with a pool; `faults` says for each call whether the request or the answer is lost. */
function service(pool: number, faults: readonly ("answer-lost" | "ok" | "refused" | "request-lost")[] = []) {
  const licensed = new Set<string>();
  let calls = 0;
  const licenser: Licenser = {
    async license(request) {
      const fault = faults[calls++] ?? "ok";
      if (fault === "refused") throw new Error("refused");
      if (fault === "request-lost") throw new Error("lost");
      const fresh = (request.LocalImageIds ?? []).filter((id) => !licensed.has(id));
      if (licensed.size + fresh.length > pool) throw new Error("refused");
      for (const id of fresh) licensed.add(id);
      if (fault === "answer-lost") throw new Error("lost");
      return { requestId: `r${calls}` };
    },
    failureOf: (error) => ({ code: "Code", mayHaveActed: error instanceof Error && error.message === "lost" }),
    async licensed(ids) {
      return new Set(ids.filter((id) => licensed.has(id)));
    },
  };
  return { licenser, licensed, calls: () => calls };
}

const options = (licenser: Licenser, journal: Journal = createMemoryJournal()) => ({
  licenser,
  journal,
  now,
});

test("writes to the journal before it calls and after it has read back", async () => {
  const { licenser } = service(2);
  const journal = createMemoryJournal();
  const plan = planFor(["a", "b"]);
  expect(await applyLicensePlan(plan, options(licenser, journal))).toEqual({
    licensed: 2,
    alreadyLicensed: 0,
    missing: [],
  });
  const at = "1970-01-01T00:00:00.000Z";
  expect(journal.entries).toEqual([
    { state: "sending", plan: plan.id, request: 0, at, images: 2 },
    { state: "licensed", plan: plan.id, request: 0, at, requestId: "r1" },
  ]);
});

test("a second run of the same plan sends nothing", async () => {
  const { licenser, calls } = service(2);
  const plan = planFor(["a", "b"]);
  await applyLicensePlan(plan, options(licenser));
  expect(await applyLicensePlan(plan, options(licenser))).toEqual({ licensed: 0, alreadyLicensed: 2, missing: [] });
  expect(calls()).toBe(1);
});

test("an answer that was lost is found out by reading back, without a second call", async () => {
  const { licenser, calls } = service(2, ["answer-lost"]);
  const journal = createMemoryJournal();
  expect(await applyLicensePlan(planFor(["a", "b"]), options(licenser, journal))).toMatchObject({ licensed: 2 });
  expect(journal.entries.map(({ state }) => state)).toEqual(["sending", "unknown", "licensed"]);
  expect(calls()).toBe(1);
});

test("images that have no license although the service accepted are named and written down", async () => {
  const { licenser } = service(2);
  const journal = createMemoryJournal();
  const forgetful: Licenser = {
    ...licenser,
    licensed: async (ids) => new Set([...(await licenser.licensed(ids))].filter((id) => id !== "b")),
  };
  const result = await applyLicensePlan(planFor(["a", "b"]), options(forgetful, journal));
  expect(result).toEqual({ licensed: 1, alreadyLicensed: 0, missing: ["b"] });
  expect(journal.entries.at(-1)).toMatchObject({ state: "incomplete", licensed: 1 });
});

test("a refusal is written down and thrown", async () => {
  const { licenser, licensed } = service(1);
  const journal = createMemoryJournal();
  await expect(applyLicensePlan(planFor(["a", "b"]), options(licenser, journal))).rejects.toThrow("refused");
  expect(journal.entries.map(({ state }) => state)).toEqual(["sending", "refused"]);
  expect(licensed.size).toBe(0);
});

test("run until it is through, a plan spends exactly one license for each image, whatever is lost", async () => {
  const fault = fc.constantFrom("ok" as const, "answer-lost" as const, "request-lost" as const, "refused" as const);
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 }),
      fc.array(fault, { maxLength: 6 }),
      async (ids, faults) => {
        const { licenser, licensed } = service(ids.length, faults);
        const plan = planFor(ids);
        for (let run = 0; run <= faults.length; run++) {
          const done = await applyLicensePlan(plan, options(licenser)).catch(() => undefined);
          if (done !== undefined) break;
        }
        expect([...licensed].sort()).toEqual([...ids].sort());
      },
    ),
  );
});
