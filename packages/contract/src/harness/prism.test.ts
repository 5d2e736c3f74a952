import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { headersOf } from "../cases/breakages.js";
import { startServer } from "./loopback.js";
import { startPrism } from "./prism.js";
import { OPERATIONS, documentOf } from "./spec.js";

test("serves a document until it is disposed of", async () => {
  let pid: number;
  {
    await using prism = await startPrism({ document: documentOf("tcss") });
    pid = prism.pid;
    expect(prism.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${prism.url}/NoSuchAction`)).status).toBe(404);
    expect(process.kill(pid, 0)).toBe(true);
  }
  expect(() => process.kill(pid, 0)).toThrow("ESRCH");
});

test("says what Prism printed when it does not start", async () => {
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-prism-"));
  try {
    const document = join(folder, "empty.json");
    await writeFile(
      document,
      JSON.stringify({ openapi: "3.1.0", info: { title: "Nothing", version: "1" }, paths: {} }),
    );
    await expect(startPrism({ document })).rejects.toThrow(
      /Prism did not start: it ended with code 1\.[^]*No operations found/,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

for (const { strict, status } of [
  { strict: true, status: 500 },
  { strict: false, status: 200 },
])
  test(`${strict ? "refuses" : "lets pass"} and reports an answer that breaks the document`, async () => {
    await using upstream = await startServer(async (_, outgoing) => {
      outgoing.setHeader("content-type", "application/json").end('{"Response":{"RequestId":"and no list"}}');
    });
    await using prism = await startPrism({ document: documentOf("tcss"), upstream: upstream.url, strict });
    const operation = OPERATIONS.find(({ action }) => action === "DescribeAssetImageList");
    const headers = { ...(operation === undefined ? {} : headersOf(operation)), "content-type": "application/json" };
    const answer = await fetch(`${prism.url}/DescribeAssetImageList`, { method: "POST", headers, body: "{}" });
    expect(answer.status).toBe(status);
    expect(answer.headers.get("sl-violations")).toContain('"location":["response","body","Response"]');
  });
