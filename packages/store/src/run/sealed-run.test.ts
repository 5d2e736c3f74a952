import { expect, test } from "vitest";

import { dayOf } from "../../test/long-world.js";
import { describeEngines } from "../../test/engines.js";
import { stageDay } from "../../test/read-day.js";
import { all } from "../../test/temporary.js";

const scopeInput = { cloud: "tencent", account: "1", alias: "one" } as const;
const program = "test";

describeEngines(({ newPlace, open }) => {
  test("a run that was sealed is committed by another process, once, and says the same each time", async () => {
    const place = newPlace();
    const { id, received } = await (async () => {
      await using store = await open(place);
      const scope = await store.scope(scopeInput);
      await using run = await store.beginRun(scope, { program });
      const sources = await stageDay(run, dayOf(1));
      await run.seal({ sources });
      await expect(run.commit({ sources })).rejects.toMatchObject({ code: "RunEnded" });
      return { id: run.id, received: sources[0]?.received };
    })();
    await using store = await open(place);
    expect(await all(store.findings())).toEqual([]);
    const result = await store.commitRun(id);
    expect(result).toMatchObject({ run: id, verdict: "complete", gaps: 0 });
    expect(await store.runs()).toMatchObject([{ verdict: "complete", sources: [{ received }, { received }] }]);
    const before = await all(store.findings());
    expect(before.length).toBeGreaterThan(100);
    expect(await store.commitRun(id)).toEqual(result);
    expect(await all(store.findings())).toEqual(before);
  });

  test("a run that is not read to its end is not committed, and goes on by its number however old it is", async () => {
    const place = newPlace();
    let hours = 0;
    const now = (): Date => new Date(Date.UTC(2026, 2, 1) + hours * 3_600_000);
    await using store = await open(place, { now });
    const scope = await store.scope(scopeInput);
    const { id } = await store.beginRun(scope, { program }).then(async (run) => {
      await stageDay(run, dayOf(1));
      await run[Symbol.asyncDispose]();
      return run;
    });
    await expect(store.commitRun(id)).rejects.toMatchObject({ code: "NotSealed" });
    await expect(store.commitRun(99)).rejects.toMatchObject({ code: "UnknownRun" });
    hours = 20;
    await expect(store.beginRun(scope, { program, run: 99 })).rejects.toMatchObject({ code: "RunEnded" });
    const again = await store.beginRun(scope, { program, run: id });
    expect([again.id, again.resumed]).toEqual([id, true]);
    await again.seal({ sources: await stageDay(again, dayOf(1)) });
    // Gone on with after all: the seal does not hold any more.
    await (await store.beginRun(scope, { program, run: id }))[Symbol.asyncDispose]();
    await expect(store.commitRun(id)).rejects.toMatchObject({ code: "NotSealed" });
  });

  test("a run that begins commits one that was sealed before it", async () => {
    await using store = await open(newPlace());
    const scope = await store.scope(scopeInput);
    const first = await store.beginRun(scope, { program });
    await first.seal({ sources: await stageDay(first, dayOf(1)) });
    await using second = await store.beginRun(scope, { program });
    expect([second.id, second.resumed]).toEqual([2, false]);
    await expect(store.commitRun(second.id)).rejects.toMatchObject({ code: "ScopeInUse" });
    expect((await store.runs()).map(({ run, verdict }) => [run, verdict])).toEqual([
      [2, "running"],
      [1, "complete"],
    ]);
  });
});
