import { expect, test } from "vitest";

import { CredentialsError, type LookedFor, isCredentialsError } from "../errors/credentials-error.js";
import { firstCredentials } from "./chain.js";
import { type Environment, alibabaFromEnvironment, tencentFromEnvironment } from "./environment.js";
import { alibabaFromOptions, tencentFromOptions } from "./options.js";

const miss = async (looking: Promise<unknown>): Promise<CredentialsError> => {
  const error = await looking.catch((caught: unknown) => caught);
  if (isCredentialsError(error)) return error;
  throw new TypeError("credentials were found");
};

test.for([
  {
    name: "a key",
    given: { TENCENTCLOUD_SECRET_ID: "id", TENCENTCLOUD_SECRET_KEY: "key" },
    want: { secretId: "id", secretKey: "key" },
  },
  {
    name: "a key with blanks and line ends around it",
    given: { TENCENTCLOUD_SECRET_ID: " id\n", TENCENTCLOUD_SECRET_KEY: "key\n" },
    want: { secretId: "id", secretKey: "key" },
  },
  {
    name: "the SDKs' token",
    given: {
      TENCENTCLOUD_SECRET_ID: "id",
      TENCENTCLOUD_SECRET_KEY: "key",
      TENCENTCLOUD_SESSION_TOKEN: "t",
      TENCENTCLOUD_TOKEN: "other",
    },
    want: { secretId: "id", secretKey: "key", token: "t" },
  },
  {
    name: "the CLI's token",
    given: {
      TENCENTCLOUD_SECRET_ID: "id",
      TENCENTCLOUD_SECRET_KEY: "key",
      TENCENTCLOUD_SESSION_TOKEN: "",
      TENCENTCLOUD_TOKEN: "t",
    },
    want: { secretId: "id", secretKey: "key", token: "t" },
  },
])("Tencent's environment gives $name", async ({ given, want }: { given: Environment; want: object }) => {
  expect(await tencentFromEnvironment(given)()).toEqual(want);
});

test("Alibaba's environment gives a key and its token", async () => {
  const key = { ALIBABA_CLOUD_ACCESS_KEY_ID: "id", ALIBABA_CLOUD_ACCESS_KEY_SECRET: "secret" };
  expect(await alibabaFromEnvironment(key)()).toEqual({ accessKeyId: "id", accessKeySecret: "secret" });
  const temporary = { ...key, ALIBABA_CLOUD_SECURITY_TOKEN: "t" };
  expect(await alibabaFromEnvironment(temporary)()).toEqual({
    accessKeyId: "id",
    accessKeySecret: "secret",
    securityToken: "t",
  });
});

const states = ({ lookedFor }: CredentialsError): string[] => lookedFor.map(({ name, state }) => `${name}: ${state}`);

test.for([
  { given: {}, want: ["TENCENTCLOUD_SECRET_ID: not set", "TENCENTCLOUD_SECRET_KEY: not set"] },
  {
    given: { TENCENTCLOUD_SECRET_ID: "id" },
    want: ["TENCENTCLOUD_SECRET_ID: set without its secret", "TENCENTCLOUD_SECRET_KEY: not set"],
  },
  {
    given: { TENCENTCLOUD_SECRET_ID: "id", TENCENTCLOUD_SECRET_KEY: " " },
    want: ["TENCENTCLOUD_SECRET_ID: set without its secret", "TENCENTCLOUD_SECRET_KEY: set but empty"],
  },
  {
    given: { TENCENTCLOUD_SECRET_ID: "", TENCENTCLOUD_SECRET_KEY: "key" },
    want: ["TENCENTCLOUD_SECRET_ID: set but empty", "TENCENTCLOUD_SECRET_KEY: set without its ID"],
  },
])("says what it found instead: $want", async ({ given, want }: { given: Environment; want: string[] }) => {
  expect(states(await miss(tencentFromEnvironment(given)()))).toEqual(want);
});

test("the error names every place in order and says how to go on", async () => {
  const error = await miss(alibabaFromEnvironment({ ALIBABA_CLOUD_ACCESS_KEY_ID: "id" })());
  expect(error.message).toBe(
    "[Credentials] no usable credentials of Alibaba Cloud; looked for, in order: environment ALIBABA_CLOUD_ACCESS_KEY_ID (set without its secret), environment ALIBABA_CLOUD_ACCESS_KEY_SECRET (not set). Next step: Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or pass `credentials` to the client.",
  );
  expect(error).toMatchObject({ name: "CredentialsError", code: "Credentials", cloud: "alibaba" });
});

test("the environment is read at every call", async () => {
  const environment: Record<string, string> = {};
  const provider = tencentFromEnvironment(environment);
  await miss(provider());
  environment["TENCENTCLOUD_SECRET_ID"] = "id";
  environment["TENCENTCLOUD_SECRET_KEY"] = "key";
  expect(await provider()).toEqual({ secretId: "id", secretKey: "key" });
});

test("the key of the options is looked at when it is needed", () => {
  expect(tencentFromOptions({ secretId: "id", secretKey: "key" })()).toEqual({ secretId: "id", secretKey: "key" });
  expect(alibabaFromOptions({ accessKeyId: "id", accessKeySecret: "s" })()).toEqual({
    accessKeyId: "id",
    accessKeySecret: "s",
  });
  expect(() => tencentFromOptions({ secretId: "id", secretKey: "" })()).toThrow(
    "options credentials.secretId (set without its secret), options credentials.secretKey (set but empty)",
  );
  expect(() => alibabaFromOptions({ accessKeyId: "", accessKeySecret: "s" })()).toThrow(CredentialsError);
  const provider = async () => ({ secretId: "a", secretKey: "b" });
  expect(tencentFromOptions(provider)).toBe(provider);
});

const place = (name: string): LookedFor => ({ source: "test", name, state: "not set" });
const missing = (name: string) => (): Promise<string> =>
  Promise.reject(new CredentialsError({ cloud: "tencent", lookedFor: [place(name)], nextStep: `Set ${name}.` }));

test("a chain takes the first key that is found and asks nobody after it", async () => {
  const asked: string[] = [];
  const found = (name: string) => async (): Promise<string> => {
    asked.push(name);
    return name;
  };
  expect(await firstCredentials(missing("a"), found("b"), found("c"))()).toBe("b");
  expect(asked).toEqual(["b"]);
});

test("a chain that finds nothing lists everything that was looked for", async () => {
  const error = await miss(firstCredentials(missing("a"), missing("b"), missing("b"))());
  expect(error.lookedFor).toEqual([place("a"), place("b"), place("b")]);
  expect(error).toMatchObject({ nextStep: "Set a.", reason: "missing" });
});

test("a chain ends at half a key, and says what to mend", async () => {
  const half = tencentFromEnvironment({ TENCENTCLOUD_SECRET_ID: "id" });
  const chain = firstCredentials(missing("a"), half as () => Promise<unknown>, missing("b")); // of another type than the others
  const error = await miss(chain());
  expect(states(error)).toEqual([
    "a: not set",
    "TENCENTCLOUD_SECRET_ID: set without its secret",
    "TENCENTCLOUD_SECRET_KEY: not set",
  ]);
  expect(error.message).toContain("[Credentials] no usable credentials of Tencent Cloud; looked for, in order: test a");
  expect(error).toMatchObject({
    reason: "unusable",
    nextStep: expect.stringContaining("Set TENCENTCLOUD_SECRET_ID and"),
  });
});

test("a chain stays with the place that it found, and searches again when that is empty", async () => {
  const keys = new Map([["b", "one"]]);
  const from = (name: string) => async (): Promise<string> => keys.get(name) ?? missing(name)();
  const chain = firstCredentials(from("a"), from("b"));
  expect(await chain()).toBe("one");
  keys.set("a", "two");
  expect(await chain()).toBe("one");
  keys.delete("b");
  expect(await chain()).toBe("two");
});

test("a chain tells its providers what was refused", async () => {
  const asks: unknown[] = [];
  const chain = firstCredentials<string>(missing("a"), async (ask) => {
    asks.push(ask);
    return "key";
  });
  const [first, second] = [{ refused: "x" }, { refused: "y" }];
  await chain(first);
  await chain(second);
  expect(asks).toEqual([first, second]);
});

test("a chain stops at a place that is broken", async () => {
  const broken = (): Promise<string> => Promise.reject(new SyntaxError("line 3"));
  await expect(firstCredentials(missing("a"), broken, missing("b"))()).rejects.toThrow("line 3");
});
