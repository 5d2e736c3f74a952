import { expect, test } from "vitest";

import { summarizeByUpgrade } from "@plimsoll/core";
import { createMock } from "@plimsoll/mock";

import { syncAccount, tencentAccount } from "../../test/emulator.js";
import { readDay } from "../../test/read-day.js";
import { describeEngines } from "../../test/engines.js";
import { all } from "../../test/temporary.js";
import { dayOf } from "../../test/long-world.js";
import { identityOf } from "../../test/world.js";

const image = (
  identity: number,
  severities: readonly ("critical" | "high" | "low" | undefined)[],
  repositories: readonly number[],
) => {
  const complete = { code: "complete", compared: true } as const;
  return {
    identity,
    scan: 1,
    findings: severities.map((severity, problem) => ({
      list: "vulnerability" as const,
      problem,
      occurrence: 0,
      severity,
    })),
    emptyLists: [],
    verdicts: { vulnerability: complete, malware: complete, risk: complete },
    repositories,
    running: identity === 1,
  };
};

const world = {
  hours: 1,
  hostsComplete: true,
  registriesComplete: true,
  images: [
    image(1, ["critical", "low", "low"], [0, 1]),
    image(2, ["critical", "high"], [1]),
    image(3, ["low", undefined], [2]),
  ],
};

describeEngines(({ newPlace, open: openStore }) => {
  test("ranks images, repositories and upgrades by the worst severity first, over all scopes or one", async () => {
    await using store = await openStore(newPlace());
    const one = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    const two = await store.scope({ cloud: "tencent", account: "2", alias: "two" });
    await readDay(store, one, world);
    await readDay(store, two, { ...world, images: [image(4, ["high"], [1])] });

    const worst = await store.worstImages(3);
    expect(
      worst.map(({ scope, image: { id }, running, open }) => [scope, id, running, open.critical, open.high]),
    ).toEqual([
      ["one", identityOf(image(2, [], [0])), false, 1, 1],
      ["one", identityOf(image(1, [], [0])), true, 1, 0],
      ["two", identityOf(image(4, [], [0])), false, 0, 1],
    ]);
    expect(await store.byRepository({ scope: "one" })).toMatchObject([
      { repository: "repo-1", images: 2, open: { critical: 2, high: 1, low: 2 } },
      { repository: "repo-0", images: 1, open: { critical: 1, high: 0, low: 2 } },
      { repository: "repo-2", images: 1, open: { low: 1, unknown: 1 } },
    ]);
    expect(await store.topUpgrades(10)).toEqual([
      {
        name: "package-0",
        version: "1",
        versions: ["1"],
        upgrade: "2",
        fixes: { critical: 2, high: 1, medium: 0, low: 2, none: 0, unknown: 0 },
        images: 4,
        running: 1,
      },
      {
        name: "package-1",
        version: "1",
        versions: ["1"],
        upgrade: "2",
        fixes: { critical: 0, high: 1, medium: 0, low: 1, none: 0, unknown: 1 },
        images: 3,
        running: 1,
      },
    ]);
    expect((await store.topUpgrades(1)).length).toBe(1);
    await expect(store.topUpgrades(0)).rejects.toThrow("limit must be a whole number from 1, not 0.");
    await expect(store.worstImages(3, { scope: "three" })).rejects.toMatchObject({ code: "UnknownScope" });
  });

  test("says where a vulnerability is, in either case, with the run that opened it", async () => {
    const now = (): Date => new Date("2026-03-01T00:00:00Z");
    await using store = await openStore(newPlace(), { now });
    const one = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    const two = await store.scope({ cloud: "tencent", account: "2", alias: "two" });
    await readDay(store, one, world);
    await readDay(store, two, world);
    const found = await all(store.whereIs("vulnerability-1"));
    expect(
      found.map(({ scope, finding, run, since }) => [scope, finding.image.id, finding.severity, run, since]),
    ).toEqual(
      [
        ["one", 1],
        ["two", 2],
      ].flatMap(([scope, run]) =>
        [1, 2, 3].map((identity) => [
          scope,
          identityOf(image(identity, [], [0])),
          { 1: "low", 2: "high", 3: undefined }[identity],
          run,
          "2026-03-01T00:00:00.000Z",
        ]),
      ),
    );
    expect((await all(store.whereIs("VULNERABILITY-1", { scope: "two" }))).length).toBe(3);
    expect(await all(store.whereIs("CVE-2021-44228"))).toEqual([]);
  });

  test("the best upgrade is one that core names as well, with as many fixes and images", async () => {
    await using mock = createMock({ images: 150, rateLimit: false });
    await using store = await openStore(newPlace());
    const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    await syncAccount(store, scope, tencentAccount(mock));
    const summaries = await summarizeByUpgrade(store.findings());
    const [best] = await store.topUpgrades(1);
    if (best === undefined) throw new Error("no upgrade");
    const same = summaries.filter(
      ({ name, versions, upgrade }) =>
        name === best.name && upgrade === best.upgrade && best.versions.every((version) => versions.includes(version)),
    );
    expect(same.length).toBe(1);
    expect(same[0]?.fixes).toBeGreaterThanOrEqual(best.fixes.critical + best.fixes.high);
    expect(same[0]?.images).toBeGreaterThanOrEqual(best.images);
  });

  test("keeps one text for each vulnerability, and the outcome of each list beside its findings", async () => {
    await using store = await openStore(newPlace());
    const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    await readDay(store, scope, dayOf(3));
    await store.keepTexts("tencent", [
      ["VULNERABILITY-1", { title: "first" }],
      ["VULNERABILITY-1", { title: "<b>second</b>", references: ["https://example.com"] }],
    ]);
    expect(await store.text("tencent", "VULNERABILITY-1")).toEqual({
      title: "<b>second</b>",
      references: ["https://example.com"],
    });
    expect(await store.text("alibaba", "VULNERABILITY-1")).toBeUndefined();

    const parts = await all(store.parts());
    const outcomes = parts.flatMap((part) => part.outcomes);
    const expected = dayOf(3).images.flatMap((one) =>
      (["vulnerability", "malware", "risk"] as const).map((list) => [identityOf(one), list, one.verdicts[list]]),
    );
    expect(
      new Set(outcomes.map(({ image: identity, list, verdict }) => JSON.stringify([identity, list, verdict]))),
    ).toEqual(new Set(expected.map((one) => JSON.stringify(one))));
    expect(outcomes.length).toBe(expected.length);
    expect(parts.flatMap((part) => part.findings).length).toBe((await all(store.findings())).length);
  });

  test("an alias belongs to one account", async () => {
    await using store = await openStore(newPlace());
    const scope = { cloud: "tencent", account: "1", alias: "one" } as const;
    const { id } = await store.scope(scope);
    expect(await store.scope({ ...scope, alias: "renamed", credentials: "env:TENCENT" })).toMatchObject({
      id,
      alias: "renamed",
    });
    await expect(store.scope({ ...scope, account: "2", alias: "renamed" })).rejects.toMatchObject({
      code: "AliasInUse",
    });
    expect(await store.scopes()).toEqual([{ ...scope, id, alias: "renamed", credentials: "env:TENCENT" }]);
  });

  test("one image is given with its places, its open findings and the runs that opened or closed some; search finds it by name and ID", async () => {
    await using store = await openStore(newPlace());
    const one = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    await readDay(store, one, world);
    const later = { ...image(1, ["high", "low"], [0, 1]), scan: 2 };
    await readDay(store, one, { ...world, hours: 25, images: [later, ...world.images.slice(1)] });

    const identity = identityOf(image(1, [], [0]));
    const found = await store.image("one", identity);
    expect(found?.places.length).toBeGreaterThan(0);
    const severities = found?.findings.map(({ finding, running }) => [finding.severity, running]);
    expect(severities?.toSorted()).toEqual([
      ["high", true],
      ["low", true],
    ]);
    // The first finding changed its severity, which is neither new nor gone; the third is gone.
    expect(found?.history.map(({ opened, closed }) => [opened, closed])).toEqual([
      [0, 1],
      [3, 0],
    ]);
    // A policy needs this to judge it: the same as a reading of everything has of it.
    expect(found?.images).toEqual((await all(store.images())).filter(({ id }) => id === identity));
    const outcomes = (await all(store.parts())).flatMap((part) => part.outcomes);
    expect(found?.outcomes).toEqual(outcomes.filter((outcome) => outcome.image === identity));
    expect([found?.images.length, found?.outcomes.length].every((length = 0) => length > 0)).toBe(true);
    expect(await store.image("one", "sha256:none")).toBeUndefined();
    await expect(store.image("other", identity)).rejects.toMatchObject({ code: "UnknownScope" });

    expect((await store.findImages(identity.slice(0, 30).toUpperCase(), 5)).length).toBeGreaterThan(0);
    expect((await store.findImages(identity, 5)).map((row) => [row.scope, row.identity])).toEqual([["one", identity]]);
    expect(await store.findImages("%", 5)).toEqual([]);
    const { id = "" } = found?.findings[0]?.finding ?? {};
    const rows = (await all(store.whereIs(id))).length;
    expect((await store.spread(id.toLowerCase())).map(({ scope, findings }) => [scope, findings])).toEqual([
      ["one", rows],
    ]);
    expect(await store.spread("CVE-0000-0000")).toEqual([]);
  });

  test("a day on which one of two accounts was not read counts what that one had before", async () => {
    let now = new Date("2026-03-01T12:00:00Z");
    await using store = await openStore(newPlace(), { now: () => now });
    const one = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    const two = await store.scope({ cloud: "tencent", account: "2", alias: "two" });
    await readDay(store, one, world);
    await readDay(store, two, { ...world, images: [image(4, ["high"], [1])] });
    now = new Date("2026-03-20T12:00:00Z");
    await readDay(store, two, { ...world, images: [image(4, ["high"], [1]), image(5, ["high"], [1])] });
    const points = (selection: Parameters<typeof store.trend>[0]) =>
      store
        .trend(selection)
        .then((trend) => trend.map(({ run, open, opened }) => [run, open.critical, open.high, opened]));
    expect(await points({ days: 30 })).toEqual([
      [2, 2, 2, 8],
      [3, 2, 3, 1],
    ]);
    expect(await points({ days: 3 })).toEqual([[3, 2, 3, 1]]);
    expect(await points({ days: 30, scope: "one" })).toEqual([[1, 2, 1, 7]]);
    // The clock goes back: the day of the third run still counts the first run of the other account.
    now = new Date("2026-03-02T12:00:00Z");
    await readDay(store, one, { ...world, images: [] });
    now = new Date("2026-03-20T12:00:00Z");
    expect(await points({ days: 3 })).toEqual([[3, 2, 3, 1]]);
  });
});
