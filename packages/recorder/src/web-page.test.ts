import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { defaultCredentials } from "@plimsoll/mock/internal";
import { NOW_MS, pages, send, signedPath } from "@plimsoll/mock/test";
import { afterEach, beforeEach, expect, test } from "vitest";

import { createRecorder } from "./create-recorder.js";
import { createReplay } from "./create-replay.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plimsoll-web-page-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each(pages)("a replay answers no web page that sends $headers: $want", async ({ headers, want }) => {
  const file = join(folder, "recording.ndjson");
  const answer = { recording: 1, service: "tcss", action: "A", format: "json", status: 200, headers: {}, body: "{}" };
  writeFileSync(file, JSON.stringify(answer));
  await using replay = createReplay({ file, now: () => NOW_MS });
  await using server = await replay.listen();
  const { body, status } = await send(server.url, headers);
  expect([status, JSON.parse(body)]).toMatchObject([403, { code: want }]);
});

test.each([...pages, { headers: { host: "evillocalhost" }, want: "ForeignHost" } as const])(
  "a recorder asks no real service for a web page that sends $headers: $want",
  async ({ headers, want }) => {
    const asked: unknown[] = [];
    await using recorder = createRecorder({
      upstream: { tcss: "https://tcss.example" },
      credentials: { tencent: { secretId: "real-secret-id", secretKey: "real-secret-key" } },
      file: join(folder, "recording.ndjson"),
      now: () => NOW_MS,
      fetch: async (input) => {
        asked.push(input);
        return new Response("{}");
      },
    });
    await using server = await recorder.listen();
    const host = "host" in headers ? headers.host : new URL(server.url).host;
    const { secretId, secretKey } = recorder.credentials.tencent;
    const path = signedPath({ id: secretId, secret: secretKey }, host, "tcss");
    const { body, status } = await send(server.url, headers, path);
    expect([status, JSON.parse(body)]).toMatchObject([403, { code: want }]);
    const { secretId: id, secretKey: secret } = defaultCredentials.tencent;
    const known = await send(server.url, {}, signedPath({ id, secret }, new URL(server.url).host, "tcss"));
    expect(known.body).toContain("AuthFailure.SecretIdNotFound");
    expect(asked).toEqual([]);
  },
);
