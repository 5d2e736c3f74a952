import { FINDING_LISTS } from "@plimsoll/core";

import type { Run, RunResult, RunSource, Scope, Store } from "../src/index.js";
import { type WorldRun, coreFinding, coreImages, identityOf } from "./world.js";

/** The options of {@link readDay}. */
export interface ReadDayOptions {
  /** Called before each step. @default not called */
  readonly onStep?: (() => void) | undefined;
}

/** Reads a made-up account into a store, an image at a time, as it is in one run. */
export async function readDay(
  store: Store,
  scope: Scope,
  world: WorldRun,
  { onStep = () => undefined }: ReadDayOptions = {},
): Promise<RunResult & { readonly resumed: boolean; readonly read: number }> {
  onStep();
  await using run = await store.beginRun(scope, { program: "test" });
  onStep();
  let read = 0;
  const sources = await stageDay(run, world, { onStep, onTargets: (count) => (read = count) });
  onStep();
  const result = await run.commit({ sources });
  return { ...result, resumed: run.resumed, read };
}

/** Reads a made-up account into a run, and gives with what it is to be committed. */
export async function stageDay(
  run: Run,
  world: WorldRun,
  {
    onStep = () => undefined,
    onTargets = () => undefined,
  }: ReadDayOptions & { readonly onTargets?: (count: number) => void } = {},
): Promise<readonly RunSource[]> {
  const { targets } = await run.stageImages(world.images.flatMap(coreImages));
  onTargets(targets.length);
  const wanted = new Set(targets.map(({ reading }) => reading.image));
  for (const image of world.images) {
    if (!wanted.has(identityOf(image))) continue;
    onStep();
    const findings = image.findings.map((one) => coreFinding(image, one));
    const half = Math.floor(findings.length / 2);
    await run.stageFindings({ findings: findings.slice(0, half), outcomes: [] });
    const outcomes = FINDING_LISTS.flatMap((list) => {
      const verdict = image.verdicts[list];
      if (verdict === undefined || image.emptyLists.includes(list)) return [];
      return [{ image: identityOf(image), cloud: "tencent" as const, list, reader: "test", verdict }];
    });
    await run.stageFindings({ findings: findings.slice(half), outcomes });
  }
  const received = world.images.length;
  return [
    { source: "tencent-host", received, complete: world.hostsComplete },
    { source: "tencent-registry", received, complete: world.registriesComplete },
  ];
}
