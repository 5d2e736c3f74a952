import { expect, test } from "vitest";

import { images, planAccount } from "./apply-process.js";

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "%s ends a run with what was bought, what is unknown and what to do",
  async (signal) => {
    await using account = await planAccount();
    account.mock.faults.add({ kind: "latency", action: "ModifyImageAuthorized", skip: 1, count: 1, ms: 1900 });
    const { child, ended } = account.apply();
    const applied = () => account.mock.requests({ action: "ModifyImageAuthorized", applied: true }).length;
    await expect.poll(applied).toBe(2);
    child.kill(signal);
    const { code, stderr } = await ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Licensed 1000 images\.$/m);
    expect(stderr).toMatch(/^100 images in a request that the service may or may not have carried out/m);
    expect(stderr).toContain(`To go on: plimsoll license apply ${account.plan}.`);
    await account.finish();
    account.expectEachOnce();
  },
);

test("closed standard error does not end a purchase half way, and the result is on standard output", async () => {
  await using account = await planAccount();
  const { code, stdout } = await account.apply({ more: ["-o", "json"], shell: 'exec "$@" 2>&-' }).ended;
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ licensed: images });
  account.expectEachOnce();
});

test("a reader of standard error that goes away does not end a purchase half way", async () => {
  await using account = await planAccount();
  // The first request is unknown, so that the run has something to say while it goes on.
  account.mock.faults.add({ kind: "reset", when: "before", action: "ModifyImageAuthorized", count: 1 });
  await account.apply({ shell: '"$@" 2> >(exec true)' }).ended;
  await account.finish();
  expect(account.mock.licenses.used).toBe(images);
  account.expectEachOnce();
});

test("closed standard output hides nothing of what was bought", async () => {
  await using account = await planAccount();
  const { stderr } = await account.apply({ more: ["-o", "json"], shell: '"$@" > >(exec true)' }).ended;
  expect(stderr).toMatch(/^Licensed 1100 images\.$/m);
  account.expectEachOnce();
});

test("a journal that cannot grow keeps the request from being sent, and the end says so", async () => {
  await using account = await planAccount();
  // Files may have 32 blocks: enough for the lock, too little for a journal entry of a thousand images.
  const { code, stderr } = await account.apply({ shell: 'ulimit -f 32; exec "$@"' }).ended;
  expect(code).toBe(1);
  expect(stderr).toMatch(/^No license was bought\.\n1100 images not licensed\.$/m);
  expect(account.accepted).toEqual([]);
});
