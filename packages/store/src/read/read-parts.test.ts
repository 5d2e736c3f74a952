import { FINDING_LISTS, type ReadPart, SOURCES, listOf } from "@plimsoll/core";
import { expect, test } from "vitest";

import { describeEngines } from "../../test/engines.js";
import { dayOf } from "../../test/long-world.js";
import { readDay } from "../../test/read-day.js";
import { all } from "../../test/temporary.js";
import type { Store } from "../index.js";

describeEngines((engine) => {
  test("the parts of one list are those of all lists without the others, and end at the same places", async () => {
    await using store = await openWithDays();
    const parts = await all(store.parts());
    expect(parts.length).toBeGreaterThan(2);
    for (const list of FINDING_LISTS) {
      const own = parts
        .map(({ findings, outcomes }): ReadPart => ({
          findings: findings.filter(({ kind }) => listOf(kind) === list),
          outcomes: outcomes.filter((outcome) => outcome.list === list),
        }))
        .filter(({ findings, outcomes }) => findings.length > 0 || outcomes.length > 0);
      expect(own.length).toBeGreaterThan(1);
      expect(await all(store.parts({ list }))).toEqual(own);
      const ids = ["VULNERABILITY-3", "malware-1"];
      const named = (await all(store.parts({ ids, list }))).flatMap(({ findings }) => findings);
      expect(named).toEqual(
        parts
          .flatMap(({ findings }) => findings)
          .filter(({ id, kind }) => listOf(kind) === list && ids.includes(list === "malware" ? id.toLowerCase() : id)),
      );
    }
  });

  test("the images of one list are those of all lists without the others", async () => {
    await using store = await openWithDays();
    const images = await all(store.images());
    for (const source of SOURCES)
      expect(await all(store.images({ source }))).toEqual(images.filter((image) => image.source === source));
    expect(new Set(images.map(({ source }) => source)).size).toBe(2);
  });

  test("findings of one image share it, also over a page", async () => {
    await using store = await openWithDays();
    const images = new Map<string | undefined, object>();
    for await (const { image } of store.findings()) {
      expect(images.get(image.id) ?? image).toBe(image);
      images.set(image.id, image);
    }
    expect(images.size).toBeGreaterThan(10);
  });

  async function openWithDays(): Promise<Store> {
    const store = await engine.open(engine.newPlace());
    const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    for (const day of [1, 2]) await readDay(store, scope, dayOf(day));
    return store;
  }
});
