import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import * as fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";

import type { Answer } from "@plimsoll/mock/test";
import { createStillMock, readSas, readTcss, tencentKey } from "@plimsoll/mock/test";
import { NOW_MS, signAcs3, signRpc1, signTc3, signV1 } from "@plimsoll/mock/test";
import { defaultCredentials } from "@plimsoll/mock/internal";
import { createRecorder } from "./create-recorder.js";
import type { ReplayOptions, Replay } from "./create-replay.js";
import { createReplay } from "./create-replay.js";
import type { RecordedAnswer } from "./recording.js";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plimsoll-replay-"));
  file = join(folder, "recording.ndjson");
});
afterEach(() => rmSync(folder, { recursive: true }));

const tencent = { id: defaultCredentials.tencent.secretId, secret: defaultCredentials.tencent.secretKey };
const alibaba = { id: defaultCredentials.alibaba.accessKeyId, secret: defaultCredentials.alibaba.accessKeySecret };

const realKey = { secretId: "real-secret-id", secretKey: "real-secret-key" };

function write(...answers: readonly Partial<RecordedAnswer>[]): void {
  const usual = {
    recording: 1,
    service: "tcss",
    action: "DescribeAssetImageList",
    parameters: {},
    format: "json",
    status: 200,
    headers: { "content-type": "application/json" },
    body: '{"Response":{"RequestId":"00000000-0000-0000-0000-000000000000"}}',
  };
  writeFileSync(file, answers.map((answer) => `${JSON.stringify({ ...usual, ...answer })}\n`).join(""));
}

function replay(more: Partial<ReplayOptions> = {}): Replay {
  return createReplay({ file, now: () => NOW_MS, ...more });
}

async function askTcss(from: Replay, parameters: object, action = "DescribeAssetImageList"): Promise<Answer> {
  return readTcss(await from.fetch(signTc3({ key: tencent, action, body: JSON.stringify(parameters) })));
}

test("recorded answers are given again, with fresh request IDs", async () => {
  await using service = createStillMock({
    images: 30,
    accounts: [
      { cloud: "tencent", id: "real-secret-id", secret: "real-secret-key" },
      { cloud: "alibaba", id: "real-access-key-id", secret: "real-access-key-secret" },
    ],
  });
  await using recorder = createRecorder({
    upstream: { tcss: "https://tcss.example", sas: "https://sas.example" },
    credentials: {
      tencent: { secretId: "real-secret-id", secretKey: "real-secret-key" },
      alibaba: { accessKeyId: "real-access-key-id", accessKeySecret: "real-access-key-secret" },
    },
    file,
    fetch: service.fetch,
    now: () => NOW_MS,
    accounts: [
      { cloud: "tencent", ...tencent },
      { cloud: "alibaba", ...alibaba },
    ],
    allowWrites: true,
  });
  const Uuids = service.estate.imageUuids.join(",");
  const story = [
    () => signTc3({ key: tencent, body: '{"Limit":5,"Offset":10}' }),
    () => signTc3({ key: tencent, action: "ModifyImageAuthorized", body: '{"AllLocalImages":true}' }),
    () => signV1({ key: tencent, parameters: { Action: "DescribeAssetImageList", Limit: "5", Offset: "10" } }),
    () => signAcs3({ key: alibaba, query: { Uuids } }),
    () => signAcs3({ key: alibaba, query: {} }),
    () => signRpc1({ key: alibaba, parameters: { Uuids, Format: "XML" } }),
  ];
  const recorded: string[] = [];
  for (const request of story) recorded.push(await (await recorder.fetch(request())).text());
  await recorder.close();

  await using again = replay();
  expect(again.recorded).toBe(story.length);
  const requestId = /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;
  for (const [index, request] of story.entries()) {
    const text = await (await again.fetch(request())).text();
    const before = recorded[index] ?? "";
    const [idBefore = "", idNow = ""] = [before, text].map((body) => /RequestId(?:":"|>)([^"<]+)/.exec(body)?.[1]);
    expect(idNow).toMatch(requestId);
    expect(idNow).not.toBe(idBefore);
    expect(text.replaceAll(idNow, "-")).toBe(before.replaceAll(idBefore, "-"));
  }
});

test("the order of members does not matter, that of items does", async () => {
  const filter = { Name: "ImageID", Values: ["a", "b"], ExactMatch: false };
  write({ parameters: { Filters: [filter], Limit: 1 }, body: '{"Response":{"Found":1}}' });
  await using from = replay();
  expect(
    await askTcss(from, { Limit: 1, Filters: [{ ExactMatch: false, Values: ["a", "b"], Name: "ImageID" }] }),
  ).toEqual({ Found: 1 });
  expect(await askTcss(from, { Limit: 1, Filters: [{ ...filter, Values: ["b", "a"] }] })).toHaveProperty("Error");
});

test("any parameters are found again in any order of their members", async () => {
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([name, member]) => [name, shuffled(member)]),
    );
  };
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (parameters) => {
      write({ action: "DescribeAnything", parameters, body: '{"Response":{"Found":1}}' });
      await using from = replay();
      expect(await askTcss(from, Object(shuffled(JSON.parse(JSON.stringify(parameters)))), "DescribeAnything")).toEqual(
        { Found: 1 },
      );
    }),
    { numRuns: 50 },
  );
});

test("several answers to one request come in their order, then the last again; or only the latest", async () => {
  write(...[1, 2, 3].map((Round) => ({ body: JSON.stringify({ Response: { Round } }) })));
  await using inOrder = replay();
  const rounds: unknown[] = [];
  for (let round = 0; round < 5; round++) rounds.push((await askTcss(inOrder, {}))["Round"]);
  expect(rounds).toEqual([1, 2, 3, 3, 3]);
  await using latest = replay({ order: "latest" });
  expect((await askTcss(latest, {}))["Round"]).toBe(3);
});

test("status and headers of a recorded answer come back, refusals of the real service too", async () => {
  const body = '{"RequestId":"00000000-0000-0000-0000-000000000000","Code":"Throttling.User"}';
  const headers = { "content-type": "application/json;charset=utf-8", "x-acs-retry-after": "700" };
  write({ service: "sas", action: "DescribeImageInfoList", parameters: { Uuids: "a" }, status: 400, headers, body });
  await using from = replay();
  const response = await from.fetch(signAcs3({ key: alibaba, query: { Uuids: "a" } }));
  const id = response.headers.get("x-acs-request-id");
  expect(id).toMatch(/^[0-9A-F-]{36}$/);
  expect(response.headers.get("x-acs-retry-after")).toBe("700");
  expect(response.headers.get("date")).toBe(new Date(NOW_MS).toUTCString());
  expect(await readSas(response)).toEqual({ status: 400, answer: { RequestId: id, Code: "Throttling.User" } });
});

test("a request without a recorded answer is refused, and the message lists the recorded ones", async () => {
  write({ parameters: { Limit: 1 } }, { parameters: { Limit: 2 } }, { action: "ModifyImageAuthorized" });
  await using from = replay();
  expect((await askTcss(from, { Limit: 3 })).Error).toEqual({
    Code: "UnsupportedOperation",
    Message:
      'Nothing was recorded for DescribeAssetImageList with {"Limit":3}. Recorded for it: {"Limit":1}, {"Limit":2}.',
  });
  expect((await askTcss(from, {}, "DescribeOther")).Error?.Message).toBe(
    "Nothing was recorded for DescribeOther. Recorded: DescribeAssetImageList, ModifyImageAuthorized.",
  );
  const sas = await readSas(await from.fetch(signAcs3({ key: alibaba, query: { Uuids: "a" } })));
  expect(sas).toMatchObject({
    status: 400,
    answer: {
      Code: "InvalidParam",
      Message: "Nothing was recorded for DescribeImageInfoList. Recorded: nothing of this service.",
    },
  });
});

test("a long list of recorded requests is cut", async () => {
  write(...Array.from({ length: 8 }, (_, Limit) => ({ parameters: { Limit, Text: "x".repeat(500) } })));
  await using from = replay();
  const message = (await askTcss(from, {})).Error?.Message ?? "";
  expect(message).toMatch(/, and 3 more\.$/);
  expect(message.length).toBeLessThan(1400);
});

test("only callers with a key of the mock are answered", async () => {
  write({});
  await using from = replay();
  const wrong = { ...tencentKey(createStillMock({ images: 0 })), secret: "wrong" };
  expect((await readTcss(await from.fetch(signTc3({ key: wrong })))).Error?.Code).toBe("AuthFailure.SignatureFailure");
  expect((await from.fetch("http://localhost/")).status).toBe(400);
});

test("a request that is nested too deeply is refused as the service does", async () => {
  write({});
  const told: unknown[] = [];
  await using from = replay({ onError: (error) => told.push(error) });
  const body = `{"A":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
  const { Error: error } = await readTcss(await from.fetch(signTc3({ key: tencent, body })));
  expect([error?.Code, told]).toEqual(["InvalidParameter", []]);
});

test("a fault of the replay itself ends no program, and is told to who runs it", async () => {
  write({});
  const told: unknown[] = [];
  const fault = new Error("no clock");
  let looks = 0;
  const now = (): number => {
    if (looks++ === 0) throw fault;
    return NOW_MS;
  };
  await using from = replay({ now, onError: (error) => told.push(error) });
  const { Error: error } = await readTcss(await from.fetch(signTc3({ key: tencent })));
  expect([error?.Code, told]).toEqual(["InternalError", [fault]]);
});

test("answers on a port until it is closed", async () => {
  write({});
  const from = createReplay({ file });
  const server = await from.listen();
  const request = (): Request =>
    signTc3({ key: tencent, host: new URL(server.url).host, timestamp: Math.floor(Date.now() / 1000) });
  expect(await readTcss(await fetch(request()))).toHaveProperty("RequestId");
  await from.close();
  await expect(fetch(request())).rejects.toThrow("fetch failed");
  await expect(from.fetch(request())).rejects.toThrow("This replay is closed.");
});

test("a last line that was cut off is left out and said, any other broken line is an error that names it", async () => {
  const told: string[] = [];
  const onWarning = (message: string): void => void told.push(message);
  write({}, {});
  await using whole = replay({ onWarning });
  expect([whole.recorded, told]).toEqual([2, []]);
  appendFileSync(file, '{"recording":1,"service":"tc');
  await using torn = replay({ onWarning });
  expect([torn.recorded, told]).toEqual([2, [`${file}, line 3: the last line was cut off and is left out.`]]);
  appendFileSync(file, "\n");
  expect(() => replay()).toThrow(
    /recording\.ndjson, line 3: this is not an answer recorded by version 1\. Delete the line, or choose another file: one that plimsoll mock record/,
  );
  write({ status: 42 });
  expect(() => replay()).toThrow(/line 1/);
});

test("a last line that was cut off within a character is left out", async () => {
  write({}, { body: '{"Response":{"Name":"镜像"}}' });
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, bytes.indexOf("镜") + 1));
  await using from = replay({ onWarning: () => {} });
  expect(from.recorded).toBe(1);
});

test.each([
  { name: "UTF-8 with a byte order mark", encode: (text: string) => Buffer.from(`\ufeff${text}`) },
  { name: "UTF-16, little-endian", encode: (text: string) => Buffer.from(`\ufeff${text}`, "utf16le") },
  { name: "UTF-16, big-endian", encode: (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16() },
])("a recording that was saved as $name is read, and continued as it is", async ({ encode }) => {
  // In UTF-16, the bytes of a line feed also lie across two of these characters.
  const body = JSON.stringify({ Response: { Name: "\u0a61\u6100\u0a61镜像" } });
  write({ parameters: { Limit: 1 } }, { body });
  writeFileSync(file, encode(readFileSync(file, "utf8").replaceAll("\n", "\r\n")));
  await using service = createStillMock({
    accounts: [{ cloud: "tencent", id: realKey.secretId, secret: realKey.secretKey }],
  });
  await using recorder = createRecorder({
    upstream: { tcss: "https://tcss.example" },
    credentials: { tencent: realKey },
    file,
    fetch: service.fetch,
    now: () => NOW_MS,
    accounts: [{ cloud: "tencent", ...tencent }],
  });
  await recorder.fetch(signTc3({ key: tencent, body: '{"Limit":7}' }));
  await recorder.close();
  await using from = replay();
  expect(from.recorded).toBe(3);
  expect({ Response: await askTcss(from, {}) }).toEqual(JSON.parse(body));
  expect(await askTcss(from, { Limit: 7 })).toHaveProperty("TotalCount");
});

test("a whole line with bytes that are not text is an error, not a name with other characters", () => {
  write({}, { body: '{"Response":{"Name":"?"}}' });
  const bytes = readFileSync(file);
  bytes[bytes.indexOf("?")] = 0xff;
  writeFileSync(file, bytes);
  expect(() => replay()).toThrow(/recording\.ndjson, line 2: this is not an answer recorded/);
});

test("a last line without a line feed is an answer like any other, and the next one gets a line of its own", async () => {
  write({ body: '{"Response":{"Found":1}}' });
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.trimEnd());
  await using from = replay();
  expect(await askTcss(from, {})).toEqual({ Found: 1 });
  const options = { upstream: { tcss: "https://tcss.example" }, credentials: { tencent: realKey }, file };
  await createRecorder(options).close();
  expect(readFileSync(file, "utf8")).toBe(text);
});

const deepLine = `{"recording":1,"service":"tcss","action":"A","parameters":${"[".repeat(100_000)}${"]".repeat(100_000)},"format":"json","status":200,"headers":{},"body":""}`;

test.each([
  { what: "random bytes", content: Buffer.from(Array.from({ length: 100 }, (_, index) => (index * 151 + 200) % 256)) },
  { what: "a million brackets", content: "[".repeat(1_000_000) },
  { what: "UTF-16 that was cut off", content: Buffer.from(`\ufeff{"recording":1`, "utf16le").subarray(0, -1) },
  { what: "lines that end in CR only", content: "dear diary\rdear diary\r" },
  { what: "a first line that was cut off", content: '{"recording":1,"service":"tc' },
  { what: "an answer to deeper parameters than any", content: deepLine },
])("$what: no recording, so nothing is replayed and nothing is added", async ({ content }) => {
  writeFileSync(file, content);
  const refused =
    /^\[NotARecording\] .*recording\.ndjson, line 1: this is not an answer recorded by version 1\. Delete the line, or choose another file: one that plimsoll mock record/;
  expect(() => replay()).toThrow(refused);
  const before = readFileSync(file);
  const options = { upstream: { tcss: "https://tcss.example" }, credentials: { tencent: realKey }, file };
  expect(() => createRecorder(options)).toThrow(refused);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test.each(["", "\n\n", "\r\r", "\ufeff"])("a file of %j has no answer recorded", (content) => {
  writeFileSync(file, content);
  expect(() => replay()).toThrow(/^\[NoAnswers\] .*recording\.ndjson, line 1: no answer recorded\./);
});
