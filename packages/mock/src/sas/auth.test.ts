import { expect, test } from "vitest";

import { alibabaKey, createStillMock, readSas, sendSas } from "../../test/call.js";
import { NOW_MS, signAcs3, signRpc1, toSeconds } from "../../test/sign.js";

const window = 15 * 60_000;

// Each of these is signed as it is sent, so that nothing but the one rule can refuse it.

test("times are good for fifteen minutes either way, to the millisecond", async () => {
  for (const [offsetMs, timeMs, want] of [
    [0, window, undefined],
    [0, -window, undefined],
    [1, -window, "InvalidTimeStamp.Expired"],
    [-1, window, "InvalidTimeStamp.Expired"],
    [0, window + 1000, "InvalidTimeStamp.Expired"],
    [0, -window - 1000, "InvalidTimeStamp.Expired"],
  ] as const) {
    await using mock = createStillMock({ images: 1, now: () => NOW_MS + offsetMs });
    const { answer } = await sendSas(mock, { date: toSeconds(NOW_MS + timeMs), query: { Uuids: "a" } });
    expect([offsetMs, timeMs, answer.Code]).toEqual([offsetMs, timeMs, want]);
  }
});

test("a nonce counts once for as long as its time is good, and for each key by itself", async () => {
  let nowMs = NOW_MS;
  const other = { cloud: "alibaba", id: "other", secret: "s" } as const;
  await using mock = createStillMock({ images: 1, accounts: [other], now: () => nowMs });
  const send = async (key = alibabaKey(mock)): Promise<unknown> => {
    const request = signAcs3({ key, nonce: "once", date: toSeconds(NOW_MS + window), query: { Uuids: "a" } });
    return (await readSas(await mock.fetch(request))).answer.Code;
  };
  expect([await send(), await send(), await send(other), await send(other)]).toEqual([
    undefined,
    "SignatureNonceUsed",
    undefined,
    "SignatureNonceUsed",
  ]);
  nowMs += 2 * window - 1;
  expect(await send()).toBe("SignatureNonceUsed");
});

test("a token and its end are looked at before the signature", async () => {
  const account = { cloud: "alibaba", id: "temporary", secret: "s", token: "the-token", expiresAtMs: NOW_MS } as const;
  for (const [nowMs, token, want] of [
    [NOW_MS - 1, "the-token", undefined],
    [NOW_MS - 1, "the-toker", "InvalidSecurityToken.MismatchWithAccessKey"],
    [NOW_MS - 1, "", "MissingSecurityToken"],
    [NOW_MS, "the-token", "InvalidSecurityToken.Expired"],
  ] as const) {
    await using mock = createStillMock({ images: 1, accounts: [account], now: () => nowMs });
    const headers = token === "" ? {} : { "x-acs-security-token": token };
    const { answer } = await sendSas(mock, { key: account, headers, date: toSeconds(NOW_MS), query: { Uuids: "a" } });
    expect(answer.Code).toBe(want);
  }
});

test("another method or version of RPC is refused, however well it is signed", async () => {
  await using mock = createStillMock({ images: 1 });
  for (const [more, want] of [
    [{}, undefined],
    [{ SignatureMethod: "hmac-sha1" }, undefined],
    [{ SignatureMethod: "HMAC-SHA256" }, "InvalidSignatureMethod"],
    [{ SignatureVersion: "2.0" }, "IncompleteSignature"],
  ] as const) {
    const request = signRpc1({ key: alibabaKey(mock), parameters: { Uuids: "a", ...more } });
    expect((await readSas(await mock.fetch(request))).answer.Code).toBe(want);
  }
});
