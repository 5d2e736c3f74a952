import { expect, test } from "vitest";

import { alibabaKey, createStillMock, readSas, readTcss, tencentKey } from "../../test/call.js";
import { signAcs3, signTc3 } from "../../test/sign.js";

test("takes what the global fetch takes: a URL and options, a URL object, a request", async () => {
  await using mock = createStillMock({ images: 10 });
  const signed = signTc3({ key: tencentKey(mock) });
  const init = { method: "POST", headers: signed.headers, body: "{}" };
  for (const input of [signed.url, new URL(signed.url)])
    expect(await readTcss(await mock.fetch(input, init))).toHaveProperty("TotalCount");
  expect(await readTcss(await mock.fetch(signed))).toHaveProperty("TotalCount");
});

test("needs no this", async () => {
  await using mock = createStillMock({ images: 10 });
  const { fetch } = mock;
  expect((await fetch("http://mock.test/")).status).toBe(400);
});

test("takes the host from the URL, or from the header of a proxy", async () => {
  await using mock = createStillMock({ images: 10 });
  const signed = signAcs3({ key: alibabaKey(mock), query: { Uuids: "a" }, host: "tds.cn-shanghai.aliyuncs.com" });
  const elsewhere = new Request(signed.url.replace("tds.cn-shanghai.aliyuncs.com", "127.0.0.1:9"), {
    method: "POST",
    headers: signed.headers,
  });
  expect(await readSas(await mock.fetch(elsewhere.clone()))).toMatchObject({
    answer: { Code: "SignatureDoesNotMatch" },
  });
  elsewhere.headers.set("x-original-host", "tds.cn-shanghai.aliyuncs.com");
  expect(await readSas(await mock.fetch(elsewhere))).toMatchObject({ status: 200 });
});

test("stops for a signal", async () => {
  await using mock = createStillMock({ images: 10 });
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(mock.fetch("http://mock.test/", { signal })).rejects.toThrow("enough");
  expect(mock.requests()).toEqual([]);
});

test("does not answer once it is closed", async () => {
  const mock = createStillMock({ images: 10 });
  await mock.close();
  await expect(mock.fetch("http://mock.test/")).rejects.toThrow("This mock is closed.");
});

test("answers HEAD without a body", async () => {
  await using mock = createStillMock({ images: 10 });
  const response = await mock.fetch("http://mock.test/", { method: "HEAD" });
  expect([response.status, await response.text()]).toEqual([400, ""]);
});
