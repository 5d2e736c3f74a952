import { type Finding, type Severity, createFinding } from "@plimsoll/core";
import { expect, test } from "vitest";

import { dayOf } from "../../test/long-world.js";
import { readDay } from "../../test/read-day.js";
import { temporaryPath } from "../../test/temporary.js";
import { watchedDatabase } from "../../test/watched-database.js";
import { type WorldImage, coreImages, identityOf } from "../../test/world.js";
import { type Store, openStore } from "../index.js";
import { listScopes } from "../scope/scopes.js";
import { imagesWith } from "./top-upgrades.js";
import { bestUpgrades } from "./upgrade-candidates.js";

const imageOf = (identity: number, options: Partial<WorldImage> = {}): WorldImage => ({
  identity,
  scan: 1,
  findings: [],
  emptyLists: [],
  verdicts: {},
  repositories: [0],
  running: false,
  ...options,
});

interface Found {
  readonly image: WorldImage;
  readonly id: string;
  readonly severity: Severity;
  readonly name: string;
  readonly version?: string;
  readonly fixed: readonly string[];
}

const findingOf = ({ image, id, severity, name, version, fixed }: Found): Finding =>
  createFinding({
    kind: "vulnerability",
    cloud: "tencent",
    image: { key: identityOf(image), id: identityOf(image) },
    id,
    severity,
    package: { name, type: "os", ...(version !== undefined && { version }) },
    fixedVersions: fixed,
    raw: {},
  });

async function read(store: Store, alias: string, images: readonly WorldImage[], found: readonly Found[]) {
  const scope = await store.scope({ cloud: "tencent", account: alias, alias });
  await using run = await store.beginRun(scope, { program: "test" });
  await run.stageImages(images.flatMap(coreImages));
  await run.stageFindings({ findings: found.map(findingOf), outcomes: [] });
  await run.commit({ sources: [{ source: "tencent-host", received: images.length, complete: true }] });
}

test("versions of one package with the same target are one upgrade, whose running images are counted", async () => {
  await using store = await openStore(temporaryPath());
  const [one, two, three] = [imageOf(1, { running: true, repositories: [0, 1] }), imageOf(2), imageOf(3)];
  const ssl = { name: "openssl", severity: "high", fixed: ["3.0.9"] } as const;
  await read(
    store,
    "a",
    [one, two, three],
    [
      { ...ssl, image: two, id: "CVE-1", version: "3.0.1" },
      { ...ssl, image: one, id: "CVE-1", version: "3.0.2", severity: "critical" },
      { ...ssl, image: three, id: "CVE-1" },
      // One that another version fixes best stays an upgrade of its own.
      { ...ssl, image: three, id: "CVE-1", version: "1.1.1", fixed: ["1.1.2"] },
      { ...ssl, image: two, id: "CVE-2", name: "zlib", version: "1", severity: "low", fixed: ["2"] },
    ],
  );
  await read(store, "b", [one], [{ ...ssl, image: one, id: "CVE-1", version: "3.0.1", severity: "low" }]);
  const none = { critical: 0, high: 0, medium: 0, low: 0, none: 0, unknown: 0 };
  expect(await store.topUpgrades(3)).toEqual([
    {
      name: "openssl",
      type: "os",
      versions: ["3.0.2", "3.0.1"],
      upgrade: "3.0.9",
      fixes: { ...none, critical: 1, high: 2, low: 1 },
      images: 4,
      running: 2,
    },
    {
      name: "openssl",
      type: "os",
      version: "1.1.1",
      versions: ["1.1.1"],
      upgrade: "1.1.2",
      fixes: { ...none, high: 1 },
      images: 1,
      running: 0,
    },
    {
      name: "zlib",
      type: "os",
      version: "1",
      versions: ["1"],
      upgrade: "2",
      fixes: { ...none, low: 1 },
      images: 1,
      running: 0,
    },
  ]);
  expect(
    (await store.topUpgrades(1, { scope: "b" })).map(({ versions, images, running }) => [versions, images, running]),
  ).toEqual([[["3.0.1"], 1, 1]]);
});

test("the worst images say when they were scanned last in any of their places", async () => {
  await using store = await openStore(temporaryPath());
  const [one, two] = [imageOf(1, { scan: 4 }), imageOf(2)];
  const bad = { name: "openssl", version: "1", fixed: [] } as const;
  const scope = await store.scope({ cloud: "tencent", account: "a", alias: "a" });
  await using run = await store.beginRun(scope, { program: "test" });
  const unscanned = coreImages(two).map(({ scannedAt: _scannedAt, ...image }) => image);
  await run.stageImages([...coreImages(one), ...unscanned]);
  const findings = [
    findingOf({ ...bad, image: one, id: "CVE-1", severity: "critical" }),
    findingOf({ ...bad, image: two, id: "CVE-1", severity: "low" }),
  ];
  await run.stageFindings({ findings, outcomes: [] });
  await run.commit({ sources: [{ source: "tencent-host", received: 2, complete: true }] });
  expect((await store.worstImages(2)).map(({ scannedAt }) => scannedAt)).toEqual([
    "2026-01-05T00:00:00.000Z",
    undefined,
  ]);
});

test("repositories are counted over all accounts, with those that have no finding, and without those whose images left", async () => {
  await using store = await openStore(temporaryPath());
  const bad = { name: "openssl", version: "1", fixed: [], id: "CVE-1" } as const;
  const [one, two, left] = [
    imageOf(1, { repositories: [0, 1] }),
    imageOf(2, { repositories: [2] }),
    imageOf(3, { repositories: [3] }),
  ];
  await read(
    store,
    "a",
    [one, two, left],
    [
      { ...bad, image: one, severity: "high" },
      { ...bad, image: left, severity: "critical" },
    ],
  );
  await read(store, "a", [one, two], []);
  await read(store, "b", [one], [{ ...bad, image: one, severity: "critical" }]);
  const ranks = await store.byRepository();
  expect(ranks.map(({ repository, images, open }) => [repository, images, open.critical, open.high])).toEqual([
    ["repo-0", 2, 1, 1],
    ["repo-1", 2, 1, 1],
    ["repo-2", 1, 0, 0],
  ]);
  expect((await store.byRepository({ scope: "b" })).map(({ repository }) => repository)).toEqual(["repo-0", "repo-1"]);
});

test("images of an upgrade are looked up by its problems, and no whole scope is read for them", async () => {
  const path = temporaryPath();
  {
    await using store = await openStore(path);
    for (const alias of ["one", "two"])
      await readDay(store, await store.scope({ cloud: "tencent", account: alias, alias }), dayOf(1));
  }
  await using watched = watchedDatabase(path);
  await imagesWith(watched.db, await listScopes(watched.db, undefined), [1, 2]);
  const steps = watched.steps().filter((step) => /\bfinding\b/.test(step));
  expect(new Set(steps)).toEqual(new Set(["SEARCH finding USING COVERING INDEX finding_problem (problem=?)"]));
});

test("what upgrades remove is counted in an index, without a look at the findings", async () => {
  const path = temporaryPath();
  {
    await using store = await openStore(path);
    await readDay(store, await store.scope({ cloud: "tencent", account: "1", alias: "one" }), dayOf(1));
  }
  await using watched = watchedDatabase(path);
  expect((await bestUpgrades(watched.db, await listScopes(watched.db, undefined))).length).toBeGreaterThan(1);
  const steps = watched.steps().filter((step) => /\bfinding\b/.test(step));
  expect(steps).toEqual(["SCAN finding USING COVERING INDEX finding_problem"]);
});
