import { openStore } from "@plimsoll/store";

import { RARE_VULNERABILITY, commitWhole, imagesOf, stageDay } from "../stored-estate.ts";

/** Input of the program, as JSON: the store to make. */
export interface FillStoreInput {
  /** Path of the file, which is not there. */
  readonly path: string;
  /** Images of the one account. */
  readonly images: number;
  /** Findings of each image. */
  readonly perImage: number;
  /** Runs, one a day; three images of a hundred are scanned again on each. */
  readonly days: number;
}

/** Output of the program, as JSON. */
export interface FillStoreOutput {
  /** Image ID of one image. */
  readonly image: string;
  /** A vulnerability that is in few images. */
  readonly vulnerability: string;
}

const DAY_MS = 86_400_000;

const { path, images, perImage, days } = JSON.parse(process.argv[2] ?? "") as FillStoreInput; // from runProgram
let day = 0;
const now = (): Date => new Date(Date.now() - (days - day) * DAY_MS);

await using store = await openStore(path, { now });
const scope = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
for (day = 1; day <= days; day++) await readDay();
const [first] = imagesOf({ images, perImage, day });
const output: FillStoreOutput = { image: first?.id ?? "", vulnerability: RARE_VULNERABILITY };
process.stdout.write(JSON.stringify(output));

async function readDay(): Promise<void> {
  await using run = await store.beginRun(scope, { program: "bench" });
  await stageDay(run, { images, perImage, day });
  await commitWhole(run, images);
}
