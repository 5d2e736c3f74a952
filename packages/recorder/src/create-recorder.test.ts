import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";

import { afterEach, beforeEach, expect, test } from "vitest";

import { createStillMock, readSas, readTcss } from "@plimsoll/mock/test";
import { NOW_MS, signAcs3, signRpc1, signTc3, signV1 } from "@plimsoll/mock/test";
import type { Mock, MockAccount } from "@plimsoll/mock";
import { defaultCredentials } from "@plimsoll/mock/internal";
import type { Recorder, RecorderOptions } from "./create-recorder.js";
import { createRecorder } from "./create-recorder.js";
import type { RecordedAnswer } from "./recording.js";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plimsoll-record-"));
  file = join(folder, "recording.ndjson");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The keys of the service that plays the real one. */
const real = {
  tencent: {
    secretId: "AKIDrealrealrealrealrealrealreal0001",
    secretKey: "real-secret-key-of-tencent-0001",
    token: "real-token/of+tencent=0001",
  },
  alibaba: {
    accessKeyId: "LTAIrealrealreal0001",
    accessKeySecret: "real-secret-of-alibaba-0001",
    securityToken: "real-token/of+alibaba=0001",
  },
} as const;
const realTexts = [...Object.values(real.tencent), ...Object.values(real.alibaba)];
const realAccounts: readonly MockAccount[] = [
  { cloud: "tencent", id: real.tencent.secretId, secret: real.tencent.secretKey, token: real.tencent.token },
  {
    cloud: "alibaba",
    id: real.alibaba.accessKeyId,
    secret: real.alibaba.accessKeySecret,
    token: real.alibaba.securityToken,
  },
];

const tencent = { id: "caller-of-tencent", secret: "known to the tests" };
const alibaba = { id: "caller-of-alibaba", secret: "known to the tests" };
const tencentCaller: MockAccount = { cloud: "tencent", ...tencent };
const alibabaCaller: MockAccount = { cloud: "alibaba", ...alibaba };
const origins = { tcss: "https://tcss.tencentcloudapi.com", sas: "https://tds.ap-southeast-1.aliyuncs.com" };

function createReal(): Mock {
  return createStillMock({ images: 40, accounts: realAccounts });
}

function record(service: typeof globalThis.fetch, more: Partial<RecorderOptions> = {}): Recorder {
  const usual = { upstream: origins, credentials: real, file, fetch: service, now: () => NOW_MS };
  return createRecorder({ ...usual, accounts: [tencentCaller, alibabaCaller], allowWrites: true, ...more });
}

function readEntries(): readonly RecordedAnswer[] {
  const lines = readFileSync(file, "utf8").split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line) as RecordedAnswer); // what the recorder wrote
}

test("whichever way a caller signs, the real service gets a signature with its own key and the caller its answer", async () => {
  await using service = createReal();
  await using recorder = record(service.fetch);
  const Uuids = service.estate.imageUuids.slice(0, 3).join(",");
  const list = '{"Limit":2,"Filters":[{"Name":"ImageName","Values":["a"]}]}';
  const tcss = [
    signTc3({ key: tencent, body: list }),
    signTc3({ key: tencent, method: "GET", query: "Limit=2&Filters.0.Name=ImageName&Filters.0.Values.0=a" }),
    signV1({ key: tencent, parameters: { Action: "DescribeAssetImageList", Limit: "2" } }),
    signV1({ key: tencent, method: "POST", parameters: { Action: "DescribeAssetImageList", Limit: "2" } }),
  ];
  for (const request of tcss) expect(await readTcss(await recorder.fetch(request))).toHaveProperty("List.1.ImageID");
  const sas = [
    signAcs3({ key: alibaba, query: { Uuids } }),
    signAcs3({ key: alibaba, form: { Uuids } }),
    signRpc1({ key: alibaba, parameters: { Uuids } }),
    signRpc1({ key: alibaba, method: "POST", parameters: { Uuids } }),
  ];
  for (const request of sas)
    expect((await readSas(await recorder.fetch(request))).answer).toHaveProperty("ImageInfos.2.Uuid");
  const xml = await recorder.fetch(signRpc1({ key: alibaba, parameters: { Uuids, Format: "XML" } }));
  expect(await xml.text()).toContain("<DescribeImageInfoListResponse>");
  expect(service.requests().map(({ outcome }) => outcome)).toEqual(Array(9).fill("OK"));
  expect(recorder.recorded).toBe(9);
  expect(readEntries().map(({ format, status }) => `${format} ${status}`)).toEqual([
    ...Array(8).fill("json 200"),
    "xml 200",
  ]);
});

test("over ports, over HTTP and HTTPS, a caller talks to the real service by way of the recorder", async () => {
  await using service = createStillMock({ images: 40, accounts: realAccounts, now: Date.now });
  await using server = await service.listen();
  await using recorder = createRecorder({ upstream: { tcss: server.url, sas: server.url }, credentials: real, file });
  await using proxy = await recorder.listen();
  const { host } = new URL(proxy.url);
  const timestamp = Math.floor(Date.now() / 1000);
  const response = await fetch(signTc3({ key: recorderKey(recorder), host, timestamp, body: '{"Limit":1}' }));
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await readTcss(response)).toHaveProperty("List.0.ImageID");
  await using secure = await recorder.listen({ tls: true });
  expect(secure.url).toMatch(/^https:/);
  expect(secure.ca).toContain("BEGIN CERTIFICATE");
});

function recorderKey({ credentials }: Recorder): { readonly id: string; readonly secret: string } {
  return { id: credentials.tencent.secretId, secret: credentials.tencent.secretKey };
}

test("the answer is passed on as it is and recorded with its request, sorted, without request IDs", async () => {
  const body = '{"Response": {"Huge":12345678901234567890123,"RequestId":"9c2d0eee-b4b8-4954-98ab-be69f503f77d"} }';
  const headers = { "content-type": "application/json", "x-tc-traceid": "t1", "x-other": "1", "retry-after": "3" };
  await using recorder = record(async () => new Response(body, { status: 429, headers }));
  const request = signTc3({ key: tencent, action: "DescribeAnything", body: '{"B":{"d":1,"c":[2,1]},"A":null}' });
  const response = await recorder.fetch(request);
  expect([response.status, response.headers.get("x-tc-traceid"), response.headers.get("x-other")]).toEqual([
    429,
    "t1",
    null,
  ]);
  expect(await response.text()).toBe(body);
  expect(readFileSync(file, "utf8")).toBe(
    `{"recording":1,"service":"tcss","action":"DescribeAnything","parameters":{"A":null,"B":{"c":[2,1],"d":1}},"format":"json",` +
      `"status":429,"headers":{"content-type":"application/json","retry-after":"3"},` +
      `"body":${JSON.stringify(body.replace("9c2d0eee-b4b8-4954-98ab-be69f503f77d", "00000000-0000-0000-0000-000000000000"))}}\n`,
  );
});

test("a request that is not signed with a key of the mock reaches no real service and no file", async () => {
  await using service = createReal();
  await using recorder = record(service.fetch);
  const wrong = { id: tencent.id, secret: "wrong" };
  expect((await readTcss(await recorder.fetch(signTc3({ key: wrong })))).Error?.Code).toBe(
    "AuthFailure.SignatureFailure",
  );
  const own = { id: real.tencent.secretId, secret: real.tencent.secretKey };
  expect((await readTcss(await recorder.fetch(signTc3({ key: own })))).Error?.Code).toBe(
    "AuthFailure.SecretIdNotFound",
  );
  const refused = await readSas(await recorder.fetch(signAcs3({ key: { id: alibaba.id, secret: "wrong" } })));
  expect(refused).toMatchObject({ status: 400, answer: { Code: "SignatureDoesNotMatch" } });
  const xml = await recorder.fetch(signRpc1({ key: { id: "nobody", secret: "x" }, parameters: { Format: "XML" } }));
  expect(await xml.text()).toMatch(/^<\?xml.*<Code>InvalidAccessKeyId\.NotFound<\/Code>/);
  expect((await recorder.fetch("http://localhost/")).status).toBe(400);
  expect([service.requests(), readEntries()]).toEqual([[], []]);
});

test("keys are made anew for each recorder, and the public keys of every mock are refused", async () => {
  await using service = createReal();
  const seen = new Set<string>();
  for (const name of ["1", "2"]) {
    await using recorder = record(service.fetch, { file: join(folder, name), accounts: [] });
    const { tencent: t, alibaba: a } = recorder.credentials;
    for (const text of [t.secretId, t.secretKey, a.accessKeyId, a.accessKeySecret]) seen.add(text);
    expect([t.secretKey, a.accessKeySecret]).toEqual(Array(2).fill(expect.stringMatching(/^[0-9a-f]{48}$/)));
    const own = { id: t.secretId, secret: t.secretKey };
    expect(await readTcss(await recorder.fetch(signTc3({ key: own })))).toHaveProperty("TotalCount");
    const { tencent: known, alibaba: knownToo } = defaultCredentials;
    const publicKey = { id: known.secretId, secret: known.secretKey };
    const publicAccessKey = { id: knownToo.accessKeyId, secret: knownToo.accessKeySecret };
    const refused = await readTcss(await recorder.fetch(signTc3({ key: publicKey })));
    expect(refused.Error?.Code).toBe("AuthFailure.SecretIdNotFound");
    const { answer } = await readSas(await recorder.fetch(signAcs3({ key: publicAccessKey })));
    expect(answer.Code).toBe("InvalidAccessKeyId.NotFound");
  }
  expect(seen.size).toBe(8);
});

test("actions that change something, and unknown ones, pass only where that is allowed", async () => {
  await using service = createReal();
  await using readOnly = record(service.fetch, { allowWrites: false });
  const ask = async (recorder: Recorder, action: string): Promise<unknown> =>
    (await readTcss(await recorder.fetch(signTc3({ key: tencent, action })))).Error;
  expect(await ask(readOnly, "DescribeAssetImageList")).toBeUndefined();
  for (const action of ["ModifyImageAuthorized", "DescribeSomethingElse", "__proto__"])
    expect(await ask(readOnly, action)).toMatchObject({
      Code: "UnsupportedOperation",
      Message: expect.stringMatching(new RegExp(`${action} change.*--allow-writes.*allowWrites`)),
    });
  const refused = await readSas(await readOnly.fetch(signAcs3({ key: alibaba, action: "CreateSomething" })));
  expect(refused).toMatchObject({ status: 403, answer: { Code: "NoPermission" } });
  expect(String(refused.answer.Message)).toMatch(/--allow-writes/);
  expect([service.requests().length, readEntries().length]).toEqual([1, 1]);
  await using open = record(service.fetch, { file: join(folder, "open.ndjson"), allowWrites: true });
  expect(await ask(open, "ModifyImageAuthorized")).toMatchObject({ Code: expect.stringMatching(/^(?!Unsupported)/) });
  expect(service.requests().at(-1)?.action).toBe("ModifyImageAuthorized");
});

test("a recording that others could read is for its owner only from then on", async () => {
  writeFileSync(file, "", { mode: 0o644 });
  await using recorder = record(createReal().fetch);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(recorder.recorded).toBe(0);
});

test("a nonce is used up at the recorder", async () => {
  await using service = createReal();
  await using recorder = record(service.fetch);
  const send = async (): Promise<unknown> =>
    (await readSas(await recorder.fetch(signAcs3({ key: alibaba, nonce: "once", query: { Uuids: "x" } })))).answer.Code;
  expect([await send(), await send()]).toEqual([undefined, "SignatureNonceUsed"]);
});

test("a real service that cannot be reached is told from one that refuses, without a word of the request", async () => {
  const down = async (): Promise<Response> => {
    throw new TypeError("fetch failed for https://x/?Signature=abc", {
      cause: Object.assign(new Error("no"), { code: "ECONNREFUSED" }),
    });
  };
  await using recorder = record(down);
  const message = "The recorder got no answer from the real service: ECONNREFUSED.";
  const { Error: error } = await readTcss(await recorder.fetch(signTc3({ key: tencent })));
  expect(error).toEqual({ Code: "ServiceUnavailable", Message: message });
  expect(await readSas(await recorder.fetch(signAcs3({ key: alibaba })))).toMatchObject({
    status: 503,
    answer: { Code: "ServiceUnavailable", Message: message },
  });
  expect(readEntries()).toEqual([]);
});

test("an answer beyond 64 MiB is refused, and its rest not waited for", async () => {
  const piece = new Uint8Array(1024 * 1024);
  let [left, canceled] = [70, false];
  const body = new ReadableStream({
    pull: (controller) => (left-- > 0 ? controller.enqueue(piece) : controller.close()),
    cancel: () => {
      canceled = true;
    },
  });
  await using recorder = record(async () => new Response(body));
  const { Error: error } = await readTcss(await recorder.fetch(signTc3({ key: tencent })));
  expect(error?.Message).toBe(
    "The recorder got no answer from the real service: its answer has more than 67108864 bytes.",
  );
  expect([canceled, readEntries()]).toEqual([true, []]);
});

test("a service without an upstream is refused", async () => {
  await using recorder = record(fetch, { upstream: { sas: origins.sas } });
  expect((await readTcss(await recorder.fetch(signTc3({ key: tencent })))).Error?.Message).toMatch(
    /no upstream for TCSS/,
  );
});

test("the real keys are in no file, no error, no answer and no inspection, even where the service repeats them", async () => {
  const told: string[] = [];
  const echo = async (url: Request | URL | string, init?: RequestInit): Promise<Response> => {
    const seen = JSON.stringify({
      Message: `${String(url instanceof Request ? url.url : url)} ${JSON.stringify(init?.headers)} ${realTexts.join(" ")}`,
      Key: realTexts,
    });
    return new Response(seen, { headers: { "content-type": "application/json" } });
  };
  await using recorder = record(echo, { onError: (error) => told.push(inspect(error)) });
  await recorder.fetch(signTc3({ key: tencent }));
  await recorder.fetch(signV1({ key: tencent, parameters: { Action: "DescribeAssetImageList" } }));
  await recorder.fetch(signAcs3({ key: alibaba, query: { Uuids: "a" } }));
  await using broken = record(async () => Promise.reject(new Error(realTexts.join(" "))), {
    file: join(folder, "b.ndjson"),
  });
  const refused = await (await broken.fetch(signTc3({ key: tencent }))).text();
  const written = readFileSync(file, "utf8");
  expect(readEntries()).toHaveLength(3);
  const everything = [
    written,
    refused,
    inspect(recorder, { depth: 9, showHidden: true }),
    JSON.stringify(recorder),
    ...told,
  ].join("\n");
  for (const text of realTexts)
    for (const spelling of [text, encodeURIComponent(text), encodeURIComponent(encodeURIComponent(text))])
      expect(everything).not.toContain(spelling);
  expect(everything).not.toMatch(/Signature=(?!scrubbed)/);
});

test.each([
  [{ upstream: {} }, "upstream names neither tcss nor sas; give the address of at least one"],
  [
    { upstream: { tcss: "tcss.example" } },
    "upstream.tcss must be an origin such as https://service.example, not tcss.example",
  ],
  [{ credentials: { tencent: real.tencent } }, "upstream.sas needs a key of its cloud: give credentials.alibaba"],
  [
    { credentials: { ...real, tencent: { secretId: "short", secretKey: "x" } } },
    "a text in credentials has fewer than 8 characters, and would be replaced everywhere",
  ],
  [{ hide: ["a"] }, "a text in hide has fewer than 4 characters, and would be replaced everywhere"],
])("refuses %o", (options, message) => {
  expect(() => record(fetch, options)).toThrow(new RangeError(message));
});

test("goes on with a recording whose last line was cut off, and leaves other files alone", async () => {
  await using service = createReal();
  await using first = record(service.fetch);
  await first.fetch(signTc3({ key: tencent, body: '{"Limit":1}' }));
  await first.close();
  const whole = readFileSync(file, "utf8");
  writeFileSync(file, `${whole}${whole.slice(0, 100)}`);
  const told: string[] = [];
  await using second = record(service.fetch, { onWarning: (message) => told.push(message) });
  expect(told).toEqual([`${file}, line 2: the last line was cut off and is removed.`]);
  await second.fetch(signTc3({ key: tencent, body: '{"Limit":2}' }));
  expect(readEntries().map(({ parameters }) => parameters)).toEqual([{ Limit: 1 }, { Limit: 2 }]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  writeFileSync(join(folder, "notes"), "dear diary\n");
  expect(() => record(service.fetch, { file: join(folder, "notes") })).toThrow(
    /notes, line 1: this is not an answer recorded/,
  );
  expect(readFileSync(join(folder, "notes"), "utf8")).toBe("dear diary\n");
});

test.runIf(existsSync("/dev/full"))(
  "an answer that cannot be written down is passed on all the same, and reported",
  async () => {
    const told: unknown[] = [];
    await using service = createReal();
    const recorder = record(service.fetch, { onError: (error) => told.push(error), file: "/dev/full" });
    expect(await readTcss(await recorder.fetch(signTc3({ key: tencent })))).toHaveProperty("TotalCount");
    expect([told.length, recorder.recorded]).toEqual([1, 0]);
    await recorder.close();
  },
);

test("closing waits for the answers that are on their way, and ends the recorder", async () => {
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  let arrive = (): void => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const recorder = record(async () => {
    arrive();
    await gate;
    return new Response("{}");
  });
  const asked = recorder.fetch(signTc3({ key: tencent }));
  await arrived;
  const closed = recorder.close();
  open();
  await closed;
  await asked;
  expect(readEntries()).toHaveLength(1);
  await expect(recorder.fetch(signTc3({ key: tencent }))).rejects.toThrow("This recorder is closed.");
  await recorder.close();
});
