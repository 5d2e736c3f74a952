import { createTcssClient } from "@plimsoll/client";
import { createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import { applyLicensePlan } from "../license/apply-plan.js";
import { createMemoryJournal } from "../license/journal.js";
import { makeLicensePlan } from "../license/make-plan.js";
import type { LicensePlan } from "../license/plan.js";
import type { TencentImage } from "../image.js";
import { tcssHostImages } from "./tcss-host-images.js";
import { tcssLicenser } from "./tcss-licenser.js";

/** An account of the emulator whose answers pass through `change`. */
function account(change: (action: string, answer: Response) => Promise<Response> | Response = (_, answer) => answer) {
  const mock = createMock({ images: 150 });
  const client = createTcssClient({
    credentials: mock.credentials.tencent,
    fetch: async (request) => change(request.headers.get("x-tc-action") ?? "", await mock.fetch(request)),
    sleep: async () => undefined,
    rateLimit: false,
  });
  return { mock, client };
}

async function planOf(client: Parameters<typeof tcssHostImages>[0], maxImages: number): Promise<LicensePlan> {
  const stream = tcssHostImages(client).stream();
  const images: TencentImage[] = [];
  for await (const image of stream) if (image.cloud === "tencent") images.push(image);
  const verdict = makeLicensePlan({ images, complete: stream.result.complete, maxImages, now: new Date(0) });
  if (verdict.code !== "planned") throw new Error(verdict.code);
  return verdict.plan;
}

test("licenses the images of a plan and reads them back", async () => {
  const { mock, client } = account();
  const { used } = mock.estate.licenses;
  const plan = await planOf(client, 5);
  const options = { licenser: tcssLicenser(client), journal: createMemoryJournal(), now: () => new Date(0) };
  expect(await applyLicensePlan(plan, options)).toEqual({ licensed: 5, alreadyLicensed: 0, missing: [] });
  expect(mock.estate.licenses.used).toBe(used + 5);
});

test.each([
  { name: "is cut off", answer: () => new Response('{"Response": {"Req', { status: 200 }) },
  { name: "is a page of a proxy", answer: () => new Response("<html>Bad gateway</html>", { status: 502 }) },
  {
    name: "says InternalError",
    answer: () => Response.json({ Response: { Error: { Code: "InternalError", Message: "?" }, RequestId: "r" } }),
  },
])(
  "an answer that $name is not taken for a refusal: the images are read, and nothing is sent again",
  async ({ answer }) => {
    let calls = 0;
    const { mock, client } = account((action, good) => {
      if (action !== "ModifyImageAuthorized") return good;
      calls++;
      return answer();
    });
    const plan = await planOf(client, 5);
    const { used } = mock.estate.licenses;
    const journal = createMemoryJournal();
    const options = { licenser: tcssLicenser(client), journal, now: () => new Date(0) };
    expect(await applyLicensePlan(plan, options)).toEqual({ licensed: 5, alreadyLicensed: 0, missing: [] });
    expect(mock.estate.licenses.used).toBe(used + 5);
    expect(calls).toBe(1);
    expect(journal.entries.map(({ state }) => state)).toEqual(["sending", "unknown", "licensed"]);
  },
);
