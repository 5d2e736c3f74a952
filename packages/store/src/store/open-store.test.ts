import { readFindings, readInventory, readingTargets } from "@plimsoll/core";
import { createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import { syncAccount, tencentAccount } from "../../test/emulator.js";
import { describeEngines } from "../../test/engines.js";
import { all } from "../../test/temporary.js";

describeEngines(({ newPlace, open: openStore }) => {
  test("gives back the images and findings of an account as core reads them, and reads nothing again while nothing changes", async () => {
    await using mock = createMock({ images: 120, rateLimit: false });
    const account = tencentAccount(mock);
    await using store = await openStore(newPlace());
    const scope = await store.scope({ cloud: "tencent", account: "100000000001", alias: "shop" });

    const first = await syncAccount(store, scope, account);
    expect(first).toMatchObject({ run: 1, verdict: "complete", gaps: 0 });

    const images = await all(readInventory(account.sources.map(([, source]) => source)));
    expect(sorted(await all(store.images()), ({ source, key }) => source + key)).toEqual(
      sorted(images, ({ source, key }) => source + key),
    );
    const { targets } = await readingTargets(images);
    const parts = await all(readFindings({ targets, readers: account.readers }));
    const findings = parts.flatMap((part) => part.findings.map((finding) => ({ ...finding, raw: undefined })));
    expect(findings.length).toBeGreaterThan(1000);
    expect(sorted(await all(store.findings()), ({ fingerprint }) => fingerprint)).toEqual(
      sorted(findings, ({ fingerprint }) => fingerprint),
    );

    expect(await syncAccount(store, scope, account)).toMatchObject({ run: 2, verdict: "complete", read: 0 });
    const diff = await store.diff(1, 2);
    expect(diff.images).toEqual({ added: 0, removed: 0 });
    expect(await diff.repositories()).toEqual([]);
  });

  function sorted<T>(items: readonly T[], toKey: (item: T) => string): readonly T[] {
    return items.toSorted((a, b) => (toKey(a) < toKey(b) ? -1 : 1));
  }
});
