import { inspect } from "node:util";

import { expect, test } from "vitest";

import { callTcss, createStillMock, sendTcss, tencentKey } from "../../test/call.js";
import type { MockAccount } from "./accounts.js";
import { createAccounts } from "./accounts.js";
import { createMock } from "../mock/create-mock.js";

const account = { cloud: "tencent", id: "a", secret: "s" } as const;

test.each<{ name: string; accounts: readonly MockAccount[] }>([
  { name: "the same ID twice", accounts: [account, { ...account, secret: "t" }] },
  { name: "an empty ID", accounts: [{ ...account, id: "" }] },
  { name: "an ID that no signature can carry", accounts: [{ ...account, id: "a/b" }] },
  { name: "an end of a token that it does not have", accounts: [{ ...account, expiresAtMs: 1 }] },
  { name: "an expiry that is not a number", accounts: [{ ...account, token: "t", expiresAtMs: Number.NaN }] },
  { name: "no requests a second", accounts: [{ ...account, requestsPerSecond: 0 }] },
  { name: "half a request a second", accounts: [{ ...account, requestsPerSecond: 0.5 }] },
])("refuses an account with $name", ({ accounts }) => {
  expect(() => createMock({ accounts })).toThrow(RangeError);
});

test("takes the same ID in both clouds", () => {
  const { tcss, sas } = createAccounts([account, { ...account, cloud: "alibaba" }]);
  expect([tcss.has("a"), sas.has("a")]).toEqual([true, true]);
});

test("puts an account with the ID of a default key in its place", async () => {
  const { id, secret } = tencentKey(createMock({ images: 0 }));
  await using mock = createStillMock({ images: 10, accounts: [{ ...account, id, secret, deny: ["Modify*"] }] });
  expect((await sendTcss(mock, { action: "ModifyImageAuthorized" })).Error?.Code).toBe(
    "AuthFailure.UnauthorizedOperation",
  );
  expect(await callTcss(mock, "DescribeAssetImageList", {})).toHaveProperty("TotalCount", 10);
});

test("keeps secrets and tokens out of its refusals", () => {
  const secretive = { ...account, secret: "very-secret", token: "secret-token", requestsPerSecond: -1 };
  let shown = "";
  try {
    createMock({ accounts: [secretive] });
  } catch (error) {
    shown = inspect(error, { depth: 10 });
  }
  expect(shown).toContain("requestsPerSecond of the account a");
  expect(shown).not.toMatch(/very-secret|secret-token/);
});
