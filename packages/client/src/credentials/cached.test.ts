import fc from "fast-check";
import { expect, test } from "vitest";

import { cachedCredentials } from "./cached.js";
import type { AlibabaCredentials, CredentialsRequest, TencentCredentials } from "./credentials.js";

const minute = 60_000;

/** A source whose keys live for an hour, and time that a test moves. */
function scene({ lifeMs = 60 * minute }: { readonly lifeMs?: number } = {}) {
  let nowMs = 0;
  const state = { asked: 0, fails: false, stale: false, issued: 0 };
  const provider = async (): Promise<TencentCredentials> => {
    state.asked += 1;
    if (state.fails) throw new Error("down");
    if (!state.stale) state.issued += 1;
    return { secretId: `key-${state.issued}`, secretKey: "secret", expiresAt: nowMs + lifeMs };
  };
  const ask = cachedCredentials(provider, { now: () => nowMs });
  return {
    state,
    provider,
    ask,
    pass: (ms: number) => void (nowMs += ms),
    idOf: async (a?: CredentialsRequest<TencentCredentials>) => (await ask(a)).secretId,
  };
}

test("a key is kept until five minutes before it ends", async () => {
  const { idOf, pass, state } = scene();
  expect(await idOf()).toBe("key-1");
  pass(55 * minute - 1);
  expect(await idOf()).toBe("key-1");
  pass(1);
  expect(await idOf()).toBe("key-2");
  expect(state.asked).toBe(2);
});

test("how early it is replaced can be said", async () => {
  let now = 0;
  let asked = 0;
  const provider = async () => ({ secretId: String(++asked), secretKey: "s", expiresAt: 1_000_000 });
  const ask = cachedCredentials(provider, { now: () => now, refreshBeforeMs: 1_000 });
  await ask();
  now = 998_999;
  expect((await ask()).secretId).toBe("1");
  now = 999_000;
  expect((await ask()).secretId).toBe("2");
});

test("a key without an end is kept until it is refused", async () => {
  let asked = 0;
  const provider = async (): Promise<AlibabaCredentials> => ({ accessKeyId: String(++asked), accessKeySecret: "s" });
  const ask = cachedCredentials(provider, { now: () => 0 });
  const first = await ask();
  expect(await ask()).toBe(first);
  expect(await ask({ refused: { accessKeyId: "1", accessKeySecret: "s", securityToken: "another" } })).toBe(first);
  expect((await ask({ refused: first })).accessKeyId).toBe("2");
});

test("twenty callers share one refresh", async () => {
  const { ask, pass, state } = scene();
  const first = await Promise.all(Array.from({ length: 20 }, () => ask()));
  expect(new Set(first).size).toBe(1);
  pass(56 * minute);
  await Promise.all(Array.from({ length: 20 }, () => ask()));
  expect(state.asked).toBe(2);
});

test("twenty callers whose key was refused share one refresh, and so does the one who comes late", async () => {
  const { ask, state } = scene();
  const refused = await ask();
  const next = await Promise.all(Array.from({ length: 20 }, () => ask({ refused })));
  expect(new Set(next.map(({ secretId }) => secretId))).toEqual(new Set(["key-2"]));
  expect((await ask({ refused })).secretId).toBe("key-2");
  expect(state.asked).toBe(2);
});

test("a refusal during a refresh that brings the same key asks once more", async () => {
  const { ask, pass, state, idOf } = scene();
  const refused = await ask();
  pass(56 * minute);
  state.stale = true;
  const joining = [ask(), ask({ refused })];
  state.stale = false;
  expect(await Promise.all(joining.map(async (key) => (await key).secretId))).toEqual(["key-1", "key-2"]);
  expect(await idOf()).toBe("key-2");
  expect(state.asked).toBe(3);
});

test("a failed refresh leaves the old key while it holds, and is tried again after half a minute", async () => {
  const { idOf, pass, state } = scene();
  await idOf();
  state.fails = true;
  pass(56 * minute);
  expect(await idOf()).toBe("key-1");
  pass(29_999);
  expect(await idOf()).toBe("key-1");
  expect(state.asked).toBe(2);
  pass(1);
  expect(await idOf()).toBe("key-1");
  expect(state.asked).toBe(3);
  pass(4 * minute);
  await expect(idOf()).rejects.toThrow("down");
  state.fails = false;
  expect(await idOf()).toBe("key-2");
});

test("a refused key is not given out when the refresh fails", async () => {
  const { ask, state } = scene();
  const refused = await ask();
  state.fails = true;
  await expect(ask({ refused })).rejects.toThrow("down");
  await expect(ask()).rejects.toThrow("down");
});

test("a source that has no newer key yet is not asked at every call", async () => {
  const { ask, pass, state } = scene({ lifeMs: 4 * minute });
  await ask();
  pass(29_999);
  await ask();
  expect(state.asked).toBe(1);
  pass(1);
  await ask();
  expect(state.asked).toBe(2);
});

test("a caller who gives up does not end the refresh of the others", async () => {
  const { ask, state } = scene();
  const controller = new AbortController();
  const [leaving, staying] = [ask({ signal: controller.signal }), ask()];
  controller.abort(new Error("enough"));
  await expect(leaving).rejects.toThrow("enough");
  expect((await staying).secretId).toBe("key-1");
  expect(state.asked).toBe(1);
});

test("the provider hears which key was refused", async () => {
  const asks: unknown[] = [];
  const ask = cachedCredentials<TencentCredentials>(
    async (request) => {
      asks.push(request?.refused?.secretId);
      return { secretId: `key-${asks.length}`, secretKey: "s" };
    },
    { now: () => 0 },
  );
  await ask({ refused: await ask() });
  expect(asks).toEqual([undefined, "key-1"]);
});

const step = fc.oneof(
  fc.record({ kind: fc.constant("pass" as const), ms: fc.integer({ min: 0, max: 90 * minute }) }),
  fc.record({ kind: fc.constant("fail" as const), on: fc.boolean() }),
  fc.record({ kind: fc.constant("ask" as const), callers: fc.integer({ min: 1, max: 5 }), refuse: fc.boolean() }),
);

test("whatever happens, no caller gets a key that has ended or that was refused before, and one refresh serves all", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      let [now, issued, asked, running, fails] = [0, 0, 0, 0, false];
      const refusedIds = new Set<string>();
      const ask = cachedCredentials<TencentCredentials>(
        async () => {
          asked += 1;
          running += 1;
          expect(running).toBe(1);
          await Promise.resolve();
          running -= 1;
          if (fails) throw new Error("down");
          return { secretId: `key-${++issued}`, secretKey: "s", expiresAt: now + 60 * minute };
        },
        { now: () => now },
      );
      let last: TencentCredentials | undefined;
      for (const action of steps) {
        if (action.kind === "pass") now += action.ms;
        else if (action.kind === "fail") fails = action.on;
        else {
          const refused = action.refuse ? last : undefined;
          if (refused !== undefined) refusedIds.add(refused.secretId);
          const before = asked;
          const answers = await Promise.allSettled(Array.from({ length: action.callers }, () => ask({ refused })));
          expect(asked - before).toBeLessThanOrEqual(1);
          for (const answer of answers) {
            if (answer.status === "rejected") expect(fails).toBe(true);
            else {
              expect(answer.value.expiresAt).toBeGreaterThan(now);
              expect(refusedIds).not.toContain(answer.value.secretId);
              last = answer.value;
            }
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});
