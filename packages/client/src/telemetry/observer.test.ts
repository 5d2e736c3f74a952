import { channel, tracingChannel } from "node:diagnostics_channel";

import { expect, test } from "vitest";

import { emptyPage, inMemory, tencentError } from "../../test/in-memory.js";
import { manualTime } from "../../test/manual-time.js";
import { createTcssClient } from "../client/create-tcss-client.js";
import { debugHooks } from "./debug-hooks.js";
import type { CallEvent } from "./hooks.js";

const secretKey = "Very-Secret-Key-0123456789";
const credentials = { secretId: "AKIDtest", secretKey, token: "Very-Secret-Token-0123456789" };
const busy = { status: 503, body: "<html>" };

/** Listens on a channel until the end of the test. */
function listen(name: string): { readonly heard: unknown[] } & Disposable {
  const heard: unknown[] = [];
  const hear = (event: unknown): void => void heard.push(event);
  channel(name).subscribe(hear);
  return { heard, [Symbol.dispose]: () => channel(name).unsubscribe(hear) };
}

test("everybody in the process can listen to attempts, also of a client that was made before", async () => {
  const client = createTcssClient({ ...manualTime(), fetch: inMemory(busy, emptyPage).fetch, credentials });
  using requests = listen("plimsoll.request");
  using responses = listen("plimsoll.response");
  using retries = listen("plimsoll.retry");
  await client.call("DescribeAssetImageList", { Limit: 1 });
  expect(requests.heard).toMatchObject([
    { action: "DescribeAssetImageList", attempt: 1, body: '{"Limit":1}', headers: { authorization: "[redacted]" } },
    { attempt: 2 },
  ]);
  expect(responses.heard).toMatchObject([{ status: 503 }, { status: 200, attempt: 2 }]);
  expect(retries.heard).toMatchObject([{ reason: "HTTP 503", attempt: 1 }]);
  expect(JSON.stringify([requests.heard, responses.heard])).not.toContain("Very-Secret");
});

test("a call is one event from start to end, with what came of it", async () => {
  const log: unknown[] = [];
  const note = (word: string) => (event: unknown) =>
    void log.push([word, { ...(event as CallEvent), error: (event as { error?: Error }).error?.name }]);
  const calls = tracingChannel("plimsoll.call");
  const subscribers = { start: note("start"), asyncEnd: note("end"), error: note("error") };
  calls.subscribe(subscribers as Parameters<typeof calls.subscribe>[0]); // the other events do not matter here
  const options = { ...manualTime(), credentials };
  await createTcssClient({ ...options, fetch: inMemory(emptyPage).fetch }).call("DescribeAssetImageList");
  const refused = createTcssClient({ ...options, fetch: inMemory(tencentError("AuthFailure")).fetch });
  await refused.call("DescribeAssetImageList").catch(() => undefined);
  calls.unsubscribe(subscribers as Parameters<typeof calls.unsubscribe>[0]); // as above
  const call = {
    cloud: "tencent",
    service: "tcss",
    action: "DescribeAssetImageList",
    host: "tcss.intl.tencentcloudapi.com",
  };
  expect(log).toMatchObject([
    ["start", call],
    ["end", { ...call, attempts: 1, status: 200, error: undefined }],
    ["start", call],
    ["error", { ...call, attempts: 1, error: "ApiError" }],
    ["end", { error: "ApiError" }],
  ]);
});

test("a debug hook writes lines that a person reads, without secrets", async () => {
  const lines: string[] = [];
  const hooks = debugHooks((line) => lines.push(line));
  const client = createTcssClient({ ...manualTime(), hooks, fetch: inMemory(busy, emptyPage).fetch, credentials });
  await client.call("DescribeAssetImageList", { Limit: 1 });
  expect(lines).toEqual([
    'tencent DescribeAssetImageList #1 → POST https://tcss.intl.tencentcloudapi.com/ {"Limit":1}',
    "tencent DescribeAssetImageList #1 ← HTTP 503 in 0 ms <html>",
    "tencent DescribeAssetImageList #1 ↻ HTTP 503, again in 100 ms",
    'tencent DescribeAssetImageList #2 → POST https://tcss.intl.tencentcloudapi.com/ {"Limit":1}',
    'tencent DescribeAssetImageList #2 ← HTTP 200 in 0 ms {"Response":{"TotalCount":0,"List":null,"RequestId":"7f0f"}}',
  ]);
  expect(lines.join("\n")).not.toContain("Very-Secret");
});

test("a debug hook cuts long bodies, and shows headers when it is asked", async () => {
  const lines: string[] = [];
  const hooks = debugHooks((line) => lines.push(line), { headers: true, maxBodyCharacters: 10 });
  const client = createTcssClient({ ...manualTime(), hooks, fetch: inMemory(emptyPage).fetch, credentials });
  await client.call("DescribeAssetImageList", { Limit: 100 });
  expect(lines[0]).toContain("\n  authorization: [redacted]");
  expect(lines[0]).toContain("\n  x-tc-token: [redacted]");
  expect(lines[0]).toContain('{"Limit":1… (13 characters)');
  expect(lines[1]).toContain('{"Response… (60 characters)');
});
