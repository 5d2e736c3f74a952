import { createTcssClient } from "@plimsoll/client";
import { createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import { target } from "../../test/licenses.js";
import { applyLicensePlan } from "../license/apply-plan.js";
import { createMemoryJournal } from "../license/journal.js";
import { requestFor } from "../license/license-request.js";
import { makeLicensePlan } from "../license/make-plan.js";
import type { LicensePlan } from "../license/plan.js";
import type { TencentImage } from "../image/image.js";
import { tcssHostImages } from "./tcss-host-images.js";
import { tcssLicenser } from "./tcss-licenser.js";
import { tcssRegistryImages } from "./tcss-registry-images.js";

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
  for await (const image of stream) if (image.source === "tencent-host") images.push(image);
  const verdict = makeLicensePlan({ target, images, complete: stream.result.complete, maxImages, now: new Date(0) });
  if (verdict.code !== "planned") throw new Error(verdict.code);
  return verdict.plan;
}

test("licenses the images of a plan and reads them back", async () => {
  const { mock, client } = account();
  const { used } = mock.estate.licenses;
  const plan = await planOf(client, 5);
  const options = { licenser: tcssLicenser(client), journal: createMemoryJournal(), now: () => new Date(0), target };
  expect(await applyLicensePlan(plan, options)).toMatchObject({ licensed: 5, alreadyLicensed: 0, missing: [] });
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
    const options = { licenser: tcssLicenser(client), journal, now: () => new Date(0), target };
    expect(await applyLicensePlan(plan, options)).toMatchObject({ licensed: 5, alreadyLicensed: 0, missing: [] });
    expect(mock.estate.licenses.used).toBe(used + 5);
    expect(calls).toBe(1);
    expect(journal.entries.map(({ state }) => state)).toEqual(["sending", "unknown", "licensed"]);
  },
);

/** A client whose list of images has these license flags, by image ID, and counts `more` images than it shows. */
function listOf(flags: Readonly<Record<string, unknown>>, more = 0) {
  const fetch = async (request: Request): Promise<Response> => {
    const { Filters, Offset = 0 } = (await request.json()) as { Filters: { Values: string[] }[]; Offset?: number }; // what the licenser sends
    const wanted = (Filters[0]?.Values ?? []).filter((id) => id in flags);
    const List = Offset === 0 ? wanted.map((ImageID) => ({ ImageID, IsAuthorized: flags[ImageID] })) : [];
    return Response.json({ Response: { List, TotalCount: wanted.length + more, RequestId: "r" } });
  };
  return tcssLicenser(createTcssClient({ credentials: { secretId: "i", secretKey: "k" }, fetch, rateLimit: false }));
}

test("a license flag that is absent, null or no number is unknown, never licensed", async () => {
  const flags = { yes: 1, twelve: 12, no: 0, null: null, absent: undefined, text: "1" };
  expect(await listOf(flags).read([...Object.keys(flags), "gone"])).toEqual(
    new Map([
      ["yes", "licensed"],
      ["twelve", "licensed"],
      ["no", "unlicensed"],
      ["null", "unknown"],
      ["absent", "unknown"],
      ["text", "unknown"],
    ]),
  );
});

test("an image that is missing from a list that was not read completely is unknown, not gone", async () => {
  expect(await listOf({ a: 1 }, 1).read(["a", "b"])).toEqual(
    new Map([
      ["a", "licensed"],
      ["b", "unknown"],
    ]),
  );
});

test("only a refusal for a missing resource means that an image is gone", async () => {
  const refuse = (Code: string) =>
    createTcssClient({
      credentials: { secretId: "i", secretKey: "k" },
      fetch: async () => Response.json({ Response: { Error: { Code, Message: "" }, RequestId: "r" } }),
      retry: false,
    });
  const failureFor = async (code: string) => {
    const licenser = tcssLicenser(refuse(code));
    const error: unknown = await licenser.license(requestFor(["a"])).catch((caught: unknown) => caught);
    return licenser.failureOf(error);
  };
  expect(await failureFor("ResourceNotFound")).toEqual({
    code: "ResourceNotFound",
    mayHaveActed: false,
    imageGone: true,
  });
  expect(await failureFor("FailedOperation.AuthorizedNotEnough")).toMatchObject({
    mayHaveActed: false,
    imageGone: false,
  });
  expect(await failureFor("InternalError")).toMatchObject({ mayHaveActed: true, imageGone: false });
});

test("a license flag is read one way in lists and when it is read back: a negative one says nothing", async () => {
  const { client } = account(async (action, answer) => {
    if (action !== "DescribeAssetImageList") return answer;
    return Response.json(JSON.parse((await answer.text()).replaceAll(/"IsAuthorized":\d+/g, '"IsAuthorized":-1')));
  });
  const ids: string[] = [];
  for await (const { id, licensed } of tcssHostImages(client).stream()) {
    ids.push(id);
    expect(licensed).toBeUndefined();
  }
  const states = await tcssLicenser(client).read(ids.slice(0, 2));
  expect([...states.values()]).toEqual(["unknown", "unknown"]);
});

test("licenses images in registries by their image IDs, and reads every tag of an ID back", async () => {
  const { mock, client } = account();
  const images = [];
  for await (const image of tcssRegistryImages(client).stream()) images.push(image);
  const verdict = makeLicensePlan({ target, images, complete: true, maxImages: 5, now: new Date(0) });
  if (verdict.code !== "planned") throw new Error(verdict.code);
  const { used } = mock.estate.licenses;
  const journal = createMemoryJournal();
  const options = { licenser: tcssLicenser(client), journal, now: () => new Date(0), target };
  expect(await applyLicensePlan(verdict.plan, options)).toMatchObject({ licensed: 5, missing: [] });
  expect(mock.estate.licenses.used).toBe(used + 5);
  expect(journal.entries[0]).toMatchObject({ state: "sending", kind: "registry" });
  expect(await applyLicensePlan(verdict.plan, options)).toMatchObject({ licensed: 0, alreadyLicensed: 5 });
});

test.each([
  { name: "one tag has a license", flags: [0, 1], want: "licensed" },
  { name: "no tag has one", flags: [0, 0], want: "unlicensed" },
  { name: "the service does not say it of one tag", flags: [0, null], want: "unknown" },
  { name: "the service does not say it of the first tag", flags: [null, 0], want: "unknown" },
])("an image in a registry is $want if $name", async ({ flags, want }) => {
  const List = flags.map((IsAuthorized, Id) => ({ Id, ImageId: "a", IsAuthorized }));
  const client = createTcssClient({
    credentials: { secretId: "i", secretKey: "k" },
    fetch: async () => Response.json({ Response: { List, TotalCount: 2, RequestId: "r" } }),
  });
  expect(await tcssLicenser(client).read(["a"], "registry")).toEqual(new Map([["a", want]]));
});
