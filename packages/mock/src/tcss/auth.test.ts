import { createHash, createHmac } from "node:crypto";

import { expect, test } from "vitest";

import { createStillMock, readTcss, sendTcss, tencentKey } from "../../test/call.js";
import { NOW_MS, signTc3, signV1 } from "../../test/sign.js";

const now = NOW_MS / 1000;

// Each of these is signed as it is sent, so that nothing but the one rule can refuse it.

test("times are good for three hundred seconds either way, to the millisecond", async () => {
  for (const [offsetMs, seconds, want] of [
    [0, 300, undefined],
    [0, -300, undefined],
    [1, -300, "AuthFailure.SignatureExpire"],
    [-1, 300, "AuthFailure.SignatureExpire"],
    [0, 301, "AuthFailure.SignatureExpire"],
    [0, -301, "AuthFailure.SignatureExpire"],
  ] as const) {
    await using mock = createStillMock({ images: 1, now: () => NOW_MS + offsetMs });
    const { Error: error } = await sendTcss(mock, { timestamp: now + seconds });
    expect([offsetMs, seconds, error?.Code]).toEqual([offsetMs, seconds, want]);
  }
});

test.each([`${now}x`, `x${now}`, `${now}.0`, "9".repeat(13), "-1", "1e9", ` `])(
  "a time is digits, not %j",
  async (time) => {
    await using mock = createStillMock({ images: 1 });
    const request = signTc3({ key: tencentKey(mock), headers: { "x-tc-timestamp": time } });
    const { Error: error } = await readTcss(await mock.fetch(request));
    expect(error?.Code).toMatch(/^(?:InvalidParameterValue|MissingParameter)$/);
  },
);

test.each(["1x", "x1", "-1", "9".repeat(21)])("a nonce of v1 is digits, not %j", async (Nonce) => {
  await using mock = createStillMock({ images: 1 });
  const request = signV1({ key: tencentKey(mock), parameters: { Action: "DescribeAssetImageList", Nonce } });
  const { Error: error } = await readTcss(await mock.fetch(request));
  expect([error?.Code, error?.Message]).toEqual(["InvalidParameter", "Parameter `Nonce` type error."]);
});

test.each([["content-type"], ["host"], ["x-tc-action"]])(
  "a signature of v3 that covers only %s is refused, however well it is made",
  async (...signedHeaders) => {
    await using mock = createStillMock({ images: 1 });
    expect((await sendTcss(mock, { signedHeaders })).Error?.Code).toBe("AuthFailure.SignatureFailure");
  },
);

test("a signature of v3 whose scope is of another day than its time is refused, however well it is made", async () => {
  await using mock = createStillMock({ images: 1 });
  const key = tencentKey(mock);
  const send = async (date: string): Promise<string | undefined> => {
    const signed = signTc3({ key });
    const hash = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"; // of {}
    const host = new URL(signed.url).host;
    const canonical = `POST\n/\n\ncontent-type:application/json\nhost:${host}\n\ncontent-type;host\n${hash}`;
    const toSign = `TC3-HMAC-SHA256\n${now}\n${date}/tcss/tc3_request\n${sha256(canonical)}`;
    const signature = hmac(hmac(hmac(hmac(`TC3${key.secret}`, date), "tcss"), "tc3_request"), toSign).toString("hex");
    const headers = new Headers(signed.headers);
    headers.set(
      "authorization",
      `TC3-HMAC-SHA256 Credential=${key.id}/${date}/tcss/tc3_request, SignedHeaders=content-type;host, Signature=${signature}`,
    );
    return (await readTcss(await mock.fetch(signed.url, { method: "POST", headers, body: "{}" }))).Error?.Code;
  };
  expect(await send("2026-11-21")).toBeUndefined();
  for (const date of ["2026-11-20", "2026-11-22", "2025-11-21"])
    expect(await send(date)).toBe("AuthFailure.SignatureFailure");
});

test("the key of one service is not taken for that of another on the same day", async () => {
  await using mock = createStillMock({ images: 1 });
  const host = "127.0.0.1:8080";
  for (const service of ["tcss", "127", "tcss"])
    expect((await sendTcss(mock, { host, signedHost: host, service })).Error).toBeUndefined();
});

test("a token and the end of an account are looked at before the signature", async () => {
  const account = { cloud: "tencent", id: "temporary", secret: "s", token: "the-token", expiresAtMs: NOW_MS } as const;
  for (const [nowMs, token, want] of [
    [NOW_MS - 1, "the-token", undefined],
    [NOW_MS - 1, "the-toker", "AuthFailure.TokenFailure"],
    [NOW_MS - 1, "", "AuthFailure.TokenFailure"],
    [NOW_MS, "the-token", "AuthFailure.TokenFailure"],
  ] as const) {
    await using mock = createStillMock({ images: 1, accounts: [account], now: () => nowMs });
    const headers = token === "" ? {} : { "x-tc-token": token };
    expect((await sendTcss(mock, { key: account, headers, timestamp: now })).Error?.Code).toBe(want);
  }
});

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
