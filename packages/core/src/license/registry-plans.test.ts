import { expect, test } from "vitest";

import { createService, planFor } from "../../test/licenses.js";
import { applyLicensePlan } from "./apply-plan.js";
import { createMemoryJournal } from "./journal.js";
import type { Licenser } from "./licenser.js";

test("a request of an earlier run is read back where its images are", async () => {
  const service = createService();
  const read: [string, string | undefined][] = [];
  const licenser: Licenser = {
    ...service.licenser,
    read: (ids, kind) => {
      read.push([ids.join(), kind]);
      return service.licenser.read(ids);
    },
  };
  const head = { plan: "earlier", request: 0, at: "1970-01-01T00:00:00.000Z", timeLimitMs: 0 };
  const journal = createMemoryJournal([
    { state: "sending", ...head, attempt: 1, images: ["r"], kind: "registry" },
    { state: "sending", ...head, attempt: 2, images: ["h"] },
  ]);
  const options = service.options(journal, { licenser, serviceDelayMs: 0 });
  await applyLicensePlan(planFor(["a"]), options);
  expect(read.slice(0, 2)).toEqual([
    ["r", "registry"],
    ["h", "host"],
  ]);
});
