import { expect, test } from "vitest";

import { wireRequest } from "../../test/wire-request.js";
import { isCredentialsError } from "../errors/credentials-error.js";
import { Answer } from "../transport/answer.js";
import { signingKeyOf } from "../signing/signing-key-of.js";
import { resolveCredentials, createCredentialsResolver } from "./resolve-credentials.js";

const answer = new Answer({ status: 200, headers: {}, text: "" });

test("waits for a provider no longer than the signal allows", async () => {
  const stage = resolveCredentials(() => new Promise(() => undefined))(async () => answer);
  const controller = new AbortController();
  const finding = stage({ ...wireRequest, signal: controller.signal });
  controller.abort(new Error("enough"));
  await expect(finding).rejects.toThrow("enough");
});

test("tells the provider which credentials were refused, in the provider's own shape", async () => {
  interface Found {
    readonly name: string;
  }
  const asked: unknown[] = [];
  const find = createCredentialsResolver<Found>(
    "tencent",
    async (ask) => {
      asked.push(ask);
      return { name: `key-${asked.length}` };
    },
    ({ name }) => ({ id: name, secret: "secret" }),
  );
  const first = await find(undefined);
  expect(first).toEqual({ id: "key-1", secret: "secret", token: undefined, given: { name: "key-1" } });
  await find(first);
  expect(asked).toEqual([{}, { refused: { name: "key-1" } }]);
});

test.for([
  { name: "nothing", given: undefined, want: ["not set", "not set"] },
  { name: "null", given: null, want: ["not set", "not set"] },
  { name: "a key of another cloud", given: {}, want: ["not set", "not set"] },
  {
    name: "a number",
    given: { id: 7, secret: "secret" },
    want: ["malformed: a number, not a text", "set without its ID"],
  },
])("a provider that returns $name is told so", async ({ given, want }) => {
  interface Found {
    readonly id?: string;
    readonly secret?: string;
  }
  const find = createCredentialsResolver<Found>(
    "tencent",
    async () => given as Found,
    ({ id, secret }) => ({ id, secret }),
  );
  const error: unknown = await Promise.resolve(find(undefined)).catch((caught: unknown) => caught);
  expect(isCredentialsError(error) && error.lookedFor.map(({ state }) => state)).toEqual(want);
});

test("a stage in the wrong place is told so", () => {
  expect(() => signingKeyOf(wireRequest)).toThrow("runs before the one that resolves it");
});
