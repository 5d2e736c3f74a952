import type { ReadPart } from "@plimsoll/core";
import { openPostgresStore } from "@plimsoll/store/postgres";

import { commitWhole, stageDay } from "../stored-estate.ts";

/** Input of the program, as JSON: one run into an empty database. */
export interface StoreMergeInput {
  /** Findings of the run; an image has 20. */
  readonly findings: number;
  /** Address of the database. */
  readonly url: string;
}

/** Output of the program, as JSON. */
export interface StoreMergeOutput {
  /** Time of staging and of the merge, in milliseconds. What makes the findings up is not in it. */
  readonly tookMs: number;
  /** Part of it that the merge took. */
  readonly mergeMs: number;
}

const { findings, url } = JSON.parse(process.argv[2] ?? "") as StoreMergeInput; // from runProgram
const PER_IMAGE = 20;
const images = Math.ceil(findings / PER_IMAGE);
await using store = await openPostgresStore(url);
const run = await store.beginRun(await store.scope({ cloud: "tencent", account: "1", alias: "one" }), {
  program: "bench",
});
let tookMs = 0;
const timed = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const start = performance.now();
  try {
    return await work();
  } finally {
    tookMs += performance.now() - start;
  }
};
const parts: ReadPart[] = [];
await stageDay(
  {
    stageImages: (source) => timed(() => run.stageImages(source)),
    stageFindings: async (part) => void parts.push(part),
  },
  { images, perImage: PER_IMAGE, day: 0 },
);
await timed(async () => {
  for (const part of parts) await run.stageFindings(part);
});
const stagedMs = tookMs;
await timed(() => commitWhole(run, images));
process.stdout.write(JSON.stringify({ tookMs, mergeMs: tookMs - stagedMs } satisfies StoreMergeOutput));
