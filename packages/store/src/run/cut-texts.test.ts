import { type Image, createFinding } from "@plimsoll/core";
import { expect, test } from "vitest";

import { describeEngines } from "../../test/engines.js";
import { all } from "../../test/temporary.js";
import { coreImages } from "../../test/world.js";

const HALF = "\ud83d";
const COMPLETE = { code: "complete", compared: true } as const;

describeEngines(({ newPlace, open: openStore }) => {
  test("texts that a service has cut in the middle of a character are kept, and are the same in the next run", async () => {
    await using store = await openStore(newPlace());
    const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    const id = `sha256:cut${HALF}`;
    const world = {
      identity: 1,
      scan: 1,
      findings: [],
      emptyLists: [],
      repositories: [0],
      running: false,
      verdicts: {},
    };
    const images = coreImages(world).map((image): Image => ({ ...image, key: id, id, repository: `shop/${HALF}` }));
    const finding = createFinding({
      kind: "vulnerability",
      cloud: "tencent",
      image: { key: id, id, repository: `shop/${HALF}` },
      id: `CVE-2026-1${HALF}`,
      severity: "high",
      package: { name: `left${HALF}`, version: `1.0${HALF}` },
      raw: {},
    });
    const reads: number[] = [];
    for (let day = 0; day < 2; day++) {
      await using run = await store.beginRun(scope, { program: "test" });
      const { targets } = await run.stageImages(images);
      reads.push(targets.length);
      const lists = (["vulnerability", "malware", "risk"] as const).map((list) => {
        return { image: id, cloud: "tencent" as const, list, reader: "test", verdict: COMPLETE };
      });
      if (targets.length > 0) await run.stageFindings({ findings: [finding], outcomes: lists });
      await run.commit({ sources: [{ source: "tencent-host", received: 1, complete: true }] });
    }
    expect(reads).toEqual([1, 0]);
    expect((await all(store.images())).map(({ repository }) => repository)).toEqual([`shop/${HALF}`]);
    const [found, ...others] = await all(store.findings());
    expect(others).toEqual([]);
    expect(found).toMatchObject({ id: "CVE-2026-1\ufffd", package: { name: `left${HALF}`, version: `1.0${HALF}` } });
    expect((await store.diff(1, 2)).closed).toMatchObject({ high: 0 });
  });
});
