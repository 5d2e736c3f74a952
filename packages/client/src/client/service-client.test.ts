import { expect, test, vi } from "vitest";

import { startFaultServer } from "../../test/fault-server.js";
import { type Reply, emptyPage, inMemory, noImages, tencentError } from "../../test/in-memory.js";
import { manualTime, startMs } from "../../test/manual-time.js";
import { createSasClient } from "./create-sas-client.js";
import { createTcssClient } from "./create-tcss-client.js";
import { isApiError } from "../errors/api-error.js";
import { createRateLimits } from "../pipeline/rate-limits.js";
import { oneLicense } from "../../test/one-license.js";

const tencentKey = { secretId: "AKIDtest", secretKey: "test" };
const alibabaKey = { accessKeyId: "LTAItest", accessKeySecret: "test" };
const tcssOver = (fetch: ReturnType<typeof inMemory>["fetch"], options = {}) =>
  createTcssClient({ fetch, credentials: tencentKey, ...manualTime(), ...options });
const sasOver = (fetch: ReturnType<typeof inMemory>["fetch"], options = {}) =>
  createSasClient({ fetch, credentials: alibabaKey, ...manualTime(), ...options });
const caught = (calling: Promise<unknown>): Promise<unknown> => calling.catch((error: unknown) => error);

test("call() sends a TCSS action to the one address and returns what is in the envelope", async () => {
  const { fetch, sent } = inMemory(emptyPage);
  const answer = await tcssOver(fetch, { region: "ap-singapore", language: "en-US" }).call("DescribeAssetImageList", {
    Limit: 5,
  });
  expect(answer).toEqual({ TotalCount: 0, List: null, RequestId: "7f0f" });
  expect(sent).toEqual([
    {
      url: "https://tcss.intl.tencentcloudapi.com/",
      method: "POST",
      body: '{"Limit":5}',
      headers: {
        authorization: expect.stringMatching(
          /^TC3-HMAC-SHA256 Credential=AKIDtest\/2026-11-21\/tcss\/tc3_request, SignedHeaders=content-type;host;x-tc-action, Signature=[0-9a-f]{64}$/,
        ),
        "content-type": "application/json",
        "user-agent": "plimsoll",
        "x-tc-action": "DescribeAssetImageList",
        "x-tc-language": "en-US",
        "x-tc-region": "ap-singapore",
        "x-tc-timestamp": String(startMs / 1000),
        "x-tc-version": "2020-11-01",
      },
    },
  ]);
});

test("call() sends an SAS action with its parameters in the query", async () => {
  const { fetch, sent } = inMemory(noImages);
  const answer = await sasOver(fetch).call("DescribeImageInfoList", { Uuids: "a, b" });
  expect(answer).toEqual({ ImageInfos: [], RequestId: "6B7F" });
  expect(sent).toMatchObject([
    { url: "https://tds.ap-southeast-1.aliyuncs.com/?Uuids=a%2C%20b", method: "POST", body: "" },
  ]);
  expect(sent[0]?.headers).not.toHaveProperty("content-type");
});

test("call() needs no parameters where none is required", async () => {
  const { fetch, sent } = inMemory(emptyPage);
  await tcssOver(fetch).call("DescribeAssetImageList");
  expect(sent[0]?.body).toBe("{}");
});

test.for([
  { region: "cn-hangzhou", host: "tds.cn-shanghai.aliyuncs.com" },
  { region: "cn-hongkong", host: "tds.cn-shanghai.aliyuncs.com" },
  { region: "eu-central-1", host: "tds.ap-southeast-1.aliyuncs.com" },
])("an SAS client of region $region talks to $host", async ({ region, host }) => {
  const { fetch, sent } = inMemory(noImages);
  await sasOver(fetch, { region }).call("DescribeImageInfoList", { Uuids: "a" });
  expect(sent[0]?.url).toBe(`https://${host}/?Uuids=a`);
});

test("an endpoint replaces the service's own, and one that is not a URL is refused at once", async () => {
  const { fetch, sent } = inMemory(emptyPage);
  await tcssOver(fetch, { endpoint: "https://tcss.tencentcloudapi.com/" }).call("DescribeAssetImageList");
  expect(sent[0]?.url).toBe("https://tcss.tencentcloudapi.com/");
  expect(() => createTcssClient({ endpoint: "tcss" })).toThrow("[Configuration] endpoint has no scheme.");
});

test("a refusal is an ApiError with everything that is known, and what to do", async () => {
  const { fetch } = inMemory(tencentError("AuthFailure.UnauthorizedOperation", "not allowed"));
  const error = await caught(tcssOver(fetch).call("DescribeAssetImageList"));
  expect(error).toMatchObject({
    name: "ApiError",
    cloud: "tencent",
    service: "tcss",
    action: "DescribeAssetImageList",
    code: "AuthFailure.UnauthorizedOperation",
    requestId: "7f0f",
    status: 200,
    retryable: false,
    attempts: 1,
    rawMessage: "not allowed",
    message:
      "[AuthFailure.UnauthorizedOperation] not allowed (tencent DescribeAssetImageList, request 7f0f) Next step: Allow tcss:DescribeAssetImageList in the CAM policy of this key.",
  });
});

test("a refusal that may pass is repeated, and says so when it did not", async () => {
  const { fetch, sent } = inMemory({
    status: 400,
    body: { Code: "Throttling.User", Message: "slow down", RequestId: "6B7F" },
  });
  const error = await caught(sasOver(fetch).call("DescribeImageInfoList", { Uuids: "a" }));
  expect(isApiError(error, "Throttling.User") && error.retryable).toBe(true);
  expect(error).toMatchObject({ attempts: 4, status: 400, nextStep: "Make fewer calls at a time." });
  expect(sent).toHaveLength(4);
});

test.for<{ name: string; reply: Reply; status: number; sent: number }>([
  { name: "a page of a proxy", reply: { status: 403, body: "<html>Forbidden" }, status: 403, sent: 1 },
  { name: "half an answer", reply: { body: '{"Response":' }, status: 200, sent: 4 },
  {
    name: "a redirection",
    reply: { status: 302, headers: { location: "https://elsewhere.test/" }, body: "" },
    status: 302,
    sent: 1,
  },
])("$name is a ResponseShapeError", async ({ reply, status, sent: times }) => {
  const { fetch, sent } = inMemory(reply);
  const error = await caught(tcssOver(fetch).call("DescribeAssetImageList"));
  expect(error).toMatchObject({ name: "ResponseShapeError", status, attempts: times });
  expect(sent).toHaveLength(times);
});

test("without retry every failure is the first", async () => {
  const { fetch, sent } = inMemory({ status: 503, body: "" });
  await caught(tcssOver(fetch, { retry: false }).call("DescribeAssetImageList"));
  expect(sent).toHaveLength(1);
});

test("an unknown action is refused before anything is sent, and the known ones are named", async () => {
  const { fetch, sent } = inMemory(emptyPage);
  const client = tcssOver(fetch);
  for (const action of ["describeAssetImageList", "constructor"]) {
    // @ts-expect-error the types refuse it as well
    expect(await caught(client.call(action))).toMatchObject({
      code: "UnknownAction",
      message: expect.stringContaining("DescribeAssetImageList"),
    });
  }
  expect(sent).toEqual([]);
});

test("without credentials nothing is sent", async () => {
  const { fetch, sent } = inMemory(emptyPage);
  const error = await caught(
    tcssOver(fetch, { credentials: { secretId: "", secretKey: "" } }).call("DescribeAssetImageList"),
  );
  expect(error).toMatchObject({ name: "CredentialsError" });
  expect(sent).toEqual([]);
});

test("without the option, the environment is looked at first", async () => {
  vi.stubEnv("TENCENTCLOUD_SECRET_ID", "AKIDenvironment");
  vi.stubEnv("TENCENTCLOUD_SECRET_KEY", "key");
  vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAIenvironment");
  vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "key");
  const tcss = inMemory(emptyPage);
  await createTcssClient({ fetch: tcss.fetch }).call("DescribeAssetImageList");
  const sas = inMemory(noImages);
  await createSasClient({ fetch: sas.fetch }).call("DescribeImageInfoList", { Uuids: "a" });
  vi.unstubAllEnvs();
  expect(tcss.sent[0]?.headers["authorization"]).toContain("Credential=AKIDenvironment/");
  expect(sas.sent[0]?.headers["authorization"]).toContain("Credential=LTAIenvironment,");
});

test("a provider is asked before every attempt", async () => {
  const { fetch, sent } = inMemory({ status: 503, body: "" }, emptyPage);
  let asked = 0;
  const credentials = async () => ({ secretId: `AKID${++asked}`, secretKey: "k", token: "t" });
  await tcssOver(fetch, { credentials }).call("DescribeAssetImageList");
  expect(sent.map(({ headers }) => headers["authorization"]?.match(/Credential=(\w+)/)?.[1])).toEqual([
    "AKID1",
    "AKID2",
  ]);
  expect(sent.map(({ headers }) => headers["x-tc-token"])).toEqual(["t", "t"]);
});

test("the stages run in their order, and each attempt waits, is signed anew and is seen", async () => {
  const log: string[] = [];
  const time = manualTime();
  const replies = [new Response("", { status: 503 }), new Response(JSON.stringify(emptyPage.body))];
  const client = createTcssClient({
    ...time,
    timeoutMs: 60_000,
    attemptTimeoutMs: 20_000,
    rateLimit: { requests: 1, perSeconds: 1 },
    startTimer: (ms) => {
      log.push(`time limit ${ms}`);
      return () => log.push(`time limit ${ms} off`);
    },
    sleep: async (ms) => {
      log.push(`wait ${ms}`);
      await time.sleep(ms);
    },
    credentials: async () => {
      log.push("find the key");
      return tencentKey;
    },
    hooks: {
      onRequest: ({ attempt, headers }) => log.push(`request ${attempt} at ${headers["x-tc-timestamp"]}`),
      onResponse: ({ attempt, status }) => log.push(`response ${attempt}: ${status}`),
      onRetry: ({ attempt, reason }) => log.push(`retry after ${attempt}: ${reason}`),
    },
    fetch: async () => {
      log.push("send");
      return replies.shift() ?? new Response();
    },
  });
  await client.call("DescribeAssetImageList");
  const seconds = startMs / 1000;
  expect(log).toEqual([
    "time limit 60000",
    "find the key",
    "time limit 20000",
    `request 1 at ${seconds}`,
    "send",
    "response 1: 503",
    "time limit 20000 off",
    "retry after 1: HTTP 503",
    "wait 100", // by the retry: half of 200
    "find the key",
    "wait 920", // by the rate limit: the rest of its window of 1020
    "time limit 20000",
    `request 2 at ${seconds + 1}`,
    "send",
    "response 2: 200",
    "time limit 20000 off",
    "time limit 60000 off",
  ]);
});

test("each attempt of an SAS call has a nonce and a date of its own", async () => {
  const { fetch, sent } = inMemory({ status: 503, body: "" }, noImages);
  const time = manualTime();
  await sasOver(fetch, { ...time, random: () => 0.999, retry: { baseMs: 5000 } }).call("DescribeImageInfoList", {
    Uuids: "a",
  });
  const values = (name: string): unknown[] => sent.map(({ headers }) => headers[name]);
  expect(new Set(values("x-acs-signature-nonce")).size).toBe(2);
  expect(values("x-acs-date")).toEqual(["2026-11-21T12:00:00Z", "2026-11-21T12:00:04Z"]);
});

test("two hundred calls of twenty callers start at the documented rate", async () => {
  const { fetch, sent } = inMemory(emptyPage);
  const time = manualTime();
  const client = tcssOver(fetch, time);
  let left = 200;
  const caller = async (): Promise<void> => {
    while (left-- > 0) await client.call("DescribeAssetImageList");
  };
  await Promise.all(Array.from({ length: 20 }, caller));
  const perSecond = new Map<string | undefined, number>();
  for (const { headers } of sent) {
    const second = headers["x-tc-timestamp"];
    perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
  }
  expect([...perSecond.values()]).toEqual(Array.from({ length: 10 }, () => 20));
});

test("paginate() asks for the largest pages and hands out the items of all", async () => {
  const images = Array.from({ length: 250 }, (_, index) => ({ ImageID: `sha256:${index}` }));
  const offsets: unknown[] = [];
  const client = tcssOver(async (request) => {
    const { Limit, Offset, Filters } = JSON.parse(await request.text());
    offsets.push([Limit, Offset, Filters]);
    const List = images.slice(Offset, Offset + Limit);
    return Response.json({ Response: { TotalCount: 250, List, RequestId: "r" } });
  });
  const Filters = [{ Name: "ImageName", Values: ["nginx"] }];
  const pages = client.paginate("DescribeAssetImageList", { Filters });
  const ids: string[] = [];
  for await (const { ImageID } of pages) ids.push(ImageID);
  expect(ids).toEqual(images.map(({ ImageID }) => ImageID));
  expect(offsets).toEqual([0, 99, 198].map((offset) => [100, offset, Filters]));
  expect(pages.result).toEqual({ total: 250, items: 250, pages: 3, drifted: false, complete: true });
});

test("paginate() sends nothing before the loop, and each loop reads from the start", async () => {
  const List = [{ ImageID: "sha256:1" }, { ImageID: "sha256:2" }];
  const { fetch, sent } = inMemory({ body: { Response: { TotalCount: 2, List, RequestId: "r" } } });
  const pages = tcssOver(fetch).paginate("DescribeAssetImageList");
  expect(sent).toEqual([]);
  expect(pages.result).toEqual({ items: 0, pages: 0, drifted: false, complete: false, reason: "unfinished" });
  for (const loop of [1, 2]) {
    const ids: string[] = [];
    for await (const { ImageID } of pages) ids.push(ImageID);
    expect(ids).toEqual(["sha256:1", "sha256:2"]);
    expect(sent).toHaveLength(loop);
    expect(pages.result.complete).toBe(true);
  }
});

test.for<{ name: string; data: object; problem: string }>([
  { name: "no list", data: { TotalCount: 1, List: "x" }, problem: "List is not a list" },
])("paginate() refuses pages with $name", async ({ data, problem }) => {
  const { fetch } = inMemory({ body: { Response: { RequestId: "r", ...data } } });
  const iterator = tcssOver(fetch).paginate("DescribeAssetImageList")[Symbol.asyncIterator]();
  await expect(iterator.next()).rejects.toMatchObject({
    name: "ResponseShapeError",
    message: `[ResponseShape] HTTP 200: ${problem} (tencent DescribeAssetImageList)`,
  });
});

test("paginate() refuses options out of their range and actions without pages", () => {
  const client = tcssOver(inMemory(emptyPage).fetch);
  expect(() => client.paginate("DescribeAssetImageList", {}, { pageSize: 101 })).toThrow(
    "[Usage] pageSize must be a whole number from 2 to 100, not 101.",
  );
  expect(() => client.paginate("DescribeAssetImageList", {}, { concurrency: 0 })).toThrow(
    "[Usage] concurrency must be a whole number 1 or more, not 0.",
  );
  // @ts-expect-error the types refuse it as well
  expect(() => client.paginate("ModifyImageAuthorized", {})).toThrow("[NotPaginated]");
});

test("raw goes through the same pipeline, keeps the envelope and throws nothing for a refusal", async () => {
  const { fetch, sent } = inMemory(tencentError("RequestLimitExceeded"), tencentError("ResourceNotFound"));
  const { data, response } = await tcssOver(fetch).raw.POST("/DescribeAssetImageList", { body: { Limit: 1 } });
  expect(data).toEqual(tencentError("ResourceNotFound").body);
  expect(response.status).toBe(200);
  expect(sent).toHaveLength(2);
  expect(sent[1]).toMatchObject({ url: "https://tcss.intl.tencentcloudapi.com/", body: '{"Limit":1}' });
  expect(sent[1]?.headers).toMatchObject({
    "x-tc-action": "DescribeAssetImageList",
    "content-type": "application/json",
  });
});

test("raw sends an SAS action like call() does, and returns its refusal as an error", async () => {
  const refusal = { Code: "NoPermission", Message: "caller has no permission", RequestId: "6B7F" };
  const { fetch, sent } = inMemory(noImages, { status: 403, body: refusal });
  const client = sasOver(fetch);
  const query = { Uuids: "a, b*" };
  expect((await client.raw.POST("/DescribeImageInfoList", { params: { query } })).data).toEqual(noImages.body);
  expect((await client.raw.POST("/DescribeImageInfoList", { params: { query } })).error).toEqual(refusal);
  expect(sent[0]).toMatchObject({ url: "https://tds.ap-southeast-1.aliyuncs.com/?Uuids=a%2C%20b%2A", body: "" });
});

test("a mistyped action gets a suggestion, one that is like none gets the list alone", async () => {
  const client = tcssOver(inMemory(emptyPage).fetch);
  // @ts-expect-error the types refuse it as well
  await expect(client.call("DescribeAssetImagList")).rejects.toThrow("Did you mean DescribeAssetImageList? Known: Add");
  // @ts-expect-error the types refuse it as well
  await expect(client.call("RunInstances")).rejects.toThrow("tcss has no action RunInstances. Known: Add");
});

test("names the permission of the action when a policy denies it", async () => {
  const refusal = { Code: "NoPermission", Message: "caller has no permission", RequestId: "6B7F" };
  const { fetch } = inMemory({ status: 403, body: refusal });
  const call = sasOver(fetch).call("DescribeImageInfoList", { Uuids: "a" });
  await expect(call).rejects.toThrow("Allow yundun-sas:DescribeImageInfoList in the RAM policy of this key");
});

test("raw takes the caller's headers and signal, and openapi-fetch's middleware sees both sides", async () => {
  const { fetch, sent } = inMemory(emptyPage);
  const client = tcssOver(fetch);
  const seen: unknown[] = [];
  client.raw.use({
    onRequest: ({ request }) => request.headers.set("x-tc-traceid", "trace"),
    onResponse: async ({ response }) => void seen.push(await response.clone().json()),
  });
  await client.raw.POST("/DescribeAssetImageList", { body: {}, headers: { "x-own": "1" } });
  expect(sent[0]?.headers).toMatchObject({ "x-own": "1", "x-tc-traceid": "trace" });
  expect(seen).toEqual([emptyPage.body]);
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(client.raw.POST("/DescribeAssetImageList", { body: {}, signal })).rejects.toThrow("enough");
  expect(sent).toHaveLength(1);
});

test("close() waits for calls under way, refuses new ones, and can be called again", async () => {
  let answer: (response: Response) => void = () => undefined;
  const client = tcssOver(() => new Promise((resolve) => (answer = resolve)));
  const calling = client.call("DescribeAssetImageList");
  await Promise.resolve();
  const order: string[] = [];
  const closing = client.close().then(() => order.push("closed"));
  await expect(client.call("DescribeAssetImageList")).rejects.toMatchObject({ code: "Closed" });
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  order.push("answered");
  answer(Response.json(emptyPage.body));
  await calling;
  await closing;
  expect(order).toEqual(["answered", "closed"]);
  await client.close();
});

test("await using closes the connections", async () => {
  await using server = await startFaultServer({ nowMs: startMs });
  let left;
  {
    await using client = createTcssClient({ endpoint: server.url, credentials: tencentKey, ...manualTime() });
    await client.call("DescribeAssetImageList");
    left = client;
  }
  await expect(left.call("DescribeAssetImageList")).rejects.toMatchObject({ code: "Closed" });
});

test("a call ends with its own time limit", async () => {
  const time = manualTime();
  const client = tcssOver(() => new Promise(() => undefined), time);
  const calling = client.call("DescribeAssetImageList", {}, { timeoutMs: 321 });
  await Promise.resolve();
  expect(time.end(321)).toBe(1);
  await expect(calling).rejects.toMatchObject({ name: "TimeoutError", timeoutMs: 321 });
});

test("a service that fails inside leaves the fate of a write open, and the error says what it answered", async () => {
  const { fetch, sent } = inMemory(tencentError("InternalError", "try later"));
  const error = await caught(tcssOver(fetch).call("ModifyImageAuthorized", oneLicense));
  expect(error).toMatchObject({
    name: "IndeterminateError",
    message:
      "[Indeterminate] the service may have carried out ModifyImageAuthorized: it got the request, but its answer does not say. [InternalError] try later (tencent ModifyImageAuthorized, request 7f0f) Next step: Read back what the call should change, then decide whether to repeat it.",
    cause: { name: "ApiError", code: "InternalError", retryable: false },
  });
  expect(sent).toHaveLength(1);
  const read = await caught(tcssOver(fetch).call("DescribeAssetImageList"));
  expect(read).toMatchObject({ name: "ApiError", code: "InternalError", retryable: true, attempts: 4 });
});

test("with GET the parameters travel in the query, through call() and raw alike", async () => {
  const { fetch, sent } = inMemory(emptyPage);
  const client = tcssOver(fetch, { method: "GET" });
  const parameters = { Limit: 5, Filters: [{ Name: "ImageName", Values: ["a b"] }] };
  await client.call("DescribeAssetImageList", parameters);
  await client.raw.POST("/DescribeAssetImageList", { body: parameters });
  const url = "https://tcss.intl.tencentcloudapi.com/?Filters.0.Name=ImageName&Filters.0.Values.0=a%20b&Limit=5";
  expect(sent).toMatchObject([
    { method: "GET", url, body: "", headers: { "content-type": "application/x-www-form-urlencoded" } },
    { method: "GET", url, body: "" },
  ]);
});

test("an expired key is replaced by the provider, once, and the call goes on", async () => {
  const { fetch, sent } = inMemory(tencentError("AuthFailure.TokenFailure"), emptyPage);
  const keys = [
    { secretId: "AKIDold", secretKey: "k", token: "old" },
    { secretId: "AKIDnew", secretKey: "k", token: "new" },
  ];
  const asked: unknown[] = [];
  const client = tcssOver(fetch, {
    credentials: async (ask?: { readonly refused?: unknown }) => {
      asked.push(ask?.refused);
      return keys[asked.length - 1];
    },
  });
  await client.call("DescribeAssetImageList");
  expect(sent.map(({ headers }) => headers["x-tc-token"])).toEqual(["old", "new"]);
  expect(asked).toEqual([undefined, keys[0]]);
});

test("a key from the options is not asked for again", async () => {
  const { fetch, sent } = inMemory(tencentError("AuthFailure.TokenFailure"), emptyPage);
  await expect(tcssOver(fetch).call("DescribeAssetImageList")).rejects.toMatchObject({
    code: "AuthFailure.TokenFailure",
  });
  expect(sent).toHaveLength(1);
});

test("clients with the same key, region and endpoint share a limit; others have their own", async () => {
  const time = manualTime();
  const rateLimit = createRateLimits({ ...time, limit: { requests: 1, perSeconds: 1 } });
  const { fetch, sent } = inMemory(emptyPage);
  const clientOf = (options: object) =>
    createTcssClient({ fetch, credentials: tencentKey, ...time, rateLimit, ...options });
  await clientOf({}).call("DescribeAssetImageList");
  await clientOf({ credentials: { secretId: "AKIDother", secretKey: "k" } }).call("DescribeAssetImageList");
  await clientOf({ region: "ap-singapore" }).call("DescribeAssetImageList");
  await clientOf({ endpoint: "https://tcss.tencentcloudapi.com" }).call("DescribeAssetImageList");
  expect(time.slept).toEqual([]);
  await clientOf({}).call("DescribeAssetImageList");
  expect(time.slept).toEqual([1020]);
  expect(sent).toHaveLength(5);
});

test("an integer beyond 2^53 comes as the client was told", async () => {
  const text = '{"Response":{"TotalCount":1,"List":[{"ImageSize":9007199254740993,"VulCnt":1}],"RequestId":"r"}}';
  const { fetch } = inMemory({ body: text });
  const [image] = (await tcssOver(fetch).call("DescribeAssetImageList")).List;
  expect(image).toEqual({ ImageSize: 9007199254740993n, VulCnt: 1 });
  const asText = await tcssOver(fetch, { largeIntegers: "string" }).call("DescribeAssetImageList");
  expect(asText.List[0]).toEqual({ ImageSize: "9007199254740993", VulCnt: 1 });
});
