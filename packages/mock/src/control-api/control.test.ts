import { readFileSync } from "node:fs";
import { join } from "node:path";

import { services } from "@plimsoll/types";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";

import { callTcss, createStillMock, sendTcss } from "../../test/call.js";
import { NOW_MS } from "../../test/sign.js";
import type { Mock } from "../mock/create-mock.js";
import { faultKinds } from "../faults/check-rule.js";
import { completeAlibabaImage } from "../seed/alibaba-images.js";
import { completeHostImage } from "../seed/host-images.js";
import { completeRegistryImage } from "../seed/registry-images.js";
import { completeServer } from "../seed/servers.js";
import { controlDescription } from "./generated/control-description.js";
import { operations } from "./operations.js";

/** An operation in the description, as far as the tests read it. */
interface Described {
  readonly operationId: string;
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly example?: unknown } } };
  readonly responses: Readonly<Record<string, object>>;
}

const description = JSON.parse(controlDescription) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly enum?: readonly string[] }>> };
};
const ajv = new Ajv2020({ allErrors: true, strict: false });
ajv.addSchema(description, "control");

const described = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([name]) => name !== "parameters")
    .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
);

/** An answer of the control API. */
interface ControlAnswer {
  readonly status: number;
  readonly answer: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
}

/** Asks the control API, and compares what it answers with its description. */
async function ask(
  mock: Mock,
  line: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<ControlAnswer> {
  const [method = "", path = ""] = line.split(" ");
  const response = await mock.fetch(`http://mock.test/_plimsoll${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const answer = JSON.parse(await response.text()) as ControlAnswer["answer"]; // every answer is an object
  expect(problemsOf(method, path, response, answer)).toEqual([]);
  return { status: response.status, answer, headers: response.headers };
}

/** Lists the differences between an answer and the description. */
function problemsOf(method: string, path: string, response: Response, answer: unknown): readonly unknown[] {
  const [plain = ""] = path.split("?");
  const found = described.find(
    (candidate) =>
      candidate.method === method && new RegExp(`^${candidate.path.replace("{id}", "[^/]+")}$`).test(plain),
  );
  const { status } = response;
  const media = status < 400 ? "application/json" : "application/problem+json";
  if (response.headers.get("content-type") !== media) return [`${response.headers.get("content-type")} with ${status}`];
  if (found === undefined) return status === 404 || status === 405 ? [] : [`${method} ${path} is not described`];
  const { responses } = found.operation;
  const name = status in responses ? String(status) : `${String(status)[0]}XX`;
  const response_ = responses[name];
  if (response_ === undefined) return [`${status} is not described`];
  const pointer =
    "$ref" in response_
      ? String(response_.$ref)
      : `#/paths/${found.path.replaceAll("/", "~1")}/${method.toLowerCase()}/responses/${name}`;
  const validate = ajv.getSchema(`control${pointer}/content/${media.replace("/", "~1")}/schema`);
  if (validate === undefined) return [`no schema at ${pointer}`];
  return validate(answer) === true ? [] : (validate.errors ?? []);
}

test("has the operations of its description, and no others", () => {
  const own = operations.map(({ method, path }) => `${method} ${path}`);
  expect(own.toSorted()).toEqual(described.map(({ method, path }) => `${method} ${path}`).toSorted());
});

test("knows the kinds of faults and the services of its description", () => {
  const { FaultKind, Service } = description.components.schemas;
  expect(FaultKind?.enum?.toSorted()).toEqual(faultKinds.toSorted());
  expect(Service?.enum).toEqual(Object.keys(services));
});

test("pushes images, and refuses what they get only when they are listed", async () => {
  await using mock = createStillMock({ images: 0, extra: { registries: [{ Name: "office" }] } });
  const image = { ImageId: "sha256:bb", InstanceName: "office", ImageName: "cart", ImageTag: "2" };
  expect(await ask(mock, "POST /images/push", { registryImages: [image] })).toMatchObject({
    status: 200,
    answer: { pushed: 1 },
  });
  for (const [name, value] of [
    ["Id", 7],
    ["IsAuthorized", 1],
  ])
    expect(
      await ask(mock, "POST /images/push", { registryImages: [{ ...image, [String(name)]: value }] }),
    ).toMatchObject({
      status: 400,
      answer: { detail: `images has ${name}: a pushed image gets its number and license when it is listed.` },
    });
  expect(await ask(mock, "POST /images/push", { registryImages: [{ ...image, InstanceName: "x" }] })).toMatchObject({
    status: 400,
    answer: { detail: "no registry x is connected; add it first, as one of registries." },
  });
  await callTcss(mock, "SyncAssetImageRegistryAsset", {});
  mock.clock.advance(90_000);
  expect(mock.estate.registryImages).toBe(1);
});

test("serves the description that is written by hand", async () => {
  const yaml: unknown = parse(readFileSync(join(import.meta.dirname, "../../control/openapi.yaml"), "utf8"));
  await using mock = createStillMock({ images: 0 });
  expect((await ask(mock, "GET /openapi.json")).answer).toEqual(yaml);
});

test("takes the example of every request in its description", async () => {
  const withExample = described.filter(({ operation }) => operation.requestBody !== undefined);
  expect(withExample.length).toBeGreaterThan(8);
  for (const { method, path, operation } of withExample) {
    await using mock = createStillMock({ images: 10 });
    const { example } = operation.requestBody?.content["application/json"] ?? {};
    expect({ operation: operation.operationId, example }).toHaveProperty("example", expect.anything());
    if (path === "/images/findings") mock.images.add({ hostImages: [{ ImageID: "sha256:aa" }] });
    // The one example whose assertion needs a request first.
    const { status } = await ask(mock, `${method} ${path}`, example);
    const want = path === "/requests/verify" ? 422 : operation.responses["201"] ? 201 : 200;
    expect([operation.operationId, status]).toEqual([operation.operationId, want]);
  }
});

test("shows its health and its state, without secrets", async () => {
  const accounts = [
    {
      cloud: "tencent",
      id: "auditor",
      secret: "very-secret",
      token: "secret-token",
      expiresAtMs: 5,
      allow: ["Describe*"],
    },
  ] as const;
  await using mock = createStillMock({ images: 20, accounts, controlToken: "0123456789abcdef" });
  const authorized = { authorization: "Bearer 0123456789abcdef" };
  expect((await ask(mock, "GET /health", undefined, authorized)).answer).toEqual({ status: "ok" });
  const { answer } = await ask(mock, "GET /state", undefined, authorized);
  expect(answer).toMatchObject({
    estate: { hostImages: 20, registryImages: 5, alibabaImages: 5, servers: 1, hosts: 40, newestTaskId: 1 },
    clock: { nowMs: NOW_MS, shiftMs: 0 },
    schedule: null,
    requests: { remembered: 0, forgotten: 0 },
  });
  expect(answer["accounts"]).toContainEqual({
    cloud: "tencent",
    id: "auditor",
    owner: "auditor",
    isEnabled: true,
    isTemporary: true,
    expiresAtMs: 5,
    allow: ["Describe*"],
    deny: [],
  });
  expect(JSON.stringify(answer)).not.toMatch(
    /very-secret|secret-token|0123456789abcdef|mock-secret-key|access-key-secret/,
  );
});

test("makes up an estate, adds to it, syncs, and goes back to the start", async () => {
  await using mock = createStillMock({ images: 10, seed: 3 });
  const before = await callTcss(mock, "DescribeAssetImageList", {});
  mock.faults.add({ kind: "latency", ms: 1 });
  mock.clock.advance(5);
  expect((await ask(mock, "POST /seed", { images: 30, seed: 4, licenses: 20, licensed: 0 })).answer).toMatchObject({
    estate: { hostImages: 30 },
    licenses: { total: 20, used: 0 },
    clock: { shiftMs: 5 },
  });
  const servers = [{ uuid: "server", imageUuids: ["u"], instance: { InstanceName: "web-1" } }];
  const images = {
    hostImages: [{ ImageID: "a", HostIDs: ["new"], IsAuthorized: 1 }, { ImageID: "b" }],
    hosts: [{ HostID: "h", Cores: 8 }],
    registryImages: [{ ImageId: "a" }, { ImageId: "c", IsLatestImage: true }],
    alibabaImages: [{ Uuid: "u", ScaStatus: "SUCCESS" }],
    servers,
  };
  expect(await ask(mock, "POST /images", images)).toMatchObject({
    status: 201,
    answer: { hostImages: 2, registryImages: 2, alibabaImages: 1 },
  });
  expect((await ask(mock, "GET /state")).answer).toMatchObject({
    estate: { hostImages: 32, registryImages: 10, alibabaImages: 9 },
    licenses: { used: 1 },
  });
  expect((await ask(mock, "POST /images/remove", { ids: ["a", "u", "nothing"] })).answer).toEqual({
    hostImages: 1,
    registryImages: 1,
    alibabaImages: 1,
  });
  mock.faults.clear();
  await callTcss(mock, "AddEditImageAutoAuthorizedRule", { RangeType: "ALL", MaxDailyCount: 1, IsEnabled: 1 });
  expect((await ask(mock, "POST /sync", { add: [{ ImageID: "d" }], remove: ["b"] })).answer).toMatchObject({
    added: 1,
    removed: 1,
    licensing: { licensed: 1, refused: 30 },
  });
  expect((await ask(mock, "POST /reset")).answer).toMatchObject({
    estate: { hostImages: 10 },
    clock: { shiftMs: 0 },
    faults: [],
    requests: { remembered: 0 },
  });
  const after = await callTcss(mock, "DescribeAssetImageList", {});
  expect(after.List).toEqual(before.List);
});

test("reads and sets the pool and the clock", async () => {
  await using mock = createStillMock({ images: 10, licenses: 8, licensed: 2 });
  expect((await ask(mock, "GET /licenses")).answer).toEqual({ total: 8, used: 2 });
  expect((await ask(mock, "PUT /licenses", { total: 3 })).answer).toEqual({ total: 3, used: 2 });
  expect((await ask(mock, "PUT /clock", { nowMs: 1000 })).answer).toEqual({ nowMs: 1000, shiftMs: 1000 - NOW_MS });
  expect((await ask(mock, "POST /clock/advance", { ms: 500 })).answer).toMatchObject({ nowMs: 1500 });
  expect((await ask(mock, "GET /clock")).answer).toMatchObject({ nowMs: 1500 });
});

test("adds faults by the rules of a test in the process, and removes them", async () => {
  await using mock = createStillMock({ images: 10 });
  const rule = { kind: "throttle", action: "DescribeAssetImageList", count: 1 };
  expect(await ask(mock, "POST /faults", rule)).toMatchObject({ status: 201, answer: { id: 1, met: 0, rule } });
  await ask(mock, "POST /faults", { kind: "reset", when: "after" });
  expect((await sendTcss(mock)).Error?.Code).toBe("RequestLimitExceeded");
  expect((await ask(mock, "GET /faults")).answer["faults"]).toMatchObject([
    { id: 1, met: 1 },
    { id: 2, met: 0 },
  ]);
  expect((await ask(mock, "DELETE /faults/1")).answer).toMatchObject({ id: 1, met: 1 });
  expect(await ask(mock, "DELETE /faults/1")).toMatchObject({ status: 404, answer: { code: "NoFault" } });
  expect((await ask(mock, "DELETE /faults")).answer).toEqual({ removed: 1 });
  await ask(mock, "POST /faults", rule);
  expect(mock.faults.list().map(({ id }) => id)).toEqual([3]);
});

test("makes and restores snapshots", async () => {
  await using mock = createStillMock({ images: 10 });
  expect(await ask(mock, "POST /snapshots")).toMatchObject({
    status: 201,
    answer: { id: "1", timeMs: NOW_MS, images: 16 },
  });
  mock.clock.advance(9);
  await ask(mock, "POST /seed", { images: 20, seed: 9 });
  await ask(mock, "POST /snapshots", { id: "twenty" });
  expect(await ask(mock, "POST /snapshots", { id: "twenty" })).toMatchObject({
    status: 409,
    answer: { code: "SnapshotExists" },
  });
  expect((await ask(mock, "POST /snapshots/1/restore")).answer).toMatchObject({
    estate: { hostImages: 10 },
    clock: { shiftMs: 0 },
  });
  expect((await ask(mock, "POST /snapshots/twenty/restore")).answer).toMatchObject({
    estate: { hostImages: 20 },
    clock: { shiftMs: 9 },
  });
  expect((await ask(mock, "DELETE /snapshots/1")).answer["snapshots"]).toMatchObject([{ id: "twenty" }]);
  expect(await ask(mock, "POST /snapshots/1/restore")).toMatchObject({ status: 404, answer: { code: "NoSnapshot" } });
  expect((await ask(mock, "POST /reset")).answer["snapshots"]).toHaveLength(1);
});

test("shows and verifies requests", async () => {
  await using mock = createStillMock({ images: 10 });
  await sendTcss(mock);
  await sendTcss(mock, { action: "Nothing" });
  await mock.fetch("http://mock.test/");
  expect((await ask(mock, "GET /requests")).answer["requests"]).toHaveLength(3);
  const filtered = await ask(mock, "GET /requests?service=tcss&outcome=OK&applied=false&action=DescribeAssetImageList");
  expect(filtered.answer["requests"]).toHaveLength(1);
  expect((await ask(mock, "GET /requests?fault=reset")).answer["requests"]).toEqual([]);
  const action = "DescribeAssetImageList";
  expect(await ask(mock, "POST /requests/verify", { action, count: 1 })).toMatchObject({
    status: 200,
    answer: { count: 1 },
  });
  const failed = await ask(mock, "POST /requests/verify", { action, outcome: "OK", atLeast: 2 });
  expect(failed).toMatchObject({
    status: 422,
    answer: {
      code: "VerificationFailed",
      count: 1,
      requests: [{ action }],
      detail:
        "expected at least 2 requests for DescribeAssetImageList with the outcome OK, saw 1; received: 1 × DescribeAssetImageList OK, 1 × Nothing InvalidAction, 1 × (no action) NoService.",
    },
  });
  expect((await ask(mock, "DELETE /requests")).answer).toEqual({ removed: 3 });
});

test.each([
  { line: "POST /seed", body: { images: -1 }, detail: "images must be an integer from 0 to 1000000, not -1." },
  { line: "POST /seed", body: { images: "many" }, detail: "images must be a number." },
  {
    line: "POST /seed",
    body: { image: 5 },
    detail: "The body has no member image; it has images, seed, licenses, licensed.",
  },
  { line: "POST /seed", body: [], detail: "The body must be an object." },
  {
    line: "POST /seed",
    body: { images: 5, licensed: 99 },
    detail: "licensed is 99, but only 6 image IDs are made up; license fewer images, or make up more.",
  },
  { line: "POST /images", body: { hostImages: [{}] }, detail: "hostImages[0] must have ImageID." },
  { line: "POST /images", body: { hostImages: {} }, detail: "hostImages must be a list." },
  {
    line: "POST /images",
    body: { hostImages: [{ ImageID: "" }] },
    detail: "the ImageID of a host image must not be empty.",
  },
  {
    line: "POST /images",
    body: { hostImages: [{ ImageID: "a" }, { ImageID: "a" }] },
    detail: "hostImages[0] and hostImages[1] have the same ImageID a; give each its own.",
  },
  {
    line: "POST /images",
    body: { registryImages: [{ ImageId: "a", VulCnt: -1 }] },
    detail: "registryImages[0].VulCnt must be an integer from 0, not -1.",
  },
  {
    line: "POST /images/push",
    body: { alibabaImages: [{ Uuid: "u", VulCount: -1 }] },
    detail: "alibabaImages[0].VulCount must be an integer from 0, not -1.",
  },
  {
    line: "POST /sync",
    body: { add: [{ ImageID: "a", VirusCnt: -1 }] },
    detail: "hostImages[0].VirusCnt must be an integer from 0, not -1.",
  },
  {
    line: "POST /images",
    body: { hostImages: [{ ImageID: "a", Size: "1" }] },
    detail: "hostImages[0].Size must be a number.",
  },
  {
    line: "POST /images",
    body: { hostImages: [{ ImageID: "a", HostIDs: [1] }] },
    detail: "hostImages[0].HostIDs[0] must be a text.",
  },
  {
    line: "POST /images",
    body: { registryImages: [{ ImageId: null }] },
    detail: "registryImages[0].ImageId must be a text.",
  },
  {
    line: "POST /images",
    body: { alibabaImages: [{ Uuid: "a", Colour: 1 }] },
    detail: "alibabaImages[0] has no member Colour.",
  },
  { line: "POST /images/remove", body: {}, detail: "ids must be a list." },
  {
    line: "POST /sync",
    body: { add: [{ ImageID: "a", IsAuthorized: 1 }] },
    detail: "add[0] has IsAuthorized: at a sync an image gets its license by the licensing rule.",
  },
  { line: "PUT /licenses", body: { total: 0 }, detail: "total must be an integer from 3, the licenses in use, not 0." },
  {
    line: "PUT /clock",
    body: { nowMs: 1e300 },
    detail: "the clock takes milliseconds since 1970, up to the year 9999, not 1e+300.",
  },
  {
    line: "POST /clock/advance",
    body: { ms: -1 },
    detail: "the clock goes forward by milliseconds from 0, not by -1.",
  },
  {
    line: "POST /faults",
    body: { kind: "flood" },
    detail:
      "kind must be one of latency, reset, throttle, http-429, http-503, truncated, stall, skew, expired-token, moving-total, repeated-row, null-list, unknown-level, empty-cve-id, page-cut, late-counters, failing-scan, endless-scan, rescan, not flood.",
  },
  {
    line: "POST /faults",
    body: [],
    detail:
      "kind must be one of latency, reset, throttle, http-429, http-503, truncated, stall, skew, expired-token, moving-total, repeated-row, null-list, unknown-level, empty-cve-id, page-cut, late-counters, failing-scan, endless-scan, rescan, not undefined.",
  },
  {
    line: "POST /snapshots",
    body: { id: "a b" },
    detail: `a snapshot's ID has 1 to 64 letters, digits, dots, dashes and underscores, unlike "a b".`,
  },
  { line: "POST /reset", body: { hard: true }, detail: "The body has no member hard; it has none." },
  { line: "GET /requests?service=ecs", body: undefined, detail: "service must be one of tcss, sas." },
  { line: "GET /requests?applied=maybe", body: undefined, detail: "applied must be true or false." },
  { line: "POST /requests/verify", body: { action: "Nothing" }, detail: "there is no action Nothing." },
  {
    line: "POST /requests/verify",
    body: { count: 1, atMost: 2 },
    detail: "count already says both: leave out atLeast and atMost.",
  },
  { line: "POST /requests/verify", body: { atLeast: 3, atMost: 2 }, detail: "atLeast is 3, more than atMost, 2." },
  { line: "POST /requests/verify", body: { count: -1 }, detail: "count must be an integer from 0, not -1." },
])("refuses $line $body, and changes nothing", async ({ line, body, detail }) => {
  await using mock = createStillMock({ images: 5, licenses: 6, licensed: 3 });
  const before = mock.state();
  expect(await ask(mock, line, body)).toMatchObject({ status: 400, answer: { code: "InvalidValue", detail } });
  expect(mock.state()).toEqual(before);
});

test("refuses images that are there already, and more licensed ones than there are licenses", async () => {
  const extra = { hostImages: [{ ImageID: "a" }], hosts: [{ HostID: "h" }], alibabaImages: [{ Uuid: "u" }] };
  await using mock = createStillMock({ images: 0, licenses: 1, extra });
  for (const [body, detail] of [
    [{ hostImages: [{ ImageID: "b" }, { ImageID: "a" }] }, "a already exists."],
    [{ hosts: [{ HostID: "h" }] }, "h already exists."],
    [{ alibabaImages: [{ Uuid: "u" }] }, "u already exists."],
    [
      {
        registryImages: [
          { ImageId: "x", IsAuthorized: 1 },
          { ImageId: "y", IsAuthorized: 1 },
        ],
      },
      "2 images should have a license, but licenses is 1; license fewer images, or give more licenses.",
    ],
  ] as const)
    expect(await ask(mock, "POST /images", body)).toMatchObject({ status: 400, answer: { detail } });
  expect(mock.state()).toMatchObject({ estate: { hostImages: 1, registryImages: 0 }, licenses: { used: 0 } });
});

const kinds = new Map<string, string>([
  ["string", "a text"],
  ["number", "a number"],
  ["boolean", "true or false"],
  ["object", "an object"],
]);
const { Uuid: _, ...instance } = completeServer({ uuid: "s", imageUuids: [] });

test.each([
  { list: "hostImages", row: { ...completeHostImage({ ImageID: "i" }), HostIDs: ["h"] } },
  { list: "registryImages", row: { ...completeRegistryImage({ ImageId: "i" }) } },
  { list: "alibabaImages", row: { ...completeAlibabaImage({ Uuid: "i" }).image, ScaStatus: "SUCCESS", HcCount: 1 } },
  { list: "servers", row: { uuid: "s", imageUuids: [], instance } },
])("takes every field of a row of $list, and none of another type", async ({ list, row }) => {
  await using mock = createStillMock({ images: 0 });
  for (const [name, value] of Object.entries(row)) {
    const { status, answer } = await ask(mock, "POST /images", { [list]: [{ ...row, [name]: null }] });
    const detail = `${list}[0].${name} must be ${Array.isArray(value) ? "a list" : kinds.get(typeof value)}.`;
    expect({ status, detail: answer["detail"] }).toEqual({ status: 400, detail });
  }
  expect((await ask(mock, "POST /images", { [list]: [row] })).status).toBe(201);
});

/** Every value with one part of it replaced. */
function* broken(value: unknown): Generator {
  yield* [null, -1, 0.5, 1e300, "", "x", true, [], {}, [null], { a: { b: [] } }];
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value))
    for (const part of broken(member))
      yield Array.isArray(value) ? value.toSpliced(Number(name), 1, part) : { ...value, [name]: part };
}

test("answers every broken example with a refusal or an answer of its description, never with a mistake", async () => {
  const reported: unknown[] = [];
  await using mock = createStillMock({ images: 5, onError: (error) => reported.push(error) });
  let refused = 0;
  for (const { method, path, operation } of described)
    for (const body of broken(operation.requestBody?.content["application/json"].example)) {
      // `fetch` sends no body with these.
      const { status } = await ask(mock, `${method} ${path.replace("{id}", "x")}`, method === "GET" ? undefined : body);
      refused += Number(status >= 400);
    }
  expect(reported).toEqual([]);
  expect(refused).toBeGreaterThan(300);
});

test("refuses requests that it does not know, and lists the known ones", async () => {
  await using mock = createStillMock({ images: 0 });
  expect(await ask(mock, "GET /nothing")).toMatchObject({ status: 404, answer: { code: "NoOperation" } });
  expect(await ask(mock, "GET ")).toMatchObject({ status: 404 });
  const wrongMethod = await ask(mock, "PATCH /faults");
  expect(wrongMethod).toMatchObject({ status: 405, answer: { next: "Use GET, POST, DELETE." } });
  expect(wrongMethod.headers.get("allow")).toBe("GET, POST, DELETE");
  expect(await ask(mock, "POST /seed", "{")).toMatchObject({ status: 400, answer: { code: "InvalidJson" } });
  const large = "x".repeat(10 * 1024 * 1024 + 1);
  expect(await ask(mock, "POST /seed", large)).toMatchObject({ status: 413, answer: { code: "BodyTooLarge" } });
});

test("answers an error of its own without details, and reports it", async () => {
  const reported: unknown[] = [];
  await using mock = createStillMock({ images: 0, onError: (error) => reported.push(error) });
  const mistake = new Error("at /home/somebody/mock.ts");
  mock.state = () => {
    throw mistake;
  };
  const { status, answer } = await ask(mock, "GET /state");
  expect({ status, code: answer["code"] }).toEqual({ status: 500, code: "InternalError" });
  expect(JSON.stringify(answer)).not.toContain("somebody");
  expect(reported).toEqual([mistake]);
});

test("sets findings over HTTP as in the process, and says where they are wrong", async () => {
  await using mock = createStillMock({ images: 0 });
  mock.images.add({ hostImages: [{ ImageID: "sha256:aa" }] });
  const set = async (vulnerability: object): Promise<unknown> =>
    (await ask(mock, "POST /images/findings", { imageId: "sha256:aa", vulnerabilities: [vulnerability] })).answer;
  const package_ = { name: "openssl" };
  expect(await set({ cveId: "CVE-2024-0001", level: 4, package: package_ })).toEqual({ imageId: "sha256:aa" });
  const { List } = await callTcss(mock, "DescribeAssetImageList", {});
  expect(List).toMatchObject([{ VulCnt: 1, CriticalLevelVulCnt: 1 }]);
  expect(JSON.stringify(await set({ cveId: "CVE-2024-0001", level: 9, package: package_ }))).toContain(
    "findings.vulnerabilities[0].level must be from 0 to 4, not 9",
  );
});
